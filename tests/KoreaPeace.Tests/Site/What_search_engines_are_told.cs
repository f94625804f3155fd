using System.Text.Json;

namespace KoreaPeace.Tests.Site;

public sealed class What_search_engines_are_told(What_search_engines_are_told.Shown shown) : IClassFixture<What_search_engines_are_told.Shown>
{
    private const string PublicUrl = "https://peace.example.org";

    public sealed class Shown : SharedArchive
    {
        public Shown() : base([.. ExampleArchive.All, Seeds.Report("nasty", "A </script><script>alert(1)</script> & \"Title\"", summary: "'<!-- 문재인 said \\ this'").But("title: A", "title: 'A").But("\"Title\"", "\"Title\"'")]) =>
            Archive.Setting("Archive:PublicUrl", PublicUrl);
    }

    [Fact]
    public async Task of_a_transcript_is_who_answers_and_who_asks()
    {
        var article = (await Graph("/transcripts/the-long-debate"))[0];

        Assert.Equal(("Article", "Interview transcript", "2019-03", "2020-01-15"), (Said(article, "@type"), Said(article, "genre"), Said(article, "datePublished"), Said(article, "dateModified")));
        Assert.Equal(["Moon Jae-in", "Ben Guest"], article.GetProperty("author").EnumerateArray().Select(person => Said(person, "name")));
        Assert.Equal(["Ada Host"], article.GetProperty("contributor").EnumerateArray().Select(person => Said(person, "name")));
        Assert.Equal(["Deterrence", "Peace Processes"], article.GetProperty("about").EnumerateArray().Select(topic => Said(topic, "name")));
        Assert.Equal("https://radio.example.org/debate", Said(article, "isBasedOn"));
    }

    [Fact]
    public async Task of_a_report_is_a_report_without_what_nobody_knows()
    {
        var report = (await Graph("/publications/a-paper-with-text"))[0];

        Assert.Equal("Report", Said(report, "@type"));
        Assert.False(report.TryGetProperty("datePublished", out _) || report.TryGetProperty("contributor", out _) || report.TryGetProperty("dateModified", out _));
    }

    [Theory]
    [InlineData("/transcripts/a-talk-on-deterrence", "Home /|Transcripts /transcripts|A Talk on Deterrence ")]
    [InlineData("/transcripts/a-talk-on-deterrence/t2", "Home /|Transcripts /transcripts|A Talk on Deterrence /transcripts/a-talk-on-deterrence|Turn 2, Ben Guest ")]
    [InlineData("/publications/a-paper-with-text/text", "Home /|Publications /publications|A Paper with Text /publications/a-paper-with-text|The text before the first heading ")]
    public async Task of_a_piece_is_the_way_to_it(string address, string way)
    {
        var crumbs = (await Graph(address))[1];

        Assert.Equal("BreadcrumbList", Said(crumbs, "@type"));
        var steps = crumbs.GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal(way, string.Join('|', steps.Select(step => $"{Said(step, "name")} {(step.TryGetProperty("item", out var item) ? item.GetString()![PublicUrl.Length..] : "")}"))); // an item is an address
        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => step.GetProperty("position").GetInt32()));
    }

    [Fact]
    public async Task of_a_person_is_no_profile()
    {
        var page = Assert.Single(await Graph("/people/moon-jae-in"));

        Assert.Equal(("CollectionPage", "Person", "Moon Jae-in"), (Said(page, "@type"), Said(page.GetProperty("about"), "@type"), Said(page.GetProperty("about"), "name")));
        Assert.Equal("문재인", page.GetProperty("about").GetProperty("alternateName")[0].GetString());
    }

    [Fact]
    public async Task of_the_front_page_is_the_site() => Assert.Equal("WebSite", Said(Assert.Single(await Graph("/")), "@type"));

    [Fact]
    public async Task ends_no_element_of_the_page()
    {
        var report = (await Graph("/publications/nasty"))[0];
        var html = await (await shown.Archive.Get("/publications/nasty")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var data = html.Split("<script type=\"application/ld+json\">")[1].Split("</script>")[0];

        Assert.Equal(("A </script><script>alert(1)</script> & \"Title\"", "<!-- 문재인 said \\ this"), (Said(report, "headline"), Said(report, "description")));
        Assert.DoesNotContain('<', data);
        Assert.Contains("문재인", data, StringComparison.Ordinal);
    }

    [Theory, InlineData("/transcripts/taken-back"), InlineData("/browse"), InlineData("/nowhere")]
    public async Task of_other_pages_is_nothing(string address) => Assert.Empty((await shown.Archive.Page(address)).QuerySelectorAll("script[type*=json]"));

    private static string? Said(JsonElement thing, string name) => thing.GetProperty(name).GetString();

    private async Task<List<JsonElement>> Graph(string address)
    {
        var data = JsonElement.Parse(Assert.Single((await shown.Archive.Page(address)).QuerySelectorAll("script[type='application/ld+json']")).TextContent);
        Assert.Equal("https://schema.org", Said(data, "@context"));
        return [.. data.GetProperty("@graph").EnumerateArray()];
    }
}
