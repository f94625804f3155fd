using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Labels;
using KoreaPeace.Archive.Exchange.Import.Texts;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Which lines of a page bear a label, what stands behind it, which ask without one, and which may begin somebody's words although they bear none.</summary>
internal sealed partial class TalkLabels
{
    private const int LongestQuestion = 400;
    private const int LongestBeginning = 20; // characters of a line that is asked for

    private readonly IReadOnlyList<PageLine> lines;
    private readonly IReadOnlyList<string> written;
    private readonly UsualTalk usual;
    private readonly Dictionary<int, LabelledLine> labelled;
    private readonly HashSet<int> under; // lines right below a label that stands alone
    private readonly HashSet<int> questions;

    /// <param name="count">How many lines the whole source has.</param>
    public TalkLabels(IReadOnlyList<PageLine> lines, int count, ImportRequest request, HeadSpeakers named)
    {
        this.lines = lines;
        var printed = new string[count];
        Array.Fill(printed, "");
        // The strong print of a label tells it from other words before a colon.
        foreach (var line in lines.Where(line => line.Form != LineForm.Heading && !named.Lines.Contains(line.Number))) printed[line.Number - 1] = line.Markdown.StartsWith("**", StringComparison.Ordinal) && (!line.IsStrong || line.Text.EndsWith(':')) ? line.Markdown : line.Text;
        usual = new UsualTalk(printed);
        written = usual.Lines;
        Cast = new SpeakerCast(written, 1, count + 1, request.Known, named.Names, LabelledTalk.Told([.. lines.Select(line => line.Text)], request));
        labelled = Cast.Lines.ToDictionary(line => line.Line);
        under = [.. lines.Zip(lines.Skip(1)).Where(pair => labelled.TryGetValue(pair.First.Number, out var label) && label.Words.Length == 0).Select(pair => pair.Second.Number)];
        questions = QuestionsWithoutLabel();
    }

    public SpeakerCast Cast { get; }

    /// <summary>How many lines ask without a label.</summary>
    public int Questions => questions.Count;

    public LabelledLine? At(PageLine line) => labelled.GetValueOrDefault(line.Number);

    /// <summary>Whether it stands right below a label that is alone on its line.</summary>
    public bool IsUnder(PageLine line) => under.Contains(line.Number);

    public bool IsQuestion(PageLine line) => questions.Contains(line.Number);

    /// <summary>With which words a line begins that is nobody's by its form and may be somebody's; null for any other.</summary>
    public string? LikeLabel(PageLine line) => Cast.LooksLabelled(line.Number) ?? Cast.LabelWithin(line.Text)
        ?? (usual.IsOutside(line.Number) ? line.Text[..Math.Min(line.Text.Length, LongestBeginning)] : BehindBrackets().Match(line.Text) is { Success: true } like ? like.Value.Trim() : null);

    /// <summary>What stands behind the label, with its links and emphasis.</summary>
    public string WordsOf(PageLine line, LabelledLine start)
    {
        if (written[line.Number - 1] == line.Markdown) return StageDirection.SetOff(line.Markdown[start.Label.Length..].Trim());
        var words = start.Words;
        var marked = line.Markdown.EndsWith(words, StringComparison.Ordinal) ? words : line.Markdown.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 && line.Markdown[..colon] == line.Text[..Math.Min(colon, line.Text.Length)] && colon < start.Label.Length
            ? line.Markdown[(colon + 1)..].Trim()
            : MarkdownLiteral.Of(words);
        return StageDirection.SetOff(marked);
    }

    /// <summary>Lines that end with a question mark, each right before a labelled answer, where nobody labelled asks; one alone may be a sentence.</summary>
    private HashSet<int> QuestionsWithoutLabel()
    {
        if (Cast.Members.Any(member => member.Role is Role.Interviewer or Role.Host or Role.Moderator)) return [];
        var asked = lines.Zip(lines.Skip(1)).Where(pair => (pair.First.Text.EndsWith('?') || pair.First.Part == LinePart.Question) && pair.First.Text.Length < LongestQuestion && !labelled.ContainsKey(pair.First.Number) && !under.Contains(pair.First.Number) && labelled.ContainsKey(pair.Second.Number));
        if (asked.Select(pair => pair.First.Number).ToHashSet() is not { Count: > 1 } several) return [];
        // Where questions are in strong print, so is "Let us turn to the north.", which asks as well.
        if (lines.Count(line => several.Contains(line.Number) && line.IsStrong) > 1) several.UnionWith(lines.Where(line => line.IsStrong && line.Text.Length < LongestQuestion && !labelled.ContainsKey(line.Number) && !under.Contains(line.Number)).Select(line => line.Number));
        return several;
    }

    // No label has the form "Jane Doe (left): …", and it may be one.
    [GeneratedRegex(@"^[^.?!:：“""]{2,50}\)\s*[:：](?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex BehindBrackets();
}
