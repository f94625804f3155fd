using System.Text.RegularExpressions;

namespace KoreaPeace.Tests.Related;

public sealed partial class Pieces_whose_words_are_alike(Pieces_whose_words_are_alike.Shown shown) : IClassFixture<Pieces_whose_words_are_alike.Shown>
{
    private static readonly IReadOnlyList<Seed> Pieces =
    [
        .. ThemedArchive.All.Select(talk => talk.Path.EndsWith("/kin-3.md", StringComparison.Ordinal) ? talk.But("rights: Example Radio.", "rights: Example Radio.\nrelated:\n  - slug: arms-3\n    reason: The curator says so") : talk),
        Seeds.Report("hardly-anything", "Orphan Rocket", topics: "", summary: "An orphan."),
    ];

    public sealed class Shown() : SharedArchive(Pieces);

    [Theory]
    [InlineData("trade")]
    [InlineData("kin")]
    [InlineData("arms")]
    public async Task are_related_though_they_share_no_topic_and_no_name(string theme)
    {
        var related = await Related(shown.Archive, $"/transcripts/{theme}-5");

        Assert.Equal(5, related.Count);
        Assert.All(related, piece => Assert.StartsWith($"/transcripts/{theme}-", piece.Address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("trade")]
    [InlineData("kin")]
    [InlineData("arms")]
    public async Task say_in_which_words_as_texts_write_them(string theme)
    {
        var words = theme switch { "trade" => ThemedArchive.Sanctions, "kin" => ThemedArchive.Families, _ => ThemedArchive.Missiles };

        var related = await Related(shown.Archive, $"/transcripts/{theme}-7");

        Assert.Equal(5, related.Count);
        foreach (var (_, reason) in related)
        {
            var said = Spoken().Match(reason);
            Assert.True(said.Success, reason);
            Assert.All(said.Groups["word"].Captures, word => Assert.Contains(word.Value, words));
            Assert.Equal(3, said.Groups["word"].Captures.Select(word => word.Value).Distinct().Count());
        }
    }

    [Fact]
    public async Task come_after_what_the_curator_linked()
    {
        var related = await Related(shown.Archive, "/transcripts/kin-3");

        Assert.Equal(("/transcripts/arms-3", "The curator says so."), related[0]);
        Assert.All(related.Skip(1), piece => Assert.StartsWith("/transcripts/kin-", piece.Address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task are_not_those_that_say_hardly_anything()
    {
        Assert.Empty(await Related(shown.Archive, "/publications/hardly-anything"));
        Assert.NotEmpty(await Related(shown.Archive, "/transcripts/kin-0"));
    }

    [Fact]
    public async Task are_the_same_for_the_same_seeds()
    {
        await using var again = TestArchive.With(Pieces.Reverse());
        foreach (var address in new[] { "/transcripts/trade-1", "/transcripts/kin-3", "/transcripts/arms-11" })
            Assert.Equal(await Related(shown.Archive, address), await Related(again, address));
    }

    [Fact]
    public async Task are_not_looked_for_in_a_small_archive()
    {
        await using var small = TestArchive.With(ThemedArchive.All.Where((_, n) => n % 12 < 9));

        Assert.Empty(await Related(small, "/transcripts/trade-1"));
    }

    [Fact]
    public async Task say_so_beside_what_else_they_share()
    {
        await using var curated = TestArchive.With(ThemedArchive.All.Select(talk =>
            talk.Path.EndsWith("/arms-1.md", StringComparison.Ordinal) || talk.Path.EndsWith("/arms-2.md", StringComparison.Ordinal) ? talk.But("topics: []", "topics: [sanctions]") : talk));

        Assert.Matches("^Shares the topic Sanctions; both speak of [a-z]+, [a-z]+ and [a-z]+\\.$", (await Related(curated, "/transcripts/arms-1"))[0].Reason);
    }

    private static async Task<IReadOnlyList<(string Address, string Reason)>> Related(TestArchive archive, string address)
    {
        var page = await archive.Page(address);
        Assert.NotNull(page.QuerySelector("h1"));
        return [.. page.Links("section[aria-labelledby=related] h3 a").Zip(page.Texts("section[aria-labelledby=related] .reason"))];
    }

    [GeneratedRegex("^Both speak of (?<word>[a-z]+), (?<word>[a-z]+) and (?<word>[a-z]+)\\.$")]
    private static partial Regex Spoken();
}
