using System.Globalization;

namespace KoreaPeace.Archive.Citations;

/// <summary>Dates as each style writes them; empty when unknown.</summary>
internal static class CitedDates
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];
    private static readonly string[] Short = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    /// <summary>"August 1, 2023", "April 17–19, 1972", "March–May 1979", "[2016?]".</summary>
    public static string Chicago(CslDate? date, bool onlyYear)
    {
        if (date is null) return "";
        var written = onlyYear ? Years(date) : Span(date, whole: At, from: (parts, other) => parts[0] != other[0] ? At(parts) : parts.Count == 3 ? $"{Months[parts[1] - 1]} {parts[2]}" : Months[parts[1] - 1],
            to: (parts, other) => parts[0] == other[0] && parts[1] == other[1] ? $"{parts[2]}, {parts[0]}" : At(parts));
        return date.Circa == true ? $"[{written}?]" : written;

        static string At(IReadOnlyList<int> parts) => parts.Count switch { 3 => $"{Months[parts[1] - 1]} {parts[2]}, {parts[0]}", 2 => $"{Months[parts[1] - 1]} {parts[0]}", _ => Year(parts) };
    }

    /// <summary>"2023, August 1", "1972, April 17–19", "1947–1948, February 3", "ca. 2016"; "n.d." when unknown.</summary>
    public static string Apa(CslDate? date, bool onlyYear)
    {
        if (date is null) return "n.d.";
        var first = date.DateParts[0];
        var written = onlyYear ? Years(date) : first.Count == 1 ? Years(date) : $"{Years(date)}, {Days()}";
        return date.Circa == true ? $"ca. {written}" : written;

        string Days()
        {
            if (date.DateParts is not [_, var last]) return Day(first);
            if (first.Skip(1).SequenceEqual(last.Skip(1))) return Day(first);
            return first[1] == last[1] && first.Count == 3 ? $"{Day(first)}–{last[2]}" : $"{Day(first)}–{Day(last)}";
        }

        static string Day(IReadOnlyList<int> parts) => parts.Count == 3 ? $"{Months[parts[1] - 1]} {parts[2]}" : Months[parts[1] - 1];
    }

    /// <summary>"1 Aug. 2023", "17–19 Apr. 1972", "Mar.–May 1979", "Circa 2016".</summary>
    public static string Mla(CslDate? date)
    {
        if (date is null) return "";
        var written = Span(date, whole: At, from: (parts, other) => parts[0] != other[0] ? At(parts)
                : parts.Count == 3 ? parts[1] == other[1] ? Number(parts[2]) : $"{parts[2]} {Short[parts[1] - 1]}" : Short[parts[1] - 1],
            to: (parts, _) => At(parts));
        return date.Circa == true ? $"Circa {written}" : written;

        static string At(IReadOnlyList<int> parts) => parts.Count switch { 3 => $"{parts[2]} {Short[parts[1] - 1]} {parts[0]}", 2 => $"{Short[parts[1] - 1]} {parts[0]}", _ => Year(parts) };
    }

    private static string Span(CslDate date, Func<IReadOnlyList<int>, string> whole, Func<IReadOnlyList<int>, IReadOnlyList<int>, string> from, Func<IReadOnlyList<int>, IReadOnlyList<int>, string> to)
    {
        if (date.DateParts is not [var first, var last] || first.SequenceEqual(last)) return whole(date.DateParts[0]);
        if (first.Count == 1 || last.Count == 1 || first.Count != last.Count) return $"{whole(first)}–{whole(last)}";
        return $"{from(first, last)}–{to(last, first)}";
    }

    private static string Years(CslDate date) => date.DateParts is [var first, var last] && first[0] != last[0] ? $"{first[0]}–{last[0]}" : Year(date.DateParts[0]);

    private static string Year(IReadOnlyList<int> parts) => Number(parts[0]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
