using AngleSharp.Dom;

namespace KoreaPeace.Tests.Citations;

/// <summary>The facts in the head of a page, all of them: one too many makes Zotero take an interview for an article.</summary>
public sealed class What_a_page_tells_reference_managers(What_a_page_tells_reference_managers.Shown shown) : IClassFixture<What_a_page_tells_reference_managers.Shown>
{
    private const string PublicUrl = "https://peace.example.org";

    public sealed class Shown : SharedArchive
    {
        public Shown() : base([.. ExampleArchive.All, Seeds.Report("an-opinion", "An Opinion", type: "Opinion", publisher: "The Daily Example"), Seeds.Report("an-analysis", "An <Analysis> & More", type: "Analysis").But("authors: [Cara Writer]", "authors: [moon-jae-in, Cara Writer]")]) =>
            Archive.Setting("Archive:PublicUrl", PublicUrl);
    }

    [Fact]
    public async Task of_a_transcript_is_an_interview_with_both_sides() => Assert.Equal(
        [
            "z:itemType: interview", "z:interviewees: Moon, Jae-in", "z:interviewees: Guest, Ben", "z:interviewers: Host, Ada", "z:interviewMedium: Radio debate", "DC.title: The Long Debate on 북한 and Peace",
            "DC.date: 2019-03", "DC.language: en", "DC.rights: Example Radio.", "DCTERMS.abstract: Two guests quarrel about what comes first.", "DC.relation: https://radio.example.org/debate",
        ],
        await Facts("/transcripts/the-long-debate"));

    [Fact]
    public async Task of_a_turn_is_the_same_interview() =>
        Assert.Equal(await Facts("/transcripts/the-long-debate"), await Facts("/transcripts/the-long-debate/t2"));

    [Fact]
    public async Task of_a_report_is_a_report_of_its_publisher() => Assert.Equal(
        [
            "z:itemType: report", "z:reportType: Report", "citation_title: What Sanctions Do", "citation_author: Writer, Cara", "citation_publication_date: 2022/08/20", "citation_technical_report_institution: Example Institute",
            "citation_abstract: Sanctions hurt; whether they persuade is another matter.", "citation_language: en", $"citation_public_url: {PublicUrl}/publications/what-sanctions-do", "DC.rights: Example Institute.",
            "DC.relation: https://institute.example.org/what-sanctions-do",
        ],
        await Facts("/publications/what-sanctions-do"));

    [Fact]
    public async Task of_an_analysis_is_a_page_of_its_site() => Assert.Equal(
        ["z:itemType: webpage", "z:websiteType: Analysis", "z:websiteTitle: Example Institute", "citation_title: An <Analysis> & More", "citation_author: Moon, Jae-in", "citation_author: Writer, Cara"],
        (await Facts("/publications/an-analysis")).Take(6));

    [Fact]
    public async Task of_an_opinion_is_an_article_in_a_newspaper() => Assert.Equal(
        [
            "z:itemType: newspaperArticle", "z:publicationTitle: The Daily Example", "DC.creator: Writer, Cara", "DC.title: An Opinion", "DC.date: 2022-08-20", "DC.language: en", "DC.rights: Example Institute.",
            "DCTERMS.abstract: Sanctions hurt; whether they persuade is another matter.", "DC.relation: https://institute.example.org/an-opinion",
        ],
        await Facts("/publications/an-opinion"));

    [Theory, InlineData("/transcripts/taken-back"), InlineData("/browse"), InlineData("/"), InlineData("/people/ben-guest"), InlineData("/nowhere")]
    public async Task of_what_is_no_piece_is_nothing(string address) => Assert.Empty(await Facts(address));

    [Fact]
    public async Task of_a_piece_in_a_preview_is_an_article_of_its_day()
    {
        var page = await shown.Archive.Page("/transcripts/a-talk-on-deterrence");

        Assert.Equal(
            [
                "og:title: A Talk on Deterrence — Interview transcript", "og:description: Ben Guest explains to Ada Host what deterrence is for.", "og:site_name: Korea Peace Archive",
                $"og:url: {PublicUrl}/transcripts/a-talk-on-deterrence", "og:type: article", $"og:image: {PublicUrl}/preview.png", "og:image:type: image/png", "og:image:width: 1200", "og:image:height: 630",
                "og:image:alt: Voices on Korean diplomacy: every quoted word can be found, cited and checked, in English and in Korean.", "article:published_time: 2021-05-03",
            ],
            Metas(page, "property"));
        Assert.Equal("summary", page.QuerySelector("meta[name='twitter:card']")?.GetAttribute("content"));
        Assert.Contains("og:type: website", Metas(await shown.Archive.Page("/browse"), "property"));
        Assert.DoesNotContain(Metas(await shown.Archive.Page("/transcripts/the-long-debate"), "property"), fact => fact.StartsWith("article:", StringComparison.Ordinal)); // its day is not known
    }

    [Fact]
    public async Task of_a_piece_leads_to_all_that_belongs_to_it()
    {
        var links = (await shown.Archive.Page("/transcripts/the-long-debate")).QuerySelectorAll("link").Select(link => $"{link.GetAttribute("rel")} {link.GetAttribute("href")}").ToList();

        string[] expected =
        [
            "unapi-server /unapi", "schema.DC http://purl.org/dc/elements/1.1/", "schema.DCTERMS http://purl.org/dc/terms/", $"cite-as {PublicUrl}/transcripts/the-long-debate",
            $"describedby {PublicUrl}/transcripts/the-long-debate.csl.json", "type https://schema.org/AboutPage", "type https://schema.org/Article", $"author {PublicUrl}/people/moon-jae-in", $"author {PublicUrl}/people/ben-guest",
            $"license {PublicUrl}/about#rights", $"collection {PublicUrl}/transcripts",
        ];
        Assert.Equal(expected, links.Where(link => !link.StartsWith("alternate", StringComparison.Ordinal) && !link.StartsWith("canonical", StringComparison.Ordinal) && !link.StartsWith("stylesheet", StringComparison.Ordinal) && !link.StartsWith("icon", StringComparison.Ordinal)));
    }

    [Theory, InlineData("/transcripts"), InlineData("/search?q=deterrence"), InlineData("/topics/deterrence")]
    public async Task of_a_list_leads_to_its_pieces(string address)
    {
        var page = await shown.Archive.Page(address);

        Assert.NotEmpty(page.QuerySelectorAll(".list h3 a"));
        Assert.Equal(page.Links(".list > li > h3 > a").Select(link => PublicUrl + link), page.Links("link[rel=item]"));
    }

    [Theory]
    [InlineData("/browse?topic=sanctions", false)]
    [InlineData("/browse?page=2", false)]
    [InlineData("/browse?from=2010&to=2012", false)]
    [InlineData("/browse?topic=sanctions&topic=deterrence", true)]
    [InlineData("/publications?topic=sanctions&from=2010", true)]
    [InlineData("/search?q=deterrence", true)]
    [InlineData("/transcripts/a-talk-on-deterrence?turns=1-2", false)]
    public async Task leaves_what_has_no_end_out_of_search_engines(string address, bool isLeftOut) =>
        Assert.Equal(isLeftOut ? "noindex" : null, (await shown.Archive.Page(address)).QuerySelector("meta[name=robots]")?.GetAttribute("content"));

    private async Task<IReadOnlyList<string>> Facts(string address) =>
        [.. Metas(await shown.Archive.Page(address), "name").Where(fact => fact.StartsWith("z:", StringComparison.Ordinal) || fact.StartsWith("DC", StringComparison.Ordinal) || fact.StartsWith("citation", StringComparison.Ordinal))];

    private static IReadOnlyList<string> Metas(IParentNode page, string attribute) =>
        [.. page.QuerySelectorAll($"meta[{attribute}][content]").Select(meta => $"{meta.GetAttribute(attribute)}: {meta.GetAttribute("content")}")];
}
