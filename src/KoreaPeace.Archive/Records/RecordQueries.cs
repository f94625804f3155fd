using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Records;

/// <summary>Lists of records of any kind.</summary>
public sealed class RecordQueries(OpenEdition edition, ArchiveDb db)
{
    /// <summary>The newest of which at least the month is known: of some day of this year, nobody can say that it is new.</summary>
    public async Task<IReadOnlyList<ArchiveRecord>> Newest(int count, CancellationToken cancel) =>
        await WithIds(InOrder(edition.Records.OrderBy(record => record.Date.Precision is Precision.Year or Precision.None).ThenByDescending(record => record.Date.Last).Take(count), Sort.Newest).Take(count).Select(record => record.Id), cancel);

    /// <param name="kind">The kind that the list is of; null for all.</param>
    /// <param name="page">From 1.</param>
    public async Task<RecordPage> Page(RecordKind? kind, RecordFilter filter, Sort sort, int page, CancellationToken cancel)
    {
        var all = edition.Records.Where(record => kind is null || record.Kind == kind).ToList();
        var found = InOrder(all.Where(record => filter.Lets(record)), sort).ToList();
        var shown = found.Skip((page - 1) * RecordPage.Size).Take(RecordPage.Size).Select(record => record.Id);
        return new RecordPage(await WithIds(shown, cancel), found.Count, UndatedLeftOut(all, filter), Facet.Of(edition, all, filter), found.Count(record => filter.IsDoubtful(record)));
    }

    /// <summary>The records with these ids, in their order, each with its contributors.</summary>
    public async Task<IReadOnlyList<ArchiveRecord>> WithIds(IEnumerable<int> ids, CancellationToken cancel)
    {
        var wanted = ids.ToList();
        var records = await edition.Rows.Records(wanted, db, cancel);
        return [.. wanted.Select(id => records[id])];
    }

    public static int UndatedLeftOut(IEnumerable<RecordFacts> records, RecordFilter filter) =>
        !filter.HasDates || filter.WithUndated || filter.OnlyUndated ? 0 : records.Count(record => record.Date.IsUnknown && (filter with { WithUndated = true }).Lets(record));

    public static IEnumerable<RecordFacts> InOrder(IEnumerable<RecordFacts> records, Sort sort)
    {
        var dated = records.OrderBy(record => record.Date.IsUnknown);
        return (sort == Sort.Oldest
            ? dated.ThenBy(record => record.Date.First).ThenBy(record => record.Date.Last)
            : dated.ThenByDescending(record => record.Date.Last).ThenByDescending(record => record.Date.First)).ThenBy(record => record.Slug, StringComparer.Ordinal);
    }
}
