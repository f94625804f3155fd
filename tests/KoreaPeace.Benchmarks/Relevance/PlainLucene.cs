using System.Globalization;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace KoreaPeace.Benchmarks.Relevance;

/// <summary>Lucene as it comes: BM25 over title and text as one field, English analysis, any word will do.</summary>
internal sealed class PlainLucene : IDisposable
{
    private const string Field = "text";

    private readonly EnglishAnalyzer analyzer = new(LuceneVersion.LUCENE_48);
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    public PlainLucene(IReadOnlyList<CollectionDocument> documents)
    {
        var similarity = new BM25Similarity();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = similarity }))
        {
            for (var n = 0; n < documents.Count; n++)
            {
                writer.AddDocument(new Document
                {
                    new StoredField("n", n.ToString(CultureInfo.InvariantCulture)),
                    new TextField(Field, $"{documents[n].Title} {documents[n].Text}", Lucene.Net.Documents.Field.Store.NO),
                });
            }
        }

        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = similarity };
    }

    /// <summary>Places in the collection, best first.</summary>
    public IReadOnlyList<int> Order(string typed, int depth)
    {
        var query = new BooleanQuery();
        // Each word as often as it was typed, as Lucene's own query parser does.
        foreach (var term in Terms(typed)) query.Add(new TermQuery(new Term(Field, term)), Occur.SHOULD);
        return [.. searcher.Search(query, depth).ScoreDocs.Select(hit => int.Parse(searcher.Doc(hit.Doc).Get("n", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))];
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        analyzer.Dispose();
    }

    private List<string> Terms(string typed)
    {
        using var tokens = analyzer.GetTokenStream(Field, typed);
        var term = tokens.GetAttribute<ICharTermAttribute>();
        var terms = new List<string>();
        tokens.Reset();
        while (tokens.IncrementToken()) terms.Add(term.ToString()!); // its characters, never null
        tokens.End();
        return terms;
    }
}
