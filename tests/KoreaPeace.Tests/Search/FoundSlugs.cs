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
        var answer = await archive.Json($"/api/search?limit={Most}&q={Uri.EscapeDataString(typed)}");
        return new FoundSlugs(
            answer.GetProperty("total").GetInt32(), answer.GetProperty("withEveryWord").GetInt32(), [.. answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("slug").GetString()!)]); // every hit has one
    }
}
