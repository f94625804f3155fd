using KoreaPeace.Archive.Exchange.Import.Labels;
using KoreaPeace.Archive.Exchange.Import.Texts;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Who takes part, as a page says it above the talk; see <see cref="HeadPeople"/>. Until it is known that a talk follows, nothing is claimed.</summary>
internal sealed class HeadSpeakers
{
    private const int MostLines = 40;

    private readonly List<int> times = [];
    private readonly List<int> entries = [];
    private readonly LineLedger uses;
    private readonly HeadPeople people;
    private readonly IReadOnlyList<string> authors;

    /// <param name="shown">The lines of the page as the report counts them.</param>
    /// <param name="isHtml">A gap stands between all blocks.</param>
    /// <param name="authors">By the page's by-line, and whom it names as contributors; one of them may ask or answer.</param>
    /// <param name="person">Whoever spoke, by the line of the date; null when that says nothing.</param>
    public HeadSpeakers(IEnumerable<PageLine> lines, LineLedger uses, SourceText shown, ImportRequest request, bool isHtml, IReadOnlyList<string> authors, string? person)
    {
        (this.uses, this.authors) = (uses, authors);
        var free = lines.Where(line => !uses.IsUsed(line.Number)).ToList();
        var texts = new string[shown.Lines.Count];
        Array.Fill(texts, "");
        foreach (var line in free) texts[line.Number - 1] = UsualLabel.Of(line.Text);
        var labels = new SpeakerCast(texts, 1, texts.Length + 1, request.Known, [], LabelledTalk.Told([.. free.Select(line => line.Text)], request)).Lines;
        people = new HeadPeople(texts, new LineLedger(shown), HeadPeople.Families(labels).Contains);
        if (person is not null) people.Add(person);
        foreach (var line in free.Take(MostLines))
        {
            if (line.GapBefore > (isHtml ? 1 : 0)) people.Gap();
            if (StageDirection.IsTime(line.Text)) times.Add(line.Number);
            else if (people.Take(line.Number, line.Text)) entries.Add(line.Number);
            else if (labels.Any(label => label.Line == line.Number)) break;
        }
    }

    public IReadOnlyList<StatedName> Names => [.. people.Names, .. authors.Where(author => !people.Names.Exists(name => name.Name == author)).Select(author => new StatedName(author, null, null))];

    /// <summary>The lines that say it; what stands before a colon there is no speaker's label.</summary>
    public IReadOnlyCollection<int> Lines => entries;

    /// <summary>Claims the lines, once it is known that a talk follows.</summary>
    public void Claim()
    {
        foreach (var line in entries) uses.Keep(line, "list of those who take part");
        foreach (var line in times) uses.Drop(line, "time");
    }
}
