using System.Net;
using KoreaPeace.Archive.Citations;

namespace KoreaPeace.Tests.Search;

public sealed class What_a_search_says_of_itself(What_a_search_says_of_itself.Shown shown) : IClassFixture<What_a_search_says_of_itself.Shown>
{
    private static readonly IReadOnlyList<string> Endings = ["negotiate", "negotiated", "negotiates", "negotiating", "negotiation", "negotiations", "negotiator", "negotiators", "negotiable", "renegotiation"];

    public sealed class Shown() : SharedArchive([
        .. SearchedArchive.Seeds,
        Seeds.Report("endings", "Endings", summary: string.Join(", ", Endings)),
        Seeds.Interview("questions", "Questions", answer: "Zeppelins are for nothing, Moon Jae-in said.").But("What is deterrence for?", "What are zeppelins for, for heaven's sake?").But("And then?", "No zeppelins then, you say."),
    ]);

    [Fact]
    public async Task stands_under_the_outcome()
    {
        var page = await shown.Archive.Page("/search?q=missile+-sanctions&kind=transcript&from=2018");

        Assert.Equal("Transcripts that mention missile, without sanctions, since 2018. Exactly as typed only", page.TheText("#results + .asked p"));
        Assert.Equal(["/search?q=missile -sanctions&spelling=exact&kind=transcript&from=2018"], page.Links(".asked a").Select(Uri.UnescapeDataString));
    }

    [Fact]
    public async Task names_other_spellings_with_Hangul_as_Korean()
    {
        var page = await shown.Page("Mun Chaein");

        Assert.Contains("Also searched: Moon Jae-in", page.TheText(".asked p"), StringComparison.Ordinal);
        Assert.Contains("문재인", page.Texts(".asked [lang=ko]"));
    }

    [Fact]
    public async Task names_eight_and_keeps_the_rest_behind_a_disclosure()
    {
        var also = (await shown.Archive.Json("/api/search?q=negot*+Mun+Chaein")).GetProperty("query").GetProperty("alsoSearched").GetArrayLength();
        var page = await shown.Page("negot* Mun Chaein");

        Assert.True(also > 8);
        Assert.EndsWith("… Exactly as typed only", page.TheText(".asked > p"), StringComparison.Ordinal);
        Assert.Equal(8, page.TheText(".asked > p").Split("Also searched: ")[1].Split(", ").Length);
        Assert.Equal(also - 8, page.TheText(".asked details p").Split(", ").Length);
    }

    [Fact]
    public async Task of_words_exactly_as_typed_offers_the_other_forms() =>
        Assert.EndsWith("exactly as written. In all forms, names in every spelling", (await shown.Archive.Page("/search?q=missile&spelling=exact")).TheText(".asked p"), StringComparison.Ordinal);

    [Fact]
    public async Task names_the_speaker_with_the_role() =>
        Assert.StartsWith("Ben Guest · guest: ", (await shown.Search("\"buy time\""))[0].Passages[0].Text, StringComparison.Ordinal);

    [Fact]
    public async Task shows_the_reply_to_a_question()
    {
        var hit = Assert.Single(await shown.Search("q:zeppelins"));

        Assert.Equal(["/transcripts/questions#t1", "/transcripts/questions#t2"], hit.Passages.Select(passage => passage.Link));
        Assert.StartsWith("Ben Guest · guest: Zeppelins are for nothing", hit.Passages[1].Text, StringComparison.Ordinal);
        Assert.Single((await shown.Page("q:zeppelins")).QuerySelectorAll(".reply"));
        Assert.Empty((await shown.Page("zeppelins")).QuerySelectorAll(".reply"));
        var reply = (await shown.Archive.Json("/api/search?q=q:zeppelins")).GetProperty("hits")[0].GetProperty("passages")[0].GetProperty("reply");
        Assert.Equal(("Ben Guest", "guest"), (reply.GetProperty("speaker").GetString(), reply.GetProperty("role").GetString()));
    }

    [Fact]
    public async Task leads_to_all_the_places_in_a_piece()
    {
        var page = await shown.Page("missile");
        var link = Assert.Single(page.Links(".list .meta a"));
        Assert.Equal("/transcripts/a-long-interview?q=missile#sought", link);

        var transcript = await shown.Archive.Page(link.Split('#')[0]);
        Assert.Equal("“missile” stands 5 times in 5 turns of it, marked: turn 2 turn 10 turn 11 turn 12 turn 13", transcript.Texts("#sought p")[0]);
        Assert.Equal(["#m1", "#m2", "#m3", "#m4", "#m5", "/search?q=missile", "/transcripts/a-long-interview"], transcript.Links("#sought a"));
        Assert.Equal(["missile"], transcript.Texts(".turn mark").Distinct());
        Assert.Equal(5, transcript.QuerySelectorAll(".turn mark").Length);
        Assert.EndsWith("/transcripts/a-long-interview", transcript.Links("link[rel=canonical]").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mun Chaein", "Moon Jae-in")]
    [InlineData("speaker:guest bombers", "bombers")]
    public async Task marks_names_in_every_spelling_and_within_links(string typed, string mark) =>
        Assert.Contains(mark, (await shown.Archive.Page("/transcripts/a-long-interview?q=" + Uri.EscapeDataString(typed))).Texts(".turn mark"));

    [Fact]
    public async Task never_marks_markup()
    {
        var page = await shown.Archive.Page("/transcripts/a-long-interview?q=" + Uri.EscapeDataString("<script>alert(1)</script> p a href class missile"));

        Assert.Empty(page.QuerySelectorAll("script:not([src], [type='application/ld+json'])"));
        Assert.Equal(5, page.Texts(".turn mark").Count(mark => mark == "missile"));
    }

    [Fact]
    public async Task on_a_page_without_them_says_so() =>
        Assert.Equal("“zeppelin” stands in no turn of it.", (await shown.Archive.Page("/transcripts/a-talk-in-korean?q=zeppelin")).Texts("#sought p")[0]);

    [Fact]
    public async Task can_be_followed_and_taken_along_with_its_filters()
    {
        var page = await shown.Archive.Page("/search?q=sent&topic=deterrence&not-year=1982&sort=oldest&page=2");

        string[] citations = [.. CitationFormat.All.Select(format => $"/search{format.Suffix}?q=sent&topic=deterrence&not-year=1982&sort=oldest")];
        Assert.Equal(["/feed.atom?q=sent&topic=deterrence&not-year=1982", "/feed.json?q=sent&topic=deterrence&not-year=1982", .. citations], page.Links("link[rel=alternate]"));
        Assert.Equal(["application/atom+xml", "application/feed+json"], page.QuerySelectorAll("link[rel=alternate]").Take(2).Select(link => link.GetAttribute("type")));
        Assert.Equal(
            [.. citations, "/feed.atom?q=sent&topic=deterrence&not-year=1982", "/feed.json?q=sent&topic=deterrence&not-year=1982", "/search.csv?q=sent&topic=deterrence&not-year=1982&sort=oldest", "/api/search?q=sent&topic=deterrence&not-year=1982&sort=oldest"],
            page.Links(".sorts.noprint a"));
        foreach (var link in page.Links(".sorts.noprint a")) Assert.Equal(HttpStatusCode.OK, (await shown.Archive.Get(link)).StatusCode);
    }

    [Theory, InlineData("/search"), InlineData("/search/speakers")]
    public async Task of_a_word_of_which_only_other_forms_are_there_says_so(string view) =>
        Assert.Contains("Nothing here has “deterrents” itself; other forms of the word were searched.", (await shown.Archive.Page(view + "?q=deterrents")).Texts(".note"));
}
