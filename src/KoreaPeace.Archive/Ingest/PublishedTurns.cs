using System.Data.Common;
using System.Globalization;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Ingest;

/// <summary>Which ids turns had in the last edition: people may have cited them.</summary>
public sealed class PublishedTurns : IDisposable
{
    private readonly ArchiveDb? db;
    private readonly PartialDate? today;
    private readonly Dictionary<string, int> ids = [];

    /// <summary>Reads an edition, of whatever schema; one that cannot be read is as good as none.</summary>
    /// <param name="edition">Null when there is none.</param>
    public PublishedTurns(Edition? edition, EditionFolder folder, DatabaseEngine engine, TimeProvider clock)
    {
        today = PartialDate.Parse(clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (edition is null) return;
        db = engine.OpenUnhurried(folder.PathOf(edition));
        var records = Readable(() => db.Transcripts.AsNoTracking().Select(record => new { record.Id, record.Slug, record.Aliases }).ToList()) ?? [];
        foreach (var record in records) ids.TryAdd(record.Slug, record.Id);
        foreach (var (alias, id) in records.SelectMany(record => record.Aliases.Select(alias => (alias, record.Id)))) ids.TryAdd(alias, id);
    }

    /// <summary>The last edition in a data folder, if there is one. Writes nothing.</summary>
    public static PublishedTurns In(string data, DatabaseEngine engine)
    {
        var folder = new EditionFolder(data, TimeProvider.System);
        return new PublishedTurns(folder.All().FirstOrDefault(folder.IsIntact), folder, engine, TimeProvider.System);
    }

    /// <summary>A transcript as it was published, under its slug or one it had before; null when it was not.</summary>
    public PublishedTranscript? Of(SeedFile seed, IEnumerable<string> aliases)
    {
        if (db is null) return null;
        var known = aliases.Prepend(seed.Slug).Where(ids.ContainsKey).Select(slug => (int?)ids[slug]).FirstOrDefault();
        if (known is not { } id) return null;
        var turns = Readable(() => db.Set<Turn>().AsNoTracking().Where(turn => turn.RecordId == id).OrderBy(turn => turn.Position)
            .Select(turn => new { turn.Anchor, turn.Label, turn.Text, turn.IsUncertain }).ToList());
        return turns is null ? null : new PublishedTranscript([.. turns.Select(turn => new KnownTurn(turn.Anchor, turn.IsUncertain ? turn.Label + " (?)" : turn.Label, turn.Text))], Removed(id), today);
    }

    public void Dispose() => db?.Dispose();

    private List<RemovedTurn> Removed(int id) =>
        Readable(() => db!.RemovedTurns.AsNoTracking().Where(turn => turn.RecordId == id).OrderBy(turn => turn.Position).ToList()) ?? []; // asked for only when it is open

    /// <summary>Null when the edition has no such tables or columns, for an older or a newer program built it.</summary>
    private static List<T>? Readable<T>(Func<List<T>> read)
    {
        try
        {
            return read();
        }
        catch (Exception otherSchema) when (otherSchema is DbException or InvalidOperationException or InvalidCastException or FormatException)
        {
            return null;
        }
    }
}
