using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Records;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Editions;

/// <summary>The records and passages of an edition that were shown lately, so that the next page with them needs no query. Nobody changes them.</summary>
internal sealed class ShownRows
{
    private const long Room = 16 << 20; // each
    private const long RecordBytes = 4_000; // with its names, its summary and its place in the latent space
    private const long PassageBytes = 200; // beside its text

    private readonly Remembered<int, ArchiveRecord> records = new(Room, _ => RecordBytes);
    private readonly Remembered<int, Passage> passages = new(Room, passage => PassageBytes + (2L * passage.Text.Length));

    /// <summary>By id, each with its contributors.</summary>
    public Task<Dictionary<int, ArchiveRecord>> Records(IEnumerable<int> ids, ArchiveDb db, CancellationToken cancel) => records.Of(ids.ToHashSet(), unknown =>
        db.Records.AsNoTracking().Include(record => record.Contributors.OrderBy(contributor => contributor.Position)).Where(record => unknown.Contains(record.Id)).ToDictionaryAsync(record => record.Id, cancel));

    /// <summary>By id.</summary>
    public Task<Dictionary<int, Passage>> Passages(IEnumerable<int> ids, ArchiveDb db, CancellationToken cancel) => passages.Of(ids.ToHashSet(), unknown =>
        db.Passages.AsNoTracking().Where(passage => unknown.Contains(passage.Id)).ToDictionaryAsync(passage => passage.Id, cancel));
}
