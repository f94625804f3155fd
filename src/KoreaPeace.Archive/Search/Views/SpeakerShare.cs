using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Search;

/// <summary>How often somebody says what was searched for.</summary>
/// <param name="Person">The slug; null for a label that stands for nobody of the vocabulary.</param>
/// <param name="Name">Of the person, or the label.</param>
/// <param name="Turns">How many of their turns hold it.</param>
/// <param name="Pieces">In how many pieces these stand.</param>
/// <param name="First">When the oldest of these pieces was published; null when all are undated.</param>
/// <param name="Last">When the newest was.</param>
/// <param name="AllTurns">How many turns are theirs within the same filters.</param>
public sealed record SpeakerShare(string? Person, string Name, int Turns, int Pieces, PartialDate? First, PartialDate? Last, int AllTurns)
{
    /// <summary>From 0 to 1.</summary>
    public double Share => Turns / (double)AllTurns;

    /// <summary>Whoever says it most first.</summary>
    /// <param name="turns">Turns only.</param>
    public static IReadOnlyList<SpeakerShare> Of(OpenEdition edition, IEnumerable<FoundPlace> turns, RecordFilter filter)
    {
        var all = AllTurnsOf(edition, filter);
        return [.. turns.GroupBy(turn => turn.Speaker!).Select(said => Of(edition, said.Key, [.. said], all[said.Key])) // a turn has a speaker
            .OrderByDescending(speaker => speaker.Turns).ThenByDescending(speaker => speaker.Pieces).ThenBy(speaker => speaker.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private static SpeakerShare Of(OpenEdition edition, string speaker, List<FoundPlace> turns, int allTurns)
    {
        var pieces = turns.Select(turn => turn.Record).DistinctBy(record => record.Id).ToList();
        var dated = pieces.Where(record => !record.Date.IsUnknown).Select(record => record.Date).ToList();
        var person = edition.People.GetValueOrDefault(speaker);
        return new SpeakerShare(person?.Slug, person?.Name ?? speaker, turns.Count, pieces.Count, dated.MinBy(date => (date.First, date.Last)), dated.MaxBy(date => (date.Last, date.First)), allTurns);
    }

    private static Dictionary<string, int> AllTurnsOf(OpenEdition edition, RecordFilter filter)
    {
        var isLet = new bool[edition.Passages.RecordCount + 1];
        foreach (var record in edition.Records.Where(record => filter.Lets(record))) isLet[record.Id] = true;
        return Enumerable.Range(1, edition.Passages.Count).Where(passage => isLet[edition.Passages.RecordOf(passage)])
            .Select(edition.Passages.SpeakerOf).OfType<string>().CountBy(speaker => speaker).ToDictionary();
    }
}
