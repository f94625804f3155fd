using System.Text.RegularExpressions;

namespace KoreaPeace.Tests.Citations;

/// <summary>The keys of BibTeX entries.</summary>
public sealed partial class What_LaTeX_calls_a_piece
{
    [Fact]
    public async Task is_ASCII_and_no_other_piece_s()
    {
        await using var archive = TestArchive.Shipped();
        var keys = await Keys(archive);

        Assert.True(keys.Count > 200);
        Assert.All(keys.Values, key => Assert.Matches("^[a-z]+([0-9]{4}|nd)[a-z0-9]+-[a-z0-9]{4,}$", key));
        Assert.Equal(keys.Count, keys.Values.Distinct().Count());
    }

    [Fact]
    public async Task stays_whatever_is_added()
    {
        await using var few = TestArchive.With(Seeds.Interview(), Seeds.Report());
        await using var many = TestArchive.With([Seeds.Interview(), Seeds.Report(), Seeds.Report("a-sanctions-regime"), Seeds.Report("all-sanctions"), .. Enumerable.Range(1, 40).Select(n => Seeds.Interview($"a-talk-on-deterrence-{n}", "A Talk on Deterrence"))]);
        var (before, after) = (await Keys(few), await Keys(many));

        Assert.All(before, known => Assert.Equal(known.Value, after[known.Key]));
        Assert.Equal(44, after.Values.Distinct().Count());
    }

    [Fact]
    public async Task stays_when_its_slug_changes_and_its_title()
    {
        await using var before = TestArchive.With(Seeds.Interview());
        await using var after = TestArchive.With(Seeds.Interview("another-name", "Another Title").But("rights: Example Radio.", "rights: Example Radio.\naliases: [a-talk-on-deterrence]"));

        Assert.Equal(Assert.Single((await Keys(before)).Values), Assert.Single((await Keys(after)).Values));
    }

    [Theory]
    [InlineData("authors: [Cara Writer]", "writer2022sanctions-")]
    [InlineData("authors: [Søren Łukaszewicz-Müller]", "lukaszewiczmuller2022sanctions-")]
    [InlineData("authors: [문재인]", "ei2022sanctions-")]
    [InlineData("authors: [moon-jae-in, Cara Writer]", "moon2022sanctions-")]
    [InlineData("date-basis: Nothing says when.", "ei2022sanctions-")]
    public async Task begins_with_who_when_and_what(string authors, string key)
    {
        await using var archive = TestArchive.With(Seeds.Report().But("authors: [Cara Writer]", authors));

        Assert.StartsWith(key, Assert.Single((await Keys(archive)).Values), StringComparison.Ordinal);
    }

    private static async Task<Dictionary<string, string>> Keys(TestArchive archive)
    {
        var bib = await (await archive.Get("/browse.bib")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var entries = Entry().Matches(bib).Select(entry => (Key: entry.Groups["key"].Value, Slug: entry.Groups["slug"].Value)).ToList();
        return entries.ToDictionary(entry => entry.Slug, entry => entry.Key);
    }

    [GeneratedRegex(@"^@\w+\{(?<key>[^,]+),$.*?^  url = \{[^}]*/(?<slug>[^/}]+)\},$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Entry();
}
