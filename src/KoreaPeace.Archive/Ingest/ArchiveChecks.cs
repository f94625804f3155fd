using KoreaPeace.Archive.Ingest.Checks;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest;

/// <summary>What is judged at every ingest, once all records are known: whether each fits in itself and to the others.</summary>
public static class ArchiveChecks
{
    /// <param name="present">The seeds of today, by path.</param>
    /// <param name="lastGood">The seeds of the edition before: of two records with one slug, the one that was there first stays.</param>
    /// <param name="rejected">Seeds whose record cannot be published.</param>
    public static List<Problem> Among(
        IReadOnlyList<ArchiveRecord> records,
        IReadOnlyDictionary<string, SeedFile> present,
        IReadOnlyDictionary<string, string> lastGood,
        out HashSet<string> rejected)
    {
        rejected = [];
        List<Problem> problems = [.. SlugChecks.OneSlugEach(records, lastGood, rejected)];
        var refused = rejected;
        var bySlug = records.Where(record => !refused.Contains(record.SeedPath)).ToDictionary(record => record.Slug);
        return
        [
            .. problems,
            .. SlugChecks.Aliases(bySlug, present),
            .. SlugChecks.Links(bySlug, present),
            .. CaptureChecks.Of(bySlug.Values, present),
            .. AddressChecks.OneEach(bySlug.Values, present),
            .. bySlug.Values.SelectMany(record => OfOne(record, present[record.SeedPath])),
        ];
    }

    private static IEnumerable<Problem> OfOne(ArchiveRecord record, SeedFile seed) =>
    [
        .. DateChecks.Of(record, seed),
        .. WordChecks.DoubledTitle(record, seed),
        .. WordChecks.SilentSpeakers(record, seed),
        .. AddressChecks.Placeholders(record, seed),
    ];
}
