using System.Net;
using System.Text.Json;

namespace KoreaPeace.Tests.Citations;

/// <summary>Lists and searches as files for reference managers.</summary>
public sealed class Taking_a_bibliography_along(Taking_a_bibliography_along.Shown shown) : IClassFixture<Taking_a_bibliography_along.Shown>
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    public sealed class Shown() : SharedArchive(ExampleArchive.All);

    [Theory]
    [InlineData("/browse")]
    [InlineData("/browse?topic=deterrence&sort=oldest")]
    [InlineData("/browse?from=2018&undated=include&not-publisher=example-radio")]
    [InlineData("/transcripts")]
    [InlineData("/publications?publisher=publisher-3")]
    [InlineData("/search?q=deterrence")]
    [InlineData("/search?q=sanctions&kind=publication&sort=oldest")]
    public async Task has_the_pieces_of_the_page_in_its_order(string address)
    {
        var (path, query) = address.Split('?') is [var bare, var asked] ? (bare, "?" + asked) : (address, "");
        var page = await shown.Archive.Page(address);
        var onPage = page.Links("ol.list > li > h3 > a, ul.list > li > h3 > a").Select(link => link.Split('/')[^1]).ToList();
        var items = await Slugs($"{path}.csl.json{query}");

        Assert.NotEmpty(onPage);
        Assert.Equal(onPage, items.Take(onPage.Count));
        Assert.Equal(items.Count, int.Parse(page.TheText("#results").Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(items.Count, (await Text($"{path}.bib{query}")).Split("\n@").Length);
        Assert.Equal(items.Count, (await Text($"{path}.ris{query}")).Split("\r\nER  - ").Length - 1);
    }

    [Fact]
    public async Task of_a_topic_and_of_a_person_are_their_lists()
    {
        Assert.Equal(await Slugs("/browse.csl.json?topic=peace-processes"), await Slugs("/topics/peace-processes.csl.json"));
        Assert.Equal(await Slugs("/browse.csl.json?person=ben-guest&kind=transcript"), await Slugs("/people/ben-guest.csl.json?kind=transcript"));
        Assert.Equal((HttpStatusCode.MovedPermanently, HttpStatusCode.NotFound), ((await shown.Archive.Get("/topics/Deterrence.bib")).StatusCode, (await shown.Archive.Get("/people/nobody.bib")).StatusCode));
    }

    [Theory]
    [InlineData("/browse?topic=sanctions", "/browse", "?topic=sanctions")]
    [InlineData("/browse?page=2", "/browse", "")]
    [InlineData("/search?q=\"buys+time\"", "/search", "?q=%22buys%20time%22")]
    [InlineData("/topics/sanctions", "/topics/sanctions", "")]
    [InlineData("/people/ben-guest", "/people/ben-guest", "")]
    public async Task is_offered_beside_the_list(string address, string path, string query)
    {
        var page = await shown.Archive.Page(address);

        string[] files = [$"{path}.csl.json{query}", $"{path}.bib{query}", $"{path}.ris{query}"];
        Assert.Equal(files, page.Links("main a[type*=citationstyles], main a[type*=bibtex], main a[type*=research-info]"));
        Assert.Equal(files, page.Links("link[rel=alternate][type*=citationstyles], link[rel=alternate][type*=bibtex], link[rel=alternate][type*=research-info]"));
    }

    [Fact]
    public async Task is_not_offered_of_nothing() =>
        Assert.Empty((await shown.Archive.Page("/browse?topic=sanctions&publisher=example-radio")).QuerySelectorAll("main a[type*=bibtex]"));

    [Fact]
    public async Task of_nothing_is_empty()
    {
        Assert.Equal("[]\n", await Text("/search.csl.json?q=zzyzx"));
        Assert.Equal("", await Text("/search.bib?q=zzyzx") + await Text("/search.ris?q=zzyzx"));
    }

    [Fact]
    public async Task leaves_out_what_was_withdrawn() => Assert.DoesNotContain("taken-back", await Slugs("/browse.csl.json"));

    [Theory]
    [InlineData("/browse.bib?page=x", HttpStatusCode.BadRequest)]
    [InlineData("/search.ris?q=a&q=b", HttpStatusCode.BadRequest)]
    [InlineData("/browse.csl.json?page=2", HttpStatusCode.NotFound)]
    [InlineData("/search.csl.json?q=deterrence&page=2", HttpStatusCode.NotFound)]
    public async Task that_cannot_be_answered_is_told(string address, HttpStatusCode status) => Assert.Equal(status, (await shown.Archive.Get(address)).StatusCode);

    [Fact]
    public async Task of_a_long_list_goes_on_under_another_address()
    {
        await using var archive = TestArchive.With(Enumerable.Range(1, 1_003).Select(n => Seeds.Report($"leaflet-{n}", $"Leaflet {n}")));
        var first = await archive.Get("/browse.csl.json?topic=sanctions");
        var next = Assert.Single(first.Headers.GetValues("Link"));
        var second = await archive.Json("/browse.csl.json?topic=sanctions&page=2");

        Assert.Equal("</browse.csl.json?topic=sanctions&page=2>; rel=\"next\"", next);
        Assert.Equal((1_000, 3), (JsonElement.Parse(await first.Content.ReadAsStringAsync(Cancel)).GetArrayLength(), second.GetArrayLength()));
        Assert.False((await archive.Get("/browse.csl.json?topic=sanctions&page=2")).Headers.Contains("Link"));
    }

    private async Task<List<string?>> Slugs(string address) => [.. (await shown.Archive.Json(address)).EnumerateArray().Select(item => item.GetProperty("id").GetString())];

    private async Task<string> Text(string address)
    {
        var answer = await shown.Archive.Get(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }
}
