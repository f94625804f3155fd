using KoreaPeace.Archive.Records;

namespace KoreaPeace.Site.Shared;

/// <summary>A record in a list.</summary>
/// <param name="Note">Why it stands there, without a full stop; null to show who took part and what it says instead.</param>
public sealed record ListedRecord(ArchiveRecord Record, string? Note = null)
{
    public static IEnumerable<ListedRecord> All(IEnumerable<ArchiveRecord> records) => records.Select(record => new ListedRecord(record));
}
