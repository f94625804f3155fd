using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace KoreaPeace.Tests.Search;

public sealed class Asking_as_a_program(Asking_as_a_program.Shown shown) : IClassFixture<Asking_as_a_program.Shown>
{
    private const string PublicUrl = "https://peace.example.org";

    public sealed class Shown : SharedArchive
    {
        public Shown() : base(SearchedArchive.Seeds) => Archive.Setting("Archive:PublicUrl", PublicUrl + "/");
    }

    [Fact]
    public async Task gives_what_is_agreed_under_the_agreed_names()
    {
        var answer = await shown.Archive.Json("/api/search?q=deterrence+supposed");
        var hit = answer.GetProperty("hits")[0];
        var passage = hit.GetProperty("passages")[0];

        AssertHas(answer, "edition", "query", "total", "totalIsExact", "hits", "facets");
        AssertHas(answer.GetProperty("query"), "text", "inWords", "alsoSearched", "notes");
        AssertHas(hit, "kind", "slug", "title", "url", "date", "score", "passages");
        AssertHas(passage, "anchor", "speaker", "text", "marks");
        Assert.Equal("deterrence supposed", Text(answer.GetProperty("query"), "text"));
        Assert.Equal(("transcript", "the-case-for-talking", "The Case for Talking", "2021-05-03"), (Text(hit, "kind"), Text(hit, "slug"), Text(hit, "title"), Text(hit, "date")));
        Assert.Equal($"{PublicUrl}/transcripts/the-case-for-talking", Text(hit, "url"));
        Assert.Equal(("t2", "Ben Guest", $"{PublicUrl}/transcripts/the-case-for-talking#t2"), (Text(passage, "anchor"), Text(passage, "speaker"), Text(passage, "url")));
    }

    [Theory]
    [InlineData("missile")]
    [InlineData("sanctions sent")]
    [InlineData("sent&topic=deterrence&sort=oldest")]
    [InlineData("북한")]
    [InlineData("what do sanctions do to missile air-power")]
    public async Task gives_the_order_of_the_page_with_its_marks(string asked)
    {
        var page = SearchedArchive.Hits(await shown.Archive.Page("/search?q=" + asked));
        var hits = (await shown.Archive.Json("/api/search?q=" + asked)).GetProperty("hits").EnumerateArray().ToList();

        Assert.NotEmpty(hits);
        Assert.Equal(page.Select(hit => hit.Title), hits.Select(hit => Text(hit, "title")));
        foreach (var (seen, hit) in page.Zip(hits))
        {
            var marked = hit.GetProperty("passages").EnumerateArray().Select(passage => passage.GetProperty("marks").EnumerateArray()
                .Select(mark => Text(passage, "text")!.Substring(mark[0].GetInt32(), mark[1].GetInt32()))); // every passage has a text
            Assert.Equal(seen.Passages.Select(passage => passage.Marks), marked);
        }
    }

    [Theory, InlineData("sent", 7), InlineData("sent", 1), InlineData("", 10), InlineData("sanctions sent", 5)]
    public async Task walks_the_whole_list_without_gap_or_repeat(string typed, int limit)
    {
        var whole = Slugs(await shown.Archive.Json($"/api/search?limit=100&q={Uri.EscapeDataString(typed)}"));
        var walked = new List<string?>();
        for (var next = $"{PublicUrl}/api/search?limit={limit}&q={Uri.EscapeDataString(typed)}"; next is not null;)
        {
            var part = await shown.Archive.Json(next[PublicUrl.Length..]);
            Assert.Equal(whole.Count, part.GetProperty("total").GetInt32());
            walked.AddRange(Slugs(part));
            next = Text(part, "next");
        }

        Assert.True(whole.Count > limit);
        Assert.Equal(whole, walked);
        Assert.Equal(whole.Skip(3).Take(2), Slugs(await shown.Archive.Json($"/api/search?limit=2&offset=3&q={Uri.EscapeDataString(typed)}")));
        Assert.Empty(Slugs(await shown.Archive.Json($"/api/search?offset=1000&q={Uri.EscapeDataString(typed)}")));
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=ten", "limit")]
    [InlineData("limit=1&limit=2", "limit")]
    [InlineData("offset=-1", "offset")]
    [InlineData("offset=99999999999", "offset")]
    [InlineData("page=0", "page")]
    [InlineData("page=2&offset=10", "page")]
    [InlineData("q=a&q=b", "q")]
    [InlineData("lmit=3", "lmit")]
    public async Task says_which_parameter_is_wrong(string query, string parameter)
    {
        var answer = await shown.Archive.Get("/api/search?" + query);
        var problem = JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal((400, parameter), (problem.GetProperty("status").GetInt32(), Text(problem, "parameter")));
        Assert.Contains(parameter, Text(problem, "detail"), StringComparison.Ordinal);
        AssertHas(problem, "type", "title");
    }

    [Theory, InlineData("/api/nothing", "GET", 404), InlineData("/api/search", "POST", 405)]
    public async Task is_refused_in_its_own_language(string address, string method, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        var answer = await shown.Archive.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task may_be_done_from_any_site_and_only_of_the_API()
    {
        Assert.Equal(["*"], (await shown.Archive.Get("/api/search?q=sent")).Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.False((await shown.Archive.Get("/search?q=sent")).Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory, InlineData("/api/search?q=sent"), InlineData("/search.csv?q=sent"), InlineData("/feed.atom?q=sent"), InlineData("/feed.json?q=sent")]
    public async Task asks_again_for_nothing_while_the_edition_stays(string address)
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, address);
        var first = await shown.Archive.Client.SendAsync(head, TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(Assert.Single(first.Headers.GetValues("ETag"))));

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, (await shown.Archive.Client.SendAsync(again, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task gives_Hangul_as_itself() =>
        Assert.Contains("북한이 핵무기를", await shown.Archive.Client.GetStringAsync(new Uri("/api/search?q=" + Uri.EscapeDataString("핵무기"), UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Theory, InlineData("/api/search"), InlineData("/search.csv"), InlineData("/feed.atom"), InlineData("/feed.json")]
    public async Task takes_words_exactly_as_typed_when_told_so(string address)
    {
        Assert.Contains("a-long-interview", await Read("?q=negotiation"), StringComparison.Ordinal);
        Assert.DoesNotContain("a-long-interview", await Read("?q=negotiation&spelling=exact"), StringComparison.Ordinal);
        Assert.Contains("a-long-interview", await Read("?q=negotiations&spelling=exact"), StringComparison.Ordinal);

        Task<string> Read(string query) => shown.Archive.Client.GetStringAsync(new Uri(address + query, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    [Theory, InlineData("sanctons", "sanctions"), InlineData("sanctions", null), InlineData("\"buy tyme\"", "\"buy time\""), InlineData("\"time missile\"", null)]
    public async Task offers_what_was_probably_meant(string typed, string? meant) =>
        Assert.Equal(meant, Text((await shown.Archive.Json("/api/search?q=" + Uri.EscapeDataString(typed))).GetProperty("query"), "didYouMean"));

    [Fact]
    public async Task for_nothing_lists_everything_newest_first() =>
        Assert.Equal(["the-case-for-talking", "a-talk-in-korean"], Slugs(await shown.Archive.Json("/api/search?kind=transcript&limit=2")));

    private static void AssertHas(JsonElement element, params IEnumerable<string> names) => Assert.All(names, name => Assert.True(element.TryGetProperty(name, out _), name));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static List<string?> Slugs(JsonElement answer) => [.. answer.GetProperty("hits").EnumerateArray().Select(hit => Text(hit, "slug"))];
}
