using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Transcripts;

/// <summary>The permanent ids of turns: where they stand in a seed, and which are free for turns that have none.</summary>
public static partial class TurnIds
{
    /// <summary>The beginning of a turn in the lines of a body.</summary>
    /// <param name="Line">The index of its line.</param>
    /// <param name="AfterLabel">How much of the line the label takes; the id belongs behind it.</param>
    /// <param name="Id">Null when it has none.</param>
    public sealed record Start(int Line, int AfterLabel, string? Id);

    /// <summary>The turns that begin in these lines, in order.</summary>
    public static IReadOnlyList<Start> In(IReadOnlyList<string> lines)
    {
        var starts = new List<Start>();
        for (var i = 0; i < lines.Count; i++)
        {
            var beginsParagraph = i == 0 || string.IsNullOrWhiteSpace(lines[i - 1]);
            if (!beginsParagraph || TranscriptReader.TurnStart().Match(lines[i]) is not { Success: true } start) continue;
            var (label, id) = (start.Groups["label"], start.Groups["id"]);
            starts.Add(new Start(i, label.Index + label.Length + ":**".Length, id.Success ? id.Value : null));
        }

        return starts;
    }

    /// <summary>
    /// These ids, with one for each turn that has none: the number it has been published with, the next number when that is free, or, between
    /// two numbers, the one before with a letter. An id that is there never changes.
    /// </summary>
    /// <param name="published">For each turn the id it had in the last edition; null when it is new.</param>
    public static IReadOnlyList<string> Filled(IReadOnlyList<string?> ids, IReadOnlyList<string?> published)
    {
        var filled = ids.ToArray();
        var taken = ids.OfType<string>().ToHashSet();
        for (var i = 0; i < filled.Length; i++)
        {
            if (filled[i] is null && published[i] is { } before && taken.Add(before)) filled[i] = before;
        }

        for (var i = 0; i < filled.Length; i++)
        {
            if (filled[i] is not null) continue;
            filled[i] = Between(filled.Take(i).LastOrDefault(IsId), filled.Skip(i + 1).FirstOrDefault(IsId), taken);
            taken.Add(filled[i]!); // the line above
        }

        return filled!; // each has one now
    }

    private static string Between(string? before, string? after, HashSet<string> taken)
    {
        var (number, letter) = before is null ? (0, 'a') : (Number(before), char.IsLetter(before[^1]) ? (char)(before[^1] + 1) : 'a');
        var highest = taken.Where(IsId).Select(Number).DefaultIfEmpty(0).Max();
        if (after is null) return Id(highest + 1);
        if (number + 1 < Number(after) && !taken.Contains(Id(number + 1))) return Id(number + 1);
        for (; number > 0 && letter <= 'z'; letter++)
        {
            if (!taken.Contains(Id(number) + letter)) return Id(number) + letter;
        }

        return Id(highest + 1);
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"t{number}");

    private static bool IsId(string? id) => id is not null && TranscriptReader.Anchor().IsMatch(id);

    private static int Number(string id) => int.Parse(Digits().Match(id).ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
