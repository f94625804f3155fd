using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest;

/// <summary>What can only be judged when all records are known.</summary>
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
        var problems = new List<Problem>();
        rejected = [];
        OneSlugEach(records, present, lastGood, problems, rejected);
        var published = new HashSet<string>(rejected);
        var bySlug = records.Where(record => !published.Contains(record.SeedPath)).ToDictionary(record => record.Slug);
        Aliases(bySlug, present, problems);
        Links(bySlug, present, problems);
        Captures(bySlug.Values, present, problems);
        OneAddressEach(bySlug.Values, present, problems);
        return problems;
    }

    private static void OneSlugEach(
        IEnumerable<ArchiveRecord> records, IReadOnlyDictionary<string, SeedFile> present, IReadOnlyDictionary<string, string> lastGood,
        List<Problem> problems, HashSet<string> rejected)
    {
        foreach (var same in records.GroupBy(record => record.Slug).Where(same => same.Count() > 1))
        {
            var first = same.OrderBy(record => lastGood.ContainsKey(record.SeedPath) ? 0 : 1).ThenBy(record => record.SeedPath, StringComparer.Ordinal).First();
            foreach (var second in same.Where(record => record != first))
            {
                problems.Add(new Problem(second.SeedPath, 1, $"the slug \"{second.Slug}\" is already taken by {first.SeedPath}; rename one of the two files"));
                rejected.Add(second.SeedPath);
            }
        }
    }

    private static void Aliases(Dictionary<string, ArchiveRecord> bySlug, IReadOnlyDictionary<string, SeedFile> present, List<Problem> problems)
    {
        var owners = new Dictionary<string, ArchiveRecord>();
        foreach (var record in bySlug.Values.OrderBy(record => record.SeedPath, StringComparer.Ordinal))
        {
            foreach (var alias in record.Aliases)
            {
                var taken = bySlug.GetValueOrDefault(alias) ?? owners.GetValueOrDefault(alias);
                if (taken is null) owners.Add(alias, record);
                else problems.Add(new Problem(record.SeedPath, LineOf(present, record, alias), $"alias \"{alias}\" already leads to {taken.SeedPath}; remove it here or there"));
            }
        }
    }

    private static void Links(Dictionary<string, ArchiveRecord> bySlug, IReadOnlyDictionary<string, SeedFile> present, List<Problem> problems)
    {
        // A record that is broken itself is named as such; the links to it are right.
        var broken = present.Values.Where(seed => seed.IsRecord).Select(seed => seed.Slug);
        var known = bySlug.Values.SelectMany(record => record.Aliases).Concat(bySlug.Keys).Concat(broken).ToHashSet();
        foreach (var record in bySlug.Values)
        {
            foreach (var link in record.Links.Where(link => !known.Contains(link.Slug)))
                problems.Add(new Problem(record.SeedPath, LineOf(present, record, link.Slug), $"related \"{link.Slug}\" is no record of the archive{Nearest.Hint(link.Slug, bySlug.Keys, "; write the file name of one, without .md")}"));
        }
    }

    private static void Captures(IEnumerable<ArchiveRecord> records, IReadOnlyDictionary<string, SeedFile> present, List<Problem> problems)
    {
        var captures = present.Values.Where(seed => seed.IsCapture).ToDictionary(seed => seed.Path);
        foreach (var record in records.Where(record => record.Source.File is not null))
        {
            var file = record.Source.File!; // the line above
            if (!captures.TryGetValue(file, out var capture))
                problems.Add(new Problem(record.SeedPath, LineOf(present, record, file), $"capture \"{file}\" is not in the seeds{Nearest.Hint(file, captures.Keys, "; put the file there")}"));
            else if (record.Source.Sha256 is { } said && said != capture.Sha256)
                problems.Add(new Problem(record.SeedPath, LineOf(present, record, said), $"{file} has changed: its SHA-256 is {capture.Sha256}, not the one given here. Restore the file, or give its new hash if the change is right"));
        }
    }

    private static void OneAddressEach(IEnumerable<ArchiveRecord> records, IReadOnlyDictionary<string, SeedFile> present, List<Problem> problems)
    {
        var owners = new Dictionary<string, ArchiveRecord>();
        foreach (var record in records.Where(record => !record.Source.IsListed).OrderBy(record => record.SeedPath, StringComparer.Ordinal))
        {
            if (!owners.TryAdd(record.Source.Url, record))
                problems.Add(new Problem(record.SeedPath, LineOf(present, record, record.Source.Url), $"{owners[record.Source.Url].SeedPath} has the same source address; if both are one piece, remove one", IsWarning: true));
        }
    }

    /// <summary>The line of the seed's fields where a text stands; 1 when it cannot be told.</summary>
    private static int LineOf(IReadOnlyDictionary<string, SeedFile> present, ArchiveRecord record, string text)
    {
        var line = 0;
        foreach (var written in present[record.SeedPath].Text.AsSpan().EnumerateLines())
        {
            line++;
            if (written.Contains(text, StringComparison.OrdinalIgnoreCase)) return line;
            if (line > 1 && written.SequenceEqual("---")) break;
        }

        return 1;
    }
}
