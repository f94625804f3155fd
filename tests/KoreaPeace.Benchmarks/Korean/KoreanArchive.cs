using System.Globalization;
using KoreaPeace.Archive;
using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using Microsoft.Extensions.DependencyInjection;

namespace KoreaPeace.Benchmarks.Korean;

/// <summary>An archive in a folder of its own with the shipped vocabularies and one record for each sentence, searched as the site searches.</summary>
internal sealed class KoreanArchive : IAsyncDisposable
{
    private const string Name = "the archive";
    private const string FirstField = "- slug: ";

    private readonly string root = Path.Combine(Path.GetTempPath(), "koreapeace-korean-" + Guid.NewGuid().ToString("N")[..12]);
    private readonly Dictionary<string, string> sentences = [];
    private readonly ServiceProvider services;
    private readonly string topic;

    private KoreanArchive(string shipped)
    {
        Directory.CreateDirectory(Path.Combine(Seeds, "publications", "2020"));
        foreach (var file in new[] { SeedFile.Topics, SeedFile.People, SeedFile.Concepts, SeedFile.Events }) File.Copy(Path.Combine(shipped, file), Path.Combine(Seeds, file));
        topic = File.ReadLines(Path.Combine(Seeds, SeedFile.Topics)).First(line => line.StartsWith(FirstField, StringComparison.Ordinal))[FirstField.Length..];
        services = new ServiceCollection().AddLogging().AddArchive(new ArchiveSettings(Seeds, Path.Combine(root, "data"))).BuildServiceProvider();
    }

    private string Seeds => Path.Combine(root, "seeds");

    public SearchedBy Search => new(Name, Find);

    public static async Task<KoreanArchive> Of(IReadOnlyList<string> sentences, string shipped)
    {
        var archive = new KoreanArchive(shipped);
        for (var n = 0; n < sentences.Count; n++) archive.Write(n, sentences[n]);
        var report = await archive.services.GetRequiredService<Ingestion>().Run(allowShrink: false, CancellationToken.None);
        if (report.Edition.Records != sentences.Count) throw new InvalidDataException($"Of {sentences.Count} sentences the ingest took {report.Edition.Records}: {string.Join("; ", report.Problems.Take(3))}");
        await archive.services.GetRequiredService<EditionProvider>().Refresh(CancellationToken.None);
        return archive;
    }

    public async ValueTask DisposeAsync()
    {
        var (edition, engine) = (services.GetRequiredService<EditionProvider>().Current, services.GetRequiredService<DatabaseEngine>());
        if (edition is not null) engine.Release(Path.Combine(root, "data", edition.Edition.File));
        await services.DisposeAsync();
        Directory.Delete(root, recursive: true);
    }

    private void Write(int number, string sentence)
    {
        var slug = string.Create(CultureInfo.InvariantCulture, $"sentence-{number:D4}");
        sentences.Add(slug, sentence);
        // Nothing but the sentence is in Korean, so that nothing else can answer.
        File.WriteAllText(Path.Combine(Seeds, "publications", "2020", slug + ".md"), $"""
            ---
            title: Sentence {number}
            date: 2020-01-01
            type: Report
            publisher: Benchmark
            language: ko
            topics: [{topic}]
            source:
              url: https://benchmark.example.org/{slug}
            rights: Benchmark.
            ---

            {sentence}

            """);
    }

    /// <summary>The sentences of every page of results, in order.</summary>
    private async Task<IReadOnlyList<string>> Find(string typed)
    {
        await using var request = services.CreateAsyncScope();
        var search = request.ServiceProvider.GetRequiredService<SearchQueries>();
        var found = new List<string>();
        for (var page = 1; ; page++)
        {
            var results = await search.Find(SearchQueryParser.Parse(typed), RecordFilter.Everything, Sort.Relevance, page, CancellationToken.None);
            found.AddRange(results.Hits.Select(hit => sentences[hit.Record.Slug]));
            if (page >= SearchResults.PagesFor(results.Total)) return found;
        }
    }
}
