using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Related;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Search.Latent;
using KoreaPeace.Archive.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Ingest;

/// <summary>Writes a reading into a new database: rows, mentions, related records and the search index. Ids follow the order of the seeds.</summary>
internal sealed class EditionWriter(ArchiveDb db)
{
    private const int RowsAtOnce = 1_000; // the change tracker's cost grows faster than what it holds

    private readonly List<Mention> mentions = [];
    private readonly IndexBuilder index = new();
    private readonly List<IndexedStem> stems = [];
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
            cancel.ThrowIfCancellationRequested();
            records[n].AssignIds(n + 1, ref passages);
            if (records[n].Withdrawal is null) Index(records[n], vocabularies, finder);
        }

        var likeness = Place(records);
        await Save(InOrder(vocabularies.Topics.Entries), cancel);
        await Save(InOrder(vocabularies.People.Entries), cancel);
        await Save(InOrder(vocabularies.Concepts.Entries), cancel);
        await Save(InOrder(vocabularies.Events.Entries), cancel);
        await Save(InOrder(vocabularies.Words.Entries), cancel);
        BulkInsert.Into(db, reading.Seeds, cancel);
        await Save(records, cancel);
        BulkInsert.Into(db, records.SelectMany(record => record.Contributors), cancel);
        BulkInsert.Into(db, records.SelectMany(record => record.Passages), cancel);
        BulkInsert.Into(db, records.OfType<Transcript>().SelectMany(transcript => transcript.Removed), cancel);
        BulkInsert.Into(db, mentions, cancel);
        BulkInsert.Into(db, RelatedRecords.Among(records, mentions, (kind, slug) => NameOf(vocabularies, kind, slug), likeness), cancel);
        BulkInsert.Into(db, index.Words(), cancel);
        BulkInsert.Into(db, stems, cancel);
        await transaction.CommitAsync(cancel);
        return records.Count;
    }

    private void Index(ArchiveRecord record, Vocabularies vocabularies, NameFinder finder)
    {
        foreach (var passage in record.Passages)
        {
            var plain = MarkdownText.Plain(passage.Text);
            var title = passage switch { HeadPassage => record.Title, Section section => section.Heading ?? "", _ => "" };
            // "North Korea sanctions" is found by North Korea, too, but it names the sanctions.
            var (inTitle, inText) = (finder.Places(title, within: true).ToList(), finder.Places(plain, within: true).ToList());
            mentions.AddRange(NameFinder.Outermost(inTitle).Concat(NameFinder.Outermost(inText)).Select(place => (place.Kind, place.Slug)).Distinct()
                .OrderBy(name => name.Kind).ThenBy(name => name.Slug, StringComparer.Ordinal)
                .Select(name => new Mention { PassageId = passage.Id, RecordId = record.Id, Kind = name.Kind, Named = name.Slug }));
            passage.WordCount = index.Add(new IndexedPassage(
                passage.Id, record.Id, title, string.Join(", ", Names(record, passage, vocabularies).Distinct()), plain, inTitle, inText, People(record, passage)));
        }
    }

    /// <summary>Makes the latent space of all texts and gives every record and every stem its place in it.</summary>
    private RecordLikeness? Place(List<ArchiveRecord> records)
    {
        var counts = index.Stems.Records(records.Count);
        var space = LatentSpace.Of(counts);
        for (var n = 0; n < records.Count; n++) records[n].Direction = space.Documents[n];
        stems.AddRange(index.Stems.Stems().Where(stem => stem.Number < space.Terms.Count && space.Terms[stem.Number] is not null).OrderBy(stem => stem.Stem, StringComparer.Ordinal)
            .Select(stem => new IndexedStem { Stem = stem.Stem, Length = space.Terms[stem.Number]!.Length, Direction = space.Terms[stem.Number]!.Direction })); // those that only names have, or that are null, were left out
        return RecordLikeness.Of(counts, space, Written(counts.Terms));
    }

    /// <summary>How each stem is shown, by its number; null for what says nothing by itself.</summary>
    private string?[] Written(int count)
    {
        var forms = index.UsualForms().ToDictionary(form => form.Stem, form => form.Written);
        var written = new string?[count];
        foreach (var (stem, number) in index.Stems.Stems().Where(stem => stem.Number < count && ReasonWords.CanSay(forms[stem.Stem]))) written[number] = forms[stem];
        return written;
    }

    /// <summary>Who speaks in a turn; who took part in a record, who published it as what, and under which topics.</summary>
    private static IEnumerable<string> Names(ArchiveRecord record, Passage passage, Vocabularies vocabularies) => passage switch
    {
        Turn turn => [turn.Label],
        HeadPassage =>
        [
            .. record.Contributors.Select(contributor => contributor.Name),
            record.Publisher,
            record.Type.Name,
            .. new[] { (record as Transcript)?.Programme, (record as Transcript)?.Medium, record.Series }.OfType<string>(),
            .. record.Topics.Select(topic => vocabularies.Topics.Entries[topic].Name),
        ],
        _ => [],
    };

    private static List<string> People(ArchiveRecord record, Passage passage) => passage switch
    {
        Turn { Person: { } speaker } => [speaker],
        HeadPassage => [.. record.Contributors.Select(contributor => contributor.Person).OfType<string>().Distinct()],
        _ => [],
    };

    private static IEnumerable<T> InOrder<T>(IReadOnlyDictionary<string, T> entries) => entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value);

    private static string NameOf(Vocabularies vocabularies, NamedKind? kind, string slug) => kind switch
    {
        NamedKind.Person => vocabularies.People.Entries.GetValueOrDefault(slug)?.Name,
        NamedKind.Concept => vocabularies.Concepts.Entries.GetValueOrDefault(slug)?.Name,
        NamedKind.Event => vocabularies.Events.Entries.GetValueOrDefault(slug)?.Name,
        _ => vocabularies.Topics.Entries.GetValueOrDefault(slug)?.Name,
    } ?? slug;

    private async Task Save<T>(IEnumerable<T> rows, CancellationToken cancel) where T : class
    {
        foreach (var some in rows.Chunk(RowsAtOnce))
        {
            // Each row for itself, without what hangs on it: passages are too many for the change tracker.
            foreach (var row in some) db.Entry(row).State = EntityState.Added;
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }
}
