using System.Globalization;
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
    public const string Years = "/search/years.csv";
    public const string Speakers = "/search/speakers.csv";

    private static readonly string[] SaidColumns = ["date", "speaker", "words", "title", "publisher", "turn", "address"];
    private static readonly string[] ContextColumns = ["before", "word", "after", "speaker", "title", "publisher", "date", "address"];
    private static readonly string[] YearsColumns = ["year", "found", "held", "share"];
    private static readonly string[] SpeakersColumns = ["speaker", "turns", "all_turns", "share", "pieces", "first", "last", "address"];

    public static void MapSearchFiles(this WebApplication site)
    {
        site.MapMethods(Said, OnlyReading.Methods, SaidFile).RequireRateLimiting(SearchPage.Limit);
        site.MapMethods(Context, OnlyReading.Methods, ContextFile).RequireRateLimiting(SearchPage.Limit);
        site.MapMethods(Years, OnlyReading.Methods, YearsFile).RequireRateLimiting(SearchPage.Limit);
        site.MapMethods(Speakers, OnlyReading.Methods, SpeakersFile).RequireRateLimiting(SearchPage.Limit);
    }

    private static async Task<IResult> SaidFile(HttpContext context, OpenEdition edition, SearchQueries search, SaidQueries said, SiteSettings settings, CancellationToken cancel)
    {
        if (Understood(context, edition, Said) is not { } asked) return Results.StatusCode(StatusCodes.Status400BadRequest);
        var found = await search.Places(search.Understood(asked.Text, asked.IsExact), asked.Filter with { People = [] }, cancel);
        var turns = SaidPage.TurnsOf(found, asked.Filter);
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
        var lines = await concordance.Of(found, ContextPage.OrderIn(context.Request.Query[ContextPage.OrderField]), cancel);
        return CsvAnswer.Of("context.csv", ContextColumns, lines.Lines.Select(line => new[]
        {
            line.Left, line.Word, line.Right, Speaker(line.Passage), line.Record.Title, line.Record.Publisher, Written(line.Record.Date), settings.Base + Addresses.Of(line.Record, line.Passage),
        }));
    }

    private static async Task<IResult> YearsFile(HttpContext context, OpenEdition edition, SearchQueries search, CancellationToken cancel)
    {
        if (Understood(context, edition, Years) is not { } asked) return Results.StatusCode(StatusCodes.Status400BadRequest);
        var found = await search.Places(search.Understood(asked.Text, asked.IsExact), asked.Filter, cancel);
        return CsvAnswer.Of("years.csv", YearsColumns, YearShare.Of(edition, found, asked.Filter).Select(year => new[] { Number(year.Year), Number(year.Found), Number(year.Held), year.IsThin ? "" : Number(year.Share) }));
    }

    private static async Task<IResult> SpeakersFile(HttpContext context, OpenEdition edition, SearchQueries search, SiteSettings settings, CancellationToken cancel)
    {
        if (Understood(context, edition, Speakers) is not { } asked) return Results.StatusCode(StatusCodes.Status400BadRequest);
        var found = await search.Places(search.Understood(asked.Text, asked.IsExact), asked.Filter, cancel);
        return CsvAnswer.Of("speakers.csv", SpeakersColumns, SpeakerShare.Of(edition, found.WholeTurns, asked.Filter).Select(speaker => new[]
        {
            speaker.Name, Number(speaker.Turns), Number(speaker.AllTurns), Number(speaker.Share), Number(speaker.Pieces), speaker.First?.Edtf ?? "", speaker.Last?.Edtf ?? "",
            speaker.Person is { } person ? settings.Base + Addresses.OfPerson(person) : "",
        }));
    }

    private static string Number(double number) => Math.Round(number, 4).ToString(CultureInfo.InvariantCulture);

    /// <summary>Null when the address cannot be answered; the page of the 400 then says why.</summary>
    private static ListRequest? Understood(HttpContext context, OpenEdition edition, string path)
    {
        var asked = new ListRequest(SaidPage.WithSpeakers(context.Request.Query, edition), edition, path, fixedKind: null, isSearch: true);
        context.Items[ErrorHandling.Why] = asked.Wrong ?? (asked.Text.Length == 0 ? "This address says nothing to search for; add words as q." : null);
        return context.Items[ErrorHandling.Why] is null ? asked : null;
    }

    private static string Speaker(Passage passage) => (passage as Turn)?.Label ?? "";

    private static string Written(PartialDate date) => date.IsUnknown ? "" : date.Edtf;
}
