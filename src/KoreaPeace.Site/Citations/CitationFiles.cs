using System.Text;
using KoreaPeace.Archive.Citations;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Errors;
using KoreaPeace.Site.Http;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Citations;

/// <summary>How to cite a piece, a turn or several turns, as files for reference managers under the address of its page.</summary>
internal static class CitationFiles
{
    public static void MapCitationFiles(this WebApplication site)
    {
        foreach (var format in CitationFormat.All)
        {
            Map($"/transcripts/{{slug}}{format.Suffix}", (context, slug, edition, transcripts, _, settings, cancel) => OfTranscript(context, format, (slug, null), edition, transcripts, settings, cancel));
            Map($"/publications/{{slug}}{format.Suffix}", (context, slug, edition, _, publications, settings, cancel) => OfPublication(context, format, slug, edition, publications, settings, cancel));
            site.MapMethods($"/transcripts/{{slug}}/{{anchor}}{format.Suffix}", OnlyReading.Methods,
                (HttpContext context, string slug, string anchor, OpenEdition edition, TranscriptQueries transcripts, SiteSettings settings, CancellationToken cancel) =>
                    OfTranscript(context, format, (slug, anchor), edition, transcripts, settings, cancel)).WithMetadata(new OfTheEditionAttribute());
        }

        void Map(string address, Func<HttpContext, string, OpenEdition, TranscriptQueries, PublicationQueries, SiteSettings, CancellationToken, Task<IResult>> answer) =>
            site.MapMethods(address, OnlyReading.Methods, answer).WithMetadata(new OfTheEditionAttribute());
    }

    /// <summary>The file, which a browser keeps under its name.</summary>
    public static IResult Answer(CitationFormat format, string name, IEnumerable<CslItem> items) =>
        // JSON has one encoding only and no parameter to say so (RFC 8259).
        Results.Bytes(Encoding.UTF8.GetBytes(format.Written(items)), format == CitationFormat.Csl ? format.MediaType : $"{format.MediaType}; charset=utf-8", name + format.Suffix);

    private static async Task<IResult> OfTranscript(
        HttpContext context, CitationFormat format, (string Slug, string? Anchor) asked, OpenEdition edition, TranscriptQueries transcripts, SiteSettings settings, CancellationToken cancel)
    {
        var rest = asked.Anchor is null ? "" : "/" + Uri.EscapeDataString(asked.Anchor);
        if (Elsewhere(context, RecordKind.Transcript, asked.Slug, rest + format.Suffix, edition) is { } elsewhere) return elsewhere;
        if (await transcripts.BySlug(asked.Slug, cancel) is not { } transcript) return Results.NotFound();

        TurnRange? range = null;
        if (asked.Anchor is { } anchor)
        {
            if (transcript.Turns.FirstOrDefault(turn => turn.Anchor == anchor) is not { } turn) return transcript.Removed.Exists(removed => removed.Anchor == anchor) ? Gone(context, "This turn was removed; its page says since when.") : Results.NotFound();
            range = new TurnRange([turn]);
        }
        else if (CitedTurns.In(context.Request.Query, transcript, out range) is { } refused) return refused.Status == StatusCodes.Status410Gone ? Gone(context, refused.Why) : context.Refused(refused.Why);

        var name = range is null ? transcript.Slug : $"{transcript.Slug}-t{range.Number.Replace("–", "-t", StringComparison.Ordinal)}";
        return Answer(format, name, [CitedRecord.InFull(edition, transcript, settings.Base + CitedTurns.Address(transcript, range?.Number), settings.Name, range?.Number)]);
    }

    private static async Task<IResult> OfPublication(HttpContext context, CitationFormat format, string slug, OpenEdition edition, PublicationQueries publications, SiteSettings settings, CancellationToken cancel)
    {
        if (Elsewhere(context, RecordKind.Publication, slug, format.Suffix, edition) is { } elsewhere) return elsewhere;
        if (await publications.BySlug(slug, cancel) is not { } publication) return Results.NotFound();
        return Answer(format, publication.Slug, [CitedRecord.InFull(edition, publication, settings.Base + Addresses.Of(publication), settings.Name)]);
    }

    /// <summary>The answer when the address is not simply a record's that may be shown; null when it is.</summary>
    private static IResult? Elsewhere(HttpContext context, RecordKind kind, string slug, string rest, OpenEdition edition)
    {
        if ((edition.Called(slug) ?? edition.Called(slug.ToLowerInvariant())) is not { } called) return Results.NotFound();
        if (called.Kind != kind || called.Slug != slug) return Results.Redirect(Addresses.Of(called.Kind, called.Slug) + rest + context.Request.QueryString, permanent: true);
        if (!called.IsWithdrawn) return null;
        return Gone(context, "This piece was withdrawn; its page says why.");
    }

    private static IResult Gone(HttpContext context, string why)
    {
        context.Items[ErrorHandling.Why] = why;
        return Results.StatusCode(StatusCodes.Status410Gone);
    }
}
