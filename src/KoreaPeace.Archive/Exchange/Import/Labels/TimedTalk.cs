using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>
/// Talks as programs for transcription write them, with a name and a time over the words: <c>Jane Doe  00:02</c>, or the time on the line
/// before the name, or behind it.
/// </summary>
internal static partial class TimedTalk
{
    /// <summary>The lines with the time in brackets before the name and a colon behind it, where the document is such a talk; otherwise as they are.</summary>
    public static IReadOnlyList<string> Labelled(IReadOnlyList<string> lines)
    {
        var others = lines.Count(line => SpeakerLabels.At(line) is not null);
        var beside = lines.Select((line, at) => (at, Match: Beside().Match(line))).Where(line => line.Match.Success).Select(line => (line.at, Label: line.Match.Groups["label"].Value, Time: line.Match.Groups["time"].Value)).ToList();
        return With(lines, beside, others) ?? With(lines, Around(lines), others) ?? lines;
    }

    /// <summary>Names alone on their line, with a time alone on the line before or behind.</summary>
    private static List<(int At, string Label, string Time)> Around(IReadOnlyList<string> lines)
    {
        var spoken = Enumerable.Range(0, lines.Count).Where(at => !string.IsNullOrWhiteSpace(lines[at])).ToList();
        var times = spoken.ConvertAll(at => Alone().Match(lines[at]) is { Success: true } time ? time.Groups["time"].Value : null);
        var isBefore = spoken.Count > 1 && times.FindIndex(time => time is not null) is var first and >= 0 && first + 1 < spoken.Count && FormOfLabels.CanSpeak(lines[spoken[first + 1]].Trim());
        return [.. Enumerable.Range(0, spoken.Count).Select(n => (At: spoken[n], Label: lines[spoken[n]].Trim(), Time: times.ElementAtOrDefault(isBefore ? n - 1 : n + 1))).Where(name => name.Time is not null).Select(name => (name.At, name.Label, name.Time!))];
    }

    /// <summary>Null where these are not the labels of the document.</summary>
    private static IReadOnlyList<string>? With(IReadOnlyList<string> lines, List<(int At, string Label, string Time)> found, int others)
    {
        var labels = found.Where(line => FormOfLabels.CanSpeak(line.Label)).ToList();
        if (!FormOfLabels.Is(labels.ConvertAll(line => line.Label), others)) return null;
        // Whoever has joined by telephone stands there with a number.
        var written = found.ToDictionary(line => line.At, line => $"[{line.Time}] {(FormOfLabels.CanSpeak(line.Label) ? FormOfLabels.WithColon(FamilyFirst().Replace(line.Label, "${given} ${family}")) : FormOfLabels.Odd(line.Label))}");
        return [.. lines.Select((line, at) => written.GetValueOrDefault(at, line))];
    }

    [GeneratedRegex(@"^\s*(?:(?<label>[^\s\[\](|:][^\[\]|:]{0,58}?)\s*(?:[|–—·•,-]\s*|\s)\(?(?<time>(?:\d{1,2}:)?\d{1,2}:\d\d)\)?|(?<time>(?:\d{1,2}:)?\d{1,2}:\d\d)\s*(?:[|–—·•-]\s*|\s)(?<label>[^\d\s\[\](|:][^\[\](|:]{0,58}))\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    // As programs for meetings show names: "Doe, Jane".
    [GeneratedRegex(@"^(?<family>\p{Lu}[\p{L}’'-]+), (?<given>\p{Lu}\p{Ll}+)$", RegexOptions.CultureInvariant)]
    private static partial Regex FamilyFirst();

    [GeneratedRegex(@"^\s*[\[(]?(?<time>(?:\d{1,2}:)?\d{1,2}:\d\d)(?:[.,]\d+)?[\])]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}
