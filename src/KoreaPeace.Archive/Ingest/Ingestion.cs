using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Ingest;

/// <summary>Makes a new edition out of the seeds: reads everything, judges everything, then makes it visible all at once.</summary>
public sealed class Ingestion(ArchiveSettings settings, EditionFolder folder, DatabaseEngine engine, TimeProvider clock)
{
    // Removing a piece is a curator's work; losing more at once is a wrong folder or a failed copy.
    private const int FewRecords = 1;
    private const double MostLost = 0.1;

    private const long SpareBytes = 64 * 1024 * 1024;

    public SeedFolder Seeds { get; } = new(settings.Seeds);

    /// <summary>Reads the seeds and makes the edition they ask for, unless it is already there.</summary>
    /// <param name="allowShrink">Publish even when many records are gone.</param>
    /// <exception cref="IngestRefusedException">The seeds are missing or most of them are gone, or the disk is full.</exception>
    /// <exception cref="IngestRunningException">Another ingest is at work.</exception>
    public async Task<IngestReport> Run(bool allowShrink, CancellationToken cancel)
    {
        RequireSeeds();
        using var held = folder.Lock();
        var before = folder.All().FirstOrDefault(edition => edition.Schema == ArchiveDb.Schema && folder.IsIntact(edition));
        await using var old = before is null ? null : engine.OpenUnhurried(folder.PathOf(before));
        // Whatever program built the last edition, people have read it.
        using var turns = new PublishedTurns(before ?? folder.All().FirstOrDefault(folder.IsIntact), folder, engine, clock);
        var lastGood = (old is null ? LastGood.Nothing : await Good(old, cancel)) with { Turns = turns };

        var reading = ArchiveReading.Of(Seeds, lastGood);
        if (before?.Id == reading.EditionId && folder.Current()?.File == before.File)
            return new IngestReport(before, false, [], [], [], [], reading.Problems);

        RequireRecords(reading, before, allowShrink);
        RequireSpace(before);
        var edition = await Build(reading, cancel);
        return Report(edition, reading, lastGood);
    }

    private static async Task<LastGood> Good(ArchiveDb db, CancellationToken cancel) => new(
        await db.Seeds.AsNoTracking().Select(seed => new { seed.Path, seed.Sha256 }).ToDictionaryAsync(seed => seed.Path, seed => seed.Sha256, cancel),
        Vocabularies.Of(
            await db.Topics.AsNoTracking().ToListAsync(cancel),
            await db.People.AsNoTracking().ToListAsync(cancel),
            await db.Concepts.AsNoTracking().ToListAsync(cancel),
            await db.Events.AsNoTracking().ToListAsync(cancel),
            await db.KoreanWords.AsNoTracking().ToListAsync(cancel)),
        path => db.Seeds.AsNoTracking().FirstOrDefault(seed => seed.Path == path));

    private async Task<Edition> Build(ArchiveReading reading, CancellationToken cancel)
    {
        var build = folder.NewBuild();
        int records;
        await using (var db = engine.Create(build))
        {
            records = await new EditionWriter(db).Write(reading, cancel);
            await engine.Finish(db, cancel);
        }

        return folder.Publish(build, (number, sha256, bytes) => new Edition(
            number, reading.EditionId, EditionFolder.FileNameOf(number, sha256), sha256, bytes, ArchiveDb.Schema,
            records, reading.LeftOut, reading.Kept, clock.GetUtcNow().UtcDateTime));
    }

    private void RequireSeeds()
    {
        if (!Seeds.Exists) throw new IngestRefusedException($"the seeds folder {Seeds.Said} does not exist; give another with --seeds");
        if (!Seeds.HasRecords)
            throw new IngestRefusedException($"the seeds folder {Seeds.Said} holds no record; give another with --seeds");
    }

    private static void RequireRecords(ArchiveReading reading, Edition? before, bool allowShrink)
    {
        if (before is null) return;
        var lost = before.Records - reading.Records.Count();
        if (!reading.Records.Any()) throw new IngestRefusedException("no record would be left");
        if (!allowShrink && lost > Math.Max(FewRecords, MostLost * before.Records))
            throw new IngestRefusedException($"{lost} of {before.Records} records would be gone; if that is meant, ingest with --allow-shrink");
    }

    private void RequireSpace(Edition? before)
    {
        var needed = (2 * (before?.Bytes ?? 0)) + SpareBytes;
        var free = new DriveInfo(folder.Root).AvailableFreeSpace;
        if (free < needed) throw new IngestRefusedException($"{folder.Root} has {free / 1_000_000:N0} MB free; {needed / 1_000_000:N0} MB are needed");
    }

    private static IngestReport Report(Edition edition, ArchiveReading reading, LastGood lastGood)
    {
        var now = reading.Seeds.ToDictionary(seed => seed.Path, seed => seed.Sha256);
        List<string> removed = [.. lastGood.Hashes.Keys.Where(path => !now.ContainsKey(path)).Order(StringComparer.Ordinal)];
        var slugs = reading.Records.SelectMany(record => record.Aliases.Append(record.Slug)).ToHashSet();
        return new IngestReport(edition, true,
            [.. now.Keys.Where(path => !lastGood.Hashes.ContainsKey(path)).Order(StringComparer.Ordinal)],
            [.. now.Where(seed => lastGood.Hashes.TryGetValue(seed.Key, out var hash) && hash != seed.Value).Select(seed => seed.Key).Order(StringComparer.Ordinal)],
            removed,
            [.. removed.Where(path => SeedFile.IsRecordAt(path) && !slugs.Contains(Path.GetFileNameWithoutExtension(path)))],
            reading.Problems);
    }
}
