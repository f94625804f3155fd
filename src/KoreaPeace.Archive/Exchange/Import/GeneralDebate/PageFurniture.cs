using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>What the printed page of a verbatim record has around the words: numbers, running heads, job numbers, rules.</summary>
internal static partial class PageFurniture
{
    /// <summary>What a line is that nobody spoke; null for words.</summary>
    public static string? Named(string line) =>
        PageNumber().IsMatch(line) ? "page number"
        : Rule().IsMatch(line) ? "rule"
        : JobNumber().IsMatch(line) ? "job number"
        : Symbol().IsMatch(line) || Head().IsMatch(line) ? "running head"
        : null;

    /// <summary>The day of the meeting, from a running head that prints it; null when this one does not.</summary>
    public static DateOnly? Day(string line)
    {
        // The day comes before the month; the letter l stands for the digit in old scans.
        if (Symbol().Match(line) is { Success: true } symbol && DateOnly.TryParseExact(symbol.Groups["day"].Value, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        var head = Head().Match(line).Groups["day"].Value.Replace('l', '1');
        return DateOnly.TryParseExact(Restored(head), "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) ? day : null;
    }

    /// <summary>The month's own l, which was no digit.</summary>
    private static string Restored(string day) => day.Replace("Apri1", "April", StringComparison.Ordinal).Replace("Ju1y", "July", StringComparison.Ordinal);

    // A page of a meeting's record has three digits at most: four are a year.
    [GeneratedRegex(@"^[0-9]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^[-–—_*=]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    // "10-55396 28", "39 08-53129", "15-29431 41/51"
    [GeneratedRegex(@"^(?:[0-9]{1,3}(?:/[0-9]{1,3})? )?[0-9]{2}-[0-9]{5}(?: [0-9]{1,3}(?:/[0-9]{1,3})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex JobNumber();

    // "A/70/PV.16 29/09/2015", either first
    [GeneratedRegex(@"^(?:(?<day>[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}) )?A/\S*PV\. ?[0-9]+(?: (?<day>[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();

    // "12 General Assembly - Forty-eighth session", "Forty-eighth session - 5 October l993 13"
    [GeneratedRegex(@"^(?:[0-9]{1,3} )?General Assembly ?[-–—] ?[A-Z][a-z-]+ session(?: ?[-–—].*)?$|^[A-Z][a-z-]+ session ?[-–—] ?(?<day>[0-9]{1,2} [A-Z][a-z]+ [l1][0-9l]{3})(?: [0-9]{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
