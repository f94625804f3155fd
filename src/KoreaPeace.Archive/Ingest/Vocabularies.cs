using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Timeline;
using KoreaPeace.Archive.Topics;

namespace KoreaPeace.Archive.Ingest;

/// <summary>All that a record may name, and the Korean words that queries know the English of.</summary>
public sealed record Vocabularies(Vocabulary<Topic> Topics, Vocabulary<Person> People, Vocabulary<Concept> Concepts, Vocabulary<Event> Events, Vocabulary<KoreanWord> Words)
{
    public static readonly Vocabularies Empty = Of([], [], [], [], []);

    public static Vocabularies Of(IEnumerable<Topic> topics, IEnumerable<Person> people, IEnumerable<Concept> concepts, IEnumerable<Event> events, IEnumerable<KoreanWord> words) => new(
        new Vocabulary<Topic>(SeedFile.Topics, topics.ToDictionary(topic => topic.Slug), IsComplete: true),
        new Vocabulary<Person>(SeedFile.People, people.ToDictionary(person => person.Slug), IsComplete: true),
        new Vocabulary<Concept>(SeedFile.Concepts, concepts.ToDictionary(concept => concept.Slug), IsComplete: true),
        new Vocabulary<Event>(SeedFile.Events, events.ToDictionary(happened => happened.Slug), IsComplete: true),
        new Vocabulary<KoreanWord>(SeedFile.Words, words.ToDictionary(word => word.Slug), IsComplete: true));

    public static Vocabularies Read(IReadOnlyDictionary<string, SeedFile> seeds, List<Problem> problems)
    {
        var people = VocabularyReader.People(seeds.GetValueOrDefault(SeedFile.People), problems);
        var concepts = VocabularyReader.Concepts(seeds.GetValueOrDefault(SeedFile.Concepts), problems);
        return new Vocabularies(
            VocabularyReader.Topics(seeds.GetValueOrDefault(SeedFile.Topics), problems), people, concepts,
            VocabularyReader.Events(seeds.GetValueOrDefault(SeedFile.Events), people, concepts, problems),
            VocabularyReader.Words(seeds.GetValueOrDefault(SeedFile.Words), problems));
    }

    public NameFinder NameFinder() => new(People.Entries.Values, Concepts.Entries.Values, Events.Entries.Values);

    /// <summary>What the record names and no vocabulary holds, with the file where it is missing; null when all is known.</summary>
    public (string File, string Slug)? Lacking(ArchiveRecord record)
    {
        if (record.Topics.Find(topic => !Topics.Entries.ContainsKey(topic)) is { } unknown) return (Topics.File, unknown);
        var people = record.Contributors.Select(contributor => contributor.Person).OfType<string>();
        return people.FirstOrDefault(person => !People.Entries.ContainsKey(person)) is { } nobody ? (People.File, nobody) : null;
    }

    /// <summary>These entries, and those of <paramref name="older"/> whose slugs are gone.</summary>
    public Vocabularies With(Vocabularies older) =>
        new(Topics.With(older.Topics), People.With(older.People), Concepts.With(older.Concepts), Events.With(older.Events), Words.With(older.Words));

    /// <summary>These entries, and those of <paramref name="older"/> that a record names and that are gone.</summary>
    public Vocabularies WithNamedBy(ArchiveRecord record, Vocabularies older) => this with
    {
        Topics = Topics.With(older.Topics.Only(record.Topics)),
        People = People.With(older.People.Only(record.Contributors.Select(contributor => contributor.Person).OfType<string>())),
    };
}
