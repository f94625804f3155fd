using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Quotes;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Http;
using KoreaPeace.Site.Quotes;
using KoreaPeace.Site.Search;
using KoreaPeace.Site.Settings;

namespace KoreaPeace.Site.Api;

/// <summary>The quote checker for programs: the same verdicts and places as the page.</summary>
internal static class QuotesApi
{
    private const string Address = "/api/quotes";

    public static void MapQuotesApi(this WebApplication site) =>
        site.MapMethods(Address, OnlyReading.Methods, Answer).WithMetadata(new OfTheEditionAttribute()).RequireRateLimiting(SearchPage.Limit);

    private static async Task<IResult> Answer(HttpRequest request, OpenEdition edition, QuoteQueries quotes, SiteSettings settings, CancellationToken cancel)
    {
        var query = request.Query;
        if (query.Keys.FirstOrDefault(name => !QuotesAsked.Fields.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            return ApiProblem.Wrong(unknown, $"“{unknown}” is not a parameter{Nearest.Hint(unknown, QuotesAsked.Fields, ".")} There are {string.Join(", ", QuotesAsked.Fields)}.");
        if (QueryValues.GivenTwice(query, QuotesAsked.Fields) is { } twice) return ApiProblem.Wrong(QuotesAsked.Fields.First(name => query[name].Count > 1), twice);
        var asked = QuotesAsked.Of(query);
        if (asked.Wrong is { } wrong) return ApiProblem.Wrong(asked.Text.Length > QuoteQueries.MostCharacters ? QuotesAsked.TextField : QuotesAsked.SpeakerField, wrong);
        if (string.IsNullOrWhiteSpace(asked.Text)) return ApiProblem.Wrong(QuotesAsked.TextField, $"“{QuotesAsked.TextField}” is missing: what you believe was said.");

        var found = await quotes.Check(asked.Text, asked.Speaker, cancel);
        if (found.Unchecked.Length > 0) EditionTag.OnlyOnce(request.HttpContext); // another time there may be time for more
        return ApiJson.Answer(QuotesAnswer.Of(edition, settings, asked.Speaker, found));
    }
}
