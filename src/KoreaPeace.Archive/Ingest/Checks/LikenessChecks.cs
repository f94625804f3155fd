using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest.Checks;

/// <summary>Things that are probably one thing, entered twice.</summary>
internal static class LikenessChecks
{
    public static IEnumerable<Problem> SameTexts(IEnumerable<ArchiveRecord> records, IReadOnlyDictionary<string, SeedFile> seeds)
    {
        var owners = new Dictionary<string, ArchiveRecord>();
        foreach (var record in records.OrderBy(record => record.SeedPath, StringComparer.Ordinal))
        {
            var seed = seeds[record.SeedPath];
            if (Repeated(owners, "abstract", (record as Publication)?.Abstract, record) is { } same)
                yield return Check.SameText.At(seed.Path, Place.OfField(seed, "abstract"), $"{same.SeedPath} has the same abstract; if both are one piece, remove one");
            if (Repeated(owners, "body", string.Join(' ', record.Passages.Where(passage => passage is not HeadPassage).Select(passage => passage.Text)), record) is { } twin)
                yield return Check.SameText.At(seed.Path, BodyOf(seed), $"{twin.SeedPath} has the same text; if both are one piece, remove one");
        }
    }

    /// <summary>Two entries of one spelling: nobody can say which of them a text names.</summary>
    public static IEnumerable<Problem> SameSpellings(Vocabularies vocabularies, IReadOnlyDictionary<string, SeedFile> seeds)
    {
        var named = vocabularies.People.Entries.Values.Select(person => (vocabularies.People.File, person.Slug, Spellings: person.Names))
            .Concat(vocabularies.Concepts.Entries.Values.Select(concept => (vocabularies.Concepts.File, concept.Slug, Spellings: concept.Names)));
        // An event may well be called what the concept is called that it is an act of, and topics are found by no name.
        var events = vocabularies.Events.Entries.Values.Select(happened => (vocabularies.Events.File, happened.Slug, Spellings: happened.Names));
        var topics = vocabularies.Topics.Entries.Values.Select(topic => (vocabularies.Topics.File, topic.Slug, Spellings: (IEnumerable<string>)[topic.Name]));
        // A word that names something has its English there.
        var words = vocabularies.Words.Entries.Values.Select(word => (vocabularies.Words.File, word.Slug, Spellings: (IEnumerable<string>)word.Hangul));
        return [.. SameAmong(named.Concat(words), seeds), .. SameAmong(events, seeds), .. SameAmong(topics, seeds)];
    }

    private static IEnumerable<Problem> SameAmong(IEnumerable<(string File, string Slug, IEnumerable<string> Spellings)> entries, IReadOnlyDictionary<string, SeedFile> seeds)
    {
        var owners = new Dictionary<string, (string File, string Slug)>(StringComparer.OrdinalIgnoreCase);
        var places = new Dictionary<string, Dictionary<string, Place>>();
        foreach (var (file, slug, spellings) in entries)
        {
            foreach (var spelling in spellings.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (owners.TryAdd(spelling, (file, slug)) || !seeds.TryGetValue(file, out var seed)) continue;
                var other = owners[spelling];
                if (!places.TryGetValue(file, out var inFile)) places.Add(file, inFile = Place.OfSlugs(seed));
                yield return Check.SameSpelling.At(file, inFile.GetValueOrDefault(slug), $"\"{spelling}\" of {slug} is also a spelling of {other.Slug} in {other.File}; keep it in the entry that texts mean");
            }
        }
    }

    private static ArchiveRecord? Repeated(Dictionary<string, ArchiveRecord> owners, string what, string? text, ArchiveRecord record)
    {
        var words = text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (words.Length == 0 || owners.TryAdd($"{what} {string.Join(' ', words)}", record)) return null;
        return owners[$"{what} {string.Join(' ', words)}"];
    }

    private static Place BodyOf(SeedFile seed)
    {
        var (body, before) = FrontMatter.BodyOf(seed.Text.Split('\n'));
        return new Place(before + Array.FindIndex(body, line => line.Trim().Length > 0) + 1, 1);
    }
}
