using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>
/// Claims the lines of a page that are about the piece or about the site: title, date, by-line, type, topics, the remark on a series or
/// a programme, key takeaways, captions. What is left over is text.
/// </summary>
internal sealed partial class PageHeadReader(IReadOnlyList<PageLine> lines, LineLedger uses, IReadOnlyCollection<string> topics)
{
    // By-lines and dates stand above the text; further down they are part of it.
    private const int MostLinesOfHead = 14;
    private const int MostParagraphsOfHead = 2;
    private const int LongestOfMenu = 60;

    private readonly PageHead head = new();

    public static bool IsTakeaways(string line) => TakeawaysHeading().IsMatch(line);

    public PageHead Read(PageTitle? title)
    {
        head.Title = title;
        Furniture();
        Above();
        Takeaways();
        Captions();
        Remarks();
        Top();
        Deck();
        Summary();
        return head;
    }

    private IEnumerable<(PageLine Line, int At)> Free => lines.Select((line, at) => (line, at)).Where(line => !uses.IsUsed(line.line.Number));

    private void Furniture()
    {
        foreach (var (line, _) in Free)
        {
            if (line.Rank != 1 && PageFurniture.Of(line.Text) is { } what) uses.Drop(line.Number, what);
        }
    }

    /// <summary>What stands above the title in short lines is the site's menu; a long line would be text.</summary>
    private void Above()
    {
        if (head.Title is not { } title || lines.ToList().FindIndex(line => PageTitle.IsSame(line.Text, title.Words)) is not (> 0 and var at)) return;
        var above = lines.Take(at).Where(line => !uses.IsUsed(line.Number) && DateLine.Of(line.Text) is null && ByLine.Of(line.Text) is null && !GluedNames.Split(line.Text, PrintedNames.Types).IsWhole).ToList();
        if (above.TrueForAll(line => line.Text.Length <= LongestOfMenu)) above.ForEach(line => uses.Drop(line.Number, "above the title"));
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
            if (end == at + 1) head.Decisions.Add(("body", $"line {lines[at].Number} says \"{lines[at].Text}\", but no list follows; take out what belongs to it"));
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

    private void Doubled(int at)
    {
        var text = lines[at].Text;
        if (at == 0 || (head.Title is { } title && PageTitle.IsSame(text, title.Words)))
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

    private void Remarks()
    {
        foreach (var (line, _) in Free.Take(30).ToList())
        {
            if (ProgrammeRemark().Match(line.Text) is { Success: true } programme)
            {
                head.Programme = programme.Groups["name"].Value.Trim();
                uses.Keep(line.Number, "programme");
            }
            else if (SeriesRemark().Match(line.Text) is { Success: true } series)
            {
                head.Series = series.Groups["name"].Value.Trim(' ', ',');
                uses.Keep(line.Number, "series");
            }
        }
    }

    private void Top()
    {
        var paragraphs = 0;
        foreach (var (line, at) in Free.Take(MostLinesOfHead).ToList())
        {
            if (head.Title is { } title && PageTitle.IsSame(line.Text, title.Words)) uses.Keep(line.Number, "title");
            else if (TranscriptMark().IsMatch(line.Text)) Mark(line);
            else if (Fact(line)) continue;
            else if (line.Form == LineForm.Heading && at > 0 || ++paragraphs > MostParagraphsOfHead) break;
        }

        // The heading over the transcript may stand below a long introduction.
        foreach (var (line, _) in Free.ToList())
        {
            if (!head.HasTranscriptMark && TranscriptMark().IsMatch(line.Text)) Mark(line);
        }
    }

    private void Mark(PageLine line)
    {
        head.HasTranscriptMark = true;
        uses.Drop(line.Number, "heading of the transcript");
    }

    private bool Fact(PageLine line)
    {
        var used = "";
        if (head.Date is null && DateLine.Of(line.Text) is { } date)
        {
            (head.Date, head.DateAt, used) = (date, line.Number, "date");
            if (!date.Agrees) head.Decisions.Add(("date", $"line {line.Number} prints \"{line.Text}\", but {date.Date} was a {date.Date.First!.Value.DayOfWeek}")); // a printed date has a first day
        }
        else if (head.Authors.Count == 0 && ByLine.Of(line.Text) is { } by)
        {
            head.Authors.AddRange(by.Names);
            if (by.Type is { } called && head.Types.Count == 0) head.Types.Add(called);
            head.Decisions.AddRange(by.Odd.Select(odd => ("authors", $"line {line.Number} prints \"{odd}\"; add who of them wrote it")));
            used = "authors";
        }
        else if (head.Types.Count == 0 && TypeLine().Match(line.Text) is { Success: true } type)
        {
            (head.Types, used) = ([type.Groups["type"].Value], "type");
        }
        else if (head.Topics.Count == 0 && GluedNames.Split(line.Text, topics) is { IsWhole: true, IsAmbiguous: false } found)
        {
            (head.Topics, used) = ([.. found.Names], "topics");
        }
        else if (head.Types.Count == 0 && line.Text.Length < 60 && GluedNames.Split(line.Text, PrintedNames.Types) is { IsWhole: true, Names.Count: 1 } named)
        {
            (head.Types, used) = ([.. named.Names], "type");
        }

        if (used.Length > 0) uses.Keep(line.Number, used);
        return used.Length > 0;
    }

    /// <summary>One sentence between the title and the remark on a series: the only place where it cannot be the text's own first one.</summary>
    private void Deck()
    {
        var series = lines.ToList().FindIndex(line => SeriesRemark().IsMatch(line.Text));
        var before = Free.Where(line => line.At < series).ToList();
        if (before is not [var (deck, _)] || deck.Text.Length > 400) return;
        head.Deck = deck.Text;
        uses.Keep(deck.Number, "abstract");
    }

    /// <summary>Above the date, when the text below begins with the same words.</summary>
    private void Summary()
    {
        if (head.Deck is not null || head.Date is null) return;
        var free = Free.Select(line => line.Line).ToList();
        if (free is not [var summary, ..] || summary.Number > head.DateAt || !free.Skip(1).Any(line => line.Text.StartsWith(summary.Text, StringComparison.Ordinal))) return;
        head.Deck = summary.Text;
        uses.Keep(summary.Number, "abstract; the text begins with the same words");
    }

    private void Drop(int at, string what)
    {
        if (!uses.IsUsed(lines[at].Number)) uses.Drop(lines[at].Number, what);
    }

    [GeneratedRegex("^(?:KEY TAKEAWAYS|Key Takeaways|Key takeaways):?$", RegexOptions.CultureInvariant)]
    private static partial Regex TakeawaysHeading();

    [GeneratedRegex(@"^[•·▪◦‣*–-]\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\([^()]{2,80}\)\.?$|^L to R:|^(?:Photo|Image)(?: courtesy| credit)?:?\s", RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    [GeneratedRegex(@"\((?:[^()]{2,50}/(?:The New York Times|AP|AFP|Reuters|Getty Images|Yonhap|EPA|Pool[^()]{0,50}|U\.S\. [^()]{2,40})|[^()]{0,40}(?:via The New York Times|via AP|AP Photo|Getty Images|Photo by)[^()]{0,60}|(?:Photo|Image|Credit)[^()]{0,60})\)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex PhotoCredit();

    [GeneratedRegex(@"\bin (?<name>On Peace), a brief weekly collaboration with SiriusXM|^(?<name>On Peace) is a weekly podcast sponsored by USIP", RegexOptions.CultureInvariant)]
    private static partial Regex ProgrammeRemark();

    [GeneratedRegex(@"^This (?:essay|article|paper|piece|report|commentary|post) is (?:part|the \w+ (?:part|installment)) of (?:a|the|an ongoing|our)? ?(?:\w+ )?series,?\s*(?:called |titled |entitled |on )?[“""]?(?<name>[^,.;”""]{3,120})", RegexOptions.CultureInvariant)]
    private static partial Regex SeriesRemark();

    [GeneratedRegex(@"^(?:Episode |Full |Interview |Podcast |Event |Complete )?(?:Transcript|TRANSCRIPT)(?: of (?:the )?(?:interview|episode|event|conversation))?:?$|^(?:녹취록|전문|인터뷰 ?전문|대담 ?전문|브리핑 ?전문)$", RegexOptions.CultureInvariant)]
    private static partial Regex TranscriptMark();

    [GeneratedRegex(@"^(?:Publication )?Type:\s*(?<type>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex TypeLine();
}
