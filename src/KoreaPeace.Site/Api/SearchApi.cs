using System.Globalization;
using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Search;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Http;
using KoreaPeace.Site.Search;
using KoreaPeace.Site.Settings;

namespace KoreaPeace.Site.Api;

/// <summary>The search for programs: the same question, the same order and the same places as the page.</summary>
internal static class SearchApi
{
    public const string Address = "/api/search";

    private const int MostHits = 100;
    private const int UsualHits = SearchResults.PageSize; // so that the first answer is the first page
    private const int LastOffset = 1_000_000;

    private static readonly string[] Several =
        ["kind", "type", "topic", "publisher", "person", .. Enum.GetValues<FacetField>().Select(field => ListAddress.Not + ListAddress.NameOf(field))];

    private static readonly string[] Parameters = ["q", "spelling", "limit", "offset", "page", "match", "match-person", "from", "to", "undated", "sort", .. Several];

    public static void MapSearchApi(this WebApplication site) =>
        site.MapMethods(Address, OnlyReading.Methods, Answer).WithMetadata(new OfTheEditionAttribute()).RequireRateLimiting(SearchPage.Limit);

    private static async Task<IResult> Answer(HttpRequest request, OpenEdition edition, SearchQueries search, SiteSettings settings, CancellationToken cancel)
    {
        var query = request.Query;
        if (query.Keys.FirstOrDefault(name => !Parameters.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            return ApiProblem.Wrong(unknown, $"“{unknown}” is not a parameter{Nearest.Hint(unknown, Parameters, ".")} There are {string.Join(", ", Parameters)}.");
        if (Parameters.Except(Several).FirstOrDefault(name => query[name].Count > 1) is { } twice) return ApiProblem.Wrong(twice, $"“{twice}” is given twice; keep one of them.");
        if (Number(query["limit"], UsualHits, 1, MostHits) is not { } limit) return ApiProblem.Wrong("limit", $"“limit” must be a number from 1 to {MostHits}; leave it out for {UsualHits}.");
        if (Number(query["offset"], 0, 0, LastOffset) is not { } offset) return ApiProblem.Wrong("offset", $"“offset” must be a number from 0 to {LastOffset}: how many hits to leave out first.");

        var asked = new ListRequest(query, edition, Address, fixedKind: null, isSearch: true);
        if (asked.Wrong is not null) return ApiProblem.Wrong("page", "“page” must be a number from 1 upwards; or leave it out and give “offset”.");
        if (asked.Page > 1 && offset > 0) return ApiProblem.Wrong("page", "“page” and “offset” are both given; keep one of them.");

        var part = (Skip: offset > 0 ? offset : (int)Math.Min((long)(asked.Page - 1) * limit, LastOffset), Take: limit);
        var results = await search.Find(search.Understood(asked.Text, asked.IsExact), asked.Filter, asked.Sort, part, cancel);
        return ApiJson.Answer(SearchAnswer.Of(edition, settings, asked, results, part));
    }

    /// <summary>Null when it is none within the limits.</summary>
    private static int? Number(string? written, int usual, int least, int most) =>
        string.IsNullOrEmpty(written) ? usual : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
