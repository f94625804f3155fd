using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Subtitles;

/// <summary>
/// Finds the cues of WebVTT (https://www.w3.org/TR/webvtt1/, section 4.1) and of SubRip, which differ in the point of their times and in
/// what stands before the first: blocks between blank lines, each with a line of times before the lines that are shown.
/// </summary>
internal static partial class CueReader
{
    /// <summary>In the order of the file. What is no cue has its account in the ledger, or is not understood.</summary>
    public static List<Cue> Cues(SourceText source, LineLedger ledger)
    {
        var cues = new List<Cue>();
        var lines = source.Lines;
        for (var line = 1; line <= lines.Count; line++)
        {
            if (string.IsNullOrWhiteSpace(lines[line - 1])) continue;
            var first = line;
            while (line < lines.Count && (!string.IsNullOrWhiteSpace(lines[line]) || IsShown(lines, line))) line++;
            if (Note().Match(lines[first - 1]) is { Success: true } note) Drop(ledger, first, line, note.Groups["what"].Value == "WEBVTT" ? "head of the subtitles" : "note or style of the subtitles");
            else Block(lines, first, line, cues);
        }

        return cues;
    }

    /// <summary>The cues of a block: more than one where the blank lines between them are missing.</summary>
    private static void Block(IReadOnlyList<string> lines, int first, int last, List<Cue> cues)
    {
        var times = Enumerable.Range(first, last - first + 1).Where(line => Times().IsMatch(lines[line - 1])).ToList();
        for (var n = 0; n < times.Count; n++)
        {
            var begin = times[n] > first && IsName(lines[times[n] - 2], n > 0) ? times[n] - 1 : times[n];
            var end = n + 1 == times.Count ? last : times[n + 1] - (IsName(lines[times[n + 1] - 2], true) ? 2 : 1);
            cues.Add(new Cue(begin, times[n] + 1, end, TimeOf(Times().Match(lines[times[n] - 1]).Groups["start"].Value)));
        }
    }

    /// <summary>Before the first time of a block anything names the cue; between two of them only a number does.</summary>
    private static bool IsName(string line, bool isBetween) => !isBetween || line.Trim().All(char.IsAsciiDigit);

    /// <summary>A line of one space right below the times is what YouTube shows there, and no end of the cue.</summary>
    private static bool IsShown(IReadOnlyList<string> lines, int at) => lines[at].Length > 0 && at > 0 && Times().IsMatch(lines[at - 1]);

    private static void Drop(LineLedger ledger, int first, int last, string what)
    {
        for (var line = first; line <= last; line++) ledger.Drop(line, what);
    }

    private static TimeSpan TimeOf(string time)
    {
        var parts = Array.ConvertAll(time.Split(':', '.', ','), part => int.Parse(part, CultureInfo.InvariantCulture));
        return parts is [var hours, var minutes, var seconds, _] ? new TimeSpan(hours, minutes, seconds) : new TimeSpan(0, parts[0], parts[1]);
    }

    [GeneratedRegex(@"^(?<what>WEBVTT|NOTE|STYLE|REGION)(?:[ ]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^\s*(?<start>(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})\s*-->\s*(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}(?:\s.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
