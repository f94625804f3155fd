using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>What the prints of congressional hearings set between those who speak: headings over statements, and statements that were handed in.</summary>
internal static partial class HearingPrint
{
    private const int MostLines = 6; // of a heading with names and posts
    private const int MostAbove = 80; // lines of a first page

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

    /// <summary>Before which committee, as the first page prints it over several lines; null where it does not.</summary>
    public static (string Name, int First, int Last)? Committee(IReadOnlyList<string> lines)
    {
        var before = Enumerable.Range(1, Math.Min(lines.Count, MostAbove)).FirstOrDefault(line => lines[line - 1].Trim() == "BEFORE THE");
        var congress = before == 0 ? 0 : Enumerable.Range(before + 1, Math.Min(lines.Count - before, MostAbove)).FirstOrDefault(line => Congress().IsMatch(lines[line - 1]));
        if (congress == 0) return null;
        var words = lines.Skip(before).Take(congress - before - 1).Select(line => line.Trim()).Where(line => line.Any(char.IsLetter));
        return (HeadLine.InUsualLetters(string.Join(' ', words)), before, congress - 1);
    }

    /// <summary>The last line before the print says that the committee met; 0 where it is no print of a hearing.</summary>
    public static int Front(IReadOnlyList<string> lines) => Committee(lines) is { } committee ? Math.Max(0, Enumerable.Range(committee.Last, lines.Count - committee.Last).FirstOrDefault(line => Met().IsMatch(lines[line]))) : 0;

    /// <summary>Who was heard, as the table of contents lists them over several lines each.</summary>
    public static IEnumerable<string> Witnesses(IReadOnlyList<string> lines)
    {
        var entry = "";
        foreach (var line in lines.SkipWhile(line => line.Trim() != "WITNESSES").Skip(1).Select(line => line.Trim()))
        {
            if (line.Length == 0 && entry.Length == 0) continue;
            if (line.Length == 0 || (!line.Any(char.IsLower) && line.Any(char.IsLetter))) yield break;
            entry = entry.Length == 0 ? line : WrappedLines.Joined(entry, line);
            if (Leaders().Match(entry) is not { Success: true } leaders) continue;
            yield return entry[..leaders.Index];
            entry = "";
        }
    }

    /// <summary>Whether the printing office says it of its print: number, session, price, those present.</summary>
    public static bool IsOfPrint(string text) => OfPrint().IsMatch(text);

    /// <summary>Whether the line says that a statement or a letter is printed here, which nobody read out.</summary>
    public static bool IsHandedIn(string text) => Follows().IsMatch(text);

    [GeneratedRegex(@"^(?:OPENING |PREPARED )?(?:STATEMENTS?|TESTIMONY) OF ", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b(?:met|convened),? (?:pursuant|at \d)", RegexOptions.CultureInvariant)]
    private static partial Regex Met();

    [GeneratedRegex(@"\.{3,}\s*\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Leaders();

    [GeneratedRegex(@"^\s*(?:ONE HUNDRED )?[A-Z]+(?:-[A-Z]+)? CONGRESS\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Congress();

    [GeneratedRegex(@"^(?:(?:S\. Hrg\.|H\. Hrg\.|Serial No\.) [\d-]+|(?:JOINT )?HEARINGS?|(?:ONE HUNDRED )?[A-Z]+(?:-[A-Z]+)? CONGRESS|(?:FIRST|SECOND) SESSION|Printed for the use of .{3,120}|Available (?:via|at|on|through).{0,80}|.{0,30}GOVERNMENT (?:PUBLISHING|PRINTING) OFFICE|\d\d-\d{3}.{0,30} WASHINGTON\s?: \d{4}|Present: .+)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfPrint();

    [GeneratedRegex(@"^\[(?:the )?(?:(?:prepared |opening |written )*(?:statements?|testimony)|(?:information|material|letter|article)s?\b.{0,40})\b.{0,80}\bfollows?:?\]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Follows();
}
