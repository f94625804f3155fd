using KoreaPeace.Archive.Exchange.Import.Labels;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>Whether a text is broken into lines of one width, as typewriters and e-mail do, or has a paragraph on each line.</summary>
internal static class WrappedLines
{
    private const int Widest = 120; // columns; a paragraph on one line is longer
    private const int FewestBroken = 4; // lines
    private const double Mostly = 0.8;
    private const double MostlyWithin = 0.65; // of the lines that are followed by another
    private const int ShortestFull = 45; // columns
    private const double FullLine = 0.6; // of the widest line

    /// <summary>A line belongs to the one before it.</summary>
    public static bool Are(IReadOnlyList<string> lines)
    {
        // The last line of a paragraph is as long as it is; a title that is printed twice is no paragraph.
        var followed = Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(n => !string.IsNullOrWhiteSpace(lines[n]) && !string.IsNullOrWhiteSpace(lines[n + 1]) && Indent(lines[n + 1]) <= Indent(lines[n]) && lines[n].Trim() != lines[n + 1].Trim() && SpeakerLabels.At(lines[n + 1]) is null)
            .Select(n => lines[n].TrimEnd().Length).ToList();
        if (followed.Count < FewestBroken) return false;
        var widest = lines.Max(line => line.TrimEnd().Length);
        return widest <= Widest && followed.Count(length => length >= FullLine * widest) >= Mostly * followed.Count;
    }

    /// <summary>Whether most lines end within a sentence, whatever their width. Of words that somebody says this is enough; menus and lists end so, too.</summary>
    public static bool EndWithinSentences(IReadOnlyList<string> lines)
    {
        var followed = Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(n => !string.IsNullOrWhiteSpace(lines[n]) && !string.IsNullOrWhiteSpace(lines[n + 1]) && SpeakerLabels.At(lines[n + 1]) is null).Select(n => lines[n].TrimEnd()).ToList();
        return followed.Count >= FewestBroken && followed.TrueForAll(line => line.Length <= Widest) && followed.Count(line => char.IsLetter(line[^1]) || line[^1] == ',') >= MostlyWithin * followed.Count && followed.Exists(line => line.Length > ShortestFull) && !followed.Exists(Records.Hangul.Contains);
    }

    /// <summary>Such a text with an empty line after every line, as typists leave it; only an indent says that a paragraph begins.</summary>
    public static bool AreDoubleSpaced(IReadOnlyList<string> lines)
    {
        var spoken = Enumerable.Range(0, lines.Count).Where(n => !string.IsNullOrWhiteSpace(lines[n])).ToList();
        if (spoken.Count(n => n == 0 || string.IsNullOrWhiteSpace(lines[n - 1])) < Mostly * spoken.Count) return false;
        var followed = spoken.Zip(spoken.Skip(1)).Where(pair => Indent(lines[pair.Second]) <= Indent(lines[pair.First]) && SpeakerLabels.At(lines[pair.Second]) is null).Select(pair => lines[pair.First].TrimEnd()).ToList();
        if (followed.Count < FewestBroken) return false;
        var widest = spoken.Max(n => lines[n].TrimEnd().Length);
        return widest <= Widest && followed.Count(line => line.Length >= FullLine * widest && line[^1] is not ('.' or '?' or '!' or '”' or '"')) >= Mostly * followed.Count;
    }

    public static int Indent(string line) => line.Length - line.TrimStart().Length;

    /// <summary>Two lines as one; a word that was broken with a hyphen keeps it, for nobody can tell whether it has one.</summary>
    public static string Joined(string before, string after) => before.EndsWith('-') && after.Length > 0 && char.IsLower(after[0]) ? before + after : $"{before} {after}";
}
