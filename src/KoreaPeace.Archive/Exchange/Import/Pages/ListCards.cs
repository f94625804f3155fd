namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>
/// Which lines of a list in HTML stand together: the card of a piece is the widest block that holds its title and no other one, nor the
/// heading of the list. Plain text has no cards.
/// </summary>
internal sealed class ListCards
{
    private const int LongestDoubtful = 12; // characters; so short a link may be a subject

    private readonly IReadOnlyList<PageLine> lines;
    private readonly Dictionary<int, (int First, int End)> cards = []; // by the line of the title
    private readonly Dictionary<int, int> titles = []; // of each line of a card
    private readonly HashSet<int> last = []; // titles whose card is the rest of the list

    public ListCards(IReadOnlyList<PageLine> lines, int from, int to)
    {
        this.lines = lines;
        var found = Enumerable.Range(from, Math.Max(0, to - from)).Where(at => IsTitle(at, to)).ToList();
        // Where titles are headings, one without a link bounds the cards as well; whether it is a title, its date must say.
        if (found.FindAll(at => lines[at].Form == LineForm.Heading) is { Count: > 0 } headings) found = [.. Enumerable.Range(from, to - from).Where(at => headings.Contains(at) || (at > from && lines[at].Rank > 0 && lines[at].Rank == headings.Min(heading => lines[heading].Rank) && ListedPieceReader.IsTitle(lines[at].Text)))];
        found.RemoveAll(at => found.Contains(at - 1) && lines[at].Text == lines[at - 1].Text);
        foreach (var at in found.Where(at => lines[at].Address is not null)) Card(at, found, from, to);
    }

    public bool IsTitleOfCard(int at) => cards.ContainsKey(at);

    /// <summary>The line of the title in whose card another line stands; null when it stands in none.</summary>
    public int? TitleOver(int at) => titles.TryGetValue(at, out var title) && title != at ? title : null;

    /// <summary>Where the card ends; null when the title has none.</summary>
    public int? End(int title) => cards.TryGetValue(title, out var card) ? card.End : null;

    /// <summary>Whether nothing says where the last piece of the list ends: then words below it may be the site's.</summary>
    public bool IsOpen(int title) => last.Contains(title);

    private bool IsTitle(int at, int to)
    {
        var line = lines[at];
        if (line.Within.Count == 0 || line.Address is null || line.Text.Length <= 3 || line.Authors.Count > 0 || PageFurniture.Of(line.Text) is not null || DateLine.Of(line.Text) is not null) return false;
        return line.Form == LineForm.Heading || line.Text.Length > LongestDoubtful || (at + 1 < to && (DateLine.Of(lines[at + 1].Text) is not null || DatedKind.Of(lines[at + 1].Text) is not null || ListedPieceReader.Authors(lines[at + 1]).Count > 0));
    }

    private void Card(int title, List<int> found, int from, int to)
    {
        var within = lines[title].Within;
        var shared = found.Where(other => other != title).Append(from).Where(other => other != title).Select(other => Shared(within, lines[other].Within)).DefaultIfEmpty(0).Max();
        var next = found.Find(other => other > title) is > 0 and var following ? following : to;
        if (shared < within.Count)
        {
            var (first, end) = (title, title + 1);
            while (first > from && lines[first - 1].Within.Contains(within[shared])) first--;
            while (end < next && lines[end].Within.Contains(within[shared])) end++;
            if (end - first > 1 || next == title + 1 || Shared(lines[title + 1 < to ? title + 1 : title].Within, within) < shared)
            {
                Keep(title, first, end);
                return;
            }
        }

        // Titles, dates and words follow one another without a block around each piece.
        var until = title + 1;
        while (until < next && shared > 0 && lines[until].Within.Contains(within[shared - 1])) until++;
        if (next == to) last.Add(title);
        Keep(title, title, until);
    }

    private void Keep(int title, int first, int end)
    {
        cards[title] = (first, end);
        for (var at = first; at < end; at++) titles.TryAdd(at, title);
    }

    private static int Shared(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        var depth = 0;
        while (depth < one.Count && depth < other.Count && one[depth] == other[depth]) depth++;
        return depth;
    }
}
