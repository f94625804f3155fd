using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Citations;

/// <summary>Turns of a transcript that an address names to be cited: <c>?turns=5-6</c>. The page stays the transcript's, and so does its permanent address.</summary>
internal static class CitedTurns
{
    public const string Field = "turns";

    /// <summary>With which status the address is refused, and why; null when it can be answered.</summary>
    /// <param name="range">Null when it names no turns.</param>
    public static (int Status, string Why)? In(IQueryCollection query, Transcript transcript, out TurnRange? range)
    {
        range = null;
        if (QueryValues.GivenTwice(query, Field) is { } twice) return (StatusCodes.Status400BadRequest, twice);
        if (query[Field].FirstOrDefault() is not { } written || string.IsNullOrWhiteSpace(written)) return null;
        range = TurnRange.In(transcript, written, out var wrong);
        return wrong is null ? null : TurnRange.NamesRemoved(transcript, written) ? (StatusCodes.Status410Gone, "A turn that this address names was removed; its page says since when.") : (StatusCodes.Status400BadRequest, wrong);
    }

    /// <summary>
    /// The address that a citation gives: what is shown there is what is cited, and where it was removed since, the answer says so, which no
    /// fragment can. A turn has its own page, several are marked in their piece, from the first of them on.
    /// </summary>
    /// <param name="turns">"5" or "5–6"; null for the whole piece.</param>
    public static string Address(ArchiveRecord record, string? turns) => turns switch
    {
        null => Addresses.Of(record),
        _ when !turns.Contains('–', StringComparison.Ordinal) => $"{Addresses.Of(record)}/t{turns}",
        _ => $"{Marked(record, turns)}#t{turns.Split('–')[0]}",
    };

    /// <summary>The piece with these turns marked.</summary>
    public static string Marked(ArchiveRecord record, string turns) => $"{Addresses.Of(record)}?{Field}={turns.Replace('–', '-')}";

    /// <summary>The file of a format that cites them.</summary>
    public static string File(ArchiveRecord record, string? turns, string suffix) => turns switch
    {
        null => Addresses.Of(record) + suffix,
        _ when !turns.Contains('–', StringComparison.Ordinal) => $"{Addresses.Of(record)}/t{turns}{suffix}",
        _ => $"{Addresses.Of(record)}{suffix}?{Field}={turns.Replace('–', '-')}",
    };
}
