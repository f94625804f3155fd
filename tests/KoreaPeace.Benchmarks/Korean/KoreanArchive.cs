using System.Globalization;
using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Benchmarks.Korean;

/// <summary>An archive in a folder of its own with the shipped vocabularies and one record for each sentence, searched as the site searches.</summary>
internal sealed class KoreanArchive : IAsyncDisposable
{
    private const string Name = "the archive";

    private readonly SeededArchive archive = new();
    private readonly Dictionary<string, string> sentences = [];
    private readonly string topic = ShippedSeeds.Vocabularies().Topics.Entries.Keys.Order(StringComparer.Ordinal).First();

    private KoreanArchive()
    {
        foreach (var file in new[] { SeedFile.Topics, SeedFile.People, SeedFile.Concepts, SeedFile.Events, SeedFile.Words }) archive.Put(file, File.ReadAllText(Path.Combine(ShippedSeeds.Folder, file)));
    }

    public SearchedBy Search => new(Name, Find);

    public static async Task<KoreanArchive> Of(IReadOnlyList<string> sentences)
    {
        var korean = new KoreanArchive();
        for (var n = 0; n < sentences.Count; n++) korean.Write(n, sentences[n]);
        await korean.archive.Ingest();
        await korean.archive.Open();
        return korean;
    }

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    private void Write(int number, string sentence)
    {
        var slug = string.Create(CultureInfo.InvariantCulture, $"sentence-{number:D4}");
        sentences.Add(slug, sentence);
        // Nothing but the sentence is in Korean, so that nothing else can answer.
        archive.Put($"publications/2020/{slug}.md", $"""
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

    /// <summary>The sentences that answer, in order.</summary>
    private Task<IReadOnlyList<string>> Find(string typed) => archive.Ask<IReadOnlyList<string>>(async search =>
        [.. (await search.Ranked(search.Understood(typed), RecordFilter.Everything, Ranking.Usual, CancellationToken.None)).Select(record => sentences[record.Slug])]);
}
