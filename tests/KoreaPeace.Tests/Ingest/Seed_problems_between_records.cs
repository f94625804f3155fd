using System.Security.Cryptography;
using System.Text;

namespace KoreaPeace.Tests.Ingest;

/// <summary>Records that are good by themselves and do not fit together.</summary>
public sealed class Seed_problems_between_records
{
    private const string Capture = "captures/page.txt";

    [Fact]
    public Task say_which_file_has_the_slug_already() =>
        BrokenSeed.Says(Seeds.Interview("a-good-report").But("https://radio.example.org/a-good-report\n", "https://radio.example.org/other\n"),
            "1: the slug \"a-good-report\" is already taken by publications/2022/a-good-report.md; rename one of the two files");

    [Fact]
    public Task say_which_file_of_another_year_has_the_slug_already() =>
        BrokenSeed.Says(Seeds.Report("a-good-report").At("publications/2023/a-good-report.md").But("https://institute.example.org/a-good-report\n", "https://institute.example.org/other\n"),
            "1: the slug \"a-good-report\" is already taken by publications/2022/a-good-report.md; rename one of the two files");

    [Fact]
    public Task say_where_an_alias_leads_already() =>
        BrokenSeed.Says(Seeds.Report().But("type: Report\n", "type: Report\naliases:\n  - old-name\n  - a-good-interview\n"),
            "7: alias \"a-good-interview\" already leads to transcripts/2021/a-good-interview.md; remove it here or there");

    [Fact]
    public async Task say_which_other_record_has_the_alias()
    {
        await using var archive = BrokenSeed.Among(
            Seeds.Report("one").But("type: Report\n", "type: Report\naliases: old-name\n"), Seeds.Report("two").But("type: Report\n", "type: Report\naliases: old-name\n"));

        BrokenSeed.Says(archive, "publications/2022/two.md", "5: alias \"old-name\" already leads to publications/2022/one.md; remove it here or there");
    }

    [Fact]
    public async Task do_not_blame_a_link_to_a_record_that_is_broken_itself()
    {
        await using var archive = BrokenSeed.Among(
            Seeds.Report("broken").But("type: Report", "type: Reprot"),
            Seeds.Report().But("type: Report\n", "type: Report\nrelated:\n  - slug: broken\n    reason: Its first part\n"));

        BrokenSeed.Says(archive, "publications/2022/broken.md", "4: type \"Reprot\" is not known; did you mean Report?");
    }

    [Fact]
    public async Task let_a_link_lead_to_an_alias()
    {
        await using var archive = BrokenSeed.Among(
            Seeds.Report("one").But("type: Report\n", "type: Report\naliases: old-name\n"),
            Seeds.Report("two").But("type: Report\n", "type: Report\nrelated:\n  - slug: old-name\n    reason: Its first part\n"));

        Assert.Empty(archive.Validate());
    }

    [Fact]
    public async Task name_a_capture_that_has_changed()
    {
        await using var archive = BrokenSeed.Among(Captured(Sha256("as printed")));
        archive.Write(new Seed(Capture, "as tidied"));

        BrokenSeed.Says(archive, Seeds.Report().Path,
            $"12: captures/page.txt has changed: its SHA-256 is {Sha256("as tidied")}, not the one given here. Restore the file, or give its new hash if the change is right");
    }

    [Fact]
    public async Task take_the_hash_in_capitals_as_well()
    {
        await using var archive = BrokenSeed.Among(Captured(Sha256("as printed").ToUpperInvariant()));
        archive.Write(new Seed(Capture, "as printed"));

        Assert.Empty(archive.Validate());
    }

    [Fact]
    public async Task offer_the_capture_that_was_meant()
    {
        await using var archive = BrokenSeed.Among(Captured(new string('0', 64)));
        archive.Write(new Seed("captures/pages.txt", "as printed"));

        BrokenSeed.Says(archive, Seeds.Report().Path, "11: capture \"captures/page.txt\" is not in the seeds; did you mean captures/pages.txt?");
    }

    [Fact]
    public async Task warn_of_one_source_given_twice_unless_it_is_a_list()
    {
        var second = Seeds.Report().But("url: https://institute.example.org/what-sanctions-do\n", "url: https://institute.example.org/a-good-report\n");
        await BrokenSeed.Says(second, "10: warning: publications/2022/a-good-report.md has the same source address; if both are one piece, remove one");
        await BrokenSeed.Says(second.But("a-good-report\n", "a-good-report\n  listed: true\n"), "");
    }

    [Theory]
    [InlineData("topics.yaml")]
    [InlineData("people.yaml")]
    [InlineData("concepts.yaml")]
    public async Task name_a_vocabulary_that_is_missing(string file)
    {
        await using var archive = BrokenSeed.Among();
        archive.Delete(file);

        Assert.Contains($"seeds/{file}: is missing; put it back", archive.Validate());
        Assert.All(archive.Validate().Where(line => !line.StartsWith($"seeds/{file}", StringComparison.Ordinal)),
            line => Assert.Contains($": is left out until {file} is mended, for ", line, StringComparison.Ordinal));
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static Seed Captured(string sha256) =>
        Seeds.Report().But("  archived:", $"  capture: {Capture}\n  sha256: {sha256}\n  archived:");
}
