using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>
/// Talks whose labels stand in brackets and have no colon: <c>[Minister Kang] …</c>, <c>([Greg Palkot] …)</c>, <c>[앵커]</c> over the words,
/// <c>[이낙연 / 후보] …</c>, <c>[정세현/전 장관 : …]</c>, <c>&lt;질문> (KBS 홍길동 기자) …</c>, <c>클링너 연구원) …</c>; or behind the sign of a list.
/// </summary>
internal static partial class EnclosedTalk
{
    /// <summary>The lines with a colon behind such labels, where the document has them; otherwise as they are.</summary>
    public static IReadOnlyList<string> Labelled(IReadOnlyList<string> lines)
    {
        var others = lines.Count(line => SpeakerLabels.At(line) is not null);
        foreach (var form in new[] { Square(), Pointed(), Open(), Listed() })
        {
            var labels = lines.Select(line => form.Match(line)).Where(match => match.Success).Select(match => match.Groups["label"].Value).Where(FormOfLabels.CanSpeak).ToList();
            if (FormOfLabels.Is(labels, others)) lines = [.. lines.Select(line => Rewritten(line, form))];
        }

        return lines;
    }

    private static string Rewritten(string line, Regex form)
    {
        if (form.Match(line) is not { Success: true } match || !FormOfLabels.CanSpeak(match.Groups["label"].Value)) return line;
        var (label, words) = (FormOfLabels.WithColon(match.Groups["label"].Value), match.Groups["words"].Value.Trim());
        // A briefing names in round brackets who asks.
        if (Behind().Match(words) is { Success: true } named && KoreanCall.Is(named.Groups["name"].Value))
            (label, words) = (FormOfLabels.WithColon($"{named.Groups["name"].Value}{(named.Groups["house"].Success ? $"/{named.Groups["house"].Value}" : "")}"), words[named.Length..].Trim());
        return $"{match.Groups["indent"].Value}{label} {words}".TrimEnd();
    }

    [GeneratedRegex(@"^(?<indent>\s*)(?:\[(?<label>[^\[\]:：]{1,60})\]\s*(?<words>[^:：\s].*)?|\(\[(?<label>[^\[\]:：]{1,60})\]\s*(?<words>.+)\)|\[(?<label>[^\[\]:：]{1,40}?)\s*[:：]\s*(?<words>[^\[\]]{2,})\])$", RegexOptions.CultureInvariant)]
    private static partial Regex Square();

    [GeneratedRegex(@"^(?<indent>\s*)[<〈《](?<label>[^<>〈〉《》:：]{1,40})[>〉》]\s*(?<words>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pointed();

    // Only in Hangul: "(a) …", "1) …" and "May) …" are lists and ends of brackets.
    [GeneratedRegex(@"^(?<indent>\s*)(?<label>(?:\p{IsHangulSyllables}{2,8}|문|답)(?: \p{IsHangulSyllables}{1,8}){0,5})\)\s*(?<words>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    // The label ends the line; behind it an item of a list may hold a colon.
    [GeneratedRegex(@"^(?<indent>\s*)[•·*◦‣-]\s+(?<label>[^:：]{2,60})[:：](?<words>)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^\((?:(?<house>[^()]{2,20})\s)?(?<name>[가-힣]{2,4} [가-힣]{2,8})\)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
