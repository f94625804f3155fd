using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Search;
using Microsoft.Extensions.DependencyInjection;

namespace KoreaPeace.Tests.Search;

/// <summary>What a search found.</summary>
/// <param name="Total">How many records answer.</param>
/// <param name="WithEveryWord">How many hold all that was typed.</param>
/// <param name="Slugs">The first hundred of them, best first.</param>
public sealed record FoundSlugs(int Total, int WithEveryWord, IReadOnlyList<string> Slugs)
{
    public const int Most = 100;

    /// <summary>Asks as the search page and the API do, but has no passages cut and no answer written out, which for thousands of searches takes most of the time.</summary>
    public static async Task<FoundSlugs> Of(TestArchive archive, string typed)
    {
        await using var request = archive.Site.Services.CreateAsyncScope();
        var search = request.ServiceProvider.GetRequiredService<SearchQueries>();
        var query = search.Understood(typed);
        Assert.Empty(query.Limits); // they would have to become a filter
        var counted = await search.Find(query, RecordFilter.Everything, Sort.Relevance, (0, 0), TestContext.Current.CancellationToken);
        var best = await search.Ranked(query, RecordFilter.Everything, Ranking.Usual, TestContext.Current.CancellationToken);
        return new FoundSlugs(counted.Total, counted.WithEveryWord, [.. best.Take(Most).Select(record => record.Slug)]);
    }
}
