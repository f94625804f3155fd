using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Ingest.Checks;
using KoreaPeace.Tests.Verbs;

namespace KoreaPeace.Tests.Ingest;

/// <summary>What is judged beyond the form of single fields, through the verb: each with the code that seeds/README.md gives it.</summary>
public sealed class What_validate_checks
{
    private static readonly Seed Talk = Seeds.Interview();
    private static readonly Seed Report = Seeds.Report();

    // For each of these one archive of a talk and a report, and what is said of it.
    public static TheoryData<string, Seed, string> Warnings { get; } = new()
    {
        { "silent-speaker", Talk.But("    title: Fellow of the Example Institute\n", "    title: Fellow\n  - person: moon-jae-in\n    role: audience\n"), "13:13: warning: Moon Jae-in is among the speakers and never speaks; remove the entry, or correct the labels of the turns" },
        { "doubled-title", Report.But("title: What Sanctions Do", "title: What Sanctions Do What Sanctions Do"), "2:1: warning: the title says the same twice; keep one" },
        { "doubled-title", Report.But("title: What Sanctions Do", "title: What Sanctions DoWhat Sanctions Do"), "2:1: warning: the title says the same twice; keep one" },
        { "recorded-after-date", Talk.But("date: 2021-05-03\n", "date: 2021-05-03\nrecorded: 2021-05-04\n"), "4:1: warning: recorded 2021-05-04 is after the date of publication, 2021-05-03; correct one of the two" },
        { "address-of-other-month", Report.But("url: https://institute.example.org/", "url: https://institute.example.org/2022/07/"), "3:1: warning: date 2022-08-20 is not of July 2022, as the address says; correct one of the two, or say in date-basis why they differ" },
        { "other-weekday", Report.But("date: 2022-08-20\n", "date: 2022-08-20\ndate-basis: It came out on a Friday.\n"), "4:1: warning: date-basis speaks of a Friday; 2022-08-20 is a Saturday. Correct the day or the sentence" },
        { "other-years", Report.But("date: 2022-08-20\n", "date: 2022-08-20\ndate-basis: The cover says 2021.\n"), "4:1: warning: date-basis speaks of 2021, the date is 2022-08-20; correct one of the two" },
        { "other-years", Report.But("date: 2022-08-20\n", "date: 2022-08-20\ndate-basis: The cover says 20 August 2021.\n"), "4:1: warning: date-basis speaks of 2021, the date is 2022-08-20; correct one of the two" },
        { "other-folder", Report.But("date: 2022-08-20", "date: 2023-08-20"), "3:1: warning: date 2023-08-20 belongs in the folder publications/2023; move the file there as publications/2023/what-sanctions-do.md, or correct the date" },
        { "other-folder", Report.But("date: 2022-08-20\n", "date: unknown\ndate-basis: It bears none.\n"), "3:1: warning: date unknown belongs in the folder publications/undated; move the file there as publications/undated/what-sanctions-do.md, or correct the date" },
        { "placeholder-address", Report.But("url: https://institute.example.org/", "url: https://put-the-address-here.invalid/"), "10:8: warning: \"https://put-the-address-here.invalid/what-sanctions-do\" holds the place of an address; put the piece's own address here" },
        { "not-composed", Report.But("title: What Sanctions Do", "title: What Sanctions Do to a Cafe\u0301"), "2:34: warning: letters here are stored taken apart, as old Macs do, and other programs may not find the word; validate --fix puts them together" },
        { "invisible-character", Report.But("title: What", "title: \u200BWhat"), "2:8: warning: an invisible character (U+200B) stands here; delete it unless it is meant" },
        { "to-decide", Talk.But("rights:", "# decide: Whose words are these?\nrights:"), "18:1: warning: to decide: Whose words are these? Correct the seed if need be, then delete this comment" },
        { "to-decide", Talk.But("**Ada Host:** {#t3}", "<!-- decide: The label is blotted -->\n**Ada Host:** {#t3}"), "25:1: warning: to decide: The label is blotted. Correct the seed if need be, then delete this comment" },
        { "turn-without-id", Talk.But("{#t3} ", ""), "25:1: warning: turn t3 has no id of its own and would be renumbered by a turn put in before it; write {#t3} after its label, and so on for each turn that has none, or let validate --fix do it" },
    };

    [Theory, MemberData(nameof(Warnings))]
    public async Task in_one_seed_is_worth_a_warning(string code, Seed seed, string said)
    {
        await using var archive = TestArchive.With(new[] { Talk, Report }.Where(other => other.Path != seed.Path).Append(seed));

        Assert.Equal([$"seeds/{seed.Path}:{said}"], archive.ValidateToTheColumn());
        Assert.Equal([code], ArchiveReading.Of(new SeedFolder(archive.SeedsFolder), LastGood.Nothing).Problems.Select(problem => problem.Code));
    }

    public static TheoryData<Seed> Right { get; } =
    [
        Report.But("title: What Sanctions Do", "title: Bye Bye"),
        Report.But("url: https://institute.example.org/", "url: https://institute.example.org/2022/08/"),
        Report.But("url: https://institute.example.org/", "url: https://institute.example.org/2011/04/").But("source:\n", "source:\n  listed: true\n"),
        Report.But("date: 2022-08-20\n", "date: 2022-08-20\ndate-basis: It came out on a Saturday, after Friday's meeting; the cover says 2022, the second edition 2023.\n"),
        Report.But("date: 2022-08-20\n", "date: 2022-08-20~\ndate-basis: Counted from Tuesday, November 8, 2016 and from 1 January 1999.\n"),
        Report.But("date: 2022-08-20\n", "date: 2022-08\ndate-basis: The month is given by a report of June 2025 that names this one, and by another of 2026.\n"),
        Report.But("date: 2022-08-20\n", "date: 2022-08-20~\ndate-basis: The year is counted from the 72 years after 1950 of which it speaks.\n"),
        Report.But("date: 2022-08-20\n", "date: unknown\ndate-basis: No year after 1999 is named.\n").At("publications/undated/what-sanctions-do.md"),
        Report.But("date: 2022-08-20\n", "date: 2022/2024-05\ndate-basis: Between two other papers.\n"),
    ];

    [Theory, MemberData(nameof(Right))]
    public async Task says_nothing_of_what_fits(Seed seed)
    {
        await using var archive = TestArchive.With(Talk, seed);

        Assert.Empty(archive.Validate());
    }

    [Fact]
    public Task of_the_whole_archive_is_a_text_in_two_records() => Says(
        [Talk, Seeds.Interview("again", date: "2021-05-04"), Report, Seeds.Report("again-a-report")],
        "publications/2022/what-sanctions-do.md:8:1: warning: publications/2022/again-a-report.md has the same abstract; if both are one piece, remove one",
        "transcripts/2021/again.md:21:1: warning: transcripts/2021/a-talk-on-deterrence.md has the same text; if both are one piece, remove one");

    [Fact]
    public Task of_the_whole_archive_is_a_topic_that_no_piece_has() => Says(
        [Talk],
        "topics.yaml:4:3: warning: no piece is filed under \"peace-processes\"; file one, or remove the topic",
        "topics.yaml:6:3: warning: no piece is filed under \"sanctions\"; file one, or remove the topic");

    [Fact]
    public Task of_the_whole_archive_is_whoever_no_piece_names() => Says(
        [Report, Talk],
        "people.yaml: warning: no piece names these people: moon-jae-in; look whether they have the names that texts use; names that wait for pieces to come may stay");

    [Fact]
    public Task of_the_whole_archive_are_the_first_few_things_that_no_piece_names() => Says(
        [Talk, Seeds.Concepts with { Text = Seeds.Concepts.Text + string.Concat(Enumerable.Range(10, 25).Select(n => $"- slug: place-{n}\n  name: Place {n}\n  kind: place\n")) }],
        $"concepts.yaml: warning: no piece names these concepts: {string.Join(", ", Enumerable.Range(10, 5).Select(n => $"place-{n}"))} and 20 more; look whether they have the names that texts use; names that wait for pieces to come may stay");

    [Fact]
    public Task of_the_whole_archive_is_a_spelling_of_two_entries() => Says(
        [Talk, Seeds.Concepts with { Text = Seeds.Concepts.Text + "- slug: north\n  name: The North\n  kind: place\n  variants: [dprk, Ada Host]\n" }],
        "concepts.yaml:1:3: warning: \"DPRK\" of north-korea is also a spelling of north in concepts.yaml; keep it in the entry that texts mean",
        "concepts.yaml:6:3: warning: \"Ada Host\" of north is also a spelling of ada-host in people.yaml; keep it in the entry that texts mean");

    [Fact]
    public async Task says_of_use_nothing_while_a_piece_cannot_be_read()
    {
        await using var archive = TestArchive.With(Talk, Report.But("date: 2022", "date: in 2022"));

        Assert.DoesNotContain("no piece", (await Told.Program(archive, "validate")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void is_listed_in_the_guide_with_its_code_and_weight()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Seeds, "README.md")).Split("## What validate checks")[1].Split("\n## ")[0];
        var listed = guide.Split('\n').Where(row => row.StartsWith("| `", StringComparison.Ordinal)).Select(row => row.Split('|')[1..3]).Select(row => $"{row[0].Trim(' ', '`')} {row[1].Trim()}");

        Assert.Equal(Check.All.Select(check => $"{check.Code} {(check.IsWarning ? "warning" : "problem")}").Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Equal(typeof(Check).GetFields().Length, Check.All.Count);
    }

    /// <summary>These lines are among those of the verb, and no others of their kind in these files.</summary>
    private static async Task Says(IEnumerable<Seed> seeds, params string[] said)
    {
        await using var archive = TestArchive.With(seeds);
        var told = await Told.Program(archive, "validate");
        var folder = new SeedFolder(archive.SeedsFolder).Said;

        Assert.Equal(0, told.ExitCode);
        Assert.Subset(told.Output.Split('\n').ToHashSet(), said.Select(line => $"{folder}/{line}").ToHashSet());
        Assert.All(said.Select(line => line.Split(':')[0]).Distinct(), file => Assert.Equal(said.Count(line => line.StartsWith(file, StringComparison.Ordinal)), told.Output.Split('\n').Count(line => line.StartsWith($"{folder}/{file}:", StringComparison.Ordinal))));
    }
}
