using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>What the prints of congressional hearings set between those who speak: headings over statements, and statements that were handed in.</summary>
internal static partial class HearingPrint
{
    private const int MostLines = 6; // of a heading with names and posts

    /// <summary>A heading over a statement, in capitals over one line or several; null for any other line.</summary>
    /// <param name="line">From 1.</param>
    public static (string Words, int Last)? HeadingAt(SourceText source, int line)
    {
        var text = source.Lines[line - 1].Trim();
        if (!Heading().IsMatch(text) || text.Any(char.IsLower)) return null;
        var words = text;
        for (; line < source.Lines.Count && words.Count(letter => letter == '\n') < MostLines; line++)
        {
            var next = source.Lines[line].Trim();
            if (next.Length == 0 || next.Any(char.IsLower) || !next.Any(char.IsLetter)) break;
            words += "\n" + next;
        }

        return (words.Replace('\n', ' '), line);
    }

    /// <summary>Whether the line says that a statement or a letter is printed here, which nobody read out.</summary>
    public static bool IsHandedIn(string text) => Follows().IsMatch(text);

    [GeneratedRegex(@"^(?:OPENING |PREPARED )?(?:STATEMENTS?|TESTIMONY) OF ", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\[(?:the )?(?:(?:prepared |opening |written )*(?:statements?|testimony)|(?:information|material|letter|article)s?\b.{0,40})\b.{0,80}\bfollows?:?\]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Follows();
}
