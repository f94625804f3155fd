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

    /// <summary>The one way in which these tests ask.</summary>
    public static async Task<FoundSlugs> Of(TestArchive archive, string typed)
    {
        await using var request = archive.Site.Services.CreateAsyncScope();
        var search = request.ServiceProvider.GetRequiredService<SearchQueries>();
        var (slugs, total, withEveryWord) = (new List<string>(), 0, 0);
        for (var page = 1; page == 1 || slugs.Count < Math.Min(total, Most); page++)
        {
            var results = await search.Find(search.Understood(typed), RecordFilter.Everything, Sort.Relevance, page, TestContext.Current.CancellationToken);
            (total, withEveryWord) = (results.Total, results.WithEveryWord);
            slugs.AddRange(results.Hits.Select(hit => hit.Record.Slug));
        }

        return new FoundSlugs(total, withEveryWord, slugs);
    }
}
