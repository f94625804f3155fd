using System.Net;
using System.Text.Json;
using KoreaPeace.Archive.Editions;
using Microsoft.Extensions.DependencyInjection;

namespace KoreaPeace.Tests.Site;

public sealed class Health
{
    [Fact]
    public async Task of_a_site_with_an_edition_is_ready_and_names_it()
    {
        await using var archive = TestArchive.With(Seeds.Interview(), Seeds.Report());
        var (status, ready) = await Ready(archive);

        Assert.Equal((HttpStatusCode.OK, "ready", 2, 1), (status, ready.GetProperty("status").GetString(), ready.GetProperty("records").GetInt32(), ready.GetProperty("number").GetInt32()));
        Assert.Contains(ready.GetProperty("edition").GetString()!, (await archive.Get("/")).Headers.ETag!.Tag, StringComparison.Ordinal); // both are there
    }

    [Fact]
    public async Task of_a_site_with_nothing_to_serve_is_alive_but_not_ready()
    {
        await using var archive = TestArchive.Of();
        var (status, ready) = await Ready(archive);

        Assert.Equal("alive", await (await archive.Get("/healthz")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "no edition"), (status, ready.GetProperty("status").GetString()));
        var page = await archive.Get("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.NotNull(page.Headers.RetryAfter);
        Assert.Contains("The archive is being built.", (await archive.Page("/")).TheText("main .prose p"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await archive.Get("/site.css")).StatusCode);
    }

    [Fact]
    public async Task of_a_site_whose_pointer_is_lost_is_degraded_and_it_goes_on_serving()
    {
        await using var archive = TestArchive.With(Seeds.Interview()).Setting("Archive:Watch", "false");
        await Ready(archive);
        await File.WriteAllTextAsync(Path.Combine(archive.DataFolder, "current.json"), "{", TestContext.Current.CancellationToken);
        await archive.Site.Services.GetRequiredService<EditionProvider>().Refresh(TestContext.Current.CancellationToken);
        var (status, ready) = await Ready(archive);

        Assert.Equal((HttpStatusCode.OK, "degraded"), (status, ready.GetProperty("status").GetString()));
        Assert.Equal("current.json is missing or cannot be read", ready.GetProperty("reason").GetString());
        Assert.Equal(HttpStatusCode.OK, (await archive.Get("/transcripts/a-talk-on-deterrence")).StatusCode);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Ready)> Ready(TestArchive archive)
    {
        var answer = await archive.Get("/readyz");
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement);
    }
}
