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

    [Theory, MemberData(nameof(Events))]
    public Task in_events_are_named(string good, string broken, string said) => BrokenSeed.Says(Seeds.Events.But(good, broken), said);

    public static TheoryData<string, string, string> Topics { get; } = new()
    {
        { "  description: How war is kept away by threat.", "  neighbours: [sanctions, peace-proceses]", "3: neighbour \"peace-proceses\" is not in topics.yaml; did you mean peace-processes?" },
        { "  description: How war is kept away by threat.", "  neighbours: verification", "3: neighbour \"verification\" is not in topics.yaml; add it there first" },
        { "  description: How war is kept away by threat.", "  neighbours: {a: sanctions}", "3: neighbours must be a list of single values, such as [a, b]\nseeds/transcripts/2021/a-good-interview.md:1: is left out until topics.yaml is mended, for \"deterrence\" is not in what can be read of it" },
        { "- slug: peace-processes", "- slug: deterrence", "4: slug \"deterrence\" is already taken in line 1; every entry has its own" },
        { "- slug: peace-processes", "- slug: Peace Processes", "4: slug \"Peace Processes\" must be made of lower-case letters a-z, digits and single hyphens" },
        { "- slug: peace-processes", "- slog: peace-processes", "4: slog is not a field here; did you mean slug?\n4: slug is missing; add a line such as \"slug: peace-processes\"" },
        { "  name: Peace Processes\n", "", "4: name is missing; add a line such as \"name: Peace Processes\"" },
        { "  name: Peace Processes", "  nmae: Peace Processes", "4: name is missing; add a line such as \"name: Peace Processes\"\n5: nmae is not a field here; did you mean name?" },
        { "- slug: sanctions\n  name: Sanctions\n", "", "seeds/publications/2022/a-good-report.md:7: topic \"sanctions\" is not in topics.yaml; add it there first" },
        { "- slug: sanctions\n  name: Sanctions\n", "- slug: sanctions\n", "6: name is missing; add a line such as \"name: Peace Processes\"\nseeds/publications/2022/a-good-report.md:1: is left out until topics.yaml is mended, for \"sanctions\" is not in what can be read of it" },
        { "- slug: deterrence", "# words\n--- \n- slug: deterrence", "" },
    };

    public static TheoryData<string, string> TopicFiles { get; } = new()
    {
        { "topics:\n  - slug: deterrence\n", "1: the file must be a list of entries; begin each with \"- slug: …\"\nseeds/publications/2022/a-good-report.md:1: is left out until topics.yaml is mended, for \"sanctions\" is not in what can be read of it\nseeds/transcripts/2021/a-good-interview.md:1: is left out until topics.yaml is mended, for \"deterrence\" is not in what can be read of it" },
        { "- deterrence\n- sanctions\n", "1: each entry must be a group of fields that begins with slug, not a single value\n2: each entry must be a group of fields that begins with slug, not a single value\nseeds/publications/2022/a-good-report.md:1: is left out until topics.yaml is mended, for \"sanctions\" is not in what can be read of it\nseeds/transcripts/2021/a-good-interview.md:1: is left out until topics.yaml is mended, for \"deterrence\" is not in what can be read of it" },
        { "- slug: [deterrence\n", "2: a square bracket is not closed; put ] at the end of the list\nseeds/publications/2022/a-good-report.md:1: is left out until topics.yaml is mended, for \"sanctions\" is not in what can be read of it\nseeds/transcripts/2021/a-good-interview.md:1: is left out until topics.yaml is mended, for \"deterrence\" is not in what can be read of it" },
        { "", "seeds/publications/2022/a-good-report.md:7: topic \"sanctions\" is not in topics.yaml; add it there first\nseeds/transcripts/2021/a-good-interview.md:13: topic \"deterrence\" is not in topics.yaml; add it there first" },
        { "hello\n", "1: the file must be a list of entries; begin each with \"- slug: …\"\nseeds/publications/2022/a-good-report.md:1: is left out until topics.yaml is mended, for \"sanctions\" is not in what can be read of it\nseeds/transcripts/2021/a-good-interview.md:1: is left out until topics.yaml is mended, for \"deterrence\" is not in what can be read of it" },
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

    public static TheoryData<string, string, string> Events { get; } = new()
    {
        { "  name: Example Summit\n", "", "1: name is missing; add a line such as \"name: Singapore Summit\"" },
        { "  kind: summit\n", "", "1: kind is missing; add a line such as \"kind: summit\"" },
        { "  date: 2021-04-27\n", "", "1: an event needs a date, however rough, to stand on the timeline; add a line such as \"date: 2018-06-12\", or \"date: 2018~\"" },
        { "  date: 2021-04-27", "  date: unknown", "3: an event needs a date, however rough, to stand on the timeline; add a line such as \"date: 2018-06-12\", or \"date: 2018~\"" },
        { "  date: 2021-04-27", "  date: June 2021", "3: date \"June 2021\" is not a date; write 2021-06" },
        { "  date: 2021-04-27", "  date: 2021-04~", "" },
        { "[north-korea, Example Islands]", "[north-korae]", "5: the name \"north-korae\" is in neither concepts.yaml nor people.yaml; did you mean north-korea?" },
        { "[north-korea, Example Islands]", "[moon-base, ben-guest]", "5: the name \"moon-base\" is in neither concepts.yaml nor people.yaml; add it to one of them, or write the plain name" },
        { "[north-korea, Example Islands]", "[ben-gest]", "5: the name \"ben-gest\" is in neither concepts.yaml nor people.yaml; did you mean ben-guest?" },
        { "  place: Example Harbour", "  place: nowhere", "6: the name \"nowhere\" is in neither concepts.yaml nor people.yaml; add it to one of them, or write the plain name" },
        { "  place: Example Harbour", "  concepts: north-koria", "6: concept \"north-koria\" is not in concepts.yaml; did you mean north-korea?" },
        { "  place: Example Harbour", "  concepts: [lake-agreement]", "6: concept \"lake-agreement\" is not in concepts.yaml; add it there first" },
        { "  place: Example Harbour", "  source: https://example.org", "6: source is not a field here; did you mean sources?" },
        { "  place: Example Harbour", "  sources: {a: b}", "6: sources must be a list of single values, such as [a, b]" },
    };
}
