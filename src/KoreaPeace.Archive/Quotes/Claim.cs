using System.Globalization;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Who is said to have said it, and in which year.</summary>
/// <param name="Name">As it was typed; null where nobody is named.</param>
/// <param name="Year">Null where none is given.</param>
internal sealed record Claim(string? Name, int? Year)
{
    /// <summary>What is not claimed yet is taken from there.</summary>
    public Claim Or(string? name, int? year) => new(Name ?? name, Year ?? year);

    /// <summary>The year is one in which it was neither said nor published; what is undated may be of any.</summary>
    public bool IsOfAnotherYear(IReadOnlyList<QuotedPlace> places) => Year is { } year && places.Count > 0 && !places.Any(place => IsOf(place.Record, year));

    /// <summary>As a source in brackets: "(Frank Aum, 2019)".</summary>
    public override string ToString() => $"({string.Join(", ", new[] { Name, Year?.ToString(CultureInfo.InvariantCulture) }.OfType<string>())})";

    private static bool IsOf(ArchiveRecord record, int year) =>
        record.Date.IsUnknown || record.Date.Years().Contains(year) || (record as Transcripts.Transcript)?.Recorded?.Years().Contains(year) == true;
}
