using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>What a page prints around and within its text that is no part of it: menus, key takeaways, captions, and lines that stand there twice.</summary>
internal sealed partial class PageClutter(IReadOnlyList<PageLine> lines, LineLedger uses)
{
    private const int LongestOfMenu = 60;

    private const int ShortestPullQuote = 20;
    private const int MostPullQuotes = 100; // of a page

    private readonly List<(string Field, string Question)> questions = [];
    private PageTitle? title;

    public static bool IsTakeaways(string line) => TakeawaysHeading().IsMatch(line);

    /// <summary>Drops all of it; what a person must look at is returned.</summary>
    /// <param name="stated">The page's title; null when nothing states it.</param>
    public IReadOnlyList<(string Field, string Question)> Drop(PageTitle? stated)
    {
        title = stated;
        Furniture();
        Above();
        Takeaways();
        Captions();
        PullQuotes();
        return questions;
    }

    private IEnumerable<PageLine> Free => lines.Where(line => !uses.IsUsed(line.Number));

    private void Furniture()
    {
        foreach (var line in Free)
        {
            if (line.Rank != 1 && (PageFurniture.Of(line.Text) ?? OfLinks(line)) is { } what) uses.Drop(line.Number, what);
        }
    }

    /// <summary>Buttons without a space between.</summary>
    private static string? OfLinks(PageLine line) => line.Links.Count > 1 && line.Links.All(link => PageFurniture.Of(link) is not null) ? "controls" : null;

    /// <summary>What stands above the title in short lines is the site's menu; a long line would be text.</summary>
    private void Above()
    {
        if (title is null || lines.ToList().FindIndex(line => PageTitle.IsSame(line.Text, title.Words)) is not (> 0 and var at)) return;
        var above = lines.Take(at).Where(line => !uses.IsUsed(line.Number) && DateLine.Of(line.Text) is null && KnownPublisher.Named(line.Text) is null && ByLine.Of(line.Text) is null && DatedKind.Of(line.Text) is not { Types.Count: > 0 } && PrintedKind.Of(line.Text.Split('|')[0].Trim()) is null).ToList();
        if (above.TrueForAll(line => line.Text.Length <= LongestOfMenu || MenuLine.Is(line.Text))) above.ForEach(line => uses.Drop(line.Number, "above the title"));
    }

    /// <summary>The heading and its points, which pages print twice and which say nothing that the text does not.</summary>
    private void Takeaways()
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (!TakeawaysHeading().IsMatch(lines[at].Text) || uses.IsUsed(lines[at].Number)) continue;
            uses.Drop(lines[at].Number, "key takeaways");
            var end = at + 1;
            while (end < lines.Count && (lines[end].Form is LineForm.Item or LineForm.NumberedItem || Bullet().IsMatch(lines[end].Text))) end++;
            if (end == at + 1 && Again(at) is var again and > 0) end = again;
            for (var point = at + 1; point < end; point++) Drop(point, "key takeaways");
            if (end == at + 1) questions.Add(("body", $"line {lines[at].Number} says \"{lines[at].Text}\", but no list follows; take out what belongs to it"));
        }
    }

    /// <summary>Where the points have lost their marks, the second copy of the heading tells how many there are.</summary>
    private int Again(int at)
    {
        for (var next = at + 2; next < Math.Min(lines.Count, at + 9); next++)
        {
            if (!TakeawaysHeading().IsMatch(lines[next].Text)) continue;
            var length = next - at;
            if (next + length > lines.Count || !Enumerable.Range(1, length - 1).All(n => lines[at + n].Text == lines[next + n].Text)) return 0;
            for (var point = next; point < next + length; point++) Drop(point, "key takeaways, printed twice");
            return next;
        }

        return 0;
    }

    private void Captions()
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (uses.IsUsed(lines[at].Number)) continue;
            if (lines[at].Form == LineForm.Caption) Drop(at, "caption");
            else if (at + 1 < lines.Count && lines[at].Text == lines[at + 1].Text) Doubled(at);
            else if (PhotoCredit().IsMatch(lines[at].Text) && lines[at].Text.Length < 500) Drop(at, "caption");
        }
    }

    /// <summary>What is set off as a quotation and stands in the text once more.</summary>
    private void PullQuotes()
    {
        var quotations = Free.Where(line => line.Form == LineForm.Quotation && line.Text.Length > ShortestPullQuote).Take(MostPullQuotes).ToList();
        if (quotations.Count == 0) return;
        var texts = Free.Where(line => line.Form != LineForm.Quotation).Select(line => (line.Number, Letters: Letters(line.Text))).ToList();
        foreach (var quotation in quotations)
        {
            var letters = Letters(quotation.Text);
            if (texts.Find(text => text.Letters.Contains(letters, StringComparison.Ordinal)) is { Number: > 0 } whole) uses.Drop(quotation.Number, $"pull quote, of the words of line {whole.Number}");
        }
    }

    private static string Letters(string text) => NoLetters().Replace(text, "").ToLowerInvariant();

    private void Doubled(int at)
    {
        var text = lines[at].Text;
        if (at == 0 || (title is not null && PageTitle.IsSame(text, title.Words)))
        {
            if (text.Length <= 250) Drop(at + 1, "title, printed twice");
        }
        else if (Credit().IsMatch(text))
        {
            Drop(at, "caption");
            Drop(at + 1, "caption, printed twice");
        }
        else if (text.Length > 60)
        {
            Drop(at + 1, $"the same as line {lines[at].Number}");
        }
    }

    private void Drop(int at, string what)
    {
        if (!uses.IsUsed(lines[at].Number)) uses.Drop(lines[at].Number, what);
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoLetters();

    [GeneratedRegex("^(?:KEY TAKEAWAYS|Key Takeaways|Key takeaways):?$", RegexOptions.CultureInvariant)]
    private static partial Regex TakeawaysHeading();

    [GeneratedRegex(@"^[•·▪◦‣*–-]\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\([^()]{2,80}\)\.?$|^L to R:|^(?:Photo|Image)(?: courtesy| credit)?:?\s", RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    [GeneratedRegex(@"\((?:[^()]{2,50}/(?:The New York Times|AP|AFP|Reuters|Getty Images|Yonhap|EPA|Pool[^()]{0,50}|U\.S\. [^()]{2,40})|[^()]{0,40}(?:via The New York Times|via AP|AP Photo|Getty Images|Photo by)[^()]{0,60}|(?:Photo|Image|Credit)[^()]{0,60})\)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex PhotoCredit();
}
