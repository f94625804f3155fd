using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Citations;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Timeline;
using KoreaPeace.Archive.Topics;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Editions;

/// <summary>An edition that is being served. Every request uses one from beginning to end.</summary>
public sealed class OpenEdition
{
    private readonly Dictionary<string, RecordFacts> bySlug;
    private readonly RecordFacts?[] byId;

    private OpenEdition(
        Edition edition, DatabaseEngine engine, string database, IReadOnlyList<RecordFacts> records,
        IReadOnlyDictionary<string, string> publishers, IReadOnlyList<(RecordFacts Record, Correction Correction)> corrections,
        IReadOnlyDictionary<string, Topic> topics, IReadOnlyDictionary<string, Person> people,
        IReadOnlyDictionary<string, Concept> concepts, IReadOnlyDictionary<string, Event> events, IReadOnlyList<KoreanWord> words, SearchIndex index,
        IReadOnlyDictionary<string, string> citationKeys)
    {
        CitationKeys = citationKeys;
        Corrections = corrections;
        (Edition, Engine, Database, Publishers, Topics, People, Concepts, Events) = (edition, engine, database, publishers, topics, people, concepts, events);
        Index = index;
        Names = new NameFinder(BySlug(people), BySlug(concepts), BySlug(events));
        Vocabulary = new QueryVocabulary(
            BySlug(people), BySlug(concepts), BySlug(events), words, [.. Passages.Speakers.Select(speaker => (speaker.Label, speaker.Person)).Distinct()],
            new SpeakerOffices(Passages.Speakers.Select(speaker => speaker.Office).OfType<string>(), Names));
        Records = [.. records.Where(record => !record.IsWithdrawn)];
        byId = new RecordFacts?[records.Select(record => record.Id).DefaultIfEmpty(0).Max() + 1];
        foreach (var record in Records) byId[record.Id] = record;
        Facets = new FacetTable(this);
        // A slug of today goes before a slug of yesterday.
        bySlug = records.Select(record => (slug: record.Slug, record))
            .Concat(records.SelectMany(record => record.Aliases.Select(alias => (slug: alias, record))))
            .DistinctBy(entry => entry.slug).ToDictionary(entry => entry.slug, entry => entry.record);
    }

    public Edition Edition { get; }

    /// <summary>The engine's way to the database.</summary>
    internal string Database { get; }

    internal DatabaseEngine Engine { get; }

    /// <summary>Every record that may be shown, by id.</summary>
    public IReadOnlyList<RecordFacts> Records { get; }

    /// <summary>What has been corrected in the records that may be shown, newest first.</summary>
    public IReadOnlyList<(RecordFacts Record, Correction Correction)> Corrections { get; }

    /// <summary>Publishers' names by slug.</summary>
    public IReadOnlyDictionary<string, string> Publishers { get; }

    public IReadOnlyDictionary<string, Topic> Topics { get; }

    public IReadOnlyDictionary<string, Person> People { get; }

    public IReadOnlyDictionary<string, Concept> Concepts { get; }

    public IReadOnlyDictionary<string, Event> Events { get; }

    /// <summary>What LaTeX calls each record by, by slug; withdrawn ones included, so that no other takes theirs.</summary>
    public IReadOnlyDictionary<string, string> CitationKeys { get; }

    /// <summary>Finds in any text whom and what it names.</summary>
    public NameFinder Names { get; }

    /// <summary>The names that a query can hold.</summary>
    public QueryVocabulary Vocabulary { get; }

    internal SearchIndex Index { get; }

    /// <summary>Puts mistyped words right.</summary>
    internal DidYouMean DidYouMean { get; private set; } = null!; // set before anybody has the edition

    /// <summary>What search has to know of every passage at once.</summary>
    internal PassageTable Passages => Index.Passages;

    /// <summary>The rows that pages were made of lately.</summary>
    internal ShownRows Rows { get; } = new();

    /// <summary>What lists count by.</summary>
    internal FacetTable Facets { get; }

    /// <summary>The record that has or had this slug, a withdrawn one included; null when none has.</summary>
    public RecordFacts? Called(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>Null when no record that may be shown has this id.</summary>
    public RecordFacts? WithId(int id) => id >= 0 && id < byId.Length ? byId[id] : null;

    public static async Task<OpenEdition> Open(Edition edition, DatabaseEngine engine, string database, CancellationToken cancel)
    {
        await using var db = engine.OpenUnhurried(database);
        // A file of another schema would fail on some page; better here, while the edition before is still served.
        var records = await db.Records.AsNoTracking().Include(record => record.Contributors).OrderBy(record => record.Id).ToListAsync(cancel);
        var facts = records.ConvertAll(record => new RecordFacts(
            record.Id, record.Kind, record.Slug, record.Title, record.Type.Slug, record.PublisherSlug, record.Date, record.Topics,
            [.. record.Contributors.Select(contributor => contributor.Person).OfType<string>().Distinct()], record.Aliases, record.Withdrawal is not null));
        var publishers = records.GroupBy(record => record.PublisherSlug).ToDictionary(same => same.Key, same => same.First().Publisher);
        var corrections = records.Where(record => record.Withdrawal is null).Zip(facts.Where(record => !record.IsWithdrawn))
            .SelectMany(entry => entry.First.Corrections.Select(correction => (entry.Second, correction)))
            .OrderByDescending(entry => entry.correction.Date.Last).ThenBy(entry => entry.Second.Slug, StringComparer.Ordinal).ToList();
        var people = await db.People.AsNoTracking().ToDictionaryAsync(person => person.Slug, cancel);
        var opened = new OpenEdition(edition, engine, database, facts, publishers, corrections,
            await db.Topics.AsNoTracking().ToDictionaryAsync(topic => topic.Slug, cancel),
            people,
            await db.Concepts.AsNoTracking().ToDictionaryAsync(concept => concept.Slug, cancel),
            await db.Events.AsNoTracking().ToDictionaryAsync(happened => happened.Slug, cancel),
            await db.KoreanWords.AsNoTracking().OrderBy(word => word.Slug).ToListAsync(cancel),
            await SearchIndex.Of(db, cancel),
            Citations.CitationKeys.Of(records, people));
        opened.DidYouMean = await DidYouMean.Of(db, opened.Vocabulary, cancel);
        return opened;
    }

    private static IEnumerable<T> BySlug<T>(IReadOnlyDictionary<string, T> entries) => entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value);
}
