using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Records;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Related;

/// <summary>What is offered on a record's page.</summary>
public sealed class RelatedQueries(ArchiveDb db, RecordQueries records)
{
    /// <summary>The curator's links first, then the computed ones, each with its reason.</summary>
    public async Task<IReadOnlyList<(ArchiveRecord Record, string Reason)>> To(ArchiveRecord record, CancellationToken cancel)
    {
        var related = await db.Related.AsNoTracking().Where(link => link.RecordId == record.Id).OrderBy(link => link.Position).ToListAsync(cancel);
        var others = await records.WithIds(related.Select(link => link.OtherId), cancel);
        return [.. others.Zip(related, (other, link) => (other, link.Reason))];
    }
}
