using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>
/// Talks whose labels stand in brackets and have no colon: <c>[Minister Kang] …</c>, <c>([Greg Palkot] …)</c>, <c>[앵커]</c> over the words,
/// <c>[이낙연 / 후보] …</c>, <c>[정세현/전 장관 : …]</c>, <c>&lt;질문> (KBS 홍길동 기자) …</c>, <c>◀ 앵커 ▶</c>, <c>클링너 연구원) …</c>; or behind
/// the sign of a list.
/// </summary>
internal sealed partial class EnclosedTalk
{
    private readonly HashSet<int> outside = [];

    public EnclosedTalk(IReadOnlyList<string> lines)
    {
        var others = lines.Count(line => SpeakerLabels.At(line) is not null);
        foreach (var form in new[] { Square(), Pointed(), Open(), Listed(), Round() })
        {
            var labels = lines.Select(line => form.Match(line)).Where(match => match.Success).Select(match => match.Groups["label"].Value).Where(FormOfLabels.CanSpeak).ToList();
            if (!FormOfLabels.Is(labels, others)) continue;
            if (form == Square()) FindOutside(lines);
            lines = [.. lines.Select(line => Rewritten(line, form))];
        }

        Lines = lines;
    }

    /// <summary>With a colon behind such labels, where the document has them; otherwise as they were.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Whether a line, from 1, follows words that ended with their bracket or their quotation mark: whoever reports goes on.</summary>
    public bool IsOutside(int line) => outside.Contains(line);

    private void FindOutside(IReadOnlyList<string> lines)
    {
        var (isOver, isQuoted) = (false, false);
        for (var at = 0; at < lines.Count; at++)
        {
            if (string.IsNullOrWhiteSpace(lines[at])) continue;
            if (Square().Match(lines[at]) is { Success: true } label && FormOfLabels.CanSpeak(label.Groups["label"].Value)) (isOver, isQuoted) = (label.Groups["closed"].Success, FormOfLabels.HasPost(label.Groups["label"].Value) && label.Groups["words"].Length == 0);
            else if (SpeakerLabels.At(lines[at]) is not null || Pointed().IsMatch(lines[at])) (isOver, isQuoted) = (false, false);
            else if (isOver) outside.Add(at + 1);
            else if (isQuoted) (isOver, isQuoted) = (Quotation().IsMatch(lines[at]), false);
        }
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

    [GeneratedRegex(@"^(?<indent>\s*)(?:\[(?<label>[^\[\]:：]{1,60})\]\s*(?<words>[^:：\s].*)?|\(\[(?<label>[^\[\]:：]{1,60})\]\s*(?<words>.+)\)|\[(?<label>[^\[\]:：]{1,40}?)\s*[:：]\s*(?<words>[^\[\]]{2,})(?<closed>\]))$", RegexOptions.CultureInvariant)]
    private static partial Regex Square();

    [GeneratedRegex(@"^(?<indent>\s*)[<〈《◀]\s*(?<label>[^<>〈〉《》◀▶:：]{1,40}?)\s*[>〉》▶]\s*(?<words>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pointed();

    // Only in Hangul: "(a) …", "1) …" and "May) …" are lists and ends of brackets.
    [GeneratedRegex(@"^(?<indent>\s*)(?<label>(?:\p{IsHangulSyllables}{2,8}|문|답)(?: \p{IsHangulSyllables}{1,8}){0,5})\)\s*(?<words>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    // As Korean captions have it. In other languages round brackets hold remarks.
    [GeneratedRegex(@"^(?<indent>\s*)\((?<label>[가-힣][가-힣A-Z /·]{1,30})\)\s*(?<words>[^\s:：].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Round();

    // The label ends the line; behind it an item of a list may hold a colon.
    [GeneratedRegex(@"^(?<indent>\s*)[•·*◦‣-]\s+(?<label>[^:：]{2,60})[:：](?<words>)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^\((?:(?<house>[^()]{2,20})\s)?(?<name>[가-힣]{2,4} [가-힣]{2,8})\)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^\s*[“""].*[”""]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
