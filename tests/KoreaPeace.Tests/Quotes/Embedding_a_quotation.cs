using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace KoreaPeace.Tests.Quotes;

/// <summary>A card of words for other sites, on the page of the words and through oEmbed.</summary>
public sealed class Embedding_a_quotation(Embedding_a_quotation.Held held) : IClassFixture<Embedding_a_quotation.Held>
{
    private const string PublicUrl = "https://archive.example.org";
    private const string Talk = "/transcripts/a-talk-on-deterrence";
    private const string Debate = "/transcripts/the-long-debate";

    private static readonly Seed Longer = Seeds.Interview("a-longer-talk", "A Longer Talk", answer: string.Join(' ', Enumerable.Repeat("Deterrence buys time.", 200)));

    public sealed class Held() : SharedArchive(TestArchive.With(ExampleArchive.All.Append(Longer)).Setting("Archive:PublicUrl", PublicUrl));

    [Fact]
    public async Task says_who_says_the_words_as_what_when_and_where()
    {
        var card = Card((await Asked(Talk + "/t2?quote=North Korea knows it")).Html);

        Assert.Equal(["North Korea knows it"], card.Texts("p"));
        Assert.Equal("— Ben Guest, guest, Fellow of the Example Institute, 3 May 2021, in “A Talk on Deterrence”, turn 2. Korea Peace Archive.", card.TheText("footer"));
        Assert.Equal("2021-05-03", card.QuerySelector("time")?.GetAttribute("datetime"));
        Assert.Equal([$"{PublicUrl}{Talk}/t2?quote=North%20Korea%20knows%20it#quote:~:text=North%20Korea%20knows%20it"], card.Links("a"));
    }

    [Fact]
    public async Task of_changed_words_says_that_the_address_quotes_them_otherwise()
    {
        Assert.Contains("the address quotes them otherwise", (await Asked(Talk + "/t2?quote=South Korea knows it")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("otherwise", (await Asked(Talk + "/t2?quote=NORTH KOREA knows it")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task marks_Korean_and_encodes_markup()
    {
        var card = Card((await Asked(Debate + "/t2")).Html);

        Assert.Equal("ko", Assert.Single(card.QuerySelectorAll("p span")).GetAttribute("lang"));
        Assert.Equal(["북한이 먼저 움직였다. We met in Panmunjom.", "And we met again, see the record:", "in May;", "in September."], card.Texts("p"));
    }

    [Theory]
    [InlineData(Talk, "A Talk on Deterrence", "Ben Guest explains to Ada Host what deterrence is for.")]
    [InlineData(Talk + "#t4", "Ben Guest, turn 4 of “A Talk on Deterrence”", "Then somebody has to talk to somebody.")]
    [InlineData(Talk + "?turns=1-2#t1", "Ada Host and Ben Guest, turns 1–2 of “A Talk on Deterrence”", "Ada Host: What is deterrence for?")]
    [InlineData(Talk + "?quote=somebody has to talk", "Ben Guest, turn 4 of “A Talk on Deterrence”", "somebody has to talk")]
    [InlineData("/publications/a-paper-with-text/s-why-it-is-hard", "Ben Guest and Cara Writer, “Why it is hard” of “A Paper with Text”", "Because Moon Jae-in (문재인) said so.")]
    public async Task shows_what_the_address_leads_to(string address, string title, string first)
    {
        var (said, html) = await Asked(address);

        Assert.Equal((title, first), (said, Card(html).Texts("p")[0]));
    }

    [Fact]
    public async Task is_found_by_the_page_in_both_formats()
    {
        var page = await held.Archive.Page(Talk + "/t2?quote=North Korea knows it");

        foreach (var (type, media) in new[] { ("application/json+oembed", "application/json"), ("text/xml+oembed", "text/xml") })
        {
            var link = Assert.Single(page.Links($"link[type='{type}']"));
            using var answer = await held.Archive.Get(link[PublicUrl.Length..]);
            Assert.Equal((HttpStatusCode.OK, media), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            Assert.Contains("North Korea knows it", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        }
    }

    [Fact]
    public async Task says_the_same_as_XML()
    {
        var address = Embedded(Talk + "/t2");
        var xml = XDocument.Parse(await (await held.Archive.Get(address + "&format=xml")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!; // it has one
        var json = await held.Archive.Json(address);

        Assert.Equal("oembed", xml.Name.LocalName);
        Assert.Equal(json.EnumerateObject().ToDictionary(fact => fact.Name, fact => fact.Value.ToString()), xml.Elements().ToDictionary(fact => fact.Name.LocalName, fact => fact.Value));
        Assert.Equal(("1.0", "rich"), (json.GetProperty("version").GetString(), json.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task keeps_to_the_room_that_there_is()
    {
        var whole = await held.Archive.Json(Embedded("/transcripts/a-longer-talk/t2"));
        var small = await held.Archive.Json(Embedded("/transcripts/a-longer-talk/t2") + "&maxwidth=300&maxheight=400");

        Assert.EndsWith(" …", Card(whole.GetProperty("html").GetString()!).Texts("p")[0], StringComparison.Ordinal); // a card has HTML
        Assert.Equal(550, whole.GetProperty("width").GetInt32());
        Assert.Equal(300, small.GetProperty("width").GetInt32());
        Assert.InRange(small.GetProperty("height").GetInt32(), 200, 400);
        Assert.True(small.GetProperty("html").GetString()!.Length < whole.GetProperty("html").GetString()!.Length); // as above
    }

    [Theory]
    [InlineData("/oembed", HttpStatusCode.BadRequest)]
    [InlineData("/oembed?url=https://archive.example.org/transcripts/a-talk-on-deterrence&format=yaml", HttpStatusCode.NotImplemented)]
    [InlineData("/oembed?url=https://archive.example.org/transcripts/a-talk-on-deterrence&maxwidth=wide", HttpStatusCode.BadRequest)]
    [InlineData("/oembed?url=https://elsewhere.example.org/transcripts/a-talk-on-deterrence", HttpStatusCode.NotFound)]
    [InlineData("/oembed?url=https://archive.example.org/about", HttpStatusCode.NotFound)]
    [InlineData("/oembed?url=https://archive.example.org/transcripts/a-talk-on-deterrence/t9", HttpStatusCode.NotFound)]
    [InlineData("/oembed?url=https://archive.example.org/transcripts/a-talk-on-deterrence?turns=4-2", HttpStatusCode.NotFound)]
    [InlineData("/oembed?url=https://archive.example.org/transcripts/a-talk-on-deterrence?quote=a purple umbrella", HttpStatusCode.NotFound)]
    [InlineData("/oembed?url=https://archive.example.org/publications/a-talk-on-deterrence", HttpStatusCode.NotFound)]
    [InlineData("/oembed?url=https://archive.example.org/transcripts/taken-back", HttpStatusCode.Gone)]
    [InlineData("/oembed?url=javascript:alert(1)", HttpStatusCode.NotFound)]
    public async Task refuses_what_is_not_there(string address, HttpStatusCode status)
    {
        using var answer = await held.Archive.Get(address);

        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(status == HttpStatusCode.NotFound, (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains("Copy the address from the page", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Talk + "/t2", "turn 2", 4)]
    [InlineData("/publications/a-paper-with-text/s-why-it-is-hard", "“Why it is hard”", 4)]
    public async Task is_offered_with_a_link_and_with_citations_on_the_page_of_every_passage(string address, string name, int styles)
    {
        var page = await held.Archive.Page(address);

        Assert.Equal($"Quote {name}", page.TheText("#quoting"));
        Assert.Equal(page.QuerySelector(".card blockquote")!.OuterHtml, page.QuerySelector("[data-name=Card]")!.TextContent); // both are there
        Assert.Equal(PublicUrl + address, page.TheText("[data-name=Link]"));
        Assert.Equal(styles, page.QuerySelectorAll("[data-name^='Words, ']").Length);
    }

    [Fact]
    public async Task with_its_citation_is_words_citation_and_address()
    {
        var page = await held.Archive.Page(Talk + "/t2?quote=North Korea knows it");

        Assert.Equal(
            "“North Korea knows it” Ben Guest, guest, Fellow of the Example Institute, 3 May 2021.\n"
            + $"Guest, B. (2021, May 3). A Talk on Deterrence (A. Host, Interviewer). The Hour. Example Radio. Korea Peace Archive. {PublicUrl}{Talk}/t2\n"
            + $"The exact words: {PublicUrl}{Talk}/t2?quote=North%20Korea%20knows%20it#quote",
            page.QuerySelector("[data-name='Words, APA']")!.TextContent); // it is there
    }

    [Fact]
    public async Task of_a_whole_piece_with_words_quoted_cites_the_turn_that_says_them() =>
        Assert.Equal("Cite turn 4", (await held.Archive.Page(Talk + "?quote=somebody has to talk")).TheText("#cite"));

    [Fact]
    public async Task is_offered_by_every_turn_of_a_transcript_and_every_part_of_a_text()
    {
        Assert.Equal([$"{Talk}/t1", $"{Talk}/t2", $"{Talk}/t3", $"{Talk}/t4"], (await held.Archive.Page(Talk)).Links(".turn > .alone"));
        Assert.Equal(3, (await held.Archive.Page("/publications/a-paper-with-text")).Links(".prose > .alone").Count);
    }

    private async Task<(string Title, string Html)> Asked(string address)
    {
        var json = await held.Archive.Json(Embedded(address));
        return (json.GetProperty("title").GetString()!, json.GetProperty("html").GetString()!); // both are always there
    }

    private static string Embedded(string address) => $"/oembed?url={Uri.EscapeDataString(PublicUrl + address)}";

    private static IElement Card(string html)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        return Assert.Single(page.Body!.Children); // a document has a body
    }
}
