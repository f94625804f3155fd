using System.Globalization;
using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Errors;
using KoreaPeace.Site.Exports;
using KoreaPeace.Site.Http;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Search;

/// <summary>What a search found as a table, a row for each passage that the page shows.</summary>
internal static class SearchCsv
{
    public const string Address = "/search.csv";

    private const int MostHits = 1_000; // whoever wants more wants the whole archive

    private static readonly string[] Header = ["rank", "score", "kind", "title", "date", "who", "role", "text", "url", "every_word"];

    public static void MapSearchCsv(this WebApplication site) =>
        site.MapMethods(Address, OnlyReading.Methods, Table).WithMetadata(new OfTheEditionAttribute()).RequireRateLimiting(SearchPage.Limit);

    private static async Task<IResult> Table(HttpContext context, OpenEdition edition, SearchQueries search, SiteSettings settings, CancellationToken cancel)
    {
        var asked = new ListRequest(context.Request.Query, edition, Address, fixedKind: null, isSearch: true);
        if (asked.Wrong is { } wrong) return context.Refused(wrong);

        var results = await search.Find(search.Understood(asked.Text, asked.IsExact), asked.Filter, asked.Sort, (0, MostHits), cancel);
        return CsvAnswer.Of("search.csv", Header, results.Hits.SelectMany((hit, n) => Rows(settings, hit, n + 1)));
    }

    private static List<string?[]> Rows(SiteSettings settings, Hit hit, int rank)
    {
        var shown = hit.Passages.Where(found => found.Text.Text.Length > 0).Select(found => Row(found.Passage, found.Text.Text)).ToList();
        if (hit.Fields.Count > 0) return [Row(null, string.Join("; ", hit.Fields.Select(field => $"{field.Name}: {field.Text.Text}")))];
        return shown.Count > 0 ? shown : [Row(null, "")];

        string?[] Row(Passage? passage, string text) =>
        [
            rank.ToString(CultureInfo.InvariantCulture), Math.Round(hit.Score, 6).ToString(CultureInfo.InvariantCulture), RecordFilter.KindName(hit.Record.Kind), hit.Record.Title, hit.Record.Date.Edtf,
            passage is Turn turn ? turn.Label : RecordWords.PeopleOf(hit.Record), (passage as Turn)?.Role?.ToString().ToLowerInvariant(), text,
            settings.Base + (passage is null ? Addresses.Of(hit.Record) : Addresses.Of(hit.Record, passage)), hit.HasEveryWord ? "yes" : "no",
        ];
    }
}
