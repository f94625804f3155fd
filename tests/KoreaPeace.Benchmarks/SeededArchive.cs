using KoreaPeace.Archive;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Search;
using Microsoft.Extensions.DependencyInjection;

namespace KoreaPeace.Benchmarks;

/// <summary>An archive in a folder of its own that takes in whatever seeds are put there, and is searched as the site searches it.</summary>
internal sealed class SeededArchive : IAsyncDisposable
{
    private readonly string root = Path.Combine(Path.GetTempPath(), "koreapeace-seeded-" + Guid.NewGuid().ToString("N")[..12]);
    private readonly ServiceProvider services;

    public SeededArchive() =>
        services = new ServiceCollection().AddLogging().AddArchive(new ArchiveSettings(SeedsFolder, Path.Combine(root, "data"))).BuildServiceProvider();

    public string SeedsFolder => Path.Combine(root, "seeds");

    /// <param name="path">Inside the seeds folder.</param>
    public void Put(string path, string text)
    {
        var file = Path.Combine(SeedsFolder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!); // it lies below the seeds folder
        File.WriteAllText(file, text);
    }

    /// <summary>Builds the edition.</summary>
    /// <exception cref="InvalidDataException">A seed was left out: what is measured would not be what was put in.</exception>
    public async Task<Edition> Ingest()
    {
        var report = await services.GetRequiredService<Ingestion>().Run(allowShrink: false, CancellationToken.None);
        var wrong = report.Problems.Where(problem => !problem.IsWarning).Select(problem => problem.Said("seeds")).ToList();
        return wrong.Count == 0 ? report.Edition : throw new InvalidDataException($"{wrong.Count} seeds have problems, such as {string.Join("; ", wrong.Take(3))}");
    }

    /// <summary>Serves what was built.</summary>
    public Task Open() => services.GetRequiredService<EditionProvider>().Refresh(CancellationToken.None);

    public string PathOf(Edition edition) => services.GetRequiredService<EditionFolder>().PathOf(edition);

    /// <summary>Searches as one request does, with a connection and a deadline of its own.</summary>
    public Task<T> Ask<T>(Func<SearchQueries, Task<T>> question) => With(question);

    /// <summary>Asks a part of the archive as one request does, with a connection and a deadline of its own.</summary>
    public async Task<T> With<TQueries, T>(Func<TQueries, Task<T>> question) where TQueries : notnull
    {
        await using var request = services.CreateAsyncScope();
        return await question(request.ServiceProvider.GetRequiredService<TQueries>());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(root, recursive: true);
    }
}
