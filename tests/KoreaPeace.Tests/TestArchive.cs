using System.Text.Json;
using AngleSharp;
using AngleSharp.Html.Dom;
using KoreaPeace.Archive;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace KoreaPeace.Tests;

/// <summary>
/// A whole archive in a folder of its own, made from the seeds that a test names: written to disk, read by the real ingest, and shown by
/// the real site when a test asks for a page.
/// </summary>
public sealed class TestArchive : IAsyncDisposable
{
    private readonly string root = Path.Combine(Path.GetTempPath(), "koreapeace-" + Guid.NewGuid().ToString("N")[..12]);
    private readonly Dictionary<string, string?> settings = [];
    private WebApplicationFactory<Program>? site;

    private TestArchive() => Directory.CreateDirectory(SeedsFolder);

    public string SeedsFolder => Path.Combine(root, "seeds");

    public string DataFolder => Path.Combine(root, "data");

    /// <summary>The running site; started by the first use, which ingests the seeds.</summary>
    public WebApplicationFactory<Program> Site => site ??= new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
    {
        host.UseSetting("Serilog:MinimumLevel:Default", "Error"); // a line for every request would bury what a failed test says
        host.UseSetting("urls", "http://127.0.0.1:0"); // where a test wants a real port, it is a free one
        host.UseSetting("Archive:Seeds", SeedsFolder);
        host.UseSetting("Archive:Data", DataFolder);
        foreach (var (name, value) in settings) host.UseSetting(name, value);
    });

    public HttpClient Client => Site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>Opens the site on a free port of this machine, for a browser; instead of any other use of <see cref="Site"/>.</summary>
    public Uri OnAPort()
    {
        Setting("Urls", "http://127.0.0.1:0");
        Site.UseKestrel();
        Site.StartServer();
        return Site.ClientOptions.BaseAddress;
    }

    /// <summary>The vocabularies of <see cref="Seeds"/> and these seeds.</summary>
    public static TestArchive With(params IEnumerable<Seed> seeds) => Of(Seeds.Vocabularies.Concat(seeds).GroupBy(seed => seed.Path).Select(same => same.Last()));

    /// <summary>Exactly these seeds.</summary>
    public static TestArchive Of(params IEnumerable<Seed> seeds)
    {
        var archive = new TestArchive();
        foreach (var seed in seeds) archive.Write(seed);
        return archive;
    }

    /// <summary>The seeds that the repository ships, copied.</summary>
    public static TestArchive Shipped()
    {
        var archive = new TestArchive();
        foreach (var file in Directory.GetFiles(Repository.Seeds, "*", SearchOption.AllDirectories))
            archive.Write(Path.GetRelativePath(Repository.Seeds, file), File.ReadAllBytes(file));
        return archive;
    }

    /// <summary>Sets a setting of the site; before its first use.</summary>
    public TestArchive Setting(string name, string? value)
    {
        settings[name] = value;
        return this;
    }

    public void Write(Seed seed) => Write(seed.Path, System.Text.Encoding.UTF8.GetBytes(seed.Text));

    public void Write(string path, byte[] bytes)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!); // every seed lies below the seeds folder
        File.WriteAllBytes(file, bytes);
    }

    public void Delete(string path) => File.Delete(PathOf(path));

    public string PathOf(string path) => Path.Combine(SeedsFolder, path);

    /// <summary>What reading the seeds says, each line as <c>seeds/path:line: message</c>: columns are left out, for few tests are about them.</summary>
    public IReadOnlyList<string> Validate() => [.. Problems.Select(problem => (problem with { Column = 0 }).Said("seeds"))];

    /// <summary>The same with columns: <c>seeds/path:line:column: message</c>.</summary>
    public IReadOnlyList<string> ValidateToTheColumn() => [.. Problems.Select(problem => problem.Said("seeds"))];

    private IReadOnlyList<Problem> Problems => ArchiveReading.Of(new SeedFolder(SeedsFolder), LastGood.Nothing).Problems;

    public Task<IngestReport> Ingest(bool allowShrink = false) =>
        new Ingestion(new ArchiveSettings(SeedsFolder, DataFolder), new EditionFolder(DataFolder, TimeProvider.System), DatabaseEngine.Sqlite, TimeProvider.System)
            .Run(allowShrink, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> Get(string address) => Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>The page at an address, whatever its status.</summary>
    public async Task<IHtmlDocument> Page(string address) =>
        await Parsed(await (await Get(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>What an address answers to programs, which must be good.</summary>
    public async Task<JsonElement> Json(string address)
    {
        var answer = await Get(address);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public static async Task<IHtmlDocument> Parsed(string html) =>
        (IHtmlDocument)await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(html), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (site is not null) await site.DisposeAsync();
        Directory.Delete(root, recursive: true);
    }
}
