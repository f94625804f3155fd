using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Labels;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Who takes part, as a page says it above the talk: <c>Jane Roe, Department Spokesperson</c>, <c>Moderator: Jane Doe</c>; and when.</summary>
internal sealed partial class HeadSpeakers
{
    private const int MostLines = 30;

    private readonly List<int> times = [];
    private readonly List<int> entries = [];
    private readonly LineLedger uses;

    public HeadSpeakers(IEnumerable<PageLine> lines, LineLedger uses)
    {
        this.uses = uses;
        foreach (var line in lines.Where(line => !uses.IsUsed(line.Number)).Take(MostLines))
        {
            if (!Take(line) && SpeakerLabels.At(UsualLabel.Of(line.Text)) is not null) break;
        }
    }

    public List<StatedName> Names { get; } = [];

    /// <summary>The lines that say it; what stands before a colon there is no speaker's label.</summary>
    public IReadOnlyCollection<int> Lines => entries;

    /// <summary>Claims the lines, once it is known that a talk follows.</summary>
    public void Claim()
    {
        foreach (var line in entries) uses.Keep(line, "list of those who take part");
        foreach (var line in times) uses.Drop(line, "time");
    }

    private bool Take(PageLine line)
    {
        if (Time().IsMatch(line.Text)) times.Add(line.Number);
        var list = List().Match(line.Text);
        var parts = (list.Success ? line.Text[list.Length..] : line.Text).Split(list.Success ? ";" : "\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var role = list.Success ? SpokenRole.Of(list.Groups["what"].Value) : null;
        var names = parts.Select(part => Name(part, role, list.Success)).ToList();
        if (names.Count == 0 || names.Contains(null)) return false;
        Names.AddRange(names.OfType<StatedName>());
        entries.Add(line.Number);
        return true;
    }

    /// <param name="isList">A word says that names follow: then a name alone is one.</param>
    private static StatedName? Name(string part, Role? role, bool isList)
    {
        if (isList && PersonName.IsLikely(KnownPeople.WithoutTitles(part))) return new StatedName(part, role, null);
        if (Entry().Match(part) is not { Success: true } entry && (!isList || !(entry = Korean().Match(part)).Success)) return null;
        var (name, title) = (entry.Groups["name"].Value, entry.Groups["title"].Value.Trim());
        return PersonName.IsLikely(KnownPeople.WithoutTitles(name)) ? new StatedName(name, role ?? SpokenRole.Of(title), title) : null;
    }

    [GeneratedRegex(@"^\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,4}\)?)?(?:\s*[–-]\s*\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"^[■□○●*•-]?\s*(?<what>(?:Featured |Keynote |Introductory )?(?:Speakers?|Participants?|Panell?ists?|Hosts?|Moderators?|Guests?|Presiders?|Interviewers?|Interviewees?)|진행자?|사회자?|대담자?|출연자?|게스트|토론자)\s*[:：]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex List();

    [GeneratedRegex(@"^(?<name>[^,;:.]{3,50}(?:\.[^,;:.]{1,40})?),\s+(?<title>[^!?]{4,160}(?<![.]))$", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^(?<name>[가-힣]{2,4})\s+(?<title>[가-힣][^.?!]{1,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();
}
