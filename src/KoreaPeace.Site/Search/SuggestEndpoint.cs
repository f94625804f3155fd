using KoreaPeace.Archive.Search;
using KoreaPeace.Site.Http;
using KoreaPeace.Site.Settings;

namespace KoreaPeace.Site.Search;

/// <summary><c>/api/suggest?q=</c>: what the search field offers while somebody types.</summary>
internal static class SuggestEndpoint
{
    public static void MapSuggestions(this WebApplication site) => site.MapMethods("/api/suggest", OnlyReading.Methods, Suggest).RequireRateLimiting(SearchPage.Limit);

    private static async Task<IResult> Suggest(string? q, SuggestionQueries suggestions, SiteSettings settings, CancellationToken cancel)
    {
        var found = await suggestions.For(q ?? "", cancel);
        return Results.Json(new
        {
            q = q ?? "",
            suggestions = found.Select(suggestion => new { text = suggestion.Text, name = suggestion.Name, kind = suggestion.Kind.ToString().ToLowerInvariant(), url = settings.Base + SuggestPage.AddressOf(suggestion) }),
        });
    }
}
