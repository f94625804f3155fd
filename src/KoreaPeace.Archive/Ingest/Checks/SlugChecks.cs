using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest.Checks;

/// <summary>Slugs, old and new, and the links between records that are made of them.</summary>
internal static class SlugChecks
{
    /// <param name="lastGood">The seeds of the edition before: of two records with one slug, the one that was there first stays.</param>
    /// <param name="rejected">Seeds whose record cannot be published.</param>
    public static IEnumerable<Problem> OneSlugEach(IEnumerable<ArchiveRecord> records, IReadOnlyDictionary<string, string> lastGood, HashSet<string> rejected)
    {
        foreach (var same in records.GroupBy(record => record.Slug).Where(same => same.Count() > 1))
        {
            var first = same.OrderBy(record => lastGood.ContainsKey(record.SeedPath) ? 0 : 1).ThenBy(record => record.SeedPath, StringComparer.Ordinal).First();
            foreach (var second in same.Where(record => record != first))
            {
                rejected.Add(second.SeedPath);
                yield return Check.SlugTaken.At(second.SeedPath, Place.Top, $"the slug \"{second.Slug}\" is already taken by {first.SeedPath}; rename one of the two files");
            }
        }
    }

    public static IEnumerable<Problem> Aliases(Dictionary<string, ArchiveRecord> bySlug, IReadOnlyDictionary<string, SeedFile> present)
    {
        var owners = new Dictionary<string, ArchiveRecord>();
        foreach (var record in bySlug.Values.OrderBy(record => record.SeedPath, StringComparer.Ordinal))
        {
            foreach (var alias in record.Aliases)
            {
                var taken = bySlug.GetValueOrDefault(alias) ?? owners.GetValueOrDefault(alias);
                if (taken is null) owners.Add(alias, record);
                else yield return Check.AliasTaken.At(record.SeedPath, Place.Of(present[record.SeedPath], alias), $"alias \"{alias}\" already leads to {taken.SeedPath}; remove it here or there");
            }
        }
    }

    public static IEnumerable<Problem> Links(Dictionary<string, ArchiveRecord> bySlug, IReadOnlyDictionary<string, SeedFile> present)
    {
        // A record that is broken itself is named as such; the links to it are right.
        var broken = present.Values.Where(seed => seed.IsRecord).Select(seed => seed.Slug);
        var known = bySlug.Values.SelectMany(record => record.Aliases).Concat(bySlug.Keys).Concat(broken).ToHashSet();
        return
            from record in bySlug.Values
            from link in record.Links
            where !known.Contains(link.Slug)
            select Check.RelatedUnknown.At(record.SeedPath, Place.Of(present[record.SeedPath], link.Slug),
                $"related \"{link.Slug}\" is no record of the archive{Nearest.Hint(link.Slug, bySlug.Keys, "; write the file name of one, without .md")}");
    }
}
