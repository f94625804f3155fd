using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Ingest.Checks;

/// <summary>Ids of turns that people may have cited and that would lead to other words, or nowhere.</summary>
internal static class TurnChecks
{
    private const int MostNamed = 3; // of one kind in a transcript; whoever has renumbered all of it need not read it of each

    /// <param name="places">Where each turn begins.</param>
    public static IEnumerable<Problem> Of(string path, TurnNaming naming, IReadOnlyList<Place> places) =>
        [.. WithoutIds(path, naming, places), .. Moved(path, naming, places), .. Replaced(path, naming, places), .. Gone(path, naming)];

    private static IEnumerable<Problem> WithoutIds(string path, TurnNaming naming, IReadOnlyList<Place> places)
    {
        var lacking = naming.Written.ToList().FindIndex(id => id is null);
        if (lacking < 0) yield break;
        var id = naming.Ids[lacking];
        yield return Check.TurnWithoutId.At(path, places[lacking], $"turn {id} has no id of its own and would be renumbered by a turn put in before it; write {{#{id}}} after its label, and so on for each turn that has none, or let validate --fix do it");
    }

    private static IEnumerable<Problem> Moved(string path, TurnNaming naming, IReadOnlyList<Place> places)
    {
        var moved = Enumerable.Range(0, places.Count).Where(n => naming.Written[n] is { } id && naming.Before[n] is { } before && before != id && (naming.Published(id) is null || naming.SaysSomethingElse(n))).ToList();
        if (moved.Count > MostNamed)
        {
            var (first, end) = (moved[0], moved[^1]);
            return [Check.TurnRenumbered.At(path, places[first], $"{moved.Count} turns have other ids than in the last edition, from {naming.Before[first]}, which is {naming.Ids[first]} now, to {naming.Before[end]}, which is {naming.Ids[end]} now, and people may have cited them; let validate --fix give them back")];
        }

        return moved.Select(n => Check.TurnRenumbered.At(path, places[n],
            $"the turn that was {naming.Before[n]} in the last edition is {naming.Ids[n]} now, and people may have cited {naming.Before[n]}; write {{#{naming.Before[n]}}} after its label, or let validate --fix give it its id back"));
    }

    private static IEnumerable<Problem> Replaced(string path, TurnNaming naming, IReadOnlyList<Place> places)
    {
        string[] free = [];
        for (var n = 0; n < places.Count; n++)
        {
            if (naming.Before[n] is not null || !(naming.SaysSomethingElse(n) || naming.IsTakenFromRemoved(n))) continue;
            if (free.Length == 0) free = [.. naming.FreeForReplaced];
            yield return Check.TurnReplaced.At(path, places[n], $"{naming.Ids[n]} stood on other words {(naming.IsTakenFromRemoved(n) ? "in an earlier edition" : "in the last edition")}, and people may have cited them; write {{#{free[n]}}} after this label, which is free, or leave it when it is the same turn in better words");
        }
    }

    private static IEnumerable<Problem> Gone(string path, TurnNaming naming)
    {
        // A turn under another id has just been named.
        var moved = naming.Before.OfType<string>().ToHashSet();
        var gone = naming.Removed.Where(turn => naming.Published(turn.Anchor) is not null && !moved.Contains(turn.Anchor)).Select(turn => turn.Anchor).ToList();
        if (gone.Count > MostNamed) return [Check.TurnGone.At(path, Place.Top, $"{gone.Count} turns were in the last edition and are gone, and people may have cited them: {string.Join(", ", gone)}; put them back, or say in corrections why they went")];
        return gone.Select(id => Check.TurnGone.At(path, Place.Top, $"turn {id} was in the last edition and is gone, and people may have cited it; put it back, or say in corrections why it went"));
    }
}
