using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Labels;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>Takes a talk apart into turns, line by line. Words without a label belong to whoever has spoken last, as seeds have it.</summary>
internal sealed partial class TalkReading
{
    private const int LongestHeading = 80; // characters
    private const int LongestBeginning = 20; // characters of a line that is asked for

    private readonly SourceText source;
    private readonly LineLedger ledger;
    private readonly SpeakerCast cast;
    private readonly int first;
    private readonly IReadOnlyList<string> names; // of those who take part
    private readonly int end;
    private readonly bool isHearing; // the print of one
    private readonly bool isWrapped;
    private readonly bool isDoubleSpaced;
    private readonly HashSet<string> running;
    private readonly Dictionary<int, LabelledLine> labelled;
    private readonly HashSet<string> introduced = [];
    private readonly List<DraftTurn> turns = [];
    private readonly UsualTalk usual;
    private readonly DoubtfulLines doubts;
    private readonly List<(string Words, bool IsStage)> paragraphs = [];
    private CastMember? open;
    private LabelledLine? begun;
    private bool isUncertain;
    private bool goesOn; // the paragraph that is open has no label of its own
    private int spoken; // the last line that somebody said
    private bool isNewPage; // since then
    private bool isHandedIn; // what stands here was handed in, and nobody said it
    private (string Text, string? Decision)? heading;

    public TalkReading(SourceText source, LineLedger ledger, SpeakerCast cast, TranscriptHead head, UsualTalk usual)
    {
        (this.source, this.ledger, this.cast, this.usual, first) = (source, ledger, cast, usual, head.First);
        doubts = new DoubtfulLines(ledger);
        names = [.. cast.Members.Select(member => member.Label), .. head.People.Select(name => name.Name)];
        running = TalkEnd.Running(source.Lines);
        isHearing = HearingPrint.Committee(source.Lines) is not null;
        end = End();
        var talk = source.Lines.Skip(first - 1).Take(end - first).ToList();
        var words = talk.Where(line => !TalkEnd.IsPageNumber(line.Trim()) && !running.Contains(line.Trim()) && !TalkEnd.IsBureau(line.Trim())).ToList();
        isDoubleSpaced = WrappedLines.AreDoubleSpaced(words);
        isWrapped = isDoubleSpaced || WrappedLines.Are(words) || WrappedLines.EndWithinSentences(words) || isHearing;
        labelled = cast.Lines.ToDictionary(line => line.Line);
    }

    /// <summary>The turns in spoken order, without ids.</summary>
    public List<DraftTurn> Read()
    {
        for (var line = first; line < end; line++)
        {
            var text = source.Lines[line - 1].Trim();
            if (text.Length > 0 && !ledger.IsUsed(line)) Take(line, text);
        }

        Close();
        AskOfTitle();
        doubts.Ask(turns);
        return turns;
    }

    /// <summary>What stands at the very top under a label that never comes back, and ends like no sentence, may as well be the title.</summary>
    private void AskOfTitle()
    {
        var top = source.Lines.TakeWhile(string.IsNullOrWhiteSpace).Count() + 1;
        if (turns.Count < 2 || !labelled.TryGetValue(top, out var label) || label.Label is not { Form: LabelForm.Name, IsMarked: false } || label.Words.EndsWith('.') || cast.Lines.Count(line => cast.MemberOf(line.Label) == cast.MemberOf(label.Label)) > 1) return;
        turns[0].Decisions.Add($"line {top} stands above all others, and \"{label.Label.Printed}\" speaks nowhere else; is it the title, and nobody's words?");
        ledger.Doubt(top);
    }

    /// <summary>The line after the last of the talk; what stands behind it is nobody's words.</summary>
    private int End()
    {
        var last = cast.Lines[^1].Line;
        // Below a label that stands alone, the first words are somebody's whatever they look like.
        var from = cast.Lines[^1].Words.Length > 0 ? last : Enumerable.Range(last, source.Lines.Count - last).FirstOrDefault(n => !string.IsNullOrWhiteSpace(source.Lines[n]) && !StageDirection.IsTime(source.Lines[n]), last - 1) + 1;
        var end = Enumerable.Range(from, source.Lines.Count - from).FirstOrDefault(n => source.Lines[n].Trim() is { Length: > 0 } text && (TalkEnd.IsRestOfPage(text) || TalkFoot.Of(text, names) is not null || (n > last && IsAlone(n + 1) && TalkFoot.IsStray(text))), source.Lines.Count);
        foreach (var n in Enumerable.Range(end, source.Lines.Count - end))
        {
            var text = source.Lines[n].Trim();
            if ((TalkFoot.Of(text, names) ?? (isHearing && text.Length > 0 ? "printed behind the hearing" : null) ?? (TalkEnd.IsRule(text) ? "rule" : TalkEnd.IsPageNumber(text) ? "page number" : running.Contains(text) ? "running head or foot" : null)) is { } what) ledger.Drop(n + 1, what); // other lines stay without a use
        }

        for (; end > last && source.Lines[end - 1].Trim() is var text && (text.Length == 0 || TalkEnd.IsRule(text)); end--) ledger.Drop(end, "rule");
        return end + 1;
    }

    /// <summary>Whether the line is a whole paragraph, and not the first of several.</summary>
    private bool IsAlone(int line) => source.HasGapBefore(line) && (source.IsSpaced || line == source.Lines.Count || string.IsNullOrWhiteSpace(source.Lines[line]));

    private void Take(int line, string text)
    {
        if (labelled.TryGetValue(line, out var label)) Begin(label);
        else if (HearingPrint.HeadingAt(source, line) is { } over) Head(line, over.Words, null, over.Last);
        else if (isHandedIn || HearingPrint.IsHandedIn(text)) HandedIn(line);
        else if (StageDirection.IsTime(text)) ledger.Drop(line, "time");
        else if (TalkEnd.IsRule(text)) ledger.Drop(line, "rule");
        else if (TalkEnd.IsTypist(text)) ledger.Drop(line, "note of whoever typed it");
        else if (TalkEnd.IsPageNumber(text)) Leaf(line, "page number");
        else if (TalkFoot.IsCaption(text) || (paragraphs.Count > 0 && IsAlone(line) && TalkFoot.IsNameAlone(text, names))) ledger.Drop(line, "caption");
        else if (TalkFoot.IsRemark(text)) ledger.Drop(line, "note on the transcript");
        else if (HeadLine.IsMarkerOfQuestions(text)) Mark(line);
        else if (running.Contains(text) || TalkEnd.IsBureau(text)) Leaf(line, "running head or foot");
        else if ((HeadingIn(text) ?? SquaredIn(text)) is { } written) Head(line, written, null);
        else if (IsHeading(line, text)) Head(line, text, $"\"{text}\" is taken for a heading, because it stands alone before somebody speaks; or does it belong to the words before it?");
        else GoOn(line, text);
    }

    /// <summary>The words of a heading, in the marks of Markdown or after the two stars of the United Nations' briefings; null when it is none.</summary>
    public static string? HeadingIn(string text) => MarkdownText.SectionHeading(text) ?? (Starred().Match(text) is { Success: true } starred ? starred.Groups["words"].Value.Trim() : null);

    /// <summary>A heading behind the square of Korean newspapers; null when it is none.</summary>
    private static string? SquaredIn(string text) => Squared().Match(text) is { Success: true } squared ? squared.Groups["words"].Value.Trim() : null;

    private void Mark(int line)
    {
        Close();
        begun = null;
        ledger.Drop(line, "marker of the questions");
    }

    /// <summary>A new page may stand in the middle of a sentence.</summary>
    private void Leaf(int line, string what)
    {
        isNewPage = true;
        ledger.Drop(line, what);
    }

    private void HandedIn(int line)
    {
        isHandedIn = true;
        ledger.Drop(line, "statement that was handed in, and that nobody said");
    }

    private void Begin(LabelledLine line)
    {
        (spoken, isNewPage, isHandedIn) = (line.Line, false, false);
        var member = cast.MemberOf(line.Label);
        var isSame = open == member && line.Label.Continues(begun?.Label, member.Person is not null) && heading is null && isUncertain == line.Label.IsUncertain;
        // Several who ask are several with one label, and each may say more than a paragraph.
        var isAgain = open == member && heading is null && line.Label.Form != LabelForm.Question && doubts.AreBetween(turns.Count);
        if (!isSame || isAgain)
        {
            Close();
            (open, isUncertain, begun) = (member, line.Label.IsUncertain, line);
        }

        goesOn = false;
        doubts.Labelled();
        if (line.Words.Length == 0 && paragraphs.Count == 0) return;
        ledger.Keep(line.Line, Said());
        if (line.Words.Length == 0) return;
        var words = StageDirection.WithoutTimes(line.Words);
        if (cast.LabelWithin(line.Words) is { } inner) doubts.LikeLabel(turns.Count, line.Line, inner);
        Add(words);
    }

    private void GoOn(int line, string text)
    {
        if (open is null) (open, begun, isUncertain) = (new CastMember("[Unidentified]", null, Role.Speaker) { Decision = $"line {line} has no label; who says this?{(cast.Silent() is [var silent] ? $" The head names {silent}" : "")}" }, null, false);
        // A label alone on its line counts as soon as words follow it.
        var isFirst = paragraphs.Count == 0;
        if (isFirst && begun is { Words.Length: 0 }) ledger.Keep(begun.Line, Said());
        var isBroken = IsBroken(line, text);
        (spoken, isNewPage) = (line, false);
        if (!isBroken) goesOn = !isFirst && !StageDirection.Is(text);
        ledger.Keep(line, $"{Said()}{(goesOn ? " goes on, without a label" : isFirst && begun is null ? ", without a label" : "")}{(SpeakerLabels.At(source.Lines[line - 1]) is { } label ? $"; {cast.WhyNot(label)}" : "")}");
        if (goesOn) doubts.Unlabelled(line);
        if ((cast.LooksLabelled(line) ?? cast.LabelWithin(text) ?? (usual.IsOutside(line) ? text[..Math.Min(text.Length, LongestBeginning)] : null)) is { } begin) doubts.LikeLabel(turns.Count, line, begin);
        text = StageDirection.WithoutTimes(text);
        if (isBroken) paragraphs[^1] = (WrappedLines.Joined(paragraphs[^1].Words, text), false);
        else Add(text);
    }

    /// <summary>Whether the line goes on with the paragraph that is open: the text is broken into lines, or a page ended within a sentence.</summary>
    private bool IsBroken(int line, string text)
    {
        if (paragraphs.Count == 0 || StageDirection.Is(text) || paragraphs[^1].IsStage) return false;
        if (isNewPage && isWrapped && Indent(line) <= Indent(spoken) && !SentenceEnd().IsMatch(paragraphs[^1].Words)) return true;
        return isWrapped && (isDoubleSpaced || !source.HasGapBefore(line)) && Indent(line) <= Indent(spoken);
    }

    /// <summary>A line that is indented more than the one before begins a paragraph.</summary>
    private int Indent(int line) => labelled.ContainsKey(line) ? source.Lines[line - 1].Length : WrappedLines.Indent(source.Lines[line - 1]);

    private void Add(string words) => paragraphs.Add((words, StageDirection.Is(words)));

    private void Head(int line, string text, string? decision, int last = 0)
    {
        Close();
        (open, isHandedIn) = (null, false);
        for (var n = line; n <= Math.Max(line, last); n++) ledger.Keep(n, "heading");
        heading = (text, decision);
    }

    /// <summary>A line alone between empty ones, in the letters of a title, before somebody begins to speak.</summary>
    private bool IsHeading(int line, string text)
    {
        if (text.Length > LongestHeading || SentenceEnd().IsMatch(text) || open is null || StageDirection.Is(text) || !source.HasGapBefore(line)) return false;
        var next = line;
        while (next < end - 1 && string.IsNullOrWhiteSpace(source.Lines[next])) next++;
        if (!source.HasGapBefore(next + 1) || next >= end - 1 || !labelled.ContainsKey(next + 1)) return false;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Count(word => char.IsUpper(word[0]) || char.IsDigit(word[0])) > words.Length / 2;
    }

    /// <summary>What the account says of a line of the turn that is open.</summary>
    private string Said() => $"turn {turns.Count + 1} of {open!.Label}{(isUncertain ? " (?)" : "")}"; // asked for only then

    private void Close()
    {
        if (open is null) return;
        if (paragraphs.Count == 0)
        {
            if (begun is not null) ledger.NotUnderstood(begun.Line, "a label with no words behind it");
            open = null;
            return;
        }

        var decisions = new[] { heading?.Decision, open.Person is null && introduced.Add(open.Label) ? open.Decision : null };
        turns.Add(new DraftTurn(open.Label)
        {
            IsUncertain = isUncertain,
            Heading = heading?.Text,
            At = begun?.Label.At,
            Paragraphs = paragraphs.ConvertAll(paragraph => StageDirection.SetOff(MarkdownLiteral.Of(paragraph.Words))),
            Decisions = [.. decisions.OfType<string>()],
        });
        (open, heading) = (null, null);
        paragraphs.Clear();
    }

    [GeneratedRegex(@"^[■□]\s*(?<words>[^:：>.!?]{2,80})$", RegexOptions.CultureInvariant)]
    private static partial Regex Squared();

    [GeneratedRegex(@"^\*\*\s*(?<words>[^*:]{3,80})$", RegexOptions.CultureInvariant)]
    private static partial Regex Starred();

    [GeneratedRegex(@"[.!?,;:…""”)\]]$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
