using KoreaPeace.Archive.Search;

namespace KoreaPeace.Benchmarks.Relevance;

/// <summary>Every query of one collection put to every engine over the same documents, judged by the same measures.</summary>
internal sealed class CollectionRun(Collection collection)
{
    private readonly Dictionary<string, int> notes = [];

    /// <summary>What the archive said of its understanding of the queries, and how often.</summary>
    public IReadOnlyDictionary<string, int> Notes => notes;

    /// <summary>The mean over all queries, for each engine in the order of the table.</summary>
    public async Task<IReadOnlyList<(string Engine, Quality Quality)>> Judge()
    {
        var judged = new List<(string, Quality)>();
        await using (var archive = new SeededArchive())
        {
            CollectionSeeds.PutInto(archive, collection);
            await archive.Ingest();
            await archive.Open();
            foreach (var query in collection.Queries.Values) Note(SearchQueryParser.Parse(query).Notes);
            foreach (var variant in Variant.All) judged.Add((variant.Name, await Mean(typed => Asked(archive, typed, variant))));
        }

        using var fts5 = Fts5();
        judged.Add(("plain FTS5, any word", await Mean(typed => Task.FromResult(fts5.Order(typed, Quality.Depth)))));
        using var lucene = new PlainLucene(collection.Documents);
        judged.Add(("Lucene BM25, English", await Mean(typed => Task.FromResult(lucene.Order(typed, Quality.Depth)))));
        return judged;
    }

    private async Task<IReadOnlyList<int>> Asked(SeededArchive archive, string typed, Variant variant)
    {
        try
        {
            var slugs = await archive.Ask(search => ArchiveOrder.Of(search, typed, variant, Quality.Depth));
            return [.. slugs.Select(CollectionSeeds.DocumentOf)];
        }
        catch (SearchTooSlowException)
        {
            Note([$"{variant.Name}: stopped at the deadline, counted as no answer"]);
            return [];
        }
    }

    private async Task<Quality> Mean(Func<string, Task<IReadOnlyList<int>>> order)
    {
        var each = new List<Quality>();
        foreach (var (id, typed) in collection.Queries)
        {
            var ranked = await order(typed);
            each.Add(Quality.Of([.. ranked.Select(n => collection.Documents[n].Id)], collection.Grades[id]));
        }

        return Quality.Mean(each);
    }

    private PlainFts5 Fts5()
    {
        var fts5 = new PlainFts5();
        fts5.Begin();
        for (var n = 0; n < collection.Documents.Count; n++) fts5.Add(n, collection.Documents[n].Title, collection.Documents[n].Text);
        fts5.Commit();
        return fts5;
    }

    private void Note(IEnumerable<string> said)
    {
        foreach (var note in said) notes[note] = notes.GetValueOrDefault(note) + 1;
    }
}
