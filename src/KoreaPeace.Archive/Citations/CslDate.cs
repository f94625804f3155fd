using System.Globalization;
using System.Text.Json.Serialization;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Citations;

/// <summary>A date as CSL writes it: one or two lists of year, month and day, as far as they are known.</summary>
public sealed record CslDate
{
    [JsonPropertyName("date-parts")]
    public required IReadOnlyList<IReadOnlyList<int>> DateParts { get; init; }

    /// <summary>It is not certain.</summary>
    public bool? Circa { get; init; }

    /// <summary>In the Extended Date/Time Format, an uncertain one with a <c>~</c> behind each end.</summary>
    [JsonIgnore]
    public string Edtf => string.Join('/', DateParts.Select(end => string.Join('-', end.Select((part, n) => part.ToString(n == 0 ? "D4" : "D2", CultureInfo.InvariantCulture))) + (Circa == true ? "~" : "")));

    /// <summary>Null for an unknown date.</summary>
    /// <param name="isCertain">A source states it; a date that somebody worked out is uncertain.</param>
    public static CslDate? Of(PartialDate date, bool isCertain = true)
    {
        if (date.IsUnknown) return null;
        var parts = date.Edtf.TrimEnd('~').Split('/').Select(end => (IReadOnlyList<int>)[.. end.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))]).ToList();
        if (parts.Count == 2 && parts[0].SequenceEqual(parts[1])) parts.RemoveAt(1);
        return new CslDate { DateParts = parts, Circa = date.IsApproximate || !isCertain ? true : null };
    }
}
