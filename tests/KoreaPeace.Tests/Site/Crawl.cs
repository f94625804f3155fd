using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KoreaPeace.Tests.Site;

/// <summary>Every page of a site that its links lead to from the front page.</summary>
public sealed class Crawl
{
    private const int MostPages = 2_500; // links that breed links would otherwise never end

    private const int MostAskedAlike = 12; // of a page with the same parameters and ever other values
    private const int MostOfAView = 40; // of what leads on from every search

    private readonly TestArchive archive;
    private readonly Queue<Visited> open = [];
    private readonly Dictionary<string, Visited> pages = [];
    private readonly Dictionary<string, int> askedAlike = [];

    private Crawl(TestArchive archive) => this.archive = archive;

    /// <summary>By address, without fragments.</summary>
    public IReadOnlyDictionary<string, Visited> Pages => pages;

    public IEnumerable<Visited> Found => pages.Values.Where(page => page.Status == HttpStatusCode.OK);

    /// <param name="alsoFrom">Pages that no link leads to.</param>
    public static async Task<Crawl> Of(TestArchive archive, params IEnumerable<string> alsoFrom)
    {
        var crawl = new Crawl(archive);
        await crawl.Visit("/", clicks: 0);
        foreach (var address in alsoFrom) await crawl.Visit(address, clicks: 0);
        while (crawl.open.TryDequeue(out var page))
        {
            foreach (var link in page.InternalLinks) await crawl.Visit(link.Split('#')[0], page.Clicks + 1);
        }

        return crawl;
    }

    private async Task Visit(string address, int clicks)
    {
        if (pages.ContainsKey(address)) return;
        var path = address.Split('?')[0];
        if (IsView(path) && pages.Keys.Count(known => known.Split('?')[0] == path) >= MostOfAView) return;
        if (address.Contains('?') && (askedAlike[Asked(address)] = askedAlike.GetValueOrDefault(Asked(address)) + 1) > MostAskedAlike) return;
        Assert.True(pages.Count < MostPages, $"{MostPages} pages and no end; the last is {address}");
        var answer = await archive.Get(address);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var page = new Visited(address, clicks, answer, html, await TestArchive.Parsed(html));
        pages.Add(address, page);
        if (answer.StatusCode == HttpStatusCode.OK) open.Enqueue(page);
    }

    /// <summary>The path and the names of the parameters.</summary>
    private static string Asked(string address) => string.Join('&', address.Split('?', '&').Select(part => part.Split('=')[0]).Distinct());

    /// <summary>What a search is seen as or taken along in, besides the page of its results.</summary>
    private static bool IsView(string path) => path.StartsWith("/search.", StringComparison.Ordinal) || path is "/api/search" or "/feed.atom" or "/feed.json" || path.StartsWith("/search/", StringComparison.Ordinal);

    /// <summary>A page and how it came.</summary>
    /// <param name="Clicks">How many links lead here from the front page, at least.</param>
    public sealed record Visited(string Address, int Clicks, HttpResponseMessage Answer, string Html, IHtmlDocument Page)
    {
        public HttpStatusCode Status => Answer.StatusCode;

        public string Path => Address.Split('?')[0];

        public override string ToString() => Address;

        /// <summary>With the page's own address where the link gives only a fragment.</summary>
        public IReadOnlyList<string> InternalLinks { get; } =
        [
            .. Page.QuerySelectorAll("a[href], link[href]").Select(link => link.GetAttribute("href") ?? "")
                .Where(link => link.StartsWith('/') || link.StartsWith('#') || link.StartsWith('?'))
                .Select(link => link.StartsWith('/') ? link : link.StartsWith('?') ? Address.Split('?')[0] + link : Address + link).Distinct(),
        ];
    }
}
