using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Texts;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>
/// Claims the lines of a page that are about the piece: title, date, by-line, type, topics, the remark on a series or a programme. What is
/// left over is text.
/// </summary>
internal sealed partial class PageHeadReader(IReadOnlyList<PageLine> lines, LineLedger uses, IReadOnlyCollection<string> topics, IReadOnlyList<PageFact> stated)
{
    // By-lines and dates stand above the text; further down they are part of it.
    private const int MostLinesOfHead = 14;
    private const int MostParagraphsOfHead = 2;
    private const int LinesOfTitle = 3; // in which it may stand once more; further down somebody says it
    private const int LongestOfMenu = 40;
    private const int MostLinesOfFoot = 8;
    private const int LongestDeck = 400;
    private const int LinesBelowDeck = 3; // in which the date or the by-line stands

    private readonly PageHead head = new();
    private FactLine facts = null!; // set before a line is read

    public PageHead Read(PageTitle? title)
    {
        head.Title = title;
        facts = new FactLine(head, uses, topics, stated);
        Reporter();
        head.Decisions.AddRange(new PageClutter(lines, uses).Drop(title));
        Remarks();
        Top();
        Foot();
        Tags();
        DateOfText();
        DateOfFoot();
        Deck();
        Summary();
        return head;
    }

    private IEnumerable<(PageLine Line, int At)> Free => lines.Select((line, at) => (line, at)).Where(line => !uses.IsUsed(line.line.Number));

    /// <summary>Whose name stands with an address over or under the text wrote it, where no other by-line says who did.</summary>
    private void Reporter()
    {
        var top = lines.Take(MostLinesOfHead).ToList();
        if (top.Exists(line => line.Authors.Count > 0 || (ByLine.Of(line.Text) is not null && !ByLine.HasAddress(line.Text)))) return;
        if (top.Concat(lines.Skip(Math.Max(MostLinesOfHead, lines.Count - MostLinesOfFoot))).FirstOrDefault(line => ByLine.HasAddress(line.Text)) is { } reporter) facts.Take(reporter);
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
        var paragraphs = 0; // below the title; above it stand menus
        var titled = head.Title is null ? -1 : lines.ToList().FindIndex(line => PageTitle.IsSame(line.Text, head.Title.Words));
        foreach (var (line, at) in Free.Take(MostLinesOfHead).ToList())
        {
            if (head.Title is { } title && PageTitle.IsSame(line.Text, title.Words) && (at <= titled + LinesOfTitle || line.Form == LineForm.Heading)) uses.Keep(line.Number, "title");
            else if (TranscriptMark().IsMatch(line.Text)) Mark(line);
            else if (facts.Take(line)) continue;
            else if (IsDeck(line, at, titled)) Deck(line);
            else if (head.Topics.Count == 0 && titled >= 0 && at > titled && line.Links.Count > 1 && line.Links.All(link => link.Length <= LongestOfMenu && PageFurniture.Of(link) is null)) Categories(line);
            else if (line.Form == LineForm.Heading && at > 0 && !IsAboveDate(at) || (at > titled && line.Text.Length > LongestOfMenu && ++paragraphs > MostParagraphsOfHead)) break;
        }

        // The heading over the transcript may stand below a long introduction.
        foreach (var (line, _) in Free.ToList())
        {
            if (!head.HasTranscriptMark && TranscriptMark().IsMatch(line.Text)) Mark(line);
        }
    }

    /// <summary>The subjects under which the site files the piece, as links with commas between.</summary>
    private void Categories(PageLine line)
    {
        head.Topics = [.. line.Links.Distinct()];
        uses.Keep(line.Number, "topics");
    }

    /// <summary>Form and topics, where pages print them below the text.</summary>
    private void Foot()
    {
        foreach (var (line, _) in Free.Reverse().Take(MostLinesOfFoot).ToList())
        {
            if (FactLine.IsOfFoot(line.Text)) facts.Take(line);
        }
    }

    /// <summary>Whether the heading has a day of posting, called so, right below.</summary>
    private bool IsAboveDate(int at) => head.Date is null && lines.Skip(at + 1).Take(LinesBelowDeck).Any(below => DateLine.Of(below.Text) is not null && Called().IsMatch(below.Text));

    /// <summary>By its name, or a heading or a sentence right below the title that has the date or a by-line below it.</summary>
    private bool IsDeck(PageLine line, int at, int titled) => head.Deck is null && titled >= 0 && at > titled && line.Text.Length <= LongestDeck
        && (line.Part == LinePart.Deck || ((line.Form == LineForm.Heading || (at == titled + 1 && line.Form == LineForm.Paragraph && SentenceEnd().IsMatch(line.Text))) && lines.Skip(titled + 1).Take(at - titled - 1).All(before => uses.IsUsed(before.Number)) && lines.Skip(at + 1).Take(LinesBelowDeck).Any(below => DateLine.Of(below.Text) is not null || ByLine.Of(below.Text) is not null)));

    private void Deck(PageLine line)
    {
        head.Deck = line.Text;
        uses.Keep(line.Number, "abstract");
    }

    /// <summary>The place and the day with which the text of news begins.</summary>
    private void DateOfText()
    {
        if (head.Date is not null || stated.Any(fact => fact.Kind == FactKind.Date)) return;
        foreach (var (line, _) in Free.Take(MostLinesOfHead))
        {
            if (AfterPlace().Match(line.Text) is not { Success: true } placed || DateLine.Of(placed.Groups["date"].Value) is not { } date) continue;
            (head.Date, head.DateAt) = (date, line.Number);
            head.Decisions.Add(("date", $"line {line.Number} begins \"{placed.Value.Trim()}\", and nothing else says when the piece was published; is it that day?"));
            return;
        }
    }

    /// <summary>The day of posting, or of the last review where nothing else is printed.</summary>
    private void DateOfFoot()
    {
        if (head.Date is not null || stated.Any(fact => fact.Kind == FactKind.Date)) return;
        var dated = Free.Select(line => line.Line).Where(line => CalledDay().IsMatch(line.Text)).Select(line => (line, Date: DateLine.Of(CalledDay().Replace(line.Text, "")), IsReview: Review().IsMatch(line.Text))).Where(line => line.Date is not null).OrderBy(line => line.IsReview).ToList();
        if (dated is not [var (line, date, isReview), ..]) return;
        (head.Date, head.DateAt) = (date, line.Number);
        uses.Keep(line.Number, "date");
        if (isReview) head.Decisions.Add(("date", $"line {line.Number} prints \"{line.Text}\", and nothing says when the piece was published"));
        foreach (var (other, _, _) in dated.Skip(1))
        {
            head.Decisions.Add(("date", $"line {line.Number} prints \"{line.Text}\", line {other.Number} \"{other.Text}\"; which is the day of this text?"));
            uses.Drop(other.Number, "another date");
        }
    }

    /// <summary>Topics as links below a heading.</summary>
    private void Tags()
    {
        var heading = lines.ToList().FindLastIndex(line => TagsHeading().IsMatch(line.Text));
        if (heading < 0 || head.Topics.Count > 0) return;
        foreach (var line in lines.Skip(heading + 1).TakeWhile(line => line.Links.Count > 0 && !uses.IsUsed(line.Number)))
        {
            head.Topics.AddRange(line.Links.Except(head.Topics));
            uses.Keep(line.Number, "topics");
        }
    }

    private void Mark(PageLine line)
    {
        head.HasTranscriptMark = true;
        uses.Drop(line.Number, "heading of the transcript");
    }

    /// <summary>One sentence between the title and the remark on a series: the only place where it cannot be the text's own first one.</summary>
    private void Deck()
    {
        if (head.Deck is not null) return;
        var series = lines.ToList().FindIndex(line => SeriesRemark().IsMatch(line.Text));
        var before = Free.Where(line => line.At < series).ToList();
        if (before is not [var (deck, _)] || deck.Text.Length > LongestDeck) return;
        Deck(deck);
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

    [GeneratedRegex(@"\bin (?<name>On Peace), a brief weekly collaboration with SiriusXM|^(?<name>On Peace) is a weekly podcast sponsored by USIP", RegexOptions.CultureInvariant)]
    private static partial Regex ProgrammeRemark();

    [GeneratedRegex(@"^This (?:essay|article|paper|piece|report|commentary|post) is (?:part|the \w+ (?:part|installment)) of (?:a|the|an ongoing|our)? ?(?:\w+ )?series,?\s*(?:called |titled |entitled |on )?[“""]?(?<name>[^,.;”""]{3,120})", RegexOptions.CultureInvariant)]
    private static partial Regex SeriesRemark();

    [GeneratedRegex(@"^(?:Episode |Full |Interview |Podcast |Event |Complete )?(?:Transcript|TRANSCRIPT)(?: of (?:the )?(?:interview|episode|event|conversation))?:?$|^(?:\[?질문\s?[·ㆍ,]\s?답변\]?|녹취록|전문|인터뷰 ?전문|대담 ?전문|브리핑 ?전문)$", RegexOptions.CultureInvariant)]
    private static partial Regex TranscriptMark();

    [GeneratedRegex(@"^(?:Tags?|Topics?|Keywords|Filed under|Related topics?|태그|키워드)\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TagsHeading();

    [GeneratedRegex(@"^\(?(?:\p{Lu}[\p{L}.’']+,?\s+){1,4}\(?(?<date>\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.? \d{4})\)?\s*(?:—|–|--|―)\s", RegexOptions.CultureInvariant)]
    private static partial Regex AfterPlace();

    [GeneratedRegex(@"^(?:Posted|Published|First published|Last (?:reviewed|updated|modified)|Reviewed|Updated)(?: on)?\s*[:：]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex CalledDay();

    [GeneratedRegex(@"^(?:Last|Reviewed|Updated)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Review();

    [GeneratedRegex(@"[.!?…][”""’')\]]*$|다\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^[\p{L} ]{2,20}\s*[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Called();
}
