using KoreaPeace.Archive;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace KoreaPeace.Benchmarks;

/// <summary>An archive in a folder of its own, built of shipped seeds and served on a free port of this machine.</summary>
internal sealed class MeasuredArchive : IAsyncDisposable
{
    private static readonly string[] FirstPieces =
    [
        "frank-aum-need-for-diplomacy-with-north-korea", "russias-war-and-chinas-rise-set-a-new-path-for-south-korea-nato-relations",
        "with-russias-un-veto-where-do-north-korea-sanctions-go-from-here", "70-years-after-the-geneva-conference-why-is-the-korean-peninsula-no-closer-to-peace",
    ];

    private readonly string root = Path.Combine(Path.GetTempPath(), "koreapeace-measured-" + Guid.NewGuid().ToString("N")[..12]);
    private readonly WebApplication site;
    private readonly HttpClient client;

    private MeasuredArchive(bool isWhole)
    {
        foreach (var file in Directory.EnumerateFiles(Shipped(), "*", SearchOption.AllDirectories).Where(file => isWhole || !IsLater(file)))
        {
            var copy = Path.Combine(SeedsFolder, Path.GetRelativePath(Shipped(), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // it lies below the seeds folder
            File.Copy(file, copy);
        }

        site = ArchiveSite.Build(["--applicationName=koreapeace", "--Urls=http://127.0.0.1:0", $"--Archive:Seeds={SeedsFolder}", $"--Archive:Data={Path.Combine(root, "data")}", "--Archive:Watch=false", "--Serilog:MinimumLevel:Default=Error"]);
        ((IHost)site).Start();
        client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
    }

    private string SeedsFolder => Path.Combine(root, "seeds");

    /// <summary>The four records with which the archive began, and all of its vocabularies.</summary>
    public static MeasuredArchive OfFour() => new(isWhole: false);

    /// <summary>Everything that is shipped.</summary>
    public static MeasuredArchive OfAll() => new(isWhole: true);

    public Task<byte[]> Get(string address) => client.GetByteArrayAsync(new Uri(address, UriKind.Relative));

    /// <summary>Reads the seeds and builds an edition from nothing.</summary>
    public async Task<int> Ingest()
    {
        var data = Path.Combine(root, "ingested-" + Guid.NewGuid().ToString("N"));
        var report = await new Ingestion(new ArchiveSettings(SeedsFolder, data), new EditionFolder(data, TimeProvider.System), DatabaseEngine.Sqlite, TimeProvider.System).Run(allowShrink: false, CancellationToken.None);
        Directory.Delete(data, recursive: true);
        return report.Edition.Records;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await site.StopAsync();
        await site.DisposeAsync();
        Directory.Delete(root, recursive: true);
    }

    private static bool IsLater(string file) => file.EndsWith(".md", StringComparison.Ordinal) && !FirstPieces.Contains(Path.GetFileNameWithoutExtension(file)) && Path.GetFileName(file) != "README.md";

    /// <summary>The folder of the shipped seeds.</summary>
    public static string Shipped()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KoreaPeace.sln"))) return Path.Combine(folder.FullName, "seeds");
        }

        throw new DirectoryNotFoundException("The benchmarks are run from a checkout: there is no KoreaPeace.sln above them.");
    }
}
