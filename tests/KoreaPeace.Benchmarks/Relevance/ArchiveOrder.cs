using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Benchmarks.Relevance;

/// <summary>The whole order in which the archive answers, as slugs: the one place that knows how it is asked for it.</summary>
internal static class ArchiveOrder
{
    /// <exception cref="SearchTooSlowException">The deadline passed.</exception>
    public static async Task<IReadOnlyList<string>> Of(SearchQueries search, SearchQuery query, Variant variant, int depth)
    {
        _ = variant; // there is one way to rank
        var slugs = new List<string>();
        for (var page = 1; slugs.Count < depth; page++)
        {
            var results = await search.Find(query, RecordFilter.Everything, Sort.Relevance, page, CancellationToken.None);
            slugs.AddRange(results.Hits.Select(hit => hit.Record.Slug));
            if (page >= SearchResults.PagesFor(results.Total)) break;
        }

        return slugs;
    }
}
