using System.Globalization;

namespace KoreaPeace.Benchmarks.Relevance;

/// <summary>The documents of a collection as seeds: each a publication with its text as the body.</summary>
internal static class CollectionSeeds
{
    public static void PutInto(SeededArchive archive, Collection collection)
    {
        // Vocabularies without an entry: the archive knows more of Korea than the references do, and that is not what is compared.
        foreach (var vocabulary in new[] { "topics", "people", "concepts", "events" }) archive.Put($"{vocabulary}.yaml", "[]\n");
        for (var n = 0; n < collection.Documents.Count; n++) archive.Put($"publications/undated/{SlugOf(n)}.md", Seed(collection.Documents[n], n));
    }

    /// <param name="document">Its place in the collection.</param>
    public static string SlugOf(int document) => string.Create(CultureInfo.InvariantCulture, $"d-{document}");

    public static int DocumentOf(string slug) => int.Parse(slug.AsSpan(2), CultureInfo.InvariantCulture);

    // Type and publisher are indexed, too: words that no query has.
    private static string Seed(CollectionDocument document, int n) => $"""
        ---
        title: {(document.Title.Length > 0 ? WrittenSeed.Value(document.Title) : string.Create(CultureInfo.InvariantCulture, $"untitled{n}"))}
        date: unknown
        date-basis: The collection gives none.
        type: Podcast
        publisher: Zzpublisher
        source:
          url: https://example.org/{SlugOf(n)}
        rights: See the original.
        ---

        {WrittenSeed.Body(document.Text)}

        """;
}
