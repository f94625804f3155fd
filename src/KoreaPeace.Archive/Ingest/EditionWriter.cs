using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Related;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Ingest;

/// <summary>Writes a reading into a new database: rows, mentions, related records and the search index. Ids follow the order of the seeds.</summary>
internal sealed class EditionWriter(ArchiveDb db, ISearchIndex index)
{
    // The change tracker's cost grows faster than what it holds. A record brings some forty passages with it.
    private const int RowsAtOnce = 1_000;
    private const int RecordsAtOnce = 25;

    private readonly List<Mention> mentions = [];
    private readonly List<IndexedPassage> indexed = [];
    private int passages;

    /// <summary>How many records were written.</summary>
    public async Task<int> Write(ArchiveReading reading, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.ChangeTracker.AutoDetectChangesEnabled = false;

        var vocabularies = reading.Vocabularies;
        var finder = vocabularies.NameFinder();
        var records = reading.Records.ToList();
        for (var n = 0; n < records.Count; n++)
        {
            records[n].AssignIds(n + 1, ref passages);
            if (records[n].Withdrawal is null) Index(records[n], vocabularies, finder);
        }

        await Save(vocabularies.Topics.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value), cancel);
        await Save(vocabularies.People.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value), cancel);
        await Save(vocabularies.Concepts.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value), cancel);
        await Save(vocabularies.Events.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value), cancel);
        await Save(reading.Seeds, cancel);
        await Save(records, cancel, RecordsAtOnce);
        await Save(mentions, cancel);
        await Save(RelatedRecords.Among(records, mentions, (kind, slug) => NameOf(vocabularies, kind, slug)), cancel);
        await index.Fill(db, indexed, cancel);
        await transaction.CommitAsync(cancel);
        return records.Count;
    }

    private void Index(ArchiveRecord record, Vocabularies vocabularies, NameFinder finder)
    {
        foreach (var passage in record.Passages)
        {
            var plain = MarkdownText.Plain(passage.Text);
            var title = passage switch { HeadPassage => record.Title, Section section => section.Heading ?? "", _ => "" };
            var named = finder.In($"{title}\n{plain}").OrderBy(name => name.Kind).ThenBy(name => name.Slug, StringComparer.Ordinal).ToList();
            mentions.AddRange(named.Select(name => new Mention { PassageId = passage.Id, RecordId = record.Id, Kind = name.Kind, Named = name.Slug }));
            // Whoever is named in one spelling is found by the others; "North Korea sanctions" names North Korea, too.
            var alsoCalled = finder.In($"{title}\n{plain}", within: true).OrderBy(name => name.Kind).ThenBy(name => name.Slug, StringComparer.Ordinal)
                .SelectMany(name => Spellings(vocabularies, name.Kind, name.Slug));
            indexed.Add(new IndexedPassage(passage.Id, title, string.Join(", ", Names(record, passage, vocabularies).Concat(alsoCalled).Distinct()), plain));
        }
    }

    /// <summary>Who speaks in a turn; who took part in a record, who published it as what, and under which topics.</summary>
    private static IEnumerable<string> Names(ArchiveRecord record, Passage passage, Vocabularies vocabularies) => passage switch
    {
        Turn turn => [turn.Label, .. turn.Person is { } person ? Spellings(vocabularies, NamedKind.Person, person) : []],
        HeadPassage =>
        [
            .. record.Contributors.Select(contributor => contributor.Name),
            .. record.Contributors.Select(contributor => contributor.Person).OfType<string>().SelectMany(person => Spellings(vocabularies, NamedKind.Person, person)),
            record.Publisher,
            record.Type.Name,
            .. new[] { (record as Transcript)?.Programme, (record as Transcript)?.Medium, record.Series }.OfType<string>(),
            .. record.Topics.Select(topic => vocabularies.Topics.Entries[topic].Name),
        ],
        _ => [],
    };

    private static IEnumerable<string> Spellings(Vocabularies vocabularies, NamedKind kind, string slug) => kind switch
    {
        NamedKind.Person => vocabularies.People.Entries.TryGetValue(slug, out var person) ? [person.Name, .. person.Hangul, .. person.Variants] : [],
        NamedKind.Concept => vocabularies.Concepts.Entries.TryGetValue(slug, out var concept) ? [concept.Name, .. concept.Hangul, .. OfOneWord(concept.Variants)] : [],
        _ => vocabularies.Events.Entries.TryGetValue(slug, out var happened) ? [happened.Name, .. happened.Hangul, .. OfOneWord(happened.Variants)] : [],
    };

    /// <summary>"Nuclear deterrence" would make every passage on deterrence one on what is nuclear; DPRK is only North Korea.</summary>
    private static IEnumerable<string> OfOneWord(IEnumerable<string> variants) => variants.Where(variant => !variant.Contains(' ', StringComparison.Ordinal));

    private static string NameOf(Vocabularies vocabularies, NamedKind? kind, string slug) => kind switch
    {
        NamedKind.Person => vocabularies.People.Entries.GetValueOrDefault(slug)?.Name,
        NamedKind.Concept => vocabularies.Concepts.Entries.GetValueOrDefault(slug)?.Name,
        NamedKind.Event => vocabularies.Events.Entries.GetValueOrDefault(slug)?.Name,
        _ => vocabularies.Topics.Entries.GetValueOrDefault(slug)?.Name,
    } ?? slug;

    private async Task Save<T>(IEnumerable<T> rows, CancellationToken cancel, int atOnce = RowsAtOnce) where T : class
    {
        foreach (var some in rows.Chunk(atOnce))
        {
            db.Set<T>().AddRange(some);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }
}
