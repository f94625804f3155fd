using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Search;

/// <summary>Dates as readers say them in a search, and as limits of time write them: "June 2018", 2018년 6월, "the 1990s", "2016-2018".</summary>
internal static partial class SpokenDate
{
    private const string Month = "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";

    /// <summary>A pattern of a year, month or day in figures.</summary>
    public const string Digits = @"(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?";

    /// <summary>A pattern of one date in English, by year, month or day.</summary>
    public const string English = $@"(?:(?:(?:{Month})\.?\s+)?{Digits})(?![\w-])";

    /// <summary>A pattern of one year or month in Korean.</summary>
    public const string Korean = @"(?:19|20)\d\d년(?:\s?\d{1,2}월)?";

    /// <summary>A pattern of ten years, or of several years in a row.</summary>
    public const string Years = @"(?:the\s+)?(?:19|20)\d0s|(?:19|20)\d0년대|(?:19|20)\d\d\s?[-–~～]\s?(?:19|20)\d\d(?:년)?(?![\w-])";

    /// <summary>"June 2018" and 2018년 6월 as 2018-06.</summary>
    public static string Written(string date)
    {
        if (KoreanParts().Match(date) is { Success: true } korean)
            return korean.Groups["month"] is { Success: true } number ? $"{korean.Groups["year"].Value}-{int.Parse(number.ValueSpan, CultureInfo.InvariantCulture):00}" : korean.Groups["year"].Value;
        if (char.IsDigit(date[0])) return date;
        var parts = date.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return $"{parts[1]}-{Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, month => month.Equals(parts[0][..3], StringComparison.OrdinalIgnoreCase)) + 1:00}";
    }

    /// <summary>The first and the last of <see cref="Years"/>; null when they run backwards.</summary>
    public static (string First, string Last)? Span(string years)
    {
        var numbers = Numbers().Matches(years).Select(number => number.Value).ToList();
        if (numbers.Count == 1) return (numbers[0], $"{numbers[0][..3]}9");
        return string.CompareOrdinal(numbers[0], numbers[1]) < 0 ? (numbers[0], numbers[1]) : null;
    }

    /// <summary>The year, month or day that ends where this one begins.</summary>
    public static string JustBefore(string date)
    {
        if (!DateOnly.TryParseExact(date, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) return date;
        return first.AddDays(-1).ToString(date.Length == 4 ? "yyyy" : date.Length == 7 ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(?<year>\d{4})년(?:\s?(?<month>\d{1,2})월)?$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanParts();

    [GeneratedRegex(@"\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
