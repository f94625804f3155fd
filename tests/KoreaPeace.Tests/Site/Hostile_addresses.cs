using System.Net.Sockets;
using System.Text;

namespace KoreaPeace.Tests.Site;

[Trait("Category", "Long")]
public sealed class Hostile_addresses(Hostile_addresses.Shown shown) : IClassFixture<Hostile_addresses.Shown>
{
    private static readonly string[] Pages = ["/search", "/browse", "/publications", "/transcripts"];

    private static readonly string[] Values =
    [
        "", "%00", "%ff", "%ed%a0%80", "%c0%af", "%ef%bf%be", "%ef%bf%bf", "%u0041", "%", "%zz", "%0d%0aX:y", "%22", "'", "*", "a*", "NEAR(a+b,5)", "a+AND+b", "NOT", "OR", "(((", "%7Btext%7D:a", "^a", "-", "-%22", "--", "1e18", "-1", "0", "1.0", "+1",
        "999999999999999999999", "NaN", "null", "undefined", "true", "[]", "%5B%5D", "..%2f..%2fetc%2fpasswd", "%3Cscript%3E", "%E2%80%AE", "%F0%9F%98%80", "%EB%B6%81", "%E1%84%87%E1%85%AE", "2018-13", "2018-02-30", "0000", "9999", "9999-12-31", "unknown", "2018~", "2018/2019", "a/b", "a%2Fb", "';DROP+TABLE+Passages;--", "%25%5F",
        new('a', 3_000), string.Concat(Enumerable.Repeat("%ED%95%B5", 800)), string.Concat(Enumerable.Repeat("%22", 900)),
    ];

    private static readonly string[] Fields = ["q", "Q", "topic", "kind", "type", "publisher", "person", "from", "to", "undated", "match", "sort", "page", "q[]", "%71", "x", ""];

    private static readonly string[] Queries = ["&&&", "=", "==", "?", "q", "q&q", "q=a&q=b", "q=a&Q=b", "q=a;q=b", "page=1&page=2", "page=&page=", "topic=a&topic=a&topic=b", "q=a#b", "%26q=a", "q=a%26q=b", "q%3Da", "q[]=a&q[]=b"];

    public sealed class Shown : SharedArchive
    {
        /// <summary>A real server on a real port: what it refuses itself never reaches the site.</summary>
        public Shown() : base(ExampleArchive.All)
        {
            Archive.Site.UseKestrel(0);
            Archive.Site.StartServer();
        }
    }

    [Fact]
    public async Task are_answered_or_refused_and_never_fail()
    {
        foreach (var query in Fields.SelectMany(field => Values.Select(value => $"{field}={value}")).Concat(Queries))
        {
            // What one page refuses all of them refuse: one page each keeps this short.
            var address = $"{Pages[query.Length % Pages.Length]}?{query}";
            var answer = await Raw($"GET {address} HTTP/1.1\r\nHost: a\r\n");
            Assert.Matches("^HTTP/1.1 (200|302|4..) ", answer[..Math.Min(answer.Length, 20)] + address);
        }
    }

    [Theory]
    [InlineData("GET /search?q=%00%ff%ed%a0%80 HTTP/1.1\r\nHost: a\r\n", "200")]
    [InlineData("GET /search?q=\u0080 HTTP/1.1\r\nHost: a\r\n", "400")]
    [InlineData("GET /transcripts/%00 HTTP/1.1\r\nHost: a\r\n", "400")]
    [InlineData("GET /transcripts/%ed%95%9c HTTP/1.1\r\nHost: a\r\n", "404")]
    [InlineData("GET /transcripts/A-LONG-DEBATE/%ed%95%9c HTTP/1.1\r\nHost: a\r\n", "301")]
    [InlineData("GET /transcripts/A-LONG-DEBATE/%0d%0aSet-Cookie:a HTTP/1.1\r\nHost: a\r\n", "301")]
    [InlineData("GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n", "404")]
    [InlineData("GET / HTTP/1.1\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n", "400")]
    [InlineData("GET http://evil.example.net/ HTTP/1.1\r\nHost: evil.example.net\r\n", "200")]
    [InlineData("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n", "405")]
    [InlineData("TRACE / HTTP/1.1\r\nHost: a\r\n", "405")]
    [InlineData("FOO / HTTP/1.1\r\nHost: a\r\n", "405")]
    public async Task in_raw_requests_get_a_status_that_says_what_is_wrong(string request, string status) =>
        Assert.StartsWith($"HTTP/1.1 {status} ", await Raw(request), StringComparison.Ordinal);

    [Fact]
    public async Task of_great_length_are_answered_by_the_site_and_of_greater_length_refused()
    {
        Assert.StartsWith("HTTP/1.1 200 ", await Raw($"GET /search?q={new string('a', 100_000)} HTTP/1.1\r\nHost: a\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 414 ", await Raw($"GET /search?q={new string('a', 140_000)} HTTP/1.1\r\nHost: a\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431 ", await Raw($"GET / HTTP/1.1\r\nHost: a\r\nX: {new string('a', 20_000)}\r\n"), StringComparison.Ordinal);
    }

    private async Task<string> Raw(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", shown.Archive.Site.ClientOptions.BaseAddress.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request + "Connection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
