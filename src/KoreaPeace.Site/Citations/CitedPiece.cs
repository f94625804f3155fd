using KoreaPeace.Archive.Citations;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Quotes;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Settings;

namespace KoreaPeace.Site.Citations;

/// <summary>A piece, or turns of it, as its page says how to cite it.</summary>
/// <param name="Turns">The turns that are cited, "5" or "5–6"; null for the whole.</param>
/// <param name="Styles">In every style.</param>
public sealed record CitedPiece(ArchiveRecord Record, string? Turns, IReadOnlyList<Citation> Styles)
{
    /// <summary>The same as files for reference managers.</summary>
    public IEnumerable<(CitationFormat Format, string Address)> Files => CitationFormat.All.Select(format => (format, CitedTurns.File(Record, Turns, format.Suffix)));

    public static string NameOf(CitationStyle style) => style switch
    {
        CitationStyle.Chicago => "Chicago, bibliography",
        CitationStyle.ChicagoNote => "Chicago, note",
        CitationStyle.Apa => "APA",
        _ => "MLA",
    };

    /// <summary>Where what leads to the entry of the bibliography stands: "In the text"; of a style of notes what the notes after the first say.</summary>
    public static string InTextOf(CitationStyle style) => style == CitationStyle.ChicagoNote ? "In later notes" : "In the text";

    /// <summary>The piece, or of a transcript the turn, in which words are quoted.</summary>
    public static CitedPiece Of(OpenEdition edition, QuotedPlace place, SiteSettings settings) => Of(edition, place.Record, settings, place.Passage is Turn turn ? turn.Number : null);

    public static CitedPiece Of(OpenEdition edition, ArchiveRecord record, SiteSettings settings, string? turns)
    {
        var item = CitedRecord.Of(record, edition.People, settings.Base + CitedTurns.Address(record, turns), settings.Name, turns);
        return new CitedPiece(record, turns, [.. Enum.GetValues<CitationStyle>().Select(style => Citation.Of(item, style))]);
    }
}
