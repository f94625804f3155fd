namespace KoreaPeace.Tests.Ingest;

/// <summary>A vocabulary that is broken: it is named, and so is every record that cannot be judged without it.</summary>
public sealed class Seed_problems_in_vocabularies
{
    [Theory, MemberData(nameof(Topics))]
    public Task in_topics_are_named(string good, string broken, string said) => BrokenSeed.Says(Seeds.Topics.But(good, broken), said);

    [Theory, MemberData(nameof(TopicFiles))]
    public Task in_the_whole_file_are_named(string file, string said) => BrokenSeed.Says(Seeds.Topics with { Text = file }, said);

    [Theory, MemberData(nameof(People))]
    public Task in_people_are_named(string good, string broken, string said) => BrokenSeed.Says(Seeds.People.But(good, broken), said);

    [Theory, MemberData(nameof(Concepts))]
    public Task in_concepts_are_named(string good, string broken, string said) => BrokenSeed.Says(Seeds.Concepts.But(good, broken), said);

    public static TheoryData<string, string, string> Topics { get; } = new()
    {
        { "- slug: peace-processes", "- slug: deterrence", "4: slug \"deterrence\" is already taken in line 1; every entry has its own" },
        { "- slug: peace-processes", "- slug: Peace Processes", "4: slug \"Peace Processes\" must be made of lower-case letters a-z, digits and single hyphens" },
        { "- slug: peace-processes", "- slog: peace-processes", "4: slog is not a field here; did you mean slug?\n4: slug is missing; add a line such as \"slug: peace-processes\"" },
        { "  name: Peace Processes\n", "", "4: name is missing; add a line such as \"name: Peace Processes\"" },
        { "  name: Peace Processes", "  nmae: Peace Processes", "4: name is missing; add a line such as \"name: Peace Processes\"\n5: nmae is not a field here; did you mean name?" },
        { "- slug: sanctions\n  name: Sanctions\n", "", "seeds/publications/2022/a-good-report.md:7: topic \"sanctions\" is not in topics.yaml; add it there first" },
        { "- slug: sanctions\n  name: Sanctions\n", "- slug: sanctions\n", "seeds/publications/2022/a-good-report.md:1: is left out until topics.yaml is mended, for \"sanctions\" is not in what can be read of it\n6: name is missing; add a line such as \"name: Peace Processes\"" },
        { "- slug: deterrence", "# words\n--- \n- slug: deterrence", "" },
    };

    public static TheoryData<string, string> TopicFiles { get; } = new()
    {
        { "topics:\n  - slug: deterrence\n", "seeds/publications/2022/a-good-report.md:1: is left out until topics.yaml is mended, for \"sanctions\" is not in what can be read of it\n1: the file must be a list of entries; begin each with \"- slug: …\"\nseeds/transcripts/2021/a-good-interview.md:1: is left out until topics.yaml is mended, for \"deterrence\" is not in what can be read of it" },
        { "- deterrence\n- sanctions\n", "seeds/publications/2022/a-good-report.md:1: is left out until topics.yaml is mended, for \"sanctions\" is not in what can be read of it\n1: each entry must be a group of fields that begins with slug, not a single value\n2: each entry must be a group of fields that begins with slug, not a single value\nseeds/transcripts/2021/a-good-interview.md:1: is left out until topics.yaml is mended, for \"deterrence\" is not in what can be read of it" },
        { "- slug: [deterrence\n", "seeds/publications/2022/a-good-report.md:1: is left out until topics.yaml is mended, for \"sanctions\" is not in what can be read of it\n2: a square bracket is not closed; put ] at the end of the list\nseeds/transcripts/2021/a-good-interview.md:1: is left out until topics.yaml is mended, for \"deterrence\" is not in what can be read of it" },
        { "", "seeds/publications/2022/a-good-report.md:7: topic \"sanctions\" is not in topics.yaml; add it there first\nseeds/transcripts/2021/a-good-interview.md:13: topic \"deterrence\" is not in topics.yaml; add it there first" },
        { "hello\n", "seeds/publications/2022/a-good-report.md:1: is left out until topics.yaml is mended, for \"sanctions\" is not in what can be read of it\n1: the file must be a list of entries; begin each with \"- slug: …\"\nseeds/transcripts/2021/a-good-interview.md:1: is left out until topics.yaml is mended, for \"deterrence\" is not in what can be read of it" },
    };

    public static TheoryData<string, string, string> People { get; } = new()
    {
        { "- slug: ada-host\n  name: Ada Host", "- slug: ada-host\n  name: [Ada]", "2: name must be a single value, not a list\nseeds/transcripts/2021/a-good-interview.md:1: is left out until people.yaml is mended, for \"ada-host\" is not in what can be read of it" },
        { "  note: An invented guest.", "  posts:\n    - title: Fellow\n      from: June 2019", "9: from \"June 2019\" is not a date; write 2019-06\nseeds/transcripts/2021/a-good-interview.md:1: is left out until people.yaml is mended, for \"ben-guest\" is not in what can be read of it" },
        { "  note: An invented guest.", "  posts:\n    - from: 2019", "8: title is missing; add a line such as \"title: Minister of Foreign Affairs\"\nseeds/transcripts/2021/a-good-interview.md:1: is left out until people.yaml is mended, for \"ben-guest\" is not in what can be read of it" },
        { "  note: An invented guest.", "  born: 1960", "7: born is not a field here; seeds/README.md lists those there are\nseeds/transcripts/2021/a-good-interview.md:1: is left out until people.yaml is mended, for \"ben-guest\" is not in what can be read of it" },
    };

    public static TheoryData<string, string, string> Concepts { get; } = new()
    {
        { "  kind: place\n", "", "1: kind is missing; add a line such as \"kind: agreement\"" },
        { "  variants: [DPRK]", "  variants: {a: DPRK}", "5: variants must be a list of single values, such as [a, b]" },
    };
}
