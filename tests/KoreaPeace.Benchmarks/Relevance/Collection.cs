using System.Globalization;
using System.Text.Json;

namespace KoreaPeace.Benchmarks.Relevance;

/// <summary>A test collection: documents, questions, and which documents people judged to answer them.</summary>
/// <param name="Queries">Those that somebody judged, by id.</param>
/// <param name="Grades">For each query the documents that answer it, each with how well.</param>
internal sealed record Collection(
    string Name, IReadOnlyList<CollectionDocument> Documents, IReadOnlyDictionary<string, string> Queries,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Grades)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <param name="folder">Holds docs.jsonl, queries.tsv and qrels.tsv.</param>
    public static Collection Read(string folder)
    {
        var documents = File.ReadLines(Path.Combine(folder, "docs.jsonl")).Select(line => JsonSerializer.Deserialize<CollectionDocument>(line, Json)!); // no line says null
        var grades = Rows(Path.Combine(folder, "qrels.tsv")).Select(row => (Query: row[0], Document: row[1], Grade: int.Parse(row[2], CultureInfo.InvariantCulture)))
            .Where(judged => judged.Grade > 0).GroupBy(judged => judged.Query)
            .ToDictionary(same => same.Key, same => (IReadOnlyDictionary<string, int>)same.ToDictionary(judged => judged.Document, judged => judged.Grade));
        var queries = Rows(Path.Combine(folder, "queries.tsv")).Where(row => grades.ContainsKey(row[0])).ToDictionary(row => row[0], row => row[1]);
        return new Collection(new DirectoryInfo(folder).Name, [.. documents], queries, grades);
    }

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(file).Where(line => line.Length > 0).Select(line => line.Split('\t'));
}
