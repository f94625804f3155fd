using System.Text;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>The text of a piece as Markdown: paragraphs, headings, lists and quotations, in the order of the page.</summary>
internal sealed partial class PageBody(IReadOnlyList<PageLine> lines, LineLedger uses)
{
    // Two questions make an interview of a page; one may be rhetorical.
    private const int LeastQuestions = 2;
    private const int LongestHeading = 90;
    private const int LongestQuestion = 400;
    private const int LongestStray = 60;
    private const int ShortestAnswer = 80; // to a question that only stands on a line of its own

    private bool hasQuestions;
    private HashSet<PageLine> dashed = [];

    /// <summary>How many lines are questions that somebody answers below.</summary>
    public int Questions { get; private set; }

    /// <summary>Lines that may be a question and were taken as text.</summary>
    public List<PageLine> DoubtfulQuestions { get; } = [];

    /// <param name="isStated">The page says that it is made of questions and answers.</param>
    public string Written(bool isStated)
    {
        var free = WithoutEdges(lines.Where(line => !uses.IsUsed(line.Number)).ToList());
        dashed = Dashed(free);
        var questions = free.Where((line, at) => IsQuestion(line, at + 1 < free.Count ? free[at + 1] : null)).ToHashSet();
        var asked = free.Where((line, at) => IsAsked(line, at + 1 < free.Count ? free[at + 1] : null)).ToList();
        // "Explain the ferry." asks as well, and no heading ends with a point.
        if (questions.Count(line => line.IsStrong) >= LeastQuestions || (asked.Count >= LeastQuestions && asked.Count(line => SentenceEnd().IsMatch(line.Text)) > asked.Count / 2 && (asked.Exists(line => Prompt().IsMatch(line.Text)) || asked.Count(line => free[free.IndexOf(line) + 1].Text[0] is '“' or '"') >= LeastQuestions))) questions.UnionWith(asked);
        hasQuestions = questions.Count >= LeastQuestions || (isStated && questions.Count > 0);
        if (!hasQuestions) DoubtfulQuestions.AddRange(questions.Where(line => line.Form == LineForm.Paragraph));
        Questions = hasQuestions ? questions.Count : 0;

        var body = new StringBuilder();
        PageLine? before = null;
        for (var at = 0; at < free.Count; at++)
        {
            var line = free[at];
            var isQuestion = hasQuestions && questions.Contains(line);
            var block = Block(line, at + 1 < free.Count ? free[at + 1] : null, isQuestion);
            if (before is not null) body.Append(IsOneList(before, line) ? "\n" : "\n\n");
            body.Append(block);
            uses.Keep(line.Number, isQuestion ? "question, as a heading" : block.StartsWith("##", StringComparison.Ordinal) ? "heading" : "text");
            before = line;
        }

        return body.ToString();
    }

    /// <summary>
    /// Short lines that are no sentences, several above the text or any below it, are what is left of menus and boxes; nobody can tell what
    /// they say, so they stay unclaimed. One right above the text may be its first heading.
    /// </summary>
    private static List<PageLine> WithoutEdges(List<PageLine> free)
    {
        var first = 0;
        while (first + 1 < free.Count && IsStray(free[first]) && (IsStray(free[first + 1]) || PersonName.IsLikely(free[first].Text))) first++;
        var end = free.Count;
        while (end > first && IsStray(free[end - 1])) end--;
        return free[first..end];
    }

    private static bool IsStray(PageLine line) => (line.Form == LineForm.Paragraph || (line.Form == LineForm.Item && line.Address is not null)) && line.Text.Length <= LongestStray && !SentenceEnd().IsMatch(line.Text) && !Bullet().IsMatch(line.Text);

    private string Block(PageLine line, PageLine? next, bool isQuestion)
    {
        if (isQuestion || IsHeading(line, next)) return $"{(line.Rank > 3 ? "###" : "##")} {MarkdownLiteral.Of(line.Text)}";
        return line.Form switch
        {
            LineForm.Item => $"{Indent(line)}- {line.Markdown}",
            LineForm.NumberedItem => $"{Indent(line)}1. {line.Markdown}",
            LineForm.Quotation => $"> {line.Markdown}",
            LineForm.Paragraph when dashed.Contains(line) => $"- {MarkdownLiteral.Of(line.Text[1..].Trim())}",
            LineForm.Paragraph when Bullet().Match(line.Text) is { Success: true } bullet => $"- {MarkdownLiteral.Of(line.Text[bullet.Length..])}",
            _ => line.Markdown,
        };
    }

    /// <summary>Three spaces put an item below "1." as well as below "-".</summary>
    private static string Indent(PageLine line) => new(' ', 3 * line.Depth);

    /// <summary>In HTML what is marked so; in plain text a short line without an end, before a longer one.</summary>
    private static bool IsHeading(PageLine line, PageLine? next)
    {
        if (line.Form == LineForm.Heading) return true;
        return line.Form == LineForm.Paragraph && line.GapBefore > 0 && line.Text.Length <= LongestHeading && next is not null && next.Text.Length > line.Text.Length
            && BareHeading().IsMatch(line.Text) && (line.IsStrong || line.Text == line.Markdown || line.Markdown == MarkdownLiteral.Of(line.Text));
    }

    private static bool IsQuestion(PageLine line, PageLine? next) => line.Part == LinePart.Question ||
        line.Text.EndsWith('?') && line.Text.Length <= LongestQuestion && next is not null && !next.Text.EndsWith('?')
        && (line.Form == LineForm.Heading || (line.Form == LineForm.Paragraph && (line.IsStrong ? !next.IsStrong : line.IsEmphasis ? !next.IsEmphasis : line.GapBefore > 0 && next.Text.Length > ShortestAnswer && line.Text.Length < next.Text.Length)));

    /// <summary>Where questions are in strong print, so is "Let us turn to the north.", which asks as well.</summary>
    private static bool IsAsked(PageLine line, PageLine? next) => line is { Form: LineForm.Paragraph, IsStrong: true, Text.Length: <= LongestQuestion } && next is { Form: LineForm.Paragraph, IsStrong: false };

    /// <summary>Lines behind a dash that follow one another without a gap are a list of plain text; where they ask, they are questions.</summary>
    private static HashSet<PageLine> Dashed(List<PageLine> free)
    {
        var pairs = free.Zip(free.Skip(1)).Where(pair => pair.Second.GapBefore == 0 && Dash().IsMatch(pair.First.Text) && Dash().IsMatch(pair.Second.Text)).ToList();
        var list = pairs.SelectMany(pair => new[] { pair.First, pair.Second }).ToHashSet();
        return list.Any(line => line.Text.EndsWith('?')) ? [] : list;
    }

    private bool IsOneList(PageLine before, PageLine line) =>
        (dashed.Contains(before) && dashed.Contains(line)) || ((line.Form == before.Form || line.Depth + before.Depth > 0) && line.Form is LineForm.Item or LineForm.NumberedItem && before.Form is LineForm.Item or LineForm.NumberedItem) || (Bullet().IsMatch(before.Text) && Bullet().IsMatch(line.Text));

    [GeneratedRegex(@"[.!?…:;][”""’')\]]*$|다\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\?[”""’')]*$|^(?:Explain|Describe|Discuss|Compare|Analy[sz]e|Assess|Examine|Identify|Evaluate|Elaborate|Tell us|Talk about|Briefly|Please)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Prompt();

    [GeneratedRegex(@"^- \S", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^[•·▪◦‣]\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?=.*\p{L}{3}|[가-힣]{2})[\p{Lu}\p{N}“""'‘가-힣][^.!?;]*[^.!?:;,…”""]$|^[\p{Lu}][^?]{2,80}(?:U\.S\.|U\.N\.|D\.C\.)$", RegexOptions.CultureInvariant)]
    private static partial Regex BareHeading();
}
