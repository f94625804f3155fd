using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>What stands around a talk and is nobody's words: its end, rules, page numbers, whoever typed it.</summary>
internal static partial class TalkEnd
{
    private const int FewestRunning = 3; // times that a line stands in a text, two of them by page numbers, before it is taken for a running head
    private const int MostRunning = 6; // lines of a head or foot; a bureau prints its address there
    private const int LongestRunning = 90; // characters

    public static bool IsEnd(string text) => End().IsMatch(text) || IsTypist(text);

    /// <summary>Whether the rest of a web page begins here, which nobody has said.</summary>
    public static bool IsRestOfPage(string text) => RestOfPage().IsMatch(text);

    public static bool IsRule(string text) => Rule().IsMatch(text);

    public static bool IsTypist(string text) => Typist().IsMatch(text);

    public static bool IsPageNumber(string text) => PageNumber().IsMatch(text);

    /// <summary>Whether a bureau prints its name or address there, as on the foot of each of its pages.</summary>
    public static bool IsBureau(string text) => Bureau().IsMatch(text);

    /// <summary>Lines that stand by page numbers again and again: the running heads and feet of a print.</summary>
    public static HashSet<string> Running(IReadOnlyList<string> lines)
    {
        var texts = lines.Select(line => line.Trim()).ToList();
        var often = texts.CountBy(text => text).Where(count => count.Value >= FewestRunning && count.Key.Length is > 0 and <= LongestRunning && count.Key[^1] != ':').Select(count => count.Key).ToHashSet();
        var numbered = Enumerable.Range(0, texts.Count).Where(n => IsPageNumber(texts[n])).ToList();
        return [.. numbered.SelectMany(n => Near(texts.Take(n).Reverse(), often).Concat(Near(texts.Skip(n + 1), often)).Distinct()).CountBy(text => text).Where(count => count.Value > 1).Select(count => count.Key)];
    }

    /// <summary>From a page number on, as far as every line stands there often.</summary>
    private static IEnumerable<string> Near(IEnumerable<string> texts, HashSet<string> often) =>
        texts.Where(text => text.Length > 0).Take(MostRunning).TakeWhile(text => often.Contains(text) || IsPageNumber(text)).Where(text => !IsPageNumber(text));

    [GeneratedRegex(@"^(?:[\[(]?(?:the )?ends?(?: of (?:the )?(?:transcript|recording|audio|interview|file|tape|event|excerpt|video|clip|briefing))?\.?[\])]?\.?(?:\s+\d{1,2}:\d\d.{0,16})?|(?:#\s*){2,}|#{3,}|-\s?30\s?-|[\[(](?:whereupon,? )?.{0,60}\b(?:briefing|hearing|committee|subcommittee|meeting|session|interview|event|press conference|call|teleconference|proceedings)\b.{0,30}\b(?:concluded|ended|adjourned|recessed)\b.{0,60}[\])]|\[?(?:transcript|audio|recording) ends\]?|the meeting rose at \d.{1,20}|(?:©|\(c\)|copyright\b).*|/END/|\(?끝\)?\.?|<끝>)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex End();

    [GeneratedRegex(@"^(?:#+\s*)?(?:related (?:publications?|research(?: & analysis)?|content|articles?|posts?|stories|links|episodes)|view all publications|more from\b.{0,60}|you may also like|explore further|read next|about (?:the |our )?(?:authors?|guests?|speakers?|hosts?|interviewe[er]s?|participants?|podcast|program(?:me)?|us)|notes|endnotes|footnotes|tags|share this|[◯○]\s?출석\s?(?:위원|의원|정부측|전문위원|공무원).{0,30}|관련\s?(?:기사|글|자료|뉴스)|이전\s?글|다음\s?글)\s*:?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RestOfPage();

    [GeneratedRegex(@"^(?:[-_=*–—~․.•◆■□]\s*){3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?:\[?(?:transcript(?:ion)?s?|transcribed|captions?|captioning)\s+(?:(?:is|was|are)\s+)?(?:provided\s+|prepared\s+|produced\s+|made\s+)?by\b.*|this is (?:an? )?(?:uncorrected|rush|unofficial|automated|machine)[\w\s-]*transcript\b.*|(?:uncorrected|rush|unofficial) transcript\.?|this (?:copy|transcript) may (?:not )?be\b.{0,80}|.{0,80}may not be in its final form.{0,80}|.{2,60} (?:started|stopped) transcription|\(?end (?:of )?transcript\)?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Typist();

    [GeneratedRegex(@"^(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?$|^-\s?\d{1,4}\s?-$|^\d{2}-\d{5}(?:\s+\d{1,3})?$|^\d{1,3}\s+\d{2}-\d{5}$|^\[\d{1,4}\]$|^\d{1,4}\s+제\d+회-.{2,40}$|^제\d+회-.{2,40}\s\d{1,4}$|^\p{Lu}{3,}-\d{4}/\d\d/\d\d(?:\s+\d{1,3})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^(?:[A-Z]+ ){1,3}COURT REPORTING$|^\d{1,5} \p{Lu}[\p{L}. ]{2,30}(?:Street|Road|Avenue|Boulevard|Drive),? Suite \d+$|^\p{Lu}\p{Ll}+, [A-Z]{2} \d{5}$|^Phone \(?\d{3}\)?.{8,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex Bureau();
}
