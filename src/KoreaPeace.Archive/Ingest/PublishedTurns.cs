using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Ingest;

/// <summary>Which ids turns had in the last edition: people may have cited them.</summary>
public sealed class PublishedTurns : IDisposable
{
    // Without vocabularies nothing that a seed names can be wrong, and its turns can be read whatever else has changed.
    private static readonly Vocabularies Unjudged = Vocabularies.Read(new Dictionary<string, SeedFile>(), []);

    private readonly ArchiveDb? db;

    /// <summary>Reads from the data folder, when there is an edition in it. Writes nothing.</summary>
    public PublishedTurns(ArchiveSettings settings, DatabaseEngine engine)
    {
        var folder = new EditionFolder(settings.Data, TimeProvider.System);
        if (folder.Current() is { } edition && edition.Schema == ArchiveDb.Schema && folder.IsIntact(edition)) db = engine.OpenUnhurried(folder.PathOf(edition));
    }

    /// <summary>For each turn of a transcript the id it had in the last edition; null where it was not there, or said twice.</summary>
    public IReadOnlyList<string?> Before(SeedFile seed)
    {
        var now = Turns(seed);
        var then = Older(seed) is { } before ? Turns(before) : [];
        var ids = then.GroupBy(turn => turn.Text).Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.First().Anchor);
        return [.. now.Select(turn => ids.GetValueOrDefault(turn.Text))];
    }

    /// <summary>A turn without an id, put behind others, has another number now than people know it by.</summary>
    public IEnumerable<Problem> Renumbered(SeedFile seed)
    {
        var (lines, first) = FrontMatter.BodyOf(seed.Text.Split('\n'));
        var starts = TurnIds.In(lines);
        if (starts.All(start => start.Id is not null)) yield break;

        var (turns, before) = (Turns(seed), Before(seed));
        for (var n = 0; n < before.Count && turns.Count == starts.Count; n++)
        {
            if (starts[n].Id is not null || before[n] is not { } published || published == turns[n].Anchor) continue;
            yield return Checks.Check.TurnRenumbered.At(seed.Path, new Checks.Place(first + starts[n].Line + 1, 1),
                $"this turn was {published} in the last edition and would be {turns[n].Anchor} now; write {{#{published}}} after its label, or let validate --fix do it");
        }
    }

    /// <summary>Ids that the last edition had and this transcript has no more: whoever cited them is led nowhere.</summary>
    public IEnumerable<Problem> Gone(SeedFile seed)
    {
        if (Older(seed) is not { } before) return [];
        var now = Turns(seed).ToDictionary(turn => turn.Anchor);
        if (now.Count == 0) return []; // it cannot be read, which has been said
        var byText = now.Values.GroupBy(turn => turn.Text).ToDictionary(same => same.Key, same => same.First().Anchor);
        return Turns(before).Where(turn => !now.ContainsKey(turn.Anchor)).Select(turn => Checks.Check.TurnGone.At(seed.Path, Checks.Place.Top, byText.TryGetValue(turn.Text, out var other)
            ? $"the turn that was {turn.Anchor} in the last edition is {other} now, and people may have cited {turn.Anchor}; give it its id back"
            : $"turn {turn.Anchor} was in the last edition and is gone, and people may have cited it; put it back, or say in corrections why it went"));
    }

    public void Dispose() => db?.Dispose();

    /// <summary>The seed as the last edition has it; null when it has none.</summary>
    private SeedFile? Older(SeedFile seed) => db?.Seeds.FirstOrDefault(older => older.Path == seed.Path);

    private static IReadOnlyList<Turn> Turns(SeedFile seed) => [.. TranscriptReader.Read(seed, Unjudged, [])?.Turns ?? []];
}
