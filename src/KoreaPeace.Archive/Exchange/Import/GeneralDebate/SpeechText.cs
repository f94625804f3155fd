using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>
/// A file of the corpus read as speech: the lines that hold words, and those that only the printed page had. Words are kept as they are.
/// </summary>
internal sealed partial class SpeechText
{
    private readonly List<SpeechLine> lines = [];
    private readonly List<(int Line, string What)> dropped = [];
    private readonly List<int> lost = [];

    public SpeechText(IReadOnlyList<string> source)
    {
        var (isBehindGap, isBehindPage) = (false, false);
        for (var n = 0; n < source.Count; n++)
        {
            var text = BrokenLetters.Mended(Spaces().Replace(source[n], " ").Trim(), out var mended);
            Mended += mended;
            var furniture = text.Length == 0 ? null : PageFurniture.Named(text);
            if (furniture is not null)
            {
                dropped.Add((n + 1, furniture));
                Day ??= PageFurniture.Day(text);
            }

            if (text.Length == 0 || furniture is not null)
            {
                (isBehindGap, isBehindPage) = (true, isBehindPage || furniture is not null);
                continue;
            }

            if (BrokenLetters.AreLostIn(text)) lost.Add(n + 1);
            lines.Add(new SpeechLine(n + 1, text, char.IsWhiteSpace(source[n][0]), isBehindGap && !isBehindPage));
            (isBehindGap, isBehindPage) = (false, false);
        }

        Paragraphs = PrintedNumbers.TakenFrom(ParagraphBreaks.Of(lines));
    }

    public IReadOnlyList<SpeechParagraph> Paragraphs { get; }

    /// <summary>Lines that hold no spoken word, and what they are.</summary>
    public IReadOnlyList<(int Line, string What)> Dropped => dropped;

    /// <summary>The day of the meeting, where a running head prints it.</summary>
    public DateOnly? Day { get; }

    /// <summary>How many letters were stored in a wrong encoding and are whole again.</summary>
    public int Mended { get; }

    /// <summary>Lines with letters that are lost for good.</summary>
    public IReadOnlyList<int> Lost => lost;

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
