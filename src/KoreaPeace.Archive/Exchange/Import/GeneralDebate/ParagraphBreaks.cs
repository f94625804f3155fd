using System.Text;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>
/// Where paragraphs end in a text whose lines were broken for a page. The corpus was made of many prints: a paragraph is a line of its own,
/// or is indented, or stands between empty lines, or can only be told by its last line, which is short.
/// </summary>
internal sealed partial class ParagraphBreaks
{
    private const double LineEach = .5; // so many of the lines end a sentence where each is a paragraph; of broken lines about a seventh
    private const double MostIndented = .4; // where more lines begin with a space, it means nothing
    private const int FewestIndented = 4;
    private const double BehindGaps = .6; // so many paragraphs stand between empty lines where empty lines divide them
    private const double EndsAtGaps = .8; // so many of the empty lines stand behind a sentence where they divide paragraphs
    private const int MostLines = 25; // of a paragraph, on average
    private const double ShortLines = .02; // of lines within a paragraph so many are shorter than what counts as a short last line
    private const int Salutation = 80; // letters at most, of "Mr. President," and of headings

    private readonly IReadOnlyList<SpeechLine> lines;
    private readonly Func<SpeechLine, SpeechLine, bool> isBreak;

    private ParagraphBreaks(IReadOnlyList<SpeechLine> lines)
    {
        this.lines = lines;
        var full = FullLine();
        isBreak = lines.Count(line => line.IsIndented) >= FewestIndented && Share(line => line.IsIndented) <= MostIndented ? (_, next) => next.IsIndented
            : Share(line => EndsSentence(line.Text)) >= LineEach ? EachLine
            : DividesByGaps(full) ? Gap
            : (line, next) => IsShortEnd(line, next, full);
    }

    private IEnumerable<(SpeechLine Line, SpeechLine Next)> Pairs => lines.Zip(lines.Skip(1));

    public static IReadOnlyList<SpeechParagraph> Of(IReadOnlyList<SpeechLine> lines) => lines.Count == 0 ? [] : [.. new ParagraphBreaks(lines).Joined()];

    /// <summary>Where paragraphs end there are empty lines; or where there are empty lines, sentences end, as they seldom do at the end of a page.</summary>
    private bool DividesByGaps(int full)
    {
        if (Pairs.Where(pair => IsShortEnd(pair.Line, pair.Next, full)).Select(pair => pair.Next.IsBehindGap ? 1 : 0).DefaultIfEmpty().Average() >= BehindGaps) return true;
        var gaps = Pairs.Where(pair => pair.Next.IsBehindGap).ToList();
        return gaps.Count * MostLines >= lines.Count && gaps.Count(pair => EndsSentence(pair.Line.Text)) >= EndsAtGaps * gaps.Count;
    }

    private IEnumerable<SpeechParagraph> Joined()
    {
        var text = new List<SpeechLine> { lines[0] };
        foreach (var (line, next) in Pairs)
        {
            if (!Continues(line.Text, next.Text) && isBreak(line, next))
            {
                yield return Paragraph(text);
                text.Clear();
            }

            text.Add(next);
        }

        yield return Paragraph(text);
    }

    private static SpeechParagraph Paragraph(List<SpeechLine> lines)
    {
        var text = new StringBuilder(lines[0].Text);
        // "twenty-" and "first" are one word; whether a hyphen was put in by the printer nobody can tell, so every one stays.
        foreach (var (line, next) in lines.Zip(lines.Skip(1))) text.Append(WordBroken().IsMatch(line.Text) ? "" : " ").Append(next.Text);
        return new SpeechParagraph(text.ToString(), lines[0].Number, lines[^1].Number, IsWhole(lines[^1].Text));
    }

    /// <summary>What ends in a colon or a semicolon leads on to the next paragraph.</summary>
    private static bool IsWhole(string text) => EndsSentence(text) && !LeadsOn().IsMatch(text);

    private static bool EndsSentence(string text) => SentenceEnd().IsMatch(text);

    private static bool Continues(string line, string next) => char.IsLower(next[0]) || WordBroken().IsMatch(line);

    /// <summary>"Mr. President," and headings stand alone, too; other lines without an end were broken.</summary>
    private static bool EachLine(SpeechLine line, SpeechLine next) =>
        EndsSentence(line.Text) || (line.Text.Length <= Salutation && (next.IsBehindGap || line.Text[^1] is ',' or ')'));

    private static bool Gap(SpeechLine line, SpeechLine next) => next.IsBehindGap && EndsSentence(line.Text);

    /// <summary>The next word would have had room on the line.</summary>
    private static bool IsShortEnd(SpeechLine line, SpeechLine next, int full) => EndsSentence(line.Text) && WithNextWord(line, next) < full;

    /// <summary>How long lines within a paragraph are at least, with the word that did not fit.</summary>
    private int FullLine()
    {
        var within = Pairs.Where(pair => !EndsSentence(pair.Line.Text)).Select(pair => WithNextWord(pair.Line, pair.Next)).Order().ToList();
        return within.Count == 0 ? 0 : within[(int)(within.Count * ShortLines)];
    }

    private static int WithNextWord(SpeechLine line, SpeechLine next) => line.Text.Length + 1 + (next.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : next.Text.Length);

    private double Share(Func<SpeechLine, bool> such) => (double)lines.Count(such) / lines.Count;

    [GeneratedRegex(@"[.!?…:;][""'”’»)\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[:;]$", RegexOptions.CultureInvariant)]
    private static partial Regex LeadsOn();

    [GeneratedRegex(@"(?<=\p{L})-$", RegexOptions.CultureInvariant)]
    private static partial Regex WordBroken();
}
