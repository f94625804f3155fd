using System.CommandLine;
using System.Globalization;

namespace KoreaPeace.Benchmarks.Relevance;

/// <summary><c>relevance</c>: how good the archive's order is on public test collections, beside two engines as they come.</summary>
internal sealed class RelevanceVerb : Command
{
    private readonly Option<string[]> collections = new("--collection") { Description = "A folder with docs.jsonl, queries.tsv and qrels.tsv; again for the next.", HelpName = "DIR", Required = true };

    public RelevanceVerb() : base("relevance", "Hold the order of search results against plain FTS5 and Lucene on test collections.")
    {
        Add(collections);
        SetAction((told, _) => Run(told));
    }

    private async Task<int> Run(ParseResult told)
    {
        var output = told.InvocationConfiguration.Output;
        var table = new TextTable(2, "collection", "search", "nDCG@10", "MAP", "P@5", "recall@100");
        var all = new List<(string Engine, Quality Quality)>();
        var notes = new List<string>();
        foreach (var folder in told.GetRequiredValue(collections))
        {
            var collection = Collection.Read(folder);
            var run = new CollectionRun(collection);
            var judged = await run.Judge();
            all.AddRange(judged);
            Rows(table, collection.Name, judged);
            notes.AddRange(run.Notes.Select(note => $"{collection.Name}, {note.Value} of {collection.Queries.Count} queries: {note.Key}"));
        }

        Rows(table, "mean", all.GroupBy(judged => judged.Engine).Select(same => (same.Key, Quality.Mean([.. same.Select(judged => judged.Quality)]))));
        await output.WriteAsync(table.ToString());
        foreach (var note in notes) await output.WriteLineAsync(note);
        return 0;
    }

    private static void Rows(TextTable table, string collection, IEnumerable<(string Engine, Quality Quality)> judged)
    {
        foreach (var (engine, quality) in judged)
            table.Add(collection, engine, Figure(quality.Ndcg), Figure(quality.AveragePrecision), Figure(quality.PrecisionAt5), Figure(quality.Recall));
        table.Gap();
    }

    private static string Figure(double share) => share.ToString(".000", CultureInfo.InvariantCulture);
}
