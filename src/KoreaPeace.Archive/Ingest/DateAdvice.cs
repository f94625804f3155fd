using System.Globalization;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest;

/// <summary>How a date that was written for people is written in a seed.</summary>
public static partial class DateAdvice
{
    private static readonly (string Written, string Seed)[] Forms =
    [
        ("d MMMM yyyy", "yyyy-MM-dd"), ("MMMM d, yyyy", "yyyy-MM-dd"), ("d MMM yyyy", "yyyy-MM-dd"), ("MMM d, yyyy", "yyyy-MM-dd"),
        ("dddd, MMMM d, yyyy", "yyyy-MM-dd"), ("yyyy/M/d", "yyyy-MM-dd"), ("yyyy.M.d", "yyyy-MM-dd"), ("yyyy-M-d", "yyyy-MM-dd"),
        ("MMMM yyyy", "yyyy-MM"), ("MMM yyyy", "yyyy-MM"), ("yyyy/M", "yyyy-MM"), ("yyyy-M", "yyyy-MM"),
    ];

    /// <summary>What to write instead: the same date in the seed's form where it can be told, otherwise the forms there are.</summary>
    public static string For(string written)
    {
        if (written.Split('/') is [var from, var to] && PartialDate.Parse($"{to}/{from}") is not null) return $"it ends before it begins; write {to}/{from}";
        if (LooksLikeDate().IsMatch(written)) return "the calendar has no such day";
        if (Understood(written) is { } date) return $"write {date.Edtf}";
        return "write 2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown";
    }

    /// <summary>A date written for people, such as "20 August 2024" or "June 2018"; null when it is none.</summary>
    public static PartialDate? Understood(string written)
    {
        foreach (var form in Forms)
        {
            if (DateTime.TryParseExact(written, form.Written, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date))
                return PartialDate.Parse(date.ToString(form.Seed, CultureInfo.InvariantCulture));
        }

        return null;
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}(-[0-9]{2})?~?$", RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeDate();
}
