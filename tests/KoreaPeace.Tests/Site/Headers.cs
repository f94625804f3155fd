using System.Net;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Topics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KoreaPeace.Tests.Site;

public sealed class Headers(Headers.Shown shown) : IClassFixture<Headers.Shown>
{
    private static readonly Dictionary<string, string> Expected = new()
    {
        ["Content-Security-Policy"] = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "strict-origin-when-cross-origin",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    };

    private static readonly string[] Telltale = ["Server", "X-Powered-By", "X-AspNet-Version", "Set-Cookie"];

    public sealed class Shown() : SharedArchive(ExampleArchive.All);

    [Theory]
    [InlineData(HttpStatusCode.OK, "/")]
    [InlineData(HttpStatusCode.OK, "/site.css")]
    [InlineData(HttpStatusCode.OK, "/icon.svg")]
    [InlineData(HttpStatusCode.OK, "/healthz")]
    [InlineData(HttpStatusCode.OK, "/readyz")]
    [InlineData(HttpStatusCode.MovedPermanently, "/transcripts/a-long-debate")]
    [InlineData(HttpStatusCode.BadRequest, "/browse?page=abc")]
    [InlineData(HttpStatusCode.NotFound, "/nowhere")]
    [InlineData(HttpStatusCode.NotFound, "/site.css.map")]
    [InlineData(HttpStatusCode.NotFound, "/appsettings.json")]
    [InlineData(HttpStatusCode.NotFound, "/errors/500")]
    [InlineData(HttpStatusCode.Gone, "/transcripts/taken-back")]
    public async Task of_security_are_on_every_answer(HttpStatusCode status, string address)
    {
        var answer = await shown.Archive.Get(address);

        Assert.Equal(status, answer.StatusCode);
        AreSafe(answer);
    }

    [Fact]
    public async Task of_security_are_on_what_is_not_sent_again()
    {
        var answer = await Asked("/", ("If-None-Match", (await shown.Archive.Get("/")).Headers.ETag!.ToString())); // the test below says that it is there

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        AreSafe(answer);
    }

    [Fact]
    public async Task of_security_are_on_a_refused_method()
    {
        var answer = await shown.Archive.Client.PostAsync(new Uri("/", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        AreSafe(answer);
    }

    [Fact]
    public async Task of_security_are_on_what_went_wrong()
    {
        await using var broken = Broken();
        var failed = await Asked(broken, "/topics");
        var tooSlow = await Asked(broken, "/search?q=deterrence");

        Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.ServiceUnavailable), (failed.StatusCode, tooSlow.StatusCode));
        AreSafe(failed);
        AreSafe(tooSlow);
        Assert.True(failed.Headers.CacheControl?.NoStore, "a page of an error is kept");
        Assert.NotNull(tooSlow.Headers.RetryAfter);
    }

    [Fact]
    public async Task tell_browsers_to_stay_encrypted_only_where_the_site_is()
    {
        await using var encrypted = shown.Archive.Site.WithWebHostBuilder(host => host.UseSetting("Archive:PublicUrl", "https://peace.example.org"));
        var answer = await Asked(encrypted, "/");

        Assert.False((await shown.Archive.Get("/")).Headers.Contains("Strict-Transport-Security"));
        Assert.Equal("max-age=63072000; includeSubDomains", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
        Assert.EndsWith("upgrade-insecure-requests", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example.net")]
    [InlineData("localhost:1234")]
    public async Task that_a_client_invents_are_never_repeated(string host)
    {
        var answer = await Asked("/transcripts/a-talk-on-deterrence", ("Host", host), ("X-Forwarded-Host", host), ("X-Forwarded-Proto", "gopher"), ("Forwarded", $"host={host}"));

        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(host, body + answer.Headers, StringComparison.Ordinal);
        Assert.Contains("href=\"http://localhost:5080/transcripts/a-talk-on-deterrence\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task let_a_browser_keep_a_page_until_the_archive_changes()
    {
        var first = await shown.Archive.Get("/browse");
        var tag = first.Headers.ETag!.ToString(); // asserted by being used below
        var again = await Asked("/browse", ("If-None-Match", tag));
        var stale = await Asked("/browse", ("If-None-Match", "W/\"another\""));
        var among = await Asked("/browse", ("If-None-Match", $"\"x\", {tag}"));

        Assert.Equal([HttpStatusCode.NotModified, HttpStatusCode.OK, HttpStatusCode.NotModified], new[] { again, stale, among }.Select(answer => answer.StatusCode));
        Assert.Equal((tag, "no-cache"), (again.Headers.ETag?.ToString(), again.Headers.CacheControl?.ToString()));
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/transcripts/taken-back")]
    [InlineData("/browse?page=abc")]
    [InlineData("/transcripts/a-long-debate")]
    public async Task give_a_tag_only_to_pages(string address) => Assert.Null((await shown.Archive.Get(address)).Headers.ETag);

    [Fact]
    public async Task let_style_sheets_be_kept_for_ever_under_their_own_names()
    {
        await using var published = shown.Archive.Site.WithWebHostBuilder(host => host.ConfigureAppConfiguration((_, settings) =>
            settings.AddInMemoryCollection(new Dictionary<string, string?> { ["ReloadStaticAssetsAtRuntime"] = "false" }))); // as published; in development they are edited
        var page = await shown.Archive.Page("/");
        var style = await Asked(published, page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!); // every page has one

        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
        Assert.Equal("text/css", style.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", style.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        AreSafe(style);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task say_how_a_page_is_compressed(string coding)
    {
        var answer = await Asked("/browse", ("Accept-Encoding", coding));

        Assert.Equal([coding], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.True((await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length * 2 < (await (await shown.Archive.Get("/browse")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length);
    }

    /// <summary>The same site with a search that is too slow and topics that fail.</summary>
    private WebApplicationFactory<Program> Broken() => shown.Archive.Site.WithWebHostBuilder(host => host.ConfigureTestServices(services => services
        .AddScoped<TopicQueries>(_ => throw new InvalidOperationException("a secret of the program at /srv/archive"))
        .AddScoped<SearchQueries>(_ => throw new SearchTooSlowException(new InvalidOperationException()))));

    private Task<HttpResponseMessage> Asked(string address, params (string Name, string Value)[] headers) => Asked(shown.Archive.Site, address, headers);

    private static async Task<HttpResponseMessage> Asked(WebApplicationFactory<Program> site, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static void AreSafe(HttpResponseMessage answer)
    {
        foreach (var (name, value) in Expected) Assert.Equal(value, answer.Headers.TryGetValues(name, out var values) ? Assert.Single(values) : $"{name} is missing");
        Assert.DoesNotContain(answer.Headers.Concat(answer.Content.Headers), header => Telltale.Contains(header.Key));
        Assert.NotEmpty(Assert.Single(answer.Headers.GetValues("X-Request-Id")));
        if (answer.Content.Headers.ContentType is { MediaType: "text/html" or "text/plain" } type) Assert.Equal("utf-8", type.CharSet);
    }
}
