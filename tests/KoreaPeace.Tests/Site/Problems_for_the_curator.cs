using System.Net;

namespace KoreaPeace.Tests.Site;

/// <summary>Problems in the seeds are shown in development, on this machine, to whoever comes straight; to everybody else there is no such page.</summary>
public sealed class Problems_for_the_curator
{
    private static readonly Seed Misspelt = Seeds.Report().But("[sanctions]", "[sanktions]");

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task are_named_with_file_line_and_message_on_a_page_that_is_not_kept()
    {
        await using var archive = TestArchive.With(Seeds.Interview().But("{#t3} ", ""), Misspelt);
        using var client = new HttpClient { BaseAddress = archive.OnAPort() };
        var answer = await client.GetAsync("/problems", Cancel);
        var page = await TestArchive.Parsed(await answer.Content.ReadAsStringAsync(Cancel));

        Assert.Equal((HttpStatusCode.OK, true, null), (answer.StatusCode, answer.Headers.CacheControl?.NoStore, answer.Headers.ETag));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal(["Problem line 7, column 10", "Warning line 25, column 1"], page.Texts("main .meta"));
        Assert.Equal("topic \"sanktions\" is not in topics.yaml; did you mean sanctions?", page.Texts("main li p:not(.meta)")[0]);
        Assert.EndsWith("/publications/2022/what-sanctions-do.md", page.Texts("main h2")[0], StringComparison.Ordinal);
        Assert.Equal(["Problems in the seeds: 2"], page.Texts("footer a[href='/problems']"));
    }

    [Fact]
    public async Task are_linked_from_every_footer_as_long_as_there_are_any()
    {
        await using var archive = TestArchive.With(Seeds.Interview(), Misspelt);
        using var client = new HttpClient { BaseAddress = archive.OnAPort() };
        var broken = await client.GetAsync("/about", Cancel);
        Assert.Contains("href=\"/problems\"", await broken.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

        archive.Delete(Misspelt.Path);
        for (var n = 0; n < 100 && (await client.GetStringAsync("/about", Cancel)).Contains("/problems", StringComparison.Ordinal); n++) await Task.Delay(100, Cancel);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/about");
        again.Headers.IfNoneMatch.Add(broken.Headers.ETag!); // every page has one
        var mended = await client.SendAsync(again, Cancel);

        Assert.Equal(HttpStatusCode.OK, mended.StatusCode);
        Assert.DoesNotContain("/problems", await mended.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("Host", "archive.example.org")]
    public async Task are_kept_from_whoever_comes_through_a_proxy_or_under_another_name(string header, string value)
    {
        await using var archive = TestArchive.With(Seeds.Interview(), Misspelt);
        using var client = new HttpClient { BaseAddress = archive.OnAPort() };

        foreach (var address in new[] { "/problems", "/about" })
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, address);
            asked.Headers.TryAddWithoutValidation(header, value);
            var answer = await client.SendAsync(asked, Cancel);
            var page = await answer.Content.ReadAsStringAsync(Cancel);

            Assert.Equal(address == "/about" ? HttpStatusCode.OK : HttpStatusCode.NotFound, answer.StatusCode);
            Assert.DoesNotContain("sanktions", page, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"/problems\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task are_nobodys_business_in_production()
    {
        await using var archive = TestArchive.With(Seeds.Interview(), Misspelt).Setting("environment", "Production");
        using var client = new HttpClient { BaseAddress = archive.OnAPort() };
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/problems");
        asked.Headers.IfNoneMatch.Add((await client.GetAsync("/about", Cancel)).Headers.ETag!); // every page has one

        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(asked, Cancel)).StatusCode);
        Assert.DoesNotContain("href=\"/problems\"", await client.GetStringAsync("/about", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task have_a_page_when_there_are_none()
    {
        await using var archive = TestArchive.With(Seeds.Interview());
        using var client = new HttpClient { BaseAddress = archive.OnAPort() };

        Assert.Contains("There are none.", await client.GetStringAsync("/problems", Cancel), StringComparison.Ordinal);
    }
}
