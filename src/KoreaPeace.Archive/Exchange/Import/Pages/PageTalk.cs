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

    private const int LongestQuestion = 400;
    private const int LongestBeginning = 20; // characters of a line that is asked for

    private readonly List<PageLine> lines;
    private readonly LineLedger uses;
    private readonly IReadOnlyList<string> written;
    private readonly DashedTalk dashed;
    private readonly SpeakerCast cast;
    private readonly Dictionary<int, LabelledLine> labelled;
    private readonly HashSet<int> under; // lines right below a label that stands alone
    private readonly HashSet<int> questions;
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
        var printed = new string[count];
        Array.Fill(printed, "");
        // The strong print of a label tells it from other words before a colon.
        foreach (var line in this.lines.Where(line => line.Form != LineForm.Heading && !named.Lines.Contains(line.Number))) printed[line.Number - 1] = line.Markdown.StartsWith("**", StringComparison.Ordinal) && (!line.IsStrong || line.Text.EndsWith(':')) ? line.Markdown : UsualLabel.Of(line.Text);
        dashed = new DashedTalk(printed);
        written = DottedTalk.Labelled(dashed.Lines);
        cast = new SpeakerCast(written, 1, count + 1, request.Known, named.Names, Told(this.lines, request));
        labelled = cast.Lines.ToDictionary(line => line.Line);
        names = [.. cast.Members.Select(member => member.Label), .. named.Names.Select(name => name.Name)];
        under = [.. this.lines.Zip(this.lines.Skip(1)).Where(pair => labelled.TryGetValue(pair.First.Number, out var label) && label.Words.Length == 0).Select(pair => pair.Second.Number)];
        questions = QuestionsWithoutLabel();
        var before = this.lines.TakeWhile(line => !labelled.ContainsKey(line.Number) && !IsQuestion(line)).ToList();
        while (before.Count > 0 && IsHeading(before[^1])) before.RemoveAt(before.Count - 1);
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
        return comesBack || questions.Count > 1 || (speaking.Distinct().Count() > 1 && (isMarked || questions.Count > 0)) || (isMarked && speaking.Count > 2);
    }

    /// <summary>Whom labels mean, as the page explains and as somebody has told.</summary>
    internal static Dictionary<string, string> Told(IEnumerable<PageLine> lines, ImportRequest request)
    {
        var told = ShortCall.In(lines.Select(line => line.Text));
        foreach (var (label, name) in LabelledTalk.Told(request)) told[label] = name;
        return told;
    }

    /// <summary>Makes the turns, and claims their lines.</summary>
    public void Read()
    {
        var from = Introduction.Count;
        var last = lines.FindLastIndex(line => labelled.ContainsKey(line.Number));
        // Where every paragraph has its label, one without any behind the last turn is no part of it.
        var goesOn = Enumerable.Range(from, Math.Max(0, last - from)).Select(at => lines[at]).Any(line => !labelled.ContainsKey(line.Number) && !IsQuestion(line) && !IsHeading(line) && !line.IsLinks && !under.Contains(line.Number));
        for (var at = from; at < lines.Count; at++)
        {
            var line = lines[at];
            if (uses.IsUsed(line.Number)) continue;
            if (at > last && last >= 0 && feet.Any(foot => foot > lines[last].Number && foot < line.Number)) break;
            if (labelled.TryGetValue(line.Number, out var start)) Begin(line, start);
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
            else if (IsQuestion(line)) Ask(line);
            else if (IsHeading(line) && at < last) Head(line);
            else if (at > last && TalkEnd.IsRestOfPage(line.Text)) at = About(at);
            else if (at > last && (IsHeading(line) || !(goesOn || under.Contains(line.Number) || StageDirection.Is(line.Text)))) break; // what follows the last turn is no part of it
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
        var before = turns.Count > 0 && begun is { } last ? labelled[last.Number].Label : null;
        begun = line;
        doubts.Labelled();
        var member = cast.MemberOf(start.Label);
        var words = WordsOf(line, start);
        if (turns.Count > 0 && turns[^1].Label == member.Label && heading is null && start.Label.Continues(before, member.Person is not null))
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
        var words = BoldLabel().IsMatch(line.Markdown) ? MarkdownLiteral.Of(line.Text) : StageDirection.Is(line.Text) ? StageDirection.SetOff(MarkdownLiteral.Of(line.Text)) : line.Form is LineForm.Item && begun is not { Form: LineForm.Item } ? $"- {line.Markdown}" : line.Markdown;
        if (turns.Count > 0 && heading is null && turns[^1].Label != NobodyAsks)
        {
            turns[^1].Paragraphs.Add(words);
            if ((cast.LooksLabelled(line.Number) ?? (dashed.IsOutside(line.Number) ? line.Text[..Math.Min(line.Text.Length, LongestBeginning)] : BehindBrackets().Match(line.Text) is { Success: true } like ? like.Value.Trim() : null)) is { } begin) doubts.LikeLabel(turns.Count - 1, line.Number, begin);
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

    /// <summary>What stands behind the label, with its links and emphasis.</summary>
    private string WordsOf(PageLine line, LabelledLine start)
    {
        if (written[line.Number - 1] == line.Markdown) return StageDirection.SetOff(line.Markdown[start.Label.Length..].Trim());
        var words = start.Words;
        var marked = line.Markdown.EndsWith(words, StringComparison.Ordinal) ? words : line.Markdown.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 && line.Markdown[..colon] == line.Text[..Math.Min(colon, line.Text.Length)] && colon < start.Label.Length
            ? line.Markdown[(colon + 1)..].Trim()
            : MarkdownLiteral.Of(words);
        return StageDirection.SetOff(marked);
    }

    /// <summary>Korean briefings set theirs in angle brackets.</summary>
    private static bool IsHeading(PageLine line) => line.Form == LineForm.Heading || (line.Text.Length < 40 && line.Text.StartsWith('<') && line.Text.EndsWith('>') && UsualLabel.Of(line.Text) == line.Text);

    private bool IsQuestion(PageLine line) => questions.Contains(line.Number);

    /// <summary>Lines that end with a question mark, each right before a labelled answer, where nobody labelled asks; one alone may be a sentence.</summary>
    private HashSet<int> QuestionsWithoutLabel()
    {
        if (cast.Members.Any(member => member.Role is Role.Interviewer or Role.Host or Role.Moderator)) return [];
        var asked = lines.Zip(lines.Skip(1)).Where(pair => (pair.First.Text.EndsWith('?') || pair.First.Part == LinePart.Question) && pair.First.Text.Length < LongestQuestion && !labelled.ContainsKey(pair.First.Number) && !under.Contains(pair.First.Number) && labelled.ContainsKey(pair.Second.Number));
        if (asked.Select(pair => pair.First.Number).ToHashSet() is not { Count: > 1 } several) return [];
        // Where questions are in strong print, so is "Let us turn to the north.", which asks as well.
        if (lines.Count(line => several.Contains(line.Number) && line.IsStrong) > 1) several.UnionWith(lines.Where(line => line.IsStrong && line.Text.Length < LongestQuestion && !labelled.ContainsKey(line.Number) && !under.Contains(line.Number)).Select(line => line.Number));
        return several;
    }

    // No label has the form "Jane Doe (left): …", and it may be one.
    [GeneratedRegex(@"^[^.?!:：“""]{2,50}\)\s*[:：](?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex BehindBrackets();

    // In a seed such words would begin a turn of somebody.
    [GeneratedRegex(@"^\*\*[^*]+(?::\*\*|\*\*:)", RegexOptions.CultureInvariant)]
    private static partial Regex BoldLabel();
}
