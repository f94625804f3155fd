using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Labels;
using KoreaPeace.Archive.Exchange.Import.Texts;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>
/// A page whose text is a talk: who speaks, by the labels at the beginning of lines, and what. Labels alone make no talk; somebody must
/// come back after somebody else has spoken.
/// </summary>
internal sealed partial class PageTalk
{
    private const string NobodyAsks = "[Question]";
    private const string NobodyAnswers = "[Answer]";
    private const string Nobody = "[Unidentified]";

    private readonly List<PageLine> lines;
    private readonly LineLedger uses;
    private readonly TalkLabels labels;
    private readonly SpeakerCast cast;
    private readonly IReadOnlyList<string> names; // of those who take part
    private readonly HashSet<string> introduced = [];
    private readonly DoubtfulLines doubts;
    private readonly IReadOnlyList<int> feet;
    private readonly List<DraftTurn> turns = [];
    private string? heading;
    private PageLine? begun; // the line of the last label; some sites set each turn as an item of a list
    private PageLine? alone; // the label that begins the last turn, when its words are still to come

    /// <param name="lines">Of the piece itself; those that are claimed already count for nothing.</param>
    /// <param name="count">How many lines the whole source has.</param>
    /// <param name="feet">Lines of the site's own, left out already, below which nobody speaks.</param>
    public PageTalk(IReadOnlyList<PageLine> lines, LineLedger uses, int count, ImportRequest request, HeadSpeakers named, IReadOnlyList<int> feet)
    {
        this.feet = feet;
        (this.lines, this.uses) = ([.. lines.Where(line => !uses.IsUsed(line.Number))], uses);
        doubts = new DoubtfulLines(uses);
        labels = new TalkLabels(this.lines, count, request, named);
        cast = labels.Cast;
        names = [.. cast.Members.Select(member => member.Label), .. named.Names.Select(name => name.Name)];
        var before = this.lines.TakeWhile(line => labels.At(line) is null && !labels.IsQuestion(line)).ToList();
        while (before.Count > 0 && IsHeading(before[^1])) before.RemoveAt(before.Count - 1);
        // Who greets, speaks; briefings begin so, and name nobody.
        if (before.FindIndex(line => Greeting().IsMatch(line.Text)) is var greeting and >= 0) before = before[..greeting];
        Introduction = before;
    }

    public IReadOnlyList<DraftTurn> Turns => turns;

    public IEnumerable<string> ToldInVain => cast.ToldInVain;

    public IReadOnlyList<CastMember> Members => cast.Members;

    /// <summary>Lines that look labelled and are no turn of anybody.</summary>
    public IReadOnlyList<LabelledLine> NotTaken => cast.NotTaken;

    public string WhyNot(LabelledLine line) => cast.WhyNot(line.Label);

    /// <summary>What stands before anybody speaks.</summary>
    public IReadOnlyList<PageLine> Introduction { get; }

    /// <param name="isMarked">A heading of the page says that a transcript follows.</param>
    public bool Is(bool isMarked)
    {
        var speaking = cast.Lines.Select(line => cast.MemberOf(line.Label)).ToList();
        if (speaking.Count < 2) return false;
        var comesBack = Enumerable.Range(2, Math.Max(0, speaking.Count - 2)).Any(n => speaking[n] != speaking[n - 1] && speaking.IndexOf(speaking[n]) < n - 1);
        return comesBack || labels.Questions > 1 || (speaking.Distinct().Count() > 1 && (isMarked || labels.Questions > 0)) || (isMarked && speaking.Count > 2);
    }

    /// <summary>Makes the turns, and claims their lines.</summary>
    public void Read()
    {
        var from = Introduction.Count;
        var last = lines.FindLastIndex(line => labels.At(line) is not null);
        // Where every paragraph has its label, one without any behind the last turn is no part of it.
        var goesOn = Enumerable.Range(from, Math.Max(0, last - from)).Select(at => lines[at]).Any(line => labels.At(line) is null && !labels.IsQuestion(line) && !IsHeading(line) && !line.IsLinks && !labels.IsUnder(line));
        for (var at = from; at < lines.Count; at++)
        {
            var line = lines[at];
            if (uses.IsUsed(line.Number)) continue;
            if (at > last && last >= 0 && feet.Any(foot => foot > lines[last].Number && foot < line.Number)) break;
            if (labels.At(line) is { } start) Begin(line, start);
            else if (line.IsLinks && line.Form == LineForm.Paragraph) uses.Drop(line.Number, "links alone");
            else if (StageDirection.IsTime(line.Text)) uses.Drop(line.Number, "time");
            else if (TalkFoot.IsCaption(line.Text)) uses.Drop(line.Number, "caption");
            else if (TalkEnd.IsTypist(line.Text)) uses.Drop(line.Number, "note of whoever typed it");
            else if (TalkEnd.IsEnd(line.Text.Trim('<', '>')))
            {
                uses.Drop(line.Number, "end of the transcript");
                if (at > last) break;
            }
            else if (at > last && TalkFoot.Of(line.Text, names) is { } foot)
            {
                uses.Drop(line.Number, foot);
                break;
            }
            else if (labels.IsQuestion(line)) Ask(line);
            else if (at < last && (IsHeading(line) || IsHeadingBefore(lines[at + 1], line))) Head(line);
            else if (at > last && TalkEnd.IsRestOfPage(line.Text)) at = About(at);
            else if (at > last && (IsHeading(line) || !(goesOn || labels.IsUnder(line) || StageDirection.Is(line.Text)))) break; // what follows the last turn is no part of it
            else GoOn(line);
        }

        Settle();
        doubts.Ask(turns);
        foreach (var line in lines.Where(line => !uses.IsUsed(line.Number)))
        {
            if (Around(line) is { } what) uses.Drop(line.Number, what);
        }
    }

    /// <summary>What a heading below the talk introduces is nobody's words; gives the last line of it.</summary>
    private int About(int heading)
    {
        Settle();
        var what = $"below the talk: {lines[heading].Text.TrimEnd(':')}";
        var end = heading + 1;
        while (end < lines.Count && !IsHeading(lines[end])) end++;
        foreach (var line in lines.Skip(heading).Take(end - heading).Where(line => !uses.IsUsed(line.Number))) uses.Drop(line.Number, what);
        return end - 1;
    }

    /// <summary>What a line above or below the talk is that no reader misses; null when somebody must look.</summary>
    private string? Around(PageLine line) => TalkEnd.IsTypist(line.Text) ? "note of whoever typed it" : TalkFoot.Of(line.Text, names) ?? (TalkFoot.IsOfSite(line.Text) ? "of the site" : null);

    /// <summary>A label with no words behind it is no turn, and stays unclaimed.</summary>
    private void Settle()
    {
        if (alone is null) return;
        introduced.Remove(turns[^1].Label);
        heading ??= turns[^1].Heading;
        turns.RemoveAt(turns.Count - 1);
        alone = null;
    }

    private void Begin(PageLine line, LabelledLine start)
    {
        Settle();
        var before = turns.Count > 0 && begun is { } last ? labels.At(last)?.Label : null;
        begun = line;
        var member = cast.MemberOf(start.Label);
        var words = labels.WordsOf(line, start);
        var isAgain = turns.Count > 0 && turns[^1].Label == member.Label && heading is null;
        // Several who ask are several with one label, and each may say more than a paragraph.
        var isBetween = isAgain && start.Label.Form != LabelForm.Question && doubts.AreBetween(turns.Count - 1);
        doubts.Labelled();
        if (isAgain && !isBetween && start.Label.Continues(before, member.Person is not null))
        {
            if (words.Length > 0) turns[^1].Paragraphs.Add(words);
            uses.Keep(line.Number, $"turn {turns.Count} of {member.Label}, the label repeated");
            return;
        }

        var turn = Turn(member.Label) with { IsUncertain = start.Label.IsUncertain, At = start.Label.At };
        if (member.Person is null && member.Decision is { } who && introduced.Add(member.Label)) turn.Decisions.Add(who);
        turns.Add(turn);
        if (words.Length == 0)
        {
            alone = line;
            return;
        }

        turn.Paragraphs.Add(words);
        uses.Keep(line.Number, $"turn {turns.Count} of {member.Label}");
        if (cast.LabelWithin(start.Words) is { } inner) doubts.LikeLabel(turns.Count - 1, line.Number, inner);
    }

    /// <summary>A question without a label, in a talk in which the answers have theirs.</summary>
    private void Ask(PageLine line)
    {
        Settle();
        var turn = Turn(NobodyAsks);
        turn.Paragraphs.Add(MarkdownLiteral.Of(line.Text));
        turns.Add(turn);
        uses.Keep(line.Number, $"turn {turns.Count}, a question that nobody is named for");
    }

    private void Head(PageLine line)
    {
        Settle();
        heading = MarkdownLiteral.Of(line.Text.Trim('<', '>', ' '));
        uses.Keep(line.Number, "heading");
    }

    /// <summary>A paragraph without a label belongs to whoever speaks; where a heading or a question stands between, nobody can say to whom.</summary>
    private void GoOn(PageLine line)
    {
        var words = BoldLabel().IsMatch(line.Markdown) ? MarkdownLiteral.Of(line.Text) : StageDirection.Is(line.Text) ? StageDirection.SetOff(MarkdownLiteral.Of(line.Text)) : line.Form == LineForm.Quotation ? $"> {line.Markdown}" : line.Form is LineForm.Item && begun is not { Form: LineForm.Item } ? $"- {line.Markdown}" : line.Markdown;
        if (turns.Count > 0 && heading is null && turns[^1].Label != NobodyAsks)
        {
            turns[^1].Paragraphs.Add(words);
            if (labels.LikeLabel(line) is { } begin) doubts.LikeLabel(turns.Count - 1, line.Number, begin);
            if (turns[^1].Paragraphs.Count > 1 && !StageDirection.Is(line.Text)) doubts.Unlabelled(line.Number);
            if (alone is not null) uses.Keep(alone.Number, $"turn {turns.Count} of {turns[^1].Label}");
            uses.Keep(line.Number, $"turn {turns.Count} of {turns[^1].Label}{(alone is null ? " goes on, without a label" : "")}");
            alone = null;
            return;
        }

        var isAnswer = turns.Count > 0 && turns[^1].Label == NobodyAsks;
        var turn = Turn(isAnswer ? NobodyAnswers : Nobody);
        turn.Decisions.Add($"line {line.Number} has no label; who says this?");
        turn.Paragraphs.Add(words);
        turns.Add(turn);
        uses.Keep(line.Number, $"turn {turns.Count}, without a label: nobody is named");
    }

    private DraftTurn Turn(string label)
    {
        var turn = new DraftTurn(label) { Heading = heading };
        heading = null;
        return turn;
    }

    /// <summary>In strong print, no sentence, right before somebody begins.</summary>
    private bool IsHeadingBefore(PageLine next, PageLine line) => line.IsStrong && labels.At(next) is not null && !labels.IsUnder(line) && TalkFoot.IsStray(line.Text);

    /// <summary>Korean briefings set theirs in angle brackets.</summary>
    private static bool IsHeading(PageLine line) => line.Form == LineForm.Heading || (line.Text.Length < 40 && line.Text.StartsWith('<') && line.Text.EndsWith('>') && UsualLabel.Of(line.Text) == line.Text);

    [GeneratedRegex(@"^(?:안녕하(?:십니까|세요)|Good (?:morning|afternoon|evening)\b|Hello\b[,.!]|Hi,? everyone|(?:All right|Okay|OK)[.,])", RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    // In a seed such words would begin a turn of somebody.
    [GeneratedRegex(@"^\*\*[^*]+(?::\*\*|\*\*:)", RegexOptions.CultureInvariant)]
    private static partial Regex BoldLabel();
}
