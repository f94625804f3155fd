using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Labels;
using KoreaPeace.Archive.Exchange.Import.Pages;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>
/// Who takes part, as the head of a transcript says it: <c>Speakers: A; B</c>, <c>FEATURING</c> over names with what they are below each,
/// <c>Interviewed by A</c>, a name and an office over a press conference.
/// </summary>
/// <param name="isLabel">Whether a family name is one with which somebody speaks.</param>
internal sealed partial class HeadPeople(IReadOnlyList<string> lines, LineLedger ledger, Func<string, bool> isLabel)
{
    private const int LongestOffice = 200; // characters

    private (Role? Role, bool HasNames)? list; // of names, one on a line
    private bool isInterrupted; // by an empty line
    private bool isBare; // the last name has nothing behind it: what they are may follow

    public List<StatedName> Names { get; } = [];

    /// <summary>What the line that was taken last states besides those who take part, as a line of its own; null for nothing.</summary>
    public string? Beside { get; private set; }

    /// <summary>The family names of labels.</summary>
    public static HashSet<string> Families(IEnumerable<LabelledLine> labels) => labels.SelectMany(line => CastNames.Families(KnownPeople.WithoutTitles(line.Label.Printed))).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the line is a name, perhaps with what somebody is, whose family or initials are a label of the talk.</summary>
    /// <param name="isLabel">Whether a family name, or initials, are one with which somebody speaks.</param>
    public static bool IsNamed(string text, Func<string, bool> isLabel) => text.Length <= LongestOffice && !Columns().IsMatch(text) && SpeakerLabels.At(text) is null && !SentenceEnd().IsMatch(text) && Entry(text) is { } entry
        && KnownPeople.WithoutTitles(entry.Name) is var name && PersonName.IsLikely(name) && CastNames.Families(name).Concat(Initials.Of(entry.Name)).Any(isLabel);

    /// <summary>Whether the line begins a list of those who take part: <c>PANELISTS:</c>, <c>MODERATOR: Jane Doe</c>.</summary>
    public static bool IsListHeading(string text) => RoleList().IsMatch(text);

    /// <summary>An empty line ends a list, unless another name follows.</summary>
    public void Gap() => (isInterrupted, isBare) = (list is { HasNames: true } || isInterrupted, isBare && list is not null); // what they are may stand below the empty line, too

    /// <summary>Whether the line says who takes part.</summary>
    public bool Take(int line, string text)
    {
        Beside = null;
        if (IsExplained(line, text) || IsList(line, text) || IsEntry(line, text) || IsOffice(line, text) || IsByLine(line, text) || IsSpeaker(line, text)) return true;
        (list, isBare) = (null, false);
        return false;
    }

    /// <summary>Whose initials label the talk: "RK: Robert Kelly (interviewer)". A turn that is only a name ends with a point.</summary>
    private bool IsExplained(int line, string text)
    {
        if (Explained().Match(text) is not { Success: true } explained || Entry(explained.Groups["name"].Value.Trim()) is not { } entry) return false;
        var letters = explained.Groups["initials"].Value;
        if (!Initials.Of(entry.Name).Contains(letters)) return false;
        Names.Add(entry with { Initials = letters });
        ledger.Keep(line, "whose initials are used");
        return true;
    }

    /// <summary>Somebody in words that are accounted for already, such as behind a date.</summary>
    /// <param name="role">Null when nothing says it.</param>
    public void Add(string text, Role? role = null)
    {
        if (Entry(text) is { } entry) Names.Add(entry with { Role = entry.Role ?? role });
    }

    /// <summary>A line such as "Speakers: A; B", or "Panelists:" over names.</summary>
    private bool IsList(int line, string text)
    {
        if (RoleList().Match(text) is not { Success: true } start) return false;
        var (what, names) = (start.Groups["what"].Value, start.Groups["names"].Value.Trim().TrimEnd('>', '〉', ']', ','));
        if (names.Length == 0)
        {
            var next = lines.Skip(line).FirstOrDefault(below => !string.IsNullOrWhiteSpace(below))?.Trim() ?? "";
            return (Entries(next).Count > 0 || (next.EndsWith(':') && RoleList().IsMatch(next))) && Begin(line, what, [], "list of those who take part");
        }

        // "진행 : A 기자 / 출연 : B 교수": two lists on one line.
        if (SecondList().Match(names) is { Success: true } second && RoleList().IsMatch(second.Groups["list"].Value))
        {
            Names.AddRange(Entries(names[..second.Index].Trim()).Select(entry => entry with { Role = entry.Role ?? SpokenRole.Of(what) }));
            return IsList(line, second.Groups["list"].Value);
        }

        // "구술자 : A / 구술일 : 2014-03-30": what stands behind the bar is another fact.
        if (SecondList().Match(names) is { Success: true } fact && HeadLine.Key(fact.Groups["list"].Value) is not null) (Beside, names) = (fact.Groups["list"].Value, names[..fact.Index].Trim());
        return start.Groups["mark"].Length > 0 && Entries(names) is { Count: > 0 } entries && Begin(line, what, entries, "list of those who take part");
    }

    private bool Begin(int line, string what, List<StatedName> entries, string said)
    {
        Names.AddRange(entries.Select(entry => entry with { Role = entry.Role ?? SpokenRole.Of(what) }));
        (list, isInterrupted, isBare) = ((SpokenRole.Of(what), entries.Count > 0), false, false);
        ledger.Keep(line, said);
        return true;
    }

    private bool IsEntry(int line, string text)
    {
        if (list is not { } open || SpeakerLabels.At(text) is not null || text.Length > LongestOffice || IsSentence(text) || Entries(text.TrimStart('-', '•', '*', '·', ' ')) is not { Count: > 0 } entries) return false;
        if (isInterrupted && !(entries is [var only] && PersonName.IsLikely(KnownPeople.WithoutTitles(only.Name)))) return false;
        if (isBare && !(entries is [{ Title: null } next] && PersonName.IsLikely(KnownPeople.WithoutTitles(next.Name)))) return false;
        Names.AddRange(entries.Select(entry => entry with { Role = entry.Role ?? open.Role }));
        (list, isInterrupted, isBare) = (open with { HasNames = true }, false, entries is [{ Title: null }]);
        ledger.Keep(line, "list of those who take part");
        return true;
    }

    /// <summary>A sentence may begin with a word that is a name as well: 이번 회담은 …</summary>
    private static bool IsSentence(string text) => SentenceEnd().IsMatch(text) || KoreanSentence().IsMatch(text);

    /// <summary>What somebody is, on the line below the name.</summary>
    private bool IsOffice(int line, string text)
    {
        if (!isBare || text.Length > LongestOffice || SpeakerLabels.At(text) is not null || DateLine.Of(text) is not null || IsSentence(text)) return false;
        Names[^1] = Names[^1] with { Title = text };
        isBare = false;
        ledger.Keep(line, "what somebody is");
        return true;
    }

    private bool IsByLine(int line, string text)
    {
        if (Asking().Match(text) is not { Success: true } asking || Entries(asking.Groups["names"].Value.Trim().TrimEnd('.')) is not { Count: > 0 } entries) return false;
        // A reporter's name alone is a by-line: others may have asked.
        Role? role = asking.Groups["reporter"].Success ? null : asking.Groups["host"].Success ? Role.Host : asking.Groups["moderator"].Success ? Role.Moderator : Role.Interviewer;
        Names.AddRange(entries.Select(entry => entry with { Role = role }));
        ledger.Keep(line, role is null ? "by-line" : "who asks");
        return true;
    }

    /// <summary>A name alone that is a label further down, as it stands over remarks and briefings.</summary>
    private bool IsSpeaker(int line, string text)
    {
        if (!IsNamed(text, isLabel) || Entry(text) is not { } entry || Names.Exists(known => known.Name == entry.Name)) return false;
        Names.Add(entry);
        isBare = entry.Title is null;
        ledger.Keep(line, "somebody who takes part");
        return true;
    }

    /// <summary>Names, each perhaps with what somebody is behind it; none when the text is anything else.</summary>
    private static List<StatedName> Entries(string text)
    {
        if (text.Length == 0 || text.EndsWith('?') || text.EndsWith('!')) return [];
        if (Point().IsMatch(text)) text = text[..^1];
        var parts = text.Split(text.Contains(';', StringComparison.Ordinal) ? [";"] : [", ", " and ", " & ", "·", " 및 ", " / "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // Programs for transcription list "Speaker 3" among the names.
        parts = [.. parts.Where(part => parts.Length == 1 || SpeakerLabels.At($"{part}: …") is not { Form: LabelForm.Role })];
        if (parts.All(part => SpeakerLabels.IsName(part) && (parts.Length == 1 || PersonName.IsLikely(KnownPeople.WithoutTitles(part))))) return [.. parts.Select(part => new StatedName(part, null, null))];
        // In Korean what somebody is stands behind the name without a comma.
        if ((text.Contains(';', StringComparison.Ordinal) && parts.All(part => Entry(part) is { } entry && PersonName.IsLikely(KnownPeople.WithoutTitles(entry.Name)))) || parts.All(part => Hangul.Contains(part) && Entry(part) is not null)) return parts.Select(Entry).ToList() is var all && all.TrueForAll(entry => entry is not null) ? [.. all.OfType<StatedName>()] : [];
        return Entry(text) is { } one ? [one] : [];
    }

    private static StatedName? Entry(string text)
    {
        if (WithInitials().Match(text) is { Success: true } explained && Entry(text.Remove(explained.Index, explained.Length)) is { Initials: null } entry && Initials.Of(entry.Name).Contains(explained.Groups["initials"].Value))
            return entry with { Initials = explained.Groups["initials"].Value };
        if (SpeakerLabels.IsName(text)) return new StatedName(text, null, null);
        if (WithTitle().Match(text) is not { Success: true } whole || !SpeakerLabels.IsName(whole.Groups["name"].Value)) return null;
        var title = whole.Groups["title"].Value.Trim().TrimEnd(')', '.');
        var isRole = SpokenRole.Of(title) is not null && !title.Contains(' ', StringComparison.Ordinal);
        return new StatedName(whole.Groups["name"].Value, isRole ? SpokenRole.Of(title) : null, isRole ? null : title);
    }

    [GeneratedRegex(@"^(?<initials>\p{Lu}{2,4})\s*[:：=–—]\s*(?<name>[^.?!]{4,120})$", RegexOptions.CultureInvariant)]
    private static partial Regex Explained();

    [GeneratedRegex(@"\s*\((?<initials>\p{Lu}{2,4})\)", RegexOptions.CultureInvariant)]
    private static partial Regex WithInitials();

    [GeneratedRegex(@"^[■□○●◦◆◇▶▷*•<〈\[-]?\s*(?<what>(?:introductory |keynote |featured |opening |co-?|(?-i:[A-Z]{2,6}) )?(?:speakers?|participants?|panell?ists?|hosts?|moderators?|guests?|presiders?|interviewers?|interviewees?|witness(?:es)?|keynote address|presenters?|anchors?|discussants?|experts?|narrators?|briefers?|featuring|introduction|introduced by|welcome(?: remarks)?|welcoming remarks|opening remarks|진행자?|사회자?|출연자?|게스트|참석자|참가자|패널|토론자|대담자?|발표자?|답변자|브리퍼|구술자|면담자|채록자|초대\s?손님|연사|인터뷰어|인터뷰이))\s*(?:(?<mark>[:：=|])\s*(?<names>.*))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RoleList();

    [GeneratedRegex(@"^(?:(?:an? |this )?(?:interview(?:ed)?|conducted|questions?) by\s*[:：]?|(?<host>hosted by|with host)\s*[:：]?|(?<moderator>moderated by)\s*[:：]?|(?:인터뷰|대담|질문|글)(?:\s*[=:：·]\s*))\s*(?<names>.+)$|^(?<names>[가-힣]{2,4})\s?(?<reporter>(?:선임|수습|객원|전문)?(?:기자|특파원))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Asking();

    [GeneratedRegex(@"^(?<name>[^,(–—]{2,60}?)(?:,\s+|\s*\(|\s+[–—-]\s+|(?<=\p{IsHangulSyllables})\s+(?=[\p{IsHangulSyllables}A-Z]))(?<title>.{2,200})$", RegexOptions.CultureInvariant)]
    private static partial Regex WithTitle();

    [GeneratedRegex(@"[요죠까네]$|[.!?] ", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanSentence();

    [GeneratedRegex(@"\p{Ll}{2,}\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    [GeneratedRegex(@"\s*[/|]\s*(?=[^/|:：]{2,12}[:：])(?<list>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex SecondList();

    // Two lists side by side: what stands on the right belongs to nobody on the left.
    [GeneratedRegex(@"\S\s{3,}\S", RegexOptions.CultureInvariant)]
    private static partial Regex Columns();

    [GeneratedRegex(@"(?<!\b(?:Inc|Co|Ltd|Corp|Jr|Sr|ret|Ret|U\.S|D\.C|Ph\.D))[.!?…][""”’)]?$|다\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
