using System.Net;

namespace KoreaPeace.Tests.Search;

public sealed class Views_of_a_search(ViewedArchive shown) : IClassFixture<ViewedArchive>
{
    public static readonly TheoryData<string> Views = ["/search/context", "/search/years", "/search/speakers", "/search/said"];

    public static readonly TheoryData<string> Files = ["/search/context.csv", "/search/said.csv", "/search/years.csv", "/search/speakers.csv"];

    [Theory, MemberData(nameof(Views)), InlineData("/search")]
    public async Task lead_to_each_other_with_words_and_filters(string view)
    {
        const string asked = "?q=armistice&kind=transcript&from=2015&undated=include&sort=oldest";
        var page = await shown.Archive.Page(view + asked);

        Assert.Equal(["/search" + asked, "/search/context" + asked, "/search/years" + asked, "/search/speakers" + asked, "/search/said" + asked], page.Links("nav[aria-label='Views of this search'] a"));
        Assert.Equal(view + asked, Assert.Single(page.Links("nav[aria-label='Views of this search'] a[aria-current=page]")));
        Assert.Contains(page.Texts(".applied a"), chip => chip.Contains("Time: since 2015, and undated", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Views))]
    public async Task of_nothing_ask_for_words(string view)
    {
        var page = await shown.Archive.Page(view + "?q=+");

        Assert.Empty(page.QuerySelectorAll("#results, nav[aria-label='Views of this search']"));
        Assert.Equal(view, page.QuerySelector("main form")?.GetAttribute("action"));
        Assert.Contains("/search/help", page.Links("main a"));
    }

    [Theory, MemberData(nameof(Views))]
    public async Task say_what_was_counted_as_well_and_can_do_without(string view)
    {
        var page = await shown.Archive.Page(view + "?q=armistices");
        Assert.Contains("Counted as well: armistice.", page.TheText("#results + p.hint"), StringComparison.Ordinal);

        Assert.Contains(view + "?q=armistices&spelling=exact", page.Links("#results + p.hint a"));
    }

    [Theory, MemberData(nameof(Views))]
    public async Task of_a_mistyped_word_offer_the_right_one(string view) =>
        Assert.Equal([view + "?q=armistice"], (await shown.Archive.Page(view + "?q=armistcie")).Links("p.meant a"));

    [Theory, MemberData(nameof(Views))]
    public async Task of_what_nobody_said_help_on(string view)
    {
        Assert.Equal(["/topics", "/people", "/browse", "/search/help"], (await shown.Archive.Page(view + "?q=xylophone")).Links("#results ~ ul.plain a"));
        Assert.Contains(view + "?q=zeppelin", (await shown.Archive.Page(view + "?q=zeppelin&topic=peace-processes")).Links("#results ~ ul.plain a"));
    }

    [Theory, MemberData(nameof(Views)), MemberData(nameof(Files))]
    public async Task refuse_what_cannot_be_answered(string view)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await shown.Archive.Get(view + "?q=armistice&page=first")).StatusCode);
        Assert.Contains("The page in this address is not a number from 1 upwards.", (await shown.Archive.Page(view + "?q=armistice&page=0")).Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await shown.Archive.Get(view + "?q=armistice&q=peace")).StatusCode);
    }

    [Theory, MemberData(nameof(Files))]
    public async Task as_tables_want_words(string file) => Assert.Equal(HttpStatusCode.BadRequest, (await shown.Archive.Get(file)).StatusCode);

    [Theory, MemberData(nameof(Views)), MemberData(nameof(Files))]
    public async Task are_answered_to_HEAD(string view)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, view + "?q=armistice");
        var head = await shown.Archive.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal((await shown.Archive.Get(view + "?q=armistice")).Content.Headers.ContentType, head.Content.Headers.ContentType);
    }

    [Theory, MemberData(nameof(Views))]
    public async Task show_what_was_typed_never_as_markup(string view) =>
        Assert.Empty((await shown.Archive.Page(view + "?q=armistice+" + Uri.EscapeDataString("<script>alert(1)</script> \"><b>"))).QuerySelectorAll("script:not([src]), main b:not(.said)"));
}
