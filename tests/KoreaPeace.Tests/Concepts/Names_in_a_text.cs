using AngleSharp.Dom;

namespace KoreaPeace.Tests.Concepts;

public sealed class Names_in_a_text(Names_in_a_text.Shown shown) : IClassFixture<Names_in_a_text.Shown>
{
    private static readonly Seed Vocabulary = Seeds.Concepts with
    {
        Text = Seeds.Concepts.Text + """
            - slug: south-korea
              name: South Korea
              kind: place
              variants: [ROK]
            - slug: korean-war
              name: Korean War
              kind: event
            - slug: armistice
              name: Korean War armistice
              kind: agreement
            - slug: harbour-talks
              name: Harbour Talks
              kind: agreement
            - slug: rd-group
              name: R&D Group
              kind: organisation

            """,
    };

    private static readonly Seed Happened = Seeds.Events with
    {
        Text = Seeds.Events.Text + """
            - slug: harbour-talks-held
              name: Harbour Talks
              date: 2022-01
              kind: talks

            """,
    };

    private static readonly Seed Talk = Seeds.Interview("named", "Named") with
    {
        Text = Seeds.Interview("named", "Named").Text.Split("---\n\n")[0].Replace("what deterrence is for.", "what North Korea, 북한 and North Korea want, and \"ROK\" <too>.", StringComparison.Ordinal) + """
            ---

            **Ada Host:** {#t1} North Korea, the DPRK and North Korea again; South Korea, then ROK.

            And North Korea in another paragraph, and Moon Jae In.

            **Ben Guest:** {#t2} I, Ben Guest, tell Ada Host: the Korean War armistice is not the Korean War, nor are North Koreans Koreatown.

            **Ada Host:** {#t3} See [North Korea at the talks](https://example.org/talks), <https://example.org/ROK> and `South Korea`; then North Korea.

            **Ben Guest:** {#t4} 북한이 먼저 움직였고 문재인은 기다렸다.

            **Ada Host:** {#t5} *North Korea* met **Moon Jae-in**.

            **Ben Guest:** {#t6} The Harbour Talks came after the Example Summit.

            **Ada Host:** {#t7} "North Korea" & 'ROK': 1 < 2 > R&D Group &lt;b&gt;.

            **[Unidentified]:** {#t8} Ben Guest said so.

            - to Ada Host;
            - to the R&D Group.

            **Ben Guest:** {#t9} Two words over
            a line: North
            Korea. And North Korea.

            """,
    };

    private static readonly Seed Paper = Seeds.Report("named-paper", "On North Korea", summary: "North Korea & \"ROK\"; what the DPRK wants.").But("rights:", "summary: Of North Korea by Moon Jae-in.\nrights:");

    public sealed class Shown() : SharedArchive(
        Vocabulary, Happened, Talk,
        Paper with { Text = Paper.Text + "\nNorth Korea comes first.\n\nAnd North Korea again.\n\n## On North Korea\n\nHere North Korea is named anew, 북한에서.\n" });

    [Theory]
    [InlineData("t1", "North Korea → /concepts/north-korea|South Korea → /concepts/south-korea|Moon Jae In → /people/moon-jae-in")]
    [InlineData("t2", "Ada Host → /people/ada-host|Korean War armistice → /concepts/armistice|Korean War → /concepts/korean-war")]
    [InlineData("t3", "North Korea → /concepts/north-korea")]
    [InlineData("t4", "북한 → /concepts/north-korea|문재인 → /people/moon-jae-in")]
    [InlineData("t5", "North Korea → /concepts/north-korea|Moon Jae-in → /people/moon-jae-in")]
    [InlineData("t6", "Harbour Talks → /concepts/harbour-talks|Example Summit → /timeline/example-summit")]
    [InlineData("t7", "North Korea → /concepts/north-korea|ROK → /concepts/south-korea|R&D Group → /concepts/rd-group")]
    [InlineData("t8", "Ben Guest → /people/ben-guest|Ada Host → /people/ada-host|R&D Group → /concepts/rd-group")]
    [InlineData("t9", "North Korea → /concepts/north-korea")]
    public async Task lead_on_from_the_first_mention_in_a_turn(string turn, string links)
    {
        var page = await shown.Archive.Page("/transcripts/named");

        Assert.Equal(links, Linked(page.GetElementById(turn)!)); // every turn has its id
    }

    [Fact]
    public async Task lead_on_from_a_turn_alone_and_from_the_one_before_it()
    {
        var page = await shown.Archive.Page("/transcripts/named/t2");

        Assert.Equal("Ada Host → /people/ada-host|Korean War armistice → /concepts/armistice|Korean War → /concepts/korean-war", Linked(page.GetElementById("t2")!)); // shown here
        Assert.StartsWith("North Korea → /concepts/north-korea|", Linked(page.GetElementById("t1")!), StringComparison.Ordinal); // and so is the turn before
    }

    [Fact]
    public async Task keep_links_that_stand_in_the_text()
    {
        var page = await shown.Archive.Page("/transcripts/named");

        Assert.Equal("<a href=\"https://example.org/talks\">North Korea at the talks</a>", page.QuerySelector("#t3 > p > a:not(.name)")?.OuterHtml);
        Assert.Equal("South Korea", page.TheText("#t3 code"));
        Assert.Empty(page.QuerySelectorAll("a a, code a"));
    }

    [Fact]
    public async Task in_Hangul_are_marked_as_Korean_without_the_particle()
    {
        var page = await shown.Archive.Page("/transcripts/named");

        Assert.Equal(
            "<a class=\"name\" href=\"/concepts/north-korea\"><span lang=\"ko\">북한</span></a><span lang=\"ko\">이 먼저 움직였고</span> ",
            Html(page, "#t4 > p").Split("</b>")[1].Split("<a class=\"name\" href=\"/people")[0]);
    }

    [Fact]
    public async Task keep_the_emphasis_around_them()
    {
        var page = await shown.Archive.Page("/transcripts/named");

        Assert.Equal("<em><a class=\"name\" href=\"/concepts/north-korea\">North Korea</a></em> met <strong><a class=\"name\" href=\"/people/moon-jae-in\">Moon Jae-in</a></strong>.", Html(page, "#t5 > p").Split("</b>")[1]);
    }

    [Fact]
    public async Task leave_the_text_around_them_as_it_is()
    {
        var page = await shown.Archive.Page("/transcripts/named");

        Assert.Equal("Ada Host: \"North Korea\" & 'ROK': 1 < 2 > R&D Group <b>.", page.TheText("#t7 > p"));
        Assert.Equal("Ben Guest explains to Ada Host what North Korea, 북한 and North Korea want, and \"ROK\" <too>.", page.TheText(".stand"));
        Assert.Empty(page.QuerySelectorAll("b:not([class]), too"));
    }

    [Fact]
    public async Task lead_on_from_a_summary() => Assert.Equal(
        "Ben Guest → /people/ben-guest|Ada Host → /people/ada-host|North Korea → /concepts/north-korea|ROK → /concepts/south-korea",
        Linked((await shown.Archive.Page("/transcripts/named")).QuerySelector(".stand")!)); // the seed has a summary

    [Fact]
    public async Task lead_on_from_the_summary_the_abstract_and_each_section_of_a_publication()
    {
        var page = await shown.Archive.Page("/publications/named-paper");

        Assert.Equal("North Korea → /concepts/north-korea|Moon Jae-in → /people/moon-jae-in", Linked(page.QuerySelector(".stand")!)); // the seed has both
        Assert.Equal("North Korea → /concepts/north-korea|ROK → /concepts/south-korea", Linked(page.QuerySelector("section[aria-labelledby=abstract]")!)); // and an abstract
        Assert.Equal("North Korea → /concepts/north-korea", Linked(page.QuerySelector("#text")!)); // a text before the first heading
        Assert.Equal("North Korea → /concepts/north-korea", Linked(page.QuerySelector("#s-on-north-korea")!)); // and one after it
        Assert.Empty(page.QuerySelectorAll("h1 a, h3 a.name"));
        Assert.Equal("North Korea & \"ROK\"; what the DPRK wants.", page.TheText("section[aria-labelledby=abstract] p"));
    }

    private static string Linked(IElement element) => string.Join('|', element.QuerySelectorAll("a.name").Select(link => $"{link.Words()} → {link.GetAttribute("href")}"));

    private static string Html(IParentNode page, string selector) => Assert.Single(page.QuerySelectorAll(selector)).InnerHtml;
}
