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

/// <summary>Views of a search as tables for spreadsheets, under the addresses of their pages with <c>.csv</c>.</summary>
internal static class SearchFiles
{
    public const string Said = "/search/said.csv";
    public const string Context = "/search/context.csv";

    private static readonly string[] SaidColumns = ["date", "speaker", "words", "title", "publisher", "turn", "address"];
    private static readonly string[] ContextColumns = ["before", "word", "after", "speaker", "title", "publisher", "date", "address"];

    public static void MapSearchFiles(this WebApplication site)
    {
        site.MapMethods(Said, OnlyReading.Methods, SaidFile).RequireRateLimiting(SearchPage.Limit);
        site.MapMethods(Context, OnlyReading.Methods, ContextFile).RequireRateLimiting(SearchPage.Limit);
    }

    private static async Task<IResult> SaidFile(HttpContext context, OpenEdition edition, SearchQueries search, SaidQueries said, SiteSettings settings, CancellationToken cancel)
    {
        if (Understood(context, edition, Said) is not { } asked) return Results.StatusCode(StatusCodes.Status400BadRequest);
        var query = search.Understood(asked.Text, asked.IsExact);
        var found = await search.Places(query, asked.Filter with { People = [] }, cancel);
        var (turns, _) = SaidPage.TurnsOf(found, query, asked.Filter);
        var shown = await said.Shown([.. turns.Take(SaidQueries.MostInFile)], found.Query, cancel);
        return CsvAnswer.Of("said.csv", SaidColumns, shown.Select(entry => new[]
        {
            Written(entry.Transcript.Date), Speaker(entry.Turn.Passage), entry.Turn.Text.Text, entry.Transcript.Title, entry.Transcript.Publisher,
            ((Turn)entry.Turn.Passage).Number, settings.Base + Addresses.Of(entry.Transcript, entry.Turn.Passage),
        }));
    }

    private static async Task<IResult> ContextFile(HttpContext context, OpenEdition edition, SearchQueries search, ConcordanceQueries concordance, SiteSettings settings, CancellationToken cancel)
    {
        if (Understood(context, edition, Context) is not { } asked) return Results.StatusCode(StatusCodes.Status400BadRequest);
        var found = await search.Places(search.Understood(asked.Text, asked.IsExact), asked.Filter, cancel);
        var lines = await concordance.Of(found, found.Counted(_ => true), ContextPage.OrderIn(context.Request.Query[ContextPage.OrderField]), cancel);
        return CsvAnswer.Of("context.csv", ContextColumns, lines.Lines.Select(line => new[]
        {
            line.Left, line.Word, line.Right, Speaker(line.Passage), line.Record.Title, line.Record.Publisher, Written(line.Record.Date), settings.Base + Addresses.Of(line.Record, line.Passage),
        }));
    }

    /// <summary>Null when the address cannot be answered; the page of the 400 then says why.</summary>
    private static ListRequest? Understood(HttpContext context, OpenEdition edition, string path)
    {
        var asked = new ListRequest(context.Request.Query, edition, path, fixedKind: null, isSearch: true);
        context.Items[ErrorHandling.Why] = asked.Wrong ?? (asked.Text.Length == 0 ? "This address says nothing to search for; add words as q." : null);
        return context.Items[ErrorHandling.Why] is null ? asked : null;
    }

    private static string Speaker(Passage passage) => (passage as Turn)?.Label ?? "";

    private static string Written(PartialDate date) => date.IsUnknown ? "" : date.Edtf;
}
