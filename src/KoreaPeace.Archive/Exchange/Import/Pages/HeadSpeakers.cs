using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Labels;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Who takes part, as a page says it above the talk: <c>Jane Roe, Department Spokesperson</c>; and when.</summary>
internal sealed partial class HeadSpeakers
{
    private const int MostLines = 30;

    private readonly List<int> times = [];
    private readonly List<int> entries = [];
    private readonly LineLedger uses;

    public HeadSpeakers(IEnumerable<PageLine> lines, LineLedger uses)
    {
        this.uses = uses;
        foreach (var line in lines.Where(line => !uses.IsUsed(line.Number)).Take(MostLines).TakeWhile(line => SpeakerLabels.At(line.Text) is null)) Take(line);
    }

    public List<StatedName> Names { get; } = [];

    /// <summary>Claims the lines, once it is known that a talk follows.</summary>
    public void Claim()
    {
        foreach (var line in entries) uses.Keep(line, "list of those who take part");
        foreach (var line in times) uses.Drop(line, "time");
    }

    private void Take(PageLine line)
    {
        if (Time().IsMatch(line.Text)) times.Add(line.Number);
        if (Entry().Match(line.Text) is not { Success: true } entry || !PersonName.IsLikely(KnownPeople.WithoutTitles(entry.Groups["name"].Value))) return;
        var title = entry.Groups["title"].Value.Trim();
        Names.Add(new StatedName(entry.Groups["name"].Value, SpokenRole.Of(title), title));
        entries.Add(line.Number);
    }

    [GeneratedRegex(@"^\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,4}\)?)?(?:\s*[–-]\s*\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?<name>[^,;:.]{3,50}(?:\.[^,;:.]{1,40})?),\s+(?<title>[^.!?]{4,120})$", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
