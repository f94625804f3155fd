using System.Text.RegularExpressions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>
/// Reads what a page lists: a title, mostly printed twice, a date, perhaps <c>By:</c>, an abstract, perhaps <c>Type:</c>, perhaps topics
/// run together. A line that has no place in this is left unclaimed.
/// </summary>
internal sealed partial class ListedPieceReader(IReadOnlyList<PageLine> lines, IReadOnlyCollection<string> topics, LineLedger uses)
{
    private ListCards cards = new(lines, 0, 0);

    /// <summary>All pieces listed between two lines.</summary>
    /// <param name="isNamedList">A heading says that pieces follow: then a link alone is a title, too.</param>
    public List<ListedPiece> Read(int from, int to, bool isNamedList)
    {
        var pieces = new List<ListedPiece>();
        if (isNamedList) cards = new ListCards(lines, from, to);
        var at = from;
        while (at < to)
        {
            if (uses.IsUsed(lines[at].Number) || Furniture(at))
            {
                at++;
                continue;
            }

            var (title, next) = TitleAt(at, to, isNamedList);
            if (title is null) at++;
            else at = Piece(title, at, next, to, isNamedList, pieces);
        }

        return pieces;
    }

    /// <summary>Whether a piece with its title printed twice, or once and its date, begins here.</summary>
    public bool Begins(int at, int to) => at < to && IsTitle(lines[at].Text) && ((IsSame(at, at + 1, to) && IsDate(at + 2, to)) || IsDate(at + 1, to));

    /// <summary>Whether the page prints the title here twice, which its own text never does.</summary>
    public bool BeginsTwice(int at, int to) => IsSame(at, at + 1, to) && IsDate(at + 2, to) && IsTitle(lines[at].Text);

    /// <summary>Whether a title with its by-line and its date right below begins here, as copied lists print them.</summary>
    public bool BeginsWithByLine(int at, int to) => at + 2 < to && IsTitle(lines[at].Text) && ((ByLine.Of(lines[at + 1].Text) is not null && IsDate(at + 2, to)) || (IsDate(at + 1, to) && ByLine.Of(lines[at + 2].Text) is not null));

    private bool Furniture(int at)
    {
        if (PageFurniture.Of(lines[at].Text) is not { } what) return false;
        uses.Drop(lines[at].Number, what);
        return true;
    }

    private (string? Title, int Next) TitleAt(int at, int to, bool isNamedList)
    {
        if (cards.TitleOver(at) is not null) return (null, at);
        if (cards.IsTitleOfCard(at)) return (lines[at].Text, IsSame(at, at + 1, to) ? at + 2 : at + 1);
        if (IsSame(at, at + 1, to) && (IsDate(at + 2, to) || isNamedList) && IsTitle(lines[at].Text)) return (lines[at].Text, at + 2);
        if (IsTitle(lines[at].Text) && (IsDate(at + 1, to) || (isNamedList && IsDate(at + 2, to) && Authors(lines[at + 1]).Count > 0 && (lines[at].Rank > 0 || Authors(lines[at]).Count == 0)))) return (lines[at].Text, at + 1);
        if (BeginsWithByLine(at, to)) return (lines[at].Text, at + 1);
        return isNamedList && lines[at].Address is not null && lines[at].Text.Length > (Hangul.Contains(lines[at].Text) ? 4 : 12) && IsTitle(lines[at].Text) ? (lines[at].Text, at + 1) : (null, at);
    }

    private int Piece(string title, int at, int next, int to, bool isNamedList, List<ListedPiece> pieces)
    {
        uses.Keep(lines[at].Number, $"title of listed piece {pieces.Count + 1}");
        for (var again = at + 1; again < next; again++) uses.Drop(lines[again].Number, "the same title, printed twice");
        // A name between a title and its date is no title, although a date follows.
        var end = isNamedList && IsDate(next + 1, to) && lines[next] is { Rank: 0, Address: null } && Authors(lines[next]).Count > 0 ? next + 1 : next;
        while (end < (cards.End(at) ?? to) && !PageFurniture.IsEnd(lines[end].Text) && !PageFurniture.IsRelatedHeading(lines[end].Text) && !PageFurniture.IsListingHeading(lines[end].Text)
            && TitleAt(end, to, isNamedList).Title is null) end++;
        var (kind, by) = cards.End(at) is null ? (null, []) : Above(at);
        var piece = new ListedPiece(title, lines[at].Number) { Types = kind is null ? [] : [kind], Address = lines[at].Address ?? (next - at > 1 ? lines[at + 1].Address : null) };
        piece = Details(piece, next, end, cards.IsOpen(at));
        pieces.Add(piece.Authors.Count + piece.OddAuthors.Count == 0 ? piece with { Authors = by } : piece);
        return end;
    }

    /// <summary>What stands in a card over its title: perhaps the form of the piece, perhaps who wrote it, perhaps a subject.</summary>
    private (string? Kind, IReadOnlyList<string> By) Above(int title)
    {
        string? kind = null;
        IReadOnlyList<string> by = [];
        for (var at = title - 1; at >= 0 && cards.TitleOver(at) == title; at--)
        {
            if (uses.IsUsed(lines[at].Number)) continue;
            kind ??= lines[at].Text.Split('/', StringSplitOptions.TrimEntries).Select(PrintedKind.Of).FirstOrDefault(part => part is not null);
            if (at == title - 1) by = Authors(lines[at]);
            if (by.Count > 0 && at == title - 1) uses.Keep(lines[at].Number, $"above the title of \"{Short(lines[title].Text)}\"");
            else uses.Drop(lines[at].Number, "above the title of a listed piece");
        }

        return (kind, by);
    }

    /// <summary>The names on a line that holds nothing else.</summary>
    public static IReadOnlyList<string> Authors(PageLine line) => line.Authors.Count > 0 ? line.Authors : line.Text.Length > 3 ? ByLine.Of($"By {line.Text}")?.Names ?? [] : [];

    /// <param name="isOpen">Nothing says where the piece ends.</param>
    private ListedPiece Details(ListedPiece piece, int from, int to, bool isOpen)
    {
        var decisions = new List<(string, string)>();
        var hasType = false;
        for (var at = from; at < to; at++)
        {
            var line = lines[at];
            if (uses.IsUsed(line.Number) || Furniture(at)) continue;
            var used = "";
            if (piece.Date is null && DateLine.Of(line.Text) is { } date)
            {
                (piece, used) = (piece with { Date = date, IsEvent = EventDate().IsMatch(line.Text) }, "date");
                if (!date.Agrees) decisions.Add(("date", $"line {line.Number} prints \"{line.Text}\", but {date.Date} was a {date.Date.First!.Value.DayOfWeek}"));
            }
            else if (piece.Date is null && DatedKind.Of(line.Text) is { } dated)
            {
                (piece, used) = (piece with { Date = dated.Date, Authors = dated.By?.Names ?? piece.Authors, Types = dated.Types.Count > 0 ? dated.Types : piece.Types }, "date and what stands before it");
                if (dated.Left.Length > 0) decisions.Add(("type", $"line {line.Number} prints \"{dated.Left}\" before the date"));
            }
            else if (piece.Authors.Count + piece.OddAuthors.Count == 0 && ByLine.Of(line.Text) is { } by)
            {
                (piece, used) = (piece with { Authors = by.Names, OddAuthors = by.Odd }, "authors");
                decisions.AddRange(by.Odd.Select(odd => ("authors", $"line {line.Number} prints \"{odd}\"; add who of them wrote it")));
            }
            else if (piece.Authors.Count + piece.OddAuthors.Count == 0 && at == from && Authors(line) is { Count: > 0 } names)
            {
                var behind = line.Text[(line.Text.LastIndexOf(names[^1], StringComparison.Ordinal) + names[^1].Length)..].Trim(' ', ',', '|', '·', '•');
                (piece, used) = (piece with { Authors = names, Date = piece.Date ?? DateLine.Of(behind) }, "authors");
            }
            else if (!hasType && TypeLine().Match(line.Text) is { Success: true } type)
            {
                (piece, used, hasType) = (piece with { Types = TypesIn(type.Groups["types"].Value, line.Number, decisions) }, "type", true);
            }
            else if (piece.Topics.Count == 0 && TopicsIn(line, hasType, decisions) is { } found)
            {
                (piece, used) = (piece with { Topics = found }, "topics");
            }
            else if (piece.Abstract is null && !hasType && !isOpen)
            {
                (piece, used) = (piece with { Abstract = line.Text }, "abstract");
            }

            if (used.Length > 0) uses.Keep(line.Number, $"{used} of \"{Short(piece.Title)}\"");
        }

        return piece with { Decisions = decisions };
    }

    private static IReadOnlyList<string> TypesIn(string printed, int line, List<(string, string)> decisions)
    {
        var split = GluedNames.Split(printed.Trim(), PrintedNames.Types);
        if (!split.IsWhole) return [printed.Trim()];
        if (split.Names.Count > 1) decisions.Add(("type", $"line {line} prints {split.Names.Count} types, \"{printed.Trim()}\"; a record has one"));
        return split.Names;
    }

    /// <summary>Null when the line holds no topics. After "Type:" nothing else can stand there, so what no list knows is asked about.</summary>
    private IReadOnlyList<string>? TopicsIn(PageLine line, bool isAfterType, List<(string, string)> decisions)
    {
        var split = GluedNames.Split(line.Text, topics);
        if (split.IsWhole)
        {
            if (split.IsAmbiguous) decisions.Add(("topics", $"line {line.Number} prints \"{line.Text}\", which can be split in more than one way"));
            return split.Names;
        }

        if (!isAfterType || line.Text.Length > 200 || line.Text.EndsWith('.')) return null;
        decisions.Add(("topics", $"line {line.Number} prints \"{line.Text}\"; no list of topics knows \"{split.Rest}\""));
        return split.Names;
    }

    private bool IsSame(int first, int second, int to) => second < to && lines[first].Text == lines[second].Text;

    private bool IsDate(int at, int to) => at < to && DateLine.Of(lines[at].Text) is not null;

    public static bool IsTitle(string text) => text.Length is > 3 and <= 250 && !text.StartsWith("http", StringComparison.Ordinal) && DateLine.Of(text) is null && ByLine.Of(text) is null && !TypeLine().IsMatch(text) && !PageFurniture.IsRelatedHeading(text) && !PageFurniture.IsListingHeading(text) && PageFurniture.Of(text) is null;

    private static string Short(string title) => title.Length <= 40 ? title : title[..39].TrimEnd() + "…";

    [GeneratedRegex(@"^(?:Publication )?Type:\s*(?<types>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"^Date:\s", RegexOptions.CultureInvariant)]
    private static partial Regex EventDate();
}
