using System.Text.Json;

namespace KoreaPeace.Tests.Citations;

/// <summary>People of the vocabulary without <c>sort</c>, and authors by plain name: which word is the family name follows from the name's form and from what is stated of the person.</summary>
public sealed class Names_that_nobody_put_in_order
{
    [Theory]
    [InlineData("name: Frank Aum", "Aum", "Frank")]
    [InlineData("name: Sue Mi Terry", "Terry", "Sue Mi")]
    [InlineData("name: Moon Jae-in", "Moon", "Jae-in")]
    [InlineData("name: Kim Jong Un", "Kim", "Jong Un")]
    [InlineData("name: Ban Ki-moon", "Ban", "Ki-moon")]
    [InlineData("name: Chung Min Lee", "Lee", "Chung Min")]
    [InlineData("name: Lee Hamilton", "Hamilton", "Lee")]
    [InlineData("name: Sung Kim", "Kim", "Sung")]
    [InlineData("name: Wang Yi", "Wang", "Yi")]
    [InlineData("name: Xi Jinping", "Xi", "Jinping")]
    [InlineData("name: Moon Jaein\n  hangul: 문재인", "Moon", "Jaein")]
    [InlineData("name: Jaein Moon\n  hangul: 문재인", "Moon", "Jaein")]
    [InlineData("name: 문재인", "문", "재인")]
    [InlineData("name: Charles de Gaulle", "de Gaulle", "Charles")]
    [InlineData("name: Martin Luther King Jr.", "King", "Martin Luther")]
    [InlineData("name: Suharto", null, null)]
    public async Task are_taken_apart(string entry, string? family, string? given)
    {
        await using var archive = TestArchive.With(Seeds.People.But("name: Ben Guest\n  sort: Guest, Ben", entry), Seeds.Interview().But("**Ben Guest:** {#t2}", "**Guest:** {#t2}").But("**Ben Guest:** {#t4}", "**Guest:** {#t4}").But("    role: guest\n", "    role: guest\n    as: Guest\n"));
        var author = (await Item(archive, "/transcripts/a-talk-on-deterrence.csl.json")).GetProperty("author")[0];

        Assert.Equal(family, author.TryGetProperty("family", out var last) ? last.GetString() : null);
        Assert.Equal(given, author.TryGetProperty("given", out var first) ? first.GetString() : null);
    }

    [Theory]
    [InlineData("Cara Writer", "Writer, Cara.", "Writer, C.", "AU  - Writer, Cara", "author = {Writer, Cara}")]
    [InlineData("Park Geun-hye", "Park Geun-hye.", "Park G.", "AU  - Park, Geun-hye", "author = {Park, Geun-hye}")]
    [InlineData("International Crisis Group", "International Crisis Group.", "International Crisis Group.", "AU  - International Crisis Group", "author = {{International Crisis Group}}")]
    [InlineData("Ministry of Unification", "Ministry of Unification.", "Ministry of Unification.", "AU  - Ministry of Unification", "author = {{Ministry of Unification}}")]
    public async Task are_right_in_every_style_and_file(string author, string chicago, string apa, string ris, string bibtex)
    {
        await using var archive = TestArchive.With(Seeds.Report().But("Cara Writer", author));
        var styles = (await archive.Page("/publications/what-sanctions-do")).Texts("#cite ~ .styles .citation");

        Assert.StartsWith(chicago, styles[0], StringComparison.Ordinal);
        Assert.StartsWith(apa, styles[2], StringComparison.Ordinal);
        Assert.Contains(ris, await archive.Client.GetStringAsync(new Uri("/publications/what-sanctions-do.ris", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(bibtex, await archive.Client.GetStringAsync(new Uri("/publications/what-sanctions-do.bib", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_the_publisher_s_where_a_publication_names_nobody()
    {
        await using var archive = TestArchive.With(Seeds.Report().But("authors: [Cara Writer]\n", ""));
        var styles = (await archive.Page("/publications/what-sanctions-do")).Texts("#cite ~ .styles .citation");

        Assert.Equal(4, styles.Count);
        Assert.Empty((await archive.Page("/publications/what-sanctions-do")).QuerySelectorAll("meta[name=citation_author]"));
        Assert.All(styles, style => Assert.StartsWith("Example Institute", style, StringComparison.Ordinal));
        Assert.Equal("Example Institute", (await Item(archive, "/publications/what-sanctions-do.csl.json")).GetProperty("author")[0].GetProperty("literal").GetString());
        Assert.Contains("AU  - Example Institute", await archive.Client.GetStringAsync(new Uri("/publications/what-sanctions-do.ris", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("author = {{Example Institute}}", await archive.Client.GetStringAsync(new Uri("/publications/what-sanctions-do.bib", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> Item(TestArchive archive, string address) => (await archive.Json(address))[0];
}
