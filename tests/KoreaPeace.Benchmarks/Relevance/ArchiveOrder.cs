using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Benchmarks.Relevance;

/// <summary>The whole order in which the archive answers, as slugs: the one place that knows how it is asked for it.</summary>
internal static class ArchiveOrder
{
    /// <exception cref="SearchTooSlowException">The deadline passed.</exception>
    public static async Task<IReadOnlyList<string>> Of(SearchQueries search, string typed, Variant variant, int depth)
    {
        var records = await search.Ranked(search.Understood(typed), RecordFilter.Everything, variant.Ranking, CancellationToken.None);
        return [.. records.Take(depth).Select(record => record.Slug)];
    }
}
