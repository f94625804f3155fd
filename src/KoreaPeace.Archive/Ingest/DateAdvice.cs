using System.Globalization;

namespace KoreaPeace.Archive.Ingest;

/// <summary>How a date that was written for people is written in a seed.</summary>
public static class DateAdvice
{
    private static readonly (string Written, string Seed)[] Forms =
    [
        ("d MMMM yyyy", "yyyy-MM-dd"), ("MMMM d, yyyy", "yyyy-MM-dd"), ("d MMM yyyy", "yyyy-MM-dd"), ("MMM d, yyyy", "yyyy-MM-dd"),
        ("dddd, MMMM d, yyyy", "yyyy-MM-dd"), ("yyyy/M/d", "yyyy-MM-dd"), ("yyyy.M.d", "yyyy-MM-dd"), ("yyyy-M-d", "yyyy-MM-dd"),
        ("MMMM yyyy", "yyyy-MM"), ("MMM yyyy", "yyyy-MM"), ("yyyy/M", "yyyy-MM"), ("yyyy-M", "yyyy-MM"),
    ];

    /// <summary>The same date in the seed's form where it can be told, otherwise the forms there are.</summary>
    public static string For(string written)
    {
        foreach (var form in Forms)
        {
            if (DateTime.TryParseExact(written, form.Written, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date))
                return date.ToString(form.Seed, CultureInfo.InvariantCulture);
        }

        return "2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown";
    }
}
