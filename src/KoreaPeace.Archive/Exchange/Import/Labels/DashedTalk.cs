using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>Interviews of Korean newspapers: questions behind a dash, answers in quotation marks, and no names.</summary>
internal static partial class DashedTalk
{
    private const int Fewest = 2; // questions; one dash may be anything

    /// <summary>The lines with labels that every reader knows, where they are such a talk; otherwise as they are.</summary>
    public static IReadOnlyList<string> Labelled(IReadOnlyList<string> lines)
    {
        var spoken = lines.Select((line, at) => (Line: line, At: at)).Where(line => !string.IsNullOrWhiteSpace(line.Line)).ToList();
        var asked = spoken.Zip(spoken.Skip(1)).Where(pair => Question().IsMatch(pair.First.Line) && Answer().IsMatch(pair.Second.Line)).Select(pair => pair.First.At).ToHashSet();
        if (asked.Count < Fewest) return lines;
        var first = asked.Min();
        return [.. lines.Select((line, at) => asked.Contains(at) ? Question().Replace(line, "Q: ", 1) : at > first && Answer().IsMatch(line) ? $"A: {line.Trim()}" : line)];
    }

    [GeneratedRegex(@"^\s*[―—–─-]{1,2}\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    [GeneratedRegex(@"^\s*[“""].*[”""][.)]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Answer();
}
