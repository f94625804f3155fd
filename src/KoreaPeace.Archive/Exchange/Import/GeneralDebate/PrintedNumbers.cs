using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>
/// The official records numbered the paragraphs of a meeting until the 1970s, and the corpus has the numbers in its text: "33: May I first",
/// "177.	 : It is a fortunate coincidence". They were not spoken, and people cite by them, so they become what a turn is called.
/// </summary>
internal static partial class PrintedNumbers
{
    private const double Most = .6; // of the paragraphs: a speech that counts its points has far fewer numbers

    public static IReadOnlyList<SpeechParagraph> TakenFrom(IReadOnlyList<SpeechParagraph> paragraphs)
    {
        var numbered = paragraphs.Select(paragraph => Number().Match(paragraph.Text)).ToList();
        if (paragraphs.Count < 2 || numbered.Count(number => number.Success) < Most * paragraphs.Count) return paragraphs;

        var taken = new List<SpeechParagraph>();
        var last = 0;
        foreach (var (paragraph, match) in paragraphs.Zip(numbered))
        {
            // A number that does not count on was misread, or is a word of the speech.
            var number = match.Success ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;
            var counts = number > last && (last == 0 || number <= last + 3);
            taken.Add(counts ? paragraph with { Text = paragraph.Text[match.Length..], Number = number } : paragraph);
            if (counts) last = number;
        }

        return taken;
    }

    [GeneratedRegex(@"^([0-9]{1,3})\s*[.:]?\s*:?\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
