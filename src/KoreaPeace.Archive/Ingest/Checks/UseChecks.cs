using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest.Checks;

/// <summary>Entries of the vocabularies that no piece needs.</summary>
internal static class UseChecks
{
    private const int MostNamed = 5; // a vocabulary may be kept ready for pieces to come; the beginning of the list is enough to judge

    public static IEnumerable<Problem> Of(ArchiveReading reading, IReadOnlyDictionary<string, SeedFile> seeds)
    {
        // A piece that cannot be read may be the one that needs the entry.
        if (reading.LeftOut > 0) return [];
        var vocabularies = reading.Vocabularies;
        var used = Used(reading);
        var topics = reading.Records.SelectMany(record => record.Topics).ToHashSet();
        return
        [
            .. Topics(vocabularies.Topics.Entries.Keys.Where(slug => !topics.Contains(slug)), seeds),
            .. Entries(vocabularies.People.File, "people", vocabularies.People.Entries.Keys.Where(slug => !used.Contains((NamedKind.Person, slug))), seeds),
            .. Entries(vocabularies.Concepts.File, "concepts", vocabularies.Concepts.Entries.Keys.Where(slug => !used.Contains((NamedKind.Concept, slug))), seeds),
        ];
    }

    private static HashSet<(NamedKind Kind, string Slug)> Used(ArchiveReading reading)
    {
        var finder = reading.Vocabularies.NameFinder();
        var used = new HashSet<(NamedKind, string)>();
        foreach (var record in reading.Records)
        {
            used.UnionWith(record.Contributors.Select(contributor => contributor.Person).OfType<string>().Select(person => (NamedKind.Person, person)));
            foreach (var text in record.Passages.Select(passage => passage.Text).Append(record.Title)) used.UnionWith(finder.In(text, within: true));
        }

        // What happened stands on the timeline whether or not a text names it, and whoever took part is needed there.
        foreach (var happened in reading.Vocabularies.Events.Entries.Values)
        {
            foreach (var named in happened.Participants.Concat(happened.Places).Concat(happened.Concepts)) used.UnionWith([(NamedKind.Person, named), (NamedKind.Concept, named)]);
        }

        return used;
    }

    private static IEnumerable<Problem> Topics(IEnumerable<string> unused, IReadOnlyDictionary<string, SeedFile> seeds)
    {
        if (!seeds.TryGetValue(SeedFile.Topics, out var topics)) return [];
        var places = Place.OfSlugs(topics);
        return unused.Select(slug => Check.UnusedTopic.At(SeedFile.Topics, places.GetValueOrDefault(slug), $"no piece is filed under \"{slug}\"; file one, or remove the topic"));
    }

    private static IEnumerable<Problem> Entries(string file, string what, IEnumerable<string> unused, IReadOnlyDictionary<string, SeedFile> seeds)
    {
        var slugs = unused.Order(StringComparer.Ordinal).ToList();
        if (slugs.Count == 0 || !seeds.ContainsKey(file)) yield break;
        var more = slugs.Count > MostNamed ? $" and {slugs.Count - MostNamed} more" : "";
        yield return Check.UnusedEntries.At(file, Place.Nowhere, $"no piece names these {what}: {string.Join(", ", slugs.Take(MostNamed))}{more}; look whether they have the names that texts use; names that wait for pieces to come may stay");
    }
}
