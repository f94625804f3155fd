namespace KoreaPeace.Archive.Transcripts;

/// <summary>Which id each turn of a transcript bears, which it bore in the last edition, and which ids no turn bears any more.</summary>
public sealed class TurnNaming
{
    private readonly IReadOnlyList<KnownTurn> turns;
    private readonly PublishedTranscript? last;
    private readonly IReadOnlyList<string> removedInSeed;

    /// <param name="turns">As the seed has them, with the ids that are written there.</param>
    /// <param name="last">Null when no edition has it.</param>
    /// <param name="removedInSeed">Ids that the seed itself names as removed.</param>
    public TurnNaming(IReadOnlyList<KnownTurn> turns, PublishedTranscript? last, IReadOnlyList<string> removedInSeed)
    {
        (this.turns, this.last, this.removedInSeed) = (turns, last, removedInSeed);
        Written = [.. turns.Select(turn => turn.Id)];
        Before = last is null ? new string?[turns.Count] : BroughtBack(TurnAlignment.Ids(last.Turns, turns));
        Ids = TurnIds.Filled(Written, Before, [.. Known, .. removedInSeed]);
        Removed = RemovedNow();
    }

    /// <summary>The ids that stand in the seed; null where none does.</summary>
    public IReadOnlyList<string?> Written { get; }

    /// <summary>For each turn the id under which its words were published; null when it is new.</summary>
    public IReadOnlyList<string?> Before { get; }

    /// <summary>What is published: a written id wins, for the seed is the truth.</summary>
    public IReadOnlyList<string> Ids { get; }

    public IReadOnlyList<RemovedTurn> Removed { get; }

    /// <summary>What of this the seed alone does not tell; empty when it tells everything.</summary>
    public string Remembered
    {
        get
        {
            var alone = new TurnNaming(turns, null, removedInSeed);
            var fromSeed = alone.Removed.Select(turn => turn.Anchor).ToHashSet();
            var gone = Removed.Select(turn => turn.Anchor).Where(anchor => !fromSeed.Contains(anchor)).ToList();
            return last is null || (gone.Count == 0 && alone.Ids.SequenceEqual(Ids)) ? "" : $"{string.Join(' ', Ids)} without {string.Join(' ', gone)}";
        }
    }

    /// <summary>
    /// The ids a curator can be given without judgement: each turn that has been published its own, a written one that this takes away
    /// from a new turn replaced by a free one.
    /// </summary>
    public IReadOnlyList<string> Mended
    {
        get
        {
            var claimed = Before.OfType<string>().ToHashSet();
            List<string?> kept = [.. Written.Select((id, n) => Before[n] ?? (id is not null && claimed.Contains(id) ? null : id))];
            return TurnIds.Filled(kept, new string?[kept.Count], [.. Known, .. removedInSeed]);
        }
    }

    /// <summary>An id for each turn whose written one stood on other words; for the others their own.</summary>
    public IReadOnlyList<string> FreeForReplaced =>
        TurnIds.Filled([.. Written.Select((id, n) => SaysSomethingElse(n) || IsTakenFromRemoved(n) ? null : id)], Before, [.. Known, .. removedInSeed, .. Ids]);

    /// <summary>Every id that was ever published, as far as is known.</summary>
    private IEnumerable<string> Known => last is null ? [] : last.Turns.Select(turn => turn.Id).OfType<string>().Concat(last.Removed.Select(turn => turn.Anchor));

    /// <summary>Ids that the seed itself names as removed.</summary>
    public IReadOnlyList<string> NamedAsRemoved => removedInSeed;

    /// <summary>What the seed should name as removed when its turns have these ids: every id that was published and is none of them.</summary>
    public IReadOnlyList<string> ToRemember(IReadOnlyList<string> ids) =>
        [.. removedInSeed, .. Known.Where(TurnIds.IsId).Distinct().Except(ids).Except(removedInSeed).OrderBy(TurnIds.Rank)];

    /// <summary>A turn of the last edition by its id; null when there was none.</summary>
    public KnownTurn? Published(string id) => last?.Turns.FirstOrDefault(turn => turn.Id == id);

    /// <summary>Whether the id was that of a turn which is gone, and which said something else.</summary>
    public bool IsTakenFromRemoved(int turn) =>
        Before[turn] is null && last?.Removed.FirstOrDefault(removed => removed.Anchor == Written[turn]) is { Words: { } words } && words != TurnWords.Fingerprint(turns[turn].Text);

    /// <summary>Whether the words that bore the written id are clearly others than those that bear it now.</summary>
    public bool SaysSomethingElse(int turn)
    {
        if (Written[turn] is not { } id || Before[turn] == id || Published(id) is not { } then) return false;
        var numbers = new Dictionary<string, int>();
        var (old, now) = (TurnWords.Of(then, numbers), TurnWords.Of(turns[turn], numbers));
        var own = Before[turn] is { } before && Published(before) is { } same ? TurnWords.Of(same, numbers).Likeness(now) : 0;
        return old.Likeness(now) < Math.Max(own, double.Epsilon);
    }

    /// <summary>The very words of a turn that was removed get its id back when they return.</summary>
    private string?[] BroughtBack(IReadOnlyList<string?> found)
    {
        var ids = found.ToArray();
        var removed = last!.Removed.Where(turn => turn.Words is not null).GroupBy(turn => turn.Words!).ToDictionary(same => same.Key, same => same.First().Anchor); // asked for only then
        if (removed.Count == 0) return ids;
        for (var n = 0; n < ids.Length; n++)
        {
            if (ids[n] is null && removed.Remove(TurnWords.Fingerprint(turns[n].Text), out var anchor)) ids[n] = anchor;
        }

        return ids;
    }

    private List<RemovedTurn> RemovedNow()
    {
        var present = Ids.ToHashSet();
        var gone = new Dictionary<string, RemovedTurn>();
        string? left = null;
        foreach (var turn in last?.Turns ?? [])
        {
            if (present.Contains(turn.Id!)) left = turn.Id; // what was published has an id
            else gone[turn.Id!] = new RemovedTurn { Anchor = turn.Id!, After = left, Since = last!.Today, Words = TurnWords.Fingerprint(turn.Text) };
        }

        foreach (var turn in (last?.Removed ?? []).Where(turn => !present.Contains(turn.Anchor)))
        {
            var after = turn.After is { } there && gone.TryGetValue(there, out var also) ? also.After : turn.After;
            gone[turn.Anchor] = new RemovedTurn { Anchor = turn.Anchor, After = after, Since = turn.Since, Words = turn.Words };
        }

        // Of a seed in which each turn has its id, a gap tells the same.
        var missing = Written.Contains(null) ? [] : TurnIds.Missing(present);
        foreach (var anchor in removedInSeed.Concat(missing).Where(anchor => !present.Contains(anchor)))
            gone.TryAdd(anchor, new RemovedTurn { Anchor = anchor, After = Ids.Where(id => TurnIds.IsId(id) && TurnIds.Rank(id).CompareTo(TurnIds.Rank(anchor)) < 0).MaxBy(TurnIds.Rank) });
        return [.. gone.Values.Where(turn => TurnIds.IsId(turn.Anchor)).OrderBy(turn => TurnIds.Rank(turn.Anchor))];
    }
}
