using System.Globalization;

namespace KoreaPeace.Archive.Transcripts;

/// <summary>The permanent ids of turns: where they stand in a seed, and which are free for turns that have none.</summary>
public static class TurnIds
{
    private const int Greatest = 999_999; // as many digits as an id may have
    private const int MostMissing = 100; // ids in a row; more were never given, somebody has mistyped a number

    /// <summary>The beginning of a turn in the lines of a body.</summary>
    /// <param name="Line">The index of its line.</param>
    /// <param name="AfterLabel">How much of the line the label takes; the id belongs behind it.</param>
    /// <param name="Length">How much of the line label, id and time take.</param>
    /// <param name="Id">Null when it has none.</param>
    /// <param name="At">When it begins, as it is written; empty when it does not say.</param>
    public sealed record Start(int Line, int AfterLabel, int Length, string? Id, string At);

    /// <summary>The turns that begin in these lines, in order.</summary>
    public static IReadOnlyList<Start> In(IReadOnlyList<string> lines)
    {
        var starts = new List<Start>();
        for (var i = 0; i < lines.Count; i++)
        {
            var beginsParagraph = i == 0 || string.IsNullOrWhiteSpace(lines[i - 1]);
            if (!beginsParagraph || TranscriptReader.TurnStart().Match(lines[i]) is not { Success: true } start) continue;
            var (label, id) = (start.Groups["label"], start.Groups["id"]);
            var after = label.Index + label.Length + ":**".Length;
            starts.Add(new Start(i, after, id.Success ? lines[i].IndexOf('}', id.Index) + 1 : after, id.Success ? id.Value : null, start.Groups["at"].Value));
        }

        return starts;
    }

    /// <summary>
    /// These ids, with one for each turn that has none: the one it has been published with; else, where as many turns lack an id as numbers
    /// are free between their neighbours, those in order; else the id before with a letter, and at either end the next number. An id that is
    /// there never changes.
    /// </summary>
    /// <param name="published">For each turn the id it had in the last edition; null when it is new.</param>
    /// <param name="kept">Ids that no new turn may have: those of turns that were published once.</param>
    public static IReadOnlyList<string> Filled(IReadOnlyList<string?> ids, IReadOnlyList<string?> published, IEnumerable<string> kept)
    {
        var filled = ids.ToArray();
        var taken = ids.OfType<string>().ToHashSet();
        for (var i = 0; i < filled.Length; i++)
        {
            if (filled[i] is null && published[i] is { } before && taken.Add(before)) filled[i] = before;
        }

        taken.UnionWith(kept);
        var highest = taken.Where(IsId).Select(Number).DefaultIfEmpty(0).Max();
        for (var i = 0; i < filled.Length; i++)
        {
            if (filled[i] is not null) continue;
            var end = i;
            while (end < filled.Length && filled[end] is null) end++;
            Fill(filled, i, end, taken, ref highest);
        }

        return filled!; // each has one now
    }

    /// <summary>Numbers between those of a whole transcript's ids, which turns bore that are not there any more.</summary>
    public static IEnumerable<string> Missing(IEnumerable<string> ids)
    {
        var before = 0;
        foreach (var number in ids.Where(IsId).Select(Number).Distinct().Order())
        {
            for (var missing = before + 1; missing < number && number - before <= MostMissing + 1; missing++) yield return Id(missing);
            before = number;
        }
    }

    /// <summary>What an id is put in order by: its number, then its letter.</summary>
    internal static (int Number, char Letter) Rank(string id) => (Number(id), Letter(id));

    internal static bool IsId(string? id) => id is not null && TranscriptReader.Anchor().IsMatch(id);

    /// <param name="first">The first of a run of turns without ids.</param>
    /// <param name="end">The first after them.</param>
    private static void Fill(string?[] filled, int first, int end, HashSet<string> taken, ref int highest)
    {
        var before = new ArraySegment<string?>(filled, 0, first).LastOrDefault(IsId);
        var after = new ArraySegment<string?>(filled, end, filled.Length - end).FirstOrDefault(IsId);
        var number = before is null ? 0 : Number(before);
        // A gap of another width was left by a turn that is gone.
        var isInOrder = after is not null && Number(after) - number == end - first + 1 && Enumerable.Range(number + 1, end - first).All(free => !taken.Contains(Id(free)));
        for (var i = first; i < end; i++)
        {
            filled[i] = isInOrder ? Id(number + 1 + i - first) : after is null || before is null ? Next(taken, ref highest) : Lettered(before, taken) ?? Next(taken, ref highest);
            taken.Add(filled[i]!); // the line above
            if (!isInOrder) before = after is null || before is null ? before : filled[i];
        }
    }

    private static string? Lettered(string before, HashSet<string> taken)
    {
        var (number, last) = Rank(before);
        for (var letter = last == '\0' ? 'a' : (char)(last + 1); letter <= 'z'; letter++)
        {
            if (!taken.Contains(Id(number) + letter)) return Id(number) + letter;
        }

        return null;
    }

    private static string Next(HashSet<string> taken, ref int highest)
    {
        if (highest < Greatest) return Id(++highest);
        var free = Greatest;
        while (taken.Contains(Id(free))) free--;
        return Id(free);
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"t{number}");

    private static char Letter(string id) => char.IsAsciiLetter(id[^1]) ? id[^1] : '\0';

    private static int Number(string id) => int.Parse(id.AsSpan(1, id.Length - (Letter(id) == '\0' ? 1 : 2)), CultureInfo.InvariantCulture);
}
