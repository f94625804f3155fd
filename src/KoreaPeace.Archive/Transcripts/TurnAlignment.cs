namespace KoreaPeace.Archive.Transcripts;

/// <summary>
/// Finds in a newer version of a transcript the turns of an older one, by their words and their order: with turns put in, taken out, split,
/// joined, corrected, given to another speaker or moved, each turn that is still there is found.
/// </summary>
/// <remarks>
/// Turns that are told by rare words alone are held together first, by the heaviest chain that keeps the order (sparse dynamic programming,
/// O(n log n)); what lies between two of them is small and compared turn by turn. Last come those that have changed their place.
/// </remarks>
public sealed class TurnAlignment
{
    private const int Frequent = 16; // turns; two words that follow one another in more of them tell no turn from another
    private const int MostCandidates = 8; // for one turn
    private const int FewestMoved = 5; // words; a shorter turn at another place may be another one that says the same

    private readonly TurnWords[] before;
    private readonly TurnWords[] now;
    private readonly int[] found;
    private readonly List<AlignedPair> candidates = [];

    private TurnAlignment(IReadOnlyList<KnownTurn> before, IReadOnlyList<KnownTurn> now)
    {
        var numbers = new Dictionary<string, int>();
        this.before = [.. before.Select(turn => TurnWords.Of(turn, numbers))];
        this.now = [.. now.Select(turn => TurnWords.Of(turn, numbers))];
        found = new int[now.Count];
        Array.Fill(found, -1);
    }

    /// <summary>For each turn of now the id that the same words had before; null where they were not there. No id is given twice.</summary>
    public static IReadOnlyList<string?> Ids(IReadOnlyList<KnownTurn> before, IReadOnlyList<KnownTurn> now) =>
        [.. Of(before, now).Select(place => place is { } there ? before[there].Id : null)];

    /// <summary>For each turn of now the index of the turn before that it is; null where it is new. No turn is found twice.</summary>
    public static IReadOnlyList<int?> Of(IReadOnlyList<KnownTurn> before, IReadOnlyList<KnownTurn> now)
    {
        var alignment = new TurnAlignment(before, now);
        alignment.Align();
        return [.. alignment.found.Select(place => place < 0 ? (int?)null : place)];
    }

    private void Align()
    {
        var (start, left, right) = (0, before.Length, now.Length);
        while (start < left && start < right && AreOne(start, start)) found[start] = start++;
        while (left > start && right > start && AreOne(left - 1, right - 1)) found[--right] = --left;

        Nominate(start, left, right);
        var (i, j) = (start, start);
        foreach (var pair in AlignedPair.HeaviestChain(candidates, before.Length).Append(new AlignedPair(left, right, 0)))
        {
            AlignmentGap.Align(before, now, new AlignmentGap.Span(i, pair.Before, j, pair.Now), found);
            if (pair.Now < right) found[pair.Now] = pair.Before;
            (i, j) = (pair.Before + 1, pair.Now + 1);
        }

        FindMoved();
    }

    private bool AreOne(int then, int present) => before[then].Equals(now[present]) && before[then].Label == now[present].Label;

    /// <summary>Notes which turns could be which, from what few turns have in common.</summary>
    private void Nominate(int start, int left, int right)
    {
        var places = new Dictionary<(long Pair, string? Whole), List<int>>();
        for (var i = start; i < left; i++)
        {
            foreach (var sign in Signs(before[i]))
            {
                if (!places.TryGetValue(sign, out var there)) places[sign] = there = [];
                if (there.Count <= Frequent) there.Add(i);
            }
        }

        for (var j = start; j < right; j++)
        {
            var shared = new Dictionary<int, int>();
            foreach (var sign in Signs(now[j]))
            {
                if (!places.TryGetValue(sign, out var there) || there.Count > Frequent) continue;
                foreach (var i in there) shared[i] = shared.GetValueOrDefault(i) + 1;
            }

            foreach (var (i, _) in shared.OrderByDescending(entry => entry.Value).ThenBy(entry => Math.Abs(entry.Key - j)).Take(MostCandidates))
            {
                if (before[i].Likeness(now[j]) is > 0 and var likeness) candidates.Add(new AlignedPair(i, j, likeness));
            }
        }
    }

    private static IEnumerable<(long Pair, string? Whole)> Signs(TurnWords turn) => turn.InOrder.Distinct().Select(pair => (pair, (string?)null)).Append((0, turn.Letters));

    /// <summary>What kept its words and not its place.</summary>
    private void FindMoved()
    {
        var taken = found.Where(place => place >= 0).ToHashSet();
        foreach (var pair in candidates.OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Now).ThenBy(pair => pair.Before))
        {
            if (found[pair.Now] >= 0 || Math.Min(now[pair.Now].Count, before[pair.Before].Count) < FewestMoved || !taken.Add(pair.Before)) continue;
            found[pair.Now] = pair.Before;
        }
    }
}
