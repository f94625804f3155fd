using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Search;

/// <summary>
/// Limits of time that a reader says in words: "since 2018", "2016-2018", "between the Singapore Summit and the Hanoi Summit", 2018년 이후,
/// 하노이 정상회담 이후.
/// </summary>
public static partial class SpokenLimits
{
    /// <param name="isEvent">Whether words name an event whose date can limit.</param>
    /// <returns>In the order typed, none inside quotation marks and none behind a minus sign; only the first that says from when and the first that says to when.</returns>
    public static IReadOnlyList<QueryLimit> In(string typed, Func<string, bool> isEvent)
    {
        var text = WithoutQuoted(typed);
        var found = Spans().Matches(text).Select(Between).Concat(Betweens(text, isEvent)).Concat(KoreanBetweens(text, isEvent)).Take(1).ToList();
        if (found.Count == 0) found = [.. Found(Beginnings(), text, "from", isEvent).Concat(KoreanEvents(KoreanBeginnings(), text, "from", isEvent)).Take(1), .. Found(Ends(), text, "to", isEvent).Concat(KoreanEvents(KoreanEnds(), text, "to", isEvent)).Take(1)];
        if (found.Count == 0) found = [.. Years(SeveralYears(), text).Take(1)];
        if (found.Count == 0 && Saying().IsMatch(text)) found = [.. Within().Matches(text).Take(1).Select(date => Limit(QueryFields.Year, SpokenDate.Written(date.Groups["date"].Value), date)), .. Years(WithinYears(), text)];
        return [.. found.Take(2).OrderBy(limit => limit.Start)];
    }

    /// <summary>The first "in 2018", "in the 1990s", "2018" or 2018년 of a search that may be about that time and not of it; null for none.</summary>
    public static QueryLimit? About(string typed)
    {
        var text = WithoutQuoted(typed);
        return Within().Matches(text).Concat(Years().Matches(text)).Select(date => Limit(QueryFields.Year, SpokenDate.Written(date.Groups["date"].Value), date)).Concat(Years(WithinYears(), text)).MinBy(limit => limit.Start);
    }

    private static string WithoutQuoted(string typed) => Quoted().Replace(typed, quoted => new string('\0', quoted.Length));

    private static IEnumerable<QueryLimit> Found(Regex pattern, string text, string field, Func<string, bool> isEvent)
    {
        foreach (Match match in pattern.Matches(text))
        {
            if (match.Groups["date"] is { Success: true } date) yield return Limit(field, match.Groups["before"].Success ? SpokenDate.JustBefore(SpokenDate.Written(date.Value)) : SpokenDate.Written(date.Value), match);
            else if (match.Groups["event"] is var named && First(named.Value, isEvent) is { } name) yield return new QueryLimit(field, name, match.Index, named.Index + name.Length) { EndsBefore = match.Groups["before"].Success };
        }
    }

    private static IEnumerable<QueryLimit> KoreanEvents(Regex pattern, string text, string field, Func<string, bool> isEvent)
    {
        foreach (Match match in pattern.Matches(text))
        {
            var words = match.Groups["event"];
            if (Last(words.Value, isEvent) is { } name) yield return new QueryLimit(field, name, words.Index + words.Length - name.Length, match.Index + match.Length) { EndsBefore = match.Groups["before"].Success };
        }
    }

    private static QueryLimit Between(Match span) => Limit(QueryFields.Between, $"{SpokenDate.Written(span.Groups["from"].Value)}..{SpokenDate.Written(span.Groups["to"].Value)}", span);

    /// <summary>Between two events, or an event and a date, one of which has "and" in its name perhaps.</summary>
    private static IEnumerable<QueryLimit> Betweens(string text, Func<string, bool> isEvent)
    {
        foreach (Match span in Openings().Matches(text))
        {
            var rest = span.Groups["rest"];
            foreach (Match joint in Joints().Matches(rest.Value))
            {
                var (left, right) = (rest.Value[..joint.Index], rest.Value[(joint.Index + joint.Length)..]);
                if (Moment(left, isEvent) is not var (from, length) || length != left.Length || Moment(right, isEvent) is not var (to, taken)) continue;
                yield return new QueryLimit(QueryFields.Between, $"{from}..{to}", span.Index, rest.Index + joint.Index + joint.Length + taken);
                break;
            }
        }
    }

    /// <summary>싱가포르 회담과 하노이 회담 사이, 2018년과 하노이 회담 사이.</summary>
    private static IEnumerable<QueryLimit> KoreanBetweens(string text, Func<string, bool> isEvent)
    {
        foreach (Match span in KoreanOpenings().Matches(text))
        {
            var (left, right) = (span.Groups["left"], span.Groups["right"].Value);
            if (LastMoment(left.Value, isEvent) is not var (from, length) || LastMoment(right, isEvent) is not var (to, taken) || taken != right.Length) continue;
            yield return new QueryLimit(QueryFields.Between, $"{from}..{to}", left.Index + left.Length - length, span.Index + span.Length);
        }
    }

    /// <summary>The Korean date or the event with which words end, and how many characters of them it takes; null for neither.</summary>
    private static (string Written, int Length)? LastMoment(string words, Func<string, bool> isEvent)
    {
        if (LastDate().Match(words) is { Success: true } date) return (SpokenDate.Written(date.Value), date.Length);
        return Last(words, isEvent) is { } name ? (name, name.Length) : null;
    }

    /// <summary>The date or the event with which words begin, and how many characters of them it takes; null for neither.</summary>
    private static (string Written, int Length)? Moment(string words, Func<string, bool> isEvent)
    {
        if (FirstDate().Match(words) is { Success: true } date) return (SpokenDate.Written(date.Value), date.Length);
        var article = Article().Match(words).Length;
        return First(words[article..], isEvent) is { } name ? (name, article + name.Length) : null;
    }

    private static IEnumerable<QueryLimit> Years(Regex pattern, string text) => pattern.Matches(text)
        .Select(match => SpokenDate.Span(match.Groups["years"].Value) is var (first, last) ? Limit(QueryFields.Between, $"{first}..{last}", match) : null).OfType<QueryLimit>();

    private static QueryLimit Limit(string field, string value, Match match) => new(field, value, match.Index, match.Index + match.Length);

    /// <summary>The longest name of an event with which the words begin; null for none.</summary>
    private static string? First(string words, Func<string, bool> isEvent)
    {
        for (var end = words.Length; end > 0; end = words.LastIndexOf(' ', end - 1))
        {
            var name = words[..end].TrimEnd(' ', '?', '.', ',');
            if (isEvent(name)) return name;
        }

        return null;
    }

    /// <summary>The longest name of an event with which the words end; null for none.</summary>
    private static string? Last(string words, Func<string, bool> isEvent)
    {
        for (var start = 0; start >= 0 && start < words.Length; start = words.IndexOf(' ', start) is var space and >= 0 ? space + 1 : -1)
        {
            if (isEvent(words[start..])) return words[start..];
        }

        return null;
    }

    [GeneratedRegex("[\"“”„«»「」][^\"“”„«»「」]*[\"“”„«»「」]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex($@"(?<![\w-])(?:between\s+(?<from>{SpokenDate.English})\s+and|from\s+(?<from>{SpokenDate.English})\s+(?:to|until|till|through))\s+(?<to>{SpokenDate.English})|(?<from>{SpokenDate.Korean})\s?(?:부터|에서)\s+(?<to>{SpokenDate.Korean})\s?(?:까지|사이)?|(?<![\w.-])(?<from>{SpokenDate.Digits})\s?\.\.\s?(?<to>{SpokenDate.Digits})(?![\w.-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spans();

    [GeneratedRegex(@"(?<![\w-])(?:between|from)\s+(?<rest>[^\0]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Openings();

    [GeneratedRegex(@"\s+(?:and|to|until|till)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joints();

    [GeneratedRegex(@"(?<left>[^\0]*?\S)(?:과|와)\s+(?<right>[^\0]*?\S)\s+사이(?:의|에)?(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanOpenings();

    [GeneratedRegex($"{SpokenDate.Korean}$", RegexOptions.CultureInvariant)]
    private static partial Regex LastDate();

    [GeneratedRegex($"^{SpokenDate.English}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstDate();

    [GeneratedRegex(@"^(?:the\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex($@"(?<![\w-])(?:since|after|from)\s+(?<date>{SpokenDate.English})(?:\s+on(?:wards?)?(?!\w))?|(?<![\w-])(?:since|after|following)\s+(?:the\s+)?(?<event>\p{{L}}[^\0]*)|(?<date>{SpokenDate.Korean})\s?(?:이후|부터)(?:의|에)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginnings();

    [GeneratedRegex($@"(?<![\w-])(?:(?<before>before|prior\s+to)|until|till|up\s+to)\s+(?<date>{SpokenDate.English})|(?<![\w-])(?:until|till|(?<before>before|prior\s+to)|up\s+to)\s+(?:the\s+)?(?<event>\p{{L}}[^\0]*)|(?<date>{SpokenDate.Korean})\s?(?:까지|(?<before>이전))(?:의|에)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(@"(?<event>[^\0]*\p{IsHangulSyllables})\s+(?:이후|부터)(?:의|에)?(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanBeginnings();

    [GeneratedRegex(@"(?<event>[^\0]*\p{IsHangulSyllables})\s+(?:까지|(?<before>이전))(?:의|에)?(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanEnds();

    // Nothing but a time is written so.
    [GeneratedRegex($@"(?<![\w-])(?:(?:in|during|from)\s+)?(?<years>(?:19|20)\d\d\s?[-–~～]\s?(?:19|20)\d\d(?:년)?(?![\w-]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeveralYears();

    [GeneratedRegex($@"(?<![\w-])(?:in|during)\s+(?<date>{SpokenDate.English})|(?<date>{SpokenDate.Korean})에", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    // A year by itself, among words of which it may be one.
    [GeneratedRegex($@"(?<![\w.,:/-])(?<date>{SpokenDate.Korean}|(?:19|20)\d\d)(?![\w.,:/*-])", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex($@"(?<![\w-])(?:in|during)\s+(?<years>{SpokenDate.Years})|(?<years>(?:19|20)\d0년대)에", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithinYears();

    // "What did Trump say in 2018" asks for words of that year; "summits in 2018" may be about it.
    [GeneratedRegex(@"\b(?:said|says?|saying|spoke|speaks?|mentioned|mentions?|stated?)\b|(?:뭐라|무엇이라|무엇을|말했|말한|언급)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Saying();
}
