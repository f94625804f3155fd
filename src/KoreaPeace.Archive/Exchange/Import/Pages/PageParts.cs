using KoreaPeace.Archive.Exchange.Import.Labels;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>A page taken apart: the lines of the piece itself, and the pieces that it lists.</summary>
internal sealed class PageParts
{
    // A page of a person or a subject says a little before it lists.
    private const int LeastOfListing = 3;
    private const int LinesBeforeListing = 2;
    private const int LinesOfListed = 8; // at most, with its by-line, date and teaser

    private readonly List<PageLine> lines;
    private readonly LineLedger uses;
    private readonly ListedPieceReader reader;

    public PageParts(PageText page, LineLedger uses, IReadOnlyCollection<string> topics, string? address)
    {
        this.uses = uses;
        var headed = new HeadedParts(page.Lines);
        (Authors, People) = (headed.Authors, headed.People);
        lines = Seen(page.Lines, headed);
        reader = new ListedPieceReader(lines, topics, uses);
        var related = RelatedHeading();
        var lists = Enumerable.Range(0, related ?? lines.Count).Where(at => reader.BeginsTwice(at, lines.Count) || IsListOfLinks(at)).ToList();
        var copied = Enumerable.Range(0, related ?? lines.Count).Where(at => reader.BeginsWithByLine(at, lines.Count)).ToList();
        // A piece with its text above the next one is the page's own.
        while (copied.Count > 1 && copied[1] - copied[0] > LinesOfListed) copied.RemoveAt(0);
        if (copied.Count >= LeastOfListing) lists = [.. lists.Union(copied).Order()];
        if (lists.Count > 0 && IsTalk(lists[0], lists.Count > 1 ? lists[1] : related ?? lines.Count)) lists.RemoveAt(0);
        var first = lists.Count > 0 ? lists[0] : -1;
        var heading = lines.FindIndex(line => PageFurniture.IsListingHeading(line.Text));
        if (first >= 0 && heading >= 0 && heading < first) first = heading;
        IsListing = first >= 0 && (heading >= 0 || IsListingAddress(address) || Before(first) <= LinesBeforeListing || Twice(first) >= LeastOfListing || (copied.Count >= LeastOfListing && first == copied[0] && Before(first) <= LinesBeforeListing * 4));
        var end = IsListing ? first : related ?? (first >= 0 ? first : lines.Count);

        Own = [.. lines.Take(end).Where(line => line.Beside is null)];
        Listed = end < lines.Count ? List(end, IsListing || related is not null) : [];
        IsUnnamedList = !IsListing && related is null && Listed.Count > 0;
    }

    /// <summary>The page is about other pieces, and has no text of its own but an introduction.</summary>
    public bool IsListing { get; }

    /// <summary>The pieces stand below the text, and no heading says why.</summary>
    public bool IsUnnamedList { get; }

    public IReadOnlyList<PageLine> Own { get; }

    public IReadOnlyList<ListedPiece> Listed { get; }

    /// <summary>Who wrote the piece, by a part of the page that tells of its authors.</summary>
    public IReadOnlyList<string> Authors { get; }

    /// <summary>Whom the parts of the page beside the piece name, its contributors and experts.</summary>
    public IReadOnlyList<string> People { get; }

    /// <summary>What is the site's is dropped; only where other pieces are listed may it hold something.</summary>
    private List<PageLine> Seen(IReadOnlyList<PageLine> all, HeadedParts headed)
    {
        var seen = new List<PageLine>();
        var related = 0; // the rank of the heading below which other pieces are listed; 0 elsewhere
        foreach (var line in all)
        {
            var isLoose = line.Beside is PartsBeside.Outside or PartsBeside.BesideText;
            if (PageFurniture.IsRelatedHeading(line.Text)) related = line.Rank == 0 ? 6 : line.Rank;
            else if (line.Form == LineForm.Heading && line.Rank <= related && line.Address is null) related = 0;
            if (line.Beside is not null && !(isLoose && related > 0)) uses.Drop(line.Number, line.Beside);
            else if (headed.Of(line) is { } part) uses.Drop(line.Number, part);
            else seen.Add(line);
        }

        return seen;
    }

    /// <summary>The heading below which other pieces are listed; the text may use its words for a section of its own.</summary>
    private int? RelatedHeading()
    {
        for (var at = lines.Count - 1; at >= 0; at--)
        {
            if (!PageFurniture.IsRelatedHeading(lines[at].Text)) continue;
            var isList = Enumerable.Range(at + 1, Math.Min(4, lines.Count - at - 1)).Any(next => reader.Begins(next, lines.Count) || lines[next].Address is not null);
            if (isList || lines.Skip(at + 1).All(line => PageFurniture.Of(line.Text) is not null)) return at;
        }

        return null;
    }

    /// <summary>In HTML: one heading after another that is a link, with little text between them.</summary>
    private bool IsListOfLinks(int at) => lines[at] is { Form: LineForm.Heading, Address: not null, Rank: > 1 }
        && lines.Skip(at).Count(line => line is { Form: LineForm.Heading, Address: not null }) > LeastOfListing
        && lines.Skip(at).All(line => line.Text.Length < 800);

    /// <summary>Whether people speak between the lines, by labels that come back: then what stands above them is no piece of a list but their title.</summary>
    private bool IsTalk(int from, int to)
    {
        var labels = lines.Take(to).Skip(from).Select(line => SpeakerLabels.At(line.Text)?.Printed).OfType<string>().ToList();
        return labels.Distinct().Count() > 1 && Enumerable.Range(2, Math.Max(0, labels.Count - 2)).Any(n => labels[n] != labels[n - 1] && labels.IndexOf(labels[n]) < n - 1);
    }

    private int Before(int first) => lines.Take(first).Count(line => line.Beside is null && line.Rank != 1 && PageFurniture.Of(line.Text) is null);

    private int Twice(int first) => Before(first) > LinesBeforeListing * 4 ? 0 : Enumerable.Range(first, lines.Count - first).Count(at => reader.BeginsTwice(at, lines.Count));

    private static bool IsListingAddress(string? address) => address is not null && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.AbsolutePath.Replace("/index.php", "", StringComparison.Ordinal).TrimEnd('/') is var path
        && (path is "/publications" or "/events" or "/blog" or "/search" || path.StartsWith("/people/", StringComparison.Ordinal) || path.StartsWith("/regions/", StringComparison.Ordinal)
            || path.StartsWith("/issue-areas/", StringComparison.Ordinal) || path.StartsWith("/category/", StringComparison.Ordinal) || path.StartsWith("/countries", StringComparison.Ordinal));

    private List<ListedPiece> List(int from, bool isNamed)
    {
        for (var at = from; at < lines.Count; at++)
        {
            if (PageFurniture.IsRelatedHeading(lines[at].Text) || PageFurniture.IsListingHeading(lines[at].Text)) uses.Drop(lines[at].Number, "heading of a list");
        }

        return reader.Read(from, lines.Count, isNamed);
    }
}
