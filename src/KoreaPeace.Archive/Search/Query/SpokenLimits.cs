using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Search;

/// <summary>Limits of time that a reader says in words: "since 2018", "between June 2018 and 2019", "since the Hanoi Summit", 2018년 이후.</summary>
public static partial class SpokenLimits
{
    private const string Month = "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";
    private const string Date = $@"(?:(?:(?:{Month})\.?\s+)?(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?)(?![\w-])";
    private const string KoreanDate = @"(?:19|20)\d\d년(?:\s?\d{1,2}월)?";

    /// <param name="isEvent">Whether words name an event whose date can limit.</param>
    /// <returns>In the order typed, none inside quotation marks and none behind a minus sign; only the first that says from when and the first that says to when.</returns>
    public static IReadOnlyList<QueryLimit> In(string typed, Func<string, bool> isEvent)
    {
        var text = Quoted().Replace(typed, quoted => new string('\0', quoted.Length));
        var found = Spans().Matches(text).Select(span => Between(span)).ToList();
        if (found.Count == 0) found = [.. Found(Beginnings(), text, "from", isEvent).Take(1), .. Found(Ends(), text, "to", isEvent).Take(1)];
        if (found.Count == 0 && Saying().IsMatch(text)) found = [.. Within().Matches(text).Take(1).Select(year => Limit(QueryFields.Year, Written(year.Groups["date"].Value), year))];
        return [.. found.OrderBy(limit => limit.Start)];
    }

    private static IEnumerable<QueryLimit> Found(Regex pattern, string text, string field, Func<string, bool> isEvent)
    {
        foreach (Match match in pattern.Matches(text))
        {
            if (match.Groups["date"] is { Success: true } date) yield return Limit(field, match.Groups["before"].Success ? JustBefore(Written(date.Value)) : Written(date.Value), match);
            else if (Event(match.Groups["event"].Value, isEvent) is { } name) yield return new QueryLimit(field, name, match.Index, match.Groups["event"].Index + name.Length);
        }
    }

    private static QueryLimit Between(Match span) => Limit(QueryFields.Between, $"{Written(span.Groups["from"].Value)}..{Written(span.Groups["to"].Value)}", span);

    private static QueryLimit Limit(string field, string value, Match match) => new(field, value, match.Index, match.Index + match.Length);

    /// <summary>The longest name of an event with which the words begin; null for none.</summary>
    private static string? Event(string words, Func<string, bool> isEvent)
    {
        for (var end = words.Length; end > 0; end = words.LastIndexOf(' ', end - 1))
        {
            var name = words[..end].TrimEnd(' ', '?', '.', ',');
            if (isEvent(name)) return name;
        }

        return null;
    }

    /// <summary>"June 2018" and 2018년 6월 as 2018-06.</summary>
    private static string Written(string date)
    {
        if (KoreanParts().Match(date) is { Success: true } korean)
            return korean.Groups["month"] is { Success: true } number ? $"{korean.Groups["year"].Value}-{int.Parse(number.ValueSpan, CultureInfo.InvariantCulture):00}" : korean.Groups["year"].Value;
        if (char.IsDigit(date[0])) return date;
        var parts = date.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return $"{parts[1]}-{Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, month => month.Equals(parts[0][..3], StringComparison.OrdinalIgnoreCase)) + 1:00}";
    }

    /// <summary>The year, month or day that ends where this one begins.</summary>
    private static string JustBefore(string date)
    {
        if (!DateOnly.TryParseExact(date, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) return date;
        return first.AddDays(-1).ToString(date.Length == 4 ? "yyyy" : date.Length == 7 ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("[\"“”„«»「」][^\"“”„«»「」]*[\"“”„«»「」]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex($@"(?<![\w-])(?:between\s+(?<from>{Date})\s+and|from\s+(?<from>{Date})\s+(?:to|until|till|through))\s+(?<to>{Date})|(?<from>{KoreanDate})\s?(?:부터|에서)\s+(?<to>{KoreanDate})\s?(?:까지|사이)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spans();

    [GeneratedRegex($@"(?<![\w-])(?:since|after|from)\s+(?<date>{Date})(?:\s+on(?:wards?)?(?!\w))?|(?<![\w-])since\s+(?:the\s+)?(?<event>\p{{L}}[^\0]*)|(?<date>{KoreanDate})\s?(?:이후|부터)(?:의|에)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginnings();

    [GeneratedRegex($@"(?<![\w-])(?:(?<before>before|prior\s+to)|until|till|up\s+to)\s+(?<date>{Date})|(?<![\w-])until\s+(?:the\s+)?(?<event>\p{{L}}[^\0]*)|(?<date>{KoreanDate})\s?(?:까지|(?<before>이전))(?:의|에)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex($@"(?<![\w-])(?:in|during)\s+(?<date>{Date})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    // "What did Trump say in 2018" asks for words of that year; "summits in 2018" may be about it.
    [GeneratedRegex(@"\b(?:said|says?|saying|spoke|speaks?|mentioned|mentions?|stated?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Saying();

    [GeneratedRegex(@"^(?<year>\d{4})년(?:\s?(?<month>\d{1,2})월)?$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanParts();
}
