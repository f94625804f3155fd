using System.Net;
using AngleSharp.Dom;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Tests.Site;

public sealed class Every_page(Every_page.Crawled crawled) : IClassFixture<Every_page.Crawled>
{
    private const string PublicUrl = "https://peace.example.org";
    private const int MostBytes = 60_000; // a first page within a second on a slow line

    private static readonly string[] Unlinked = ["/transcripts/a-talk-on-deterrence/t1", "/search?q=Moon&kind=transcript", "/search/said", "/search/help", "/suggest", "/suggest?q=det", "/search/speakers", "/search/years", "/browse?topic=sanctions&from=1990&to=2000", "/browse?from=2018&sort=oldest"];

    public sealed class Crawled : SharedArchive, IAsyncLifetime
    {
        public Crawled() : base(ExampleArchive.All) => Archive.Setting("Archive:PublicUrl", PublicUrl + "/");

        public Crawl Crawl { get; private set; } = null!; // set before any test

        public async ValueTask InitializeAsync() => Crawl = await Crawl.Of(Archive, Unlinked);
    }

    [Theory]
    [InlineData("/", "Voices on Korean diplomacy, in their own words", "Korea Peace Archive")]
    [InlineData("/browse", "Browse the archive", "Browse the archive — Korea Peace Archive")]
    [InlineData("/transcripts", "Transcripts", "Transcripts — Korea Peace Archive")]
    [InlineData("/transcripts/a-talk-on-deterrence", "A Talk on Deterrence", "A Talk on Deterrence — Interview transcript — Korea Peace Archive")]
    [InlineData("/transcripts/a-talk-on-deterrence/t2", "Ben Guest, turn 2 of “A Talk on Deterrence”", "Turn 2, Ben Guest — A Talk on Deterrence — Korea Peace Archive")]
    [InlineData("/publications", "Publications", "Publications — Korea Peace Archive")]
    [InlineData("/publications/what-sanctions-do", "What Sanctions Do", "What Sanctions Do — Report — Korea Peace Archive")]
    [InlineData("/topics", "Topics", "Topics — Korea Peace Archive")]
    [InlineData("/topics/deterrence", "Deterrence", "Deterrence — Topics — Korea Peace Archive")]
    [InlineData("/people", "People", "People — Korea Peace Archive")]
    [InlineData("/people/ben-guest", "Ben Guest", "Ben Guest — People — Korea Peace Archive")]
    [InlineData("/people/ben-guest/turns", "3 turns of Ben Guest", "3 turns of Ben Guest — People — Korea Peace Archive")]
    [InlineData("/concepts", "Concepts", "Concepts — Korea Peace Archive")]
    [InlineData("/concepts/north-korea", "North Korea 북한", "North Korea — Concepts — Korea Peace Archive")]
    [InlineData("/timeline", "Timeline", "Timeline — Korea Peace Archive")]
    [InlineData("/timeline/example-summit", "Example Summit", "Example Summit, 27 April 2021 — Timeline — Korea Peace Archive")]
    [InlineData("/corrections", "Corrections", "Corrections — Korea Peace Archive")]
    [InlineData("/search", "Search", "Search — Korea Peace Archive")]
    [InlineData("/search/help", "How to search", "How to search — Korea Peace Archive")]
    [InlineData("/search/years", "Hits by year", "Hits by year — Search — Korea Peace Archive")]
    [InlineData("/search/speakers", "Who says it", "Who says it — Search — Korea Peace Archive")]
    [InlineData("/search/said", "What one person said", "What one person said — Search — Korea Peace Archive")]
    [InlineData("/search/context", "In context", "In context — Search — Korea Peace Archive")]
    [InlineData("/suggest", "Names, titles and words by their beginning", "Names and words — Korea Peace Archive")]
    [InlineData("/about", "About the archive", "About — Korea Peace Archive")]
    public async Task has_its_heading_and_its_title(string address, string heading, string title)
    {
        var answer = await crawled.Archive.Get(address);
        var page = await crawled.Archive.Page(address);

        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.Equal(heading, page.TheText("h1"));
        Assert.Equal(title, page.Title);
    }

    [Fact]
    public void that_a_link_leads_to_answers() =>
        Assert.Empty(crawled.Crawl.Pages.Values.Where(page => page.Status != HttpStatusCode.OK).Select(page => $"{(int)page.Status} {page.Address}"));

    [Fact]
    public void has_what_its_links_point_at() =>
        Assert.All(crawled.Crawl.Found.SelectMany(page => page.InternalLinks).Where(link => link.Contains('#')).Distinct(), link =>
            Assert.NotNull(crawled.Crawl.Pages[link.Split('#')[0]].Page.GetElementById(link.Split('#')[1])));

    [Fact]
    public void has_one_h1_and_no_heading_level_left_out()
    {
        foreach (var page in Pages)
        {
            var levels = page.Page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
            Assert.True(levels.Count(level => level == 1) == 1, $"{page.Address} has not one h1");
            Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{page.Address} leaves a level out: {string.Join(' ', levels)}");
        }
    }

    [Fact]
    public void has_a_title_and_a_description_of_its_own()
    {
        foreach (var same in Pages.GroupBy(page => page.Page.Title))
            Assert.True(same.DistinctBy(Canonical).Count() == 1, $"\"{same.Key}\" is the title of {string.Join(", ", same.Select(page => page.Address))}");
        Assert.All(Pages, page => Assert.InRange(page.Page.QuerySelector("meta[name=description]")?.GetAttribute("content")?.Length ?? 0, 1, 230));
    }

    [Fact]
    public void names_its_own_permanent_address()
    {
        // Limits typed among the words have the address of chosen ones.
        foreach (var page in Pages.Where(page => !QueryFields.OfRecords.Any(field => Decoded(page.Address).Contains(field + ":", StringComparison.Ordinal))))
        {
            Assert.StartsWith(PublicUrl, Canonical(page), StringComparison.Ordinal);
            Assert.Equal(Decoded(page.Address), Decoded(Canonical(page)[PublicUrl.Length..]));
        }
    }

    [Fact]
    public async Task is_answered_to_HEAD_with_the_headers_of_GET()
    {
        string[] everyAnswersOwn = ["X-Request-ID", "Date"];
        foreach (var page in Pages.Where(page => !page.Address.Contains('?')))
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, page.Address);
            var head = await crawled.Archive.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(Headers(page.Answer), Headers(head));
        }

        string[] Headers(HttpResponseMessage answer) =>
            [$"{answer.StatusCode}", .. answer.Headers.Concat(answer.Content.Headers).Where(header => !everyAnswersOwn.Contains(header.Key)).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void sets_no_cookie() => Assert.All(crawled.Crawl.Pages.Values, page => Assert.False(page.Answer.Headers.Contains("Set-Cookie")));

    [Fact]
    public void says_of_every_Hangul_that_it_is_Korean()
    {
        foreach (var page in Pages)
        {
            var unmarked = page.Page.Body!.Descendants<IText>().Where(text => Hangul.Contains(text.Data)) // a page has a body
                .Where(text => text.ParentElement?.Closest("[lang]")?.GetAttribute("lang")?.StartsWith("ko", StringComparison.Ordinal) != true);
            Assert.True(!unmarked.Any(), $"{page.Address}: {unmarked.FirstOrDefault()?.Data.Trim()}");
        }
    }

    [Fact]
    public void is_plain_markup() => Assert.All(Pages, page => Assert.Empty(page.Page.QuerySelectorAll("script:not([src^='/suggest.'][src$='.js'][defer], [src^='/cite.'][src$='.js'][defer], [src^='/quote.'][src$='.js'][defer], [type='application/ld+json']), style, [style], body [title]:not(abbr.unapi-id:empty), iframe, img:not([alt])").Select(found => $"{page.Address}: {found.OuterHtml}")));

    [Fact]
    public void has_every_id_once() => Assert.All(Pages, page => Assert.Empty(
        page.Page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => $"{page.Address}#{same.Key}")));

    [Fact]
    public void labels_by_what_it_has() => Assert.All(Pages, page => Assert.Empty(
        page.Page.QuerySelectorAll("[aria-labelledby], [aria-describedby], label[for]")
            .SelectMany(element => new[] { element.GetAttribute("aria-labelledby"), element.GetAttribute("aria-describedby"), element.GetAttribute("for") }.OfType<string>())
            .SelectMany(ids => ids.Split(' ')).Where(id => page.Page.GetElementById(id) is null).Select(id => $"{page.Address}#{id}")));

    [Fact]
    public void is_small() => Assert.All(Pages, page => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(page.Html), 1, MostBytes));

    [Fact]
    public void of_a_piece_is_listed_on_two_others_and_three_clicks_away()
    {
        string[] lists = ["/", "/browse", "/transcripts", "/publications", "/search"];
        foreach (var seed in ExampleArchive.All.Where(seed => seed != ExampleArchive.Withdrawn))
        {
            var address = $"/{seed.Path.Split('/')[0]}/{Path.GetFileNameWithoutExtension(seed.Path)}";
            var listing = Pages.Where(page => page.InternalLinks.Any(link => link.Split('#')[0] == address)).Select(page => page.Path)
                .Where(path => lists.Contains(path) || path.StartsWith("/topics/", StringComparison.Ordinal) || path.StartsWith("/people/", StringComparison.Ordinal)).Distinct();
            Assert.True(listing.Count() >= 2, $"{address} is listed on {string.Join(", ", listing)}");
            Assert.InRange(crawled.Crawl.Pages[address].Clicks, 1, 3);
        }
    }

    private IEnumerable<Crawl.Visited> Pages => crawled.Crawl.Found.Where(page => page.Answer.Content.Headers.ContentType?.MediaType == "text/html");

    private static string Canonical(Crawl.Visited page) => page.Page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? $"{page.Address} has no canonical address";

    private static string Decoded(string address) => WebUtility.UrlDecode(address);
}
