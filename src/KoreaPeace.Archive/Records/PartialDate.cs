using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Records;

/// <summary>
/// A date known as well as it is known: a day, a month, a year, any of these "about", a span, or unknown.
/// Written in the Extended Date/Time Format, level 0 and the <c>~</c> and <c>/</c> of level 1
/// (https://www.loc.gov/standards/datetime/), and the word <c>unknown</c>.
/// </summary>
public sealed partial record PartialDate
{
    public static readonly PartialDate Unknown = new("unknown", null, null, Precision.None, false);

    private PartialDate(string edtf, DateOnly? first, DateOnly? last, Precision precision, bool isApproximate)
    {
        Edtf = edtf;
        First = first;
        Last = last;
        Precision = precision;
        IsApproximate = isApproximate;
    }

    /// <summary>The date as the seed writes it, such as <c>2023-08-01~</c>.</summary>
    public string Edtf { get; }

    /// <summary>The earliest day it can be; null when unknown.</summary>
    public DateOnly? First { get; }

    /// <summary>The latest day it can be; null when unknown. The first day of "about" a day is also its last.</summary>
    public DateOnly? Last { get; }

    public Precision Precision { get; }

    public bool IsApproximate { get; }

    public bool IsUnknown => First is null;

    /// <summary>The earliest day is certain: it is one day, or a span that begins with one.</summary>
    public bool HasFirstDay => IsExact || (Precision == Precision.Span && Edtf.IndexOf('/', StringComparison.Ordinal) == "yyyy-MM-dd".Length);

    /// <summary>One certain day: the only kind of date that needs no basis.</summary>
    public bool IsExact => Precision == Precision.Day && !IsApproximate;

    /// <summary>Null when <paramref name="text"/> is none of the forms, or no day of the calendar.</summary>
    public static PartialDate? Parse(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        if (text == "unknown") return Unknown;

        var parts = text.Split('/');
        if (parts.Length == 2) return Span(text, parts[0], parts[1]);
        if (parts.Length > 2) return null;

        var isApproximate = text.EndsWith('~');
        return Point(isApproximate ? text[..^1] : text) is { } point
            ? new PartialDate(text, point.First, point.Last, point.Precision, isApproximate)
            : null;
    }

    /// <summary>For a reader: "20 August 2024", "August 2023", "1953", "about 1 August 2023", "27 to 28 February 2019", "undated".</summary>
    public string InWords()
    {
        if (IsUnknown) return "undated";
        var words = Precision == Precision.Span
            ? SpanInWords()
            : First!.Value.ToString(Precision switch { Precision.Year => "yyyy", Precision.Month => "MMMM yyyy", _ => "d MMMM yyyy" },
                CultureInfo.InvariantCulture);
        return IsApproximate ? $"about {words}" : words;
    }

    /// <summary>What both ends have in common is said once: "27 to 28 February 2019", "March to May 1946".</summary>
    private string SpanInWords()
    {
        var (from, to) = (Parse(Edtf.Split('/')[0])!, Parse(Edtf.Split('/')[1])!); // a span has two ends that are dates
        if (from.Edtf == to.Edtf) return from.InWords();
        var start = from.Precision != to.Precision || from.First!.Value.Year != to.First!.Value.Year ? from.InWords()
            : from.Precision == Precision.Day && from.First.Value.Month == to.First.Value.Month ? from.First.Value.ToString("%d", CultureInfo.InvariantCulture)
            : from.Precision == Precision.Year ? from.InWords()
            : from.First.Value.ToString(from.Precision == Precision.Month ? "MMMM" : "d MMMM", CultureInfo.InvariantCulture);
        return $"{start} to {to.InWords()}";
    }

    /// <summary>
    /// For the <c>datetime</c> attribute of HTML's <c>time</c>; null for a span and for an unknown date, which it cannot say.
    /// </summary>
    public string? Machine() => Precision is Precision.Span or Precision.None ? null : Edtf.TrimEnd('~');

    /// <summary>Whether any day it can be lies between the two ends, both included; an unknown date overlaps nothing.</summary>
    public bool Overlaps(DateOnly? from, DateOnly? to) => !IsUnknown && (from is null || Last >= from) && (to is null || First <= to);

    /// <summary>The years in which it may fall; none when it is unknown.</summary>
    public IEnumerable<int> Years() => IsUnknown ? [] : Enumerable.Range(First!.Value.Year, Last!.Value.Year - First.Value.Year + 1); // a known date has both ends

    public override string ToString() => Edtf;

    private static PartialDate? Span(string text, string from, string to)
    {
        return Point(from) is { } first && Point(to) is { } last && first.First <= last.Last
            ? new PartialDate(text, first.First, last.Last, Precision.Span, false)
            : null;
    }

    private static (DateOnly First, DateOnly Last, Precision Precision)? Point(string text)
    {
        if (!Form().IsMatch(text)) return null;
        if (text.Length == 10)
        {
            return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? (day, day, Precision.Day)
                : null;
        }

        var isYear = text.Length == 4;
        if (!DateOnly.TryParseExact(isYear ? text + "-01-01" : text + "-01", "yyyy-MM-dd",
                CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) return null;
        var next = isYear ? first.Year == 9999 : first is { Year: 9999, Month: 12 };
        var last = next ? DateOnly.MaxValue : (isYear ? first.AddYears(1) : first.AddMonths(1)).AddDays(-1);
        return (first, last, isYear ? Precision.Year : Precision.Month);
    }

    [GeneratedRegex(@"^\d{4}(-\d\d(-\d\d)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

/// <summary>How much of a date is known.</summary>
public enum Precision { None, Year, Month, Day, Span }
