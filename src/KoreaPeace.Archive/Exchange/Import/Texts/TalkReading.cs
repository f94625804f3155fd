using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Labels;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>Takes a talk apart into turns, line by line. Words without a label belong to whoever has spoken last, as seeds have it.</summary>
internal sealed partial class TalkReading
{
    private const int LongestHeading = 80; // characters

    private readonly SourceText source;
    private readonly LineLedger ledger;
    private readonly SpeakerCast cast;
    private readonly int first;
    private readonly int end;
    private readonly bool isWrapped;
    private readonly HashSet<string> running;
    private readonly Dictionary<int, LabelledLine> labelled;
    private readonly HashSet<string> introduced = [];
    private readonly List<DraftTurn> turns = [];
    private readonly List<(string Words, bool IsStage)> paragraphs = [];
    private CastMember? open;
    private LabelledLine? begun;
    private bool isUncertain;
    private (string Text, string? Decision)? heading;

    /// <param name="first">The first line of the talk, from 1.</param>
    public TalkReading(SourceText source, LineLedger ledger, SpeakerCast cast, int first)
    {
        (this.source, this.ledger, this.cast, this.first) = (source, ledger, cast, first);
        end = End();
        var talk = source.Lines.Skip(first - 1).Take(end - first).ToList();
        running = TalkEnd.Running(talk);
        isWrapped = WrappedLines.Are([.. talk.Where(line => !TalkEnd.IsPageNumber(line.Trim()) && !running.Contains(line.Trim()))]);
        labelled = cast.Lines.ToDictionary(line => line.Line);
    }

    /// <summary>The turns in spoken order, without ids.</summary>
    public List<DraftTurn> Read()
    {
        for (var line = first; line < end; line++)
        {
            var text = source.Lines[line - 1].Trim();
            if (text.Length > 0) Take(line, text);
        }

        Close();
        return turns;
    }

    /// <summary>The line after the last of the talk; what stands behind it is nobody's words.</summary>
    private int End()
    {
        var last = source.Lines.Count;
        var rest = Enumerable.Range(cast.Lines[^1].Line, last - cast.Lines[^1].Line).FirstOrDefault(n => TalkEnd.IsRestOfPage(source.Lines[n].Trim()));
        if (rest > 0) last = rest; // its lines are nobody's and stay without a use
        for (; last >= first; last--)
        {
            var text = source.Lines[last - 1].Trim();
            if (TalkEnd.IsEnd(text)) ledger.Drop(last, "end of the transcript");
            else if (TalkEnd.IsRule(text)) ledger.Drop(last, "rule");
            else if (text.Length > 0) break;
        }

        return last + 1;
    }

    private void Take(int line, string text)
    {
        if (labelled.TryGetValue(line, out var label)) Begin(label);
        else if (StageDirection.IsTime(text)) ledger.Drop(line, "time");
        else if (TalkEnd.IsRule(text)) ledger.Drop(line, "rule");
        else if (TalkEnd.IsTypist(text)) ledger.Drop(line, "note of whoever typed it");
        else if (TalkEnd.IsPageNumber(text)) ledger.Drop(line, "page number");
        else if (running.Contains(text)) ledger.Drop(line, "running head or foot");
        else if (MarkdownText.SectionHeading(text) is { } written) Head(line, written, null);
        else if (IsHeading(line, text)) Head(line, text, $"\"{text}\" is taken for a heading, because it stands alone before somebody speaks; or does it belong to the words before it?");
        else GoOn(line, text);
    }

    private void Begin(LabelledLine line)
    {
        var member = cast.MemberOf(line.Label);
        if (open != member || heading is not null || isUncertain != line.Label.IsUncertain)
        {
            Close();
            (open, isUncertain, begun) = (member, line.Label.IsUncertain, line);
        }

        if (line.Words.Length == 0 && paragraphs.Count == 0) return;
        ledger.Keep(line.Line, Said());
        if (line.Words.Length > 0) Add(line.Words);
    }

    private void GoOn(int line, string text)
    {
        if (open is null) return;
        // A label alone on its line counts as soon as words follow it.
        if (begun is { Words.Length: 0 } && paragraphs.Count == 0) ledger.Keep(begun.Line, Said());
        ledger.Keep(line, SpeakerLabels.At(source.Lines[line - 1]) is { } label ? $"{Said()}; {cast.WhyNot(label)}" : Said());
        var isBroken = isWrapped && paragraphs.Count > 0 && !string.IsNullOrWhiteSpace(source.Lines[line - 2]) && !StageDirection.Is(text) && !paragraphs[^1].IsStage
            && Indent(line) <= Indent(line - 1);
        if (isBroken) paragraphs[^1] = (WrappedLines.Joined(paragraphs[^1].Words, text), false);
        else Add(text);
    }

    /// <summary>A line that is indented more than the one before begins a paragraph.</summary>
    private int Indent(int line) => labelled.ContainsKey(line) ? source.Lines[line - 1].Length : WrappedLines.Indent(source.Lines[line - 1]);

    private void Add(string words) => paragraphs.Add((words, StageDirection.Is(words)));

    private void Head(int line, string text, string? decision)
    {
        Close();
        open = null;
        ledger.Keep(line, "heading");
        heading = (text, decision);
    }

    /// <summary>A line alone between empty ones, in the letters of a title, before somebody begins to speak.</summary>
    private bool IsHeading(int line, string text)
    {
        if (text.Length > LongestHeading || SentenceEnd().IsMatch(text) || open is null || StageDirection.Is(text) || !string.IsNullOrWhiteSpace(source.Lines[line - 2])) return false;
        var next = line;
        while (next < end - 1 && string.IsNullOrWhiteSpace(source.Lines[next])) next++;
        if (next == line || next >= end - 1 || !labelled.ContainsKey(next + 1)) return false;
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

    [GeneratedRegex(@"[.!?,;:…""”)\]]$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
