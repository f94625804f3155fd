using System.Text;
using System.Xml.Linq;
using KoreaPeace.Archive.Citations;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Errors;
using KoreaPeace.Site.Http;
using KoreaPeace.Site.Settings;

namespace KoreaPeace.Site.Citations;

/// <summary>Where Zotero fetches the items that a page names (https://unapi.info/specs/): a record by its slug, a turn by slug and id with a slash between.</summary>
internal static class UnapiEndpoint
{
    public const string Address = "/unapi";

    private const string Format = "rdf_zotero";
    private const string MediaType = "application/rdf+xml";

    public static void MapUnapi(this WebApplication site) => site.MapMethods(Address, OnlyReading.Methods, Answer).WithMetadata(new OfTheEditionAttribute());

    private static async Task<IResult> Answer(HttpContext context, OpenEdition edition, RecordQueries records, TranscriptQueries transcripts, SiteSettings settings, CancellationToken cancel)
    {
        var query = context.Request.Query;
        if (QueryValues.GivenTwice(query, "id", "format") is { } twice) return context.Refused(twice);
        var (id, format) = (query["id"].FirstOrDefault() ?? "", query["format"].FirstOrDefault());
        if (id.Length == 0) return format is null ? Formats(null) : context.Refused("“format” needs an “id”: the slug of a piece.");

        var parts = id.Split('/');
        if (parts.Length > 2 || edition.Called(parts[0]) is not { } called) return Results.NotFound();
        if (called.IsWithdrawn) return Results.StatusCode(StatusCodes.Status410Gone);
        var (record, turns) = (await records.WithIds([called.Id], cancel) is [var found] ? found : null, (string?)null);
        if (record is null) return Results.NotFound();
        if (parts is [_, var anchor])
        {
            if (record is not Transcript || (await transcripts.BySlug(record.Slug, cancel))?.Turns.FirstOrDefault(turn => turn.Anchor == anchor) is not { } cited) return Results.NotFound();
            turns = cited.Number;
        }

        if (format is null) return Formats(id);
        if (format != Format) return Results.StatusCode(StatusCodes.Status406NotAcceptable);
        var item = CitedRecord.InFull(edition, record, settings.Base + CitedTurns.Address(record, turns), settings.Name, turns);
        return Results.Text(Declared(ZoteroRdf.Of(record, item)), MediaType, Encoding.UTF8);
    }

    /// <param name="id">Of the item that is asked for without a format; null for what there is at all.</param>
    private static IResult Formats(string? id) => Results.Text(
        Declared(new XDocument(new XElement("formats", id is null ? null : new XAttribute("id", id), new XElement("format", new XAttribute("name", Format), new XAttribute("type", MediaType))))),
        "application/xml", Encoding.UTF8, id is null ? StatusCodes.Status200OK : StatusCodes.Status300MultipleChoices);

    private static string Declared(XDocument document) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{document}\n";
}
