using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Labels;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>What stands in a transcript before anybody speaks: title, date, address, who takes part.</summary>
internal sealed partial class TranscriptHead
{
    private const int LongestTitle = 200; // characters

    private readonly SourceText source;
    private readonly LineLedger ledger;
    private readonly NotSpeakers notSpeakers;
    private (Role? Role, bool HasNames)? list; // of names, one on a line

    public TranscriptHead(SourceText source, LineLedger ledger, NotSpeakers notSpeakers)
    {
        (this.source, this.ledger, this.notSpeakers) = (source, ledger, notSpeakers);
        First = 1;
        while (First <= source.Lines.Count && Take(First, source.Lines[First - 1].Trim())) First++;
    }

    public StatedFacts Facts { get; private set; } = new();

    public List<StatedName> People { get; } = [];

    /// <summary>The line with which the talk begins, from 1; behind the last when nobody speaks.</summary>
    public int First { get; }

    /// <summary>False when the talk begins with this line.</summary>
    private bool Take(int line, string text)
    {
        if (text.Length == 0)
        {
            if (list is { HasNames: true }) list = null;
            return true;
        }

        if (IsList(line, text) || IsEntry(line, text)) return true;
        list = null;
        if (Key().Match(text) is { Success: true } key) return Fact(line, key.Groups["key"].Value.ToLowerInvariant(), key.Groups["value"].Value.Trim());
        if (Marker().IsMatch(text)) ledger.Drop(line, "marker of the transcript");
        else if (TalkEnd.IsRule(text)) ledger.Drop(line, "rule");
        else if (TalkEnd.IsTypist(text)) ledger.Drop(line, "note of whoever typed it");
        else if (SpeakerLabels.At(source.Lines[line - 1]) is { } label && !(label.Form == LabelForm.Name && notSpeakers.Hold(label.Printed))) return false;
        else if (StageDirection.Is(text) || StageDirection.IsTime(text)) ledger.Drop(line, "stage direction before anybody speaks");
        else if (PrintedDate.Of(text) is { } date) Dated(line, date);
        else if (WebAddress.Is(text)) Addressed(line, text);
        else if (Facts.Title is null && text.Length <= LongestTitle && !SentenceEnd().IsMatch(text)) Titled(line, text.TrimStart('#', ' '));
        return true;
    }

    private bool Fact(int line, string key, string value)
    {
        if (value.Length == 0) return true;
        if (key is "title" or "제목") Titled(line, value);
        else if (key is "url" or "source" or "address" or "link" or "출처" or "주소" or "링크" && WebAddress.Is(value)) Addressed(line, value);
        else if (key is "publisher" or "발행" or "source" or "출처") (Facts, _) = (Facts with { Publisher = value }, Kept(line, "publisher"));
        else if (key is "programme" or "program" or "show" or "podcast" or "프로그램" or "방송") (Facts, _) = (Facts with { Programme = value }, Kept(line, "programme"));
        else if (PrintedDate.Of(value) is { } date) Dated(line, date);
        return true;
    }

    /// <summary>A line such as "Speakers: A; B", or "Panelists:" over names.</summary>
    private bool IsList(int line, string text)
    {
        if (RoleList().Match(text) is not { Success: true } start) return false;
        var (what, names) = (start.Groups["what"].Value, start.Groups["names"].Value.Trim());
        if (names.Length == 0)
        {
            var next = source.Lines.Skip(line).FirstOrDefault(below => !string.IsNullOrWhiteSpace(below))?.Trim() ?? "";
            if (Entries(next).Count == 0) return false;
            list = (SpokenRole.Of(what), false);
            ledger.Keep(line, "list of those who take part");
            return true;
        }

        if (Entries(names) is not { Count: > 0 } entries) return false;
        People.AddRange(entries.Select(entry => entry with { Role = entry.Role ?? SpokenRole.Of(what) }));
        list = (SpokenRole.Of(what), true);
        ledger.Keep(line, "list of those who take part");
        return true;
    }

    private bool IsEntry(int line, string text)
    {
        if (list is not { } open || SpeakerLabels.At(text) is not null || Entries(text.TrimStart('-', '•', '*', '·', ' ')) is not { Count: > 0 } entries) return false;
        People.AddRange(entries.Select(entry => entry with { Role = entry.Role ?? open.Role }));
        list = open with { HasNames = true };
        ledger.Keep(line, "list of those who take part");
        return true;
    }

    /// <summary>Names, each perhaps with what somebody is behind it; none when the text is anything else.</summary>
    private static List<StatedName> Entries(string text)
    {
        if (text.Length == 0 || text.EndsWith('?') || text.EndsWith('!')) return [];
        var parts = text.Split(text.Contains(';', StringComparison.Ordinal) ? [";"] : [", ", " and ", " & ", "·", " 및 "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.All(SpeakerLabels.IsName)) return [.. parts.Select(part => new StatedName(part, null, null))];
        if (text.Contains(';', StringComparison.Ordinal)) return parts.Select(Entry).ToList() is var all && all.TrueForAll(entry => entry is not null) ? [.. all.OfType<StatedName>()] : [];
        return Entry(text) is { } one ? [one] : [];
    }

    private static StatedName? Entry(string text)
    {
        if (SpeakerLabels.IsName(text)) return new StatedName(text, null, null);
        if (WithTitle().Match(text) is not { Success: true } entry || !SpeakerLabels.IsName(entry.Groups["name"].Value)) return null;
        var title = entry.Groups["title"].Value.Trim().TrimEnd(')', '.');
        var isRole = SpokenRole.Of(title) is not null && !title.Contains(' ', StringComparison.Ordinal);
        return new StatedName(entry.Groups["name"].Value, isRole ? SpokenRole.Of(title) : null, isRole ? null : title);
    }

    private void Titled(int line, string title) => (Facts, _) = (Facts.Title is null ? Facts with { Title = title, TitleFrom = $"line {line}" } : Facts, Kept(line, "title"));

    private void Dated(int line, PartialDate date) => (Facts, _) = (Facts.Date is null ? Facts with { Date = date, DateFrom = $"line {line}" } : Facts, Kept(line, "date"));

    private void Addressed(int line, string url) => (Facts, _) = (Facts.Url is null ? Facts with { Url = url } : Facts, Kept(line, "address"));

    private bool Kept(int line, string what)
    {
        ledger.Keep(line, what);
        return true;
    }

    [GeneratedRegex(@"^(?<key>title|date|published|recorded|aired|url|source|link|address|publisher|programme|program|show|podcast|제목|일시|날짜|방송일|출처|주소|링크|발행|프로그램|방송)\s*[:：]\s*(?<value>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?:#+\s*|\*\*)?(?:(?:full|episode|event|rush|audio|video|interview|edited)\s+)?(?:transcript|녹취록|녹취|전문|대담 전문|인터뷰 전문)\s*:?(?:\*\*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?<what>(?:introductory |keynote |featured |opening |co-?)?(?:speakers?|participants?|panell?ists?|hosts?|moderators?|guests?|presiders?|interviewers?|interviewees?|witness(?:es)?|keynote address|presenters?|anchors?|진행자?|사회자?|출연자?|게스트|참석자|참가자|패널|토론자|대담자?|발표자?))\s*[:：]\s*(?<names>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RoleList();

    [GeneratedRegex(@"^(?<name>[^,(–—]{2,60}?)(?:,\s+|\s+\(|\s+[–—-]\s+|(?<=\p{IsHangulSyllables})\s+(?=\p{IsHangulSyllables}))(?<title>.{2,200})$", RegexOptions.CultureInvariant)]
    private static partial Regex WithTitle();

    [GeneratedRegex(@"[.!?…][""”’)]?$|다\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
