using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.People;

/// <summary>The people of the archive and what they said, wrote and are named in.</summary>
public sealed class PersonQueries(OpenEdition edition, ArchiveDb db, RecordQueries records)
{
    private const int MentionsPerRecord = 5; // enough to choose a piece by; the piece has the rest

    /// <summary>Null when there is no such person.</summary>
    public Person? Named(string slug) => edition.People.GetValueOrDefault(slug);

    /// <summary>Everybody in the order of an index, with how many turns are theirs and how many records name them or are by them.</summary>
    public async Task<IReadOnlyList<PersonInBrief>> InBrief(CancellationToken cancel)
    {
        var turns = await TurnCounts(null, cancel);
        var named = await db.Mentions.Where(mention => mention.Kind == NamedKind.Person)
            .Select(mention => new { mention.Named, mention.RecordId }).Distinct().ToListAsync(cancel);
        var pieces = named.Select(mention => (mention.Named, mention.RecordId))
            .Concat(edition.Records.SelectMany(record => record.People.Select(person => (Named: person, RecordId: record.Id))))
            .Distinct().CountBy(entry => entry.Named).ToDictionary();
        return [.. edition.People.Values.OrderBy(person => person.SortName, StringComparer.OrdinalIgnoreCase)
            .Select(person => new PersonInBrief(person, turns.GetValueOrDefault(person.Slug), pieces.GetValueOrDefault(person.Slug)))];
    }

    /// <summary>How many transcripts the person speaks in, how many turns, and how many publications they wrote.</summary>
    public async Task<(int Transcripts, int Turns, int Publications)> Extent(Person person, CancellationToken cancel) =>
        (RecordsOf(person).Count(record => record.Kind == RecordKind.Transcript),
            (await TurnCounts(person.Slug, cancel)).GetValueOrDefault(person.Slug),
            RecordsOf(person).Count(record => record.Kind == RecordKind.Publication));

    /// <summary>Records in which the person speaks or which they wrote; newest first, each with all who took part.</summary>
    public async Task<IReadOnlyList<ArchiveRecord>> NewestOf(Person person, int count, CancellationToken cancel) =>
        await records.WithIds(RecordQueries.InOrder(RecordsOf(person), Sort.Newest).Take(count).Select(record => record.Id), cancel);

    /// <summary>The anchors of the person's turns in these records, in spoken order, by record.</summary>
    public async Task<ILookup<int, string>> TurnAnchors(Person person, IEnumerable<ArchiveRecord> spoken, CancellationToken cancel)
    {
        var ids = spoken.Select(record => record.Id).ToList();
        var turns = await db.Passages.OfType<Turn>().Where(turn => ids.Contains(turn.RecordId) && turn.Person == person.Slug)
            .OrderBy(turn => turn.RecordId).ThenBy(turn => turn.Position).Select(turn => new { turn.RecordId, turn.Anchor }).ToListAsync(cancel);
        return turns.ToLookup(turn => turn.RecordId, turn => turn.Anchor);
    }

    /// <summary>Where others name the person: passages by record, newest record first, the person's own turns left out.</summary>
    /// <param name="most">How many records at the most.</param>
    public async Task<(int Records, IReadOnlyList<(ArchiveRecord Record, IReadOnlyList<Passage> Passages)> Newest)> MentionsOf(Person person, int most, CancellationToken cancel)
    {
        var mentions = await db.Mentions.Where(mention => mention.Kind == NamedKind.Person && mention.Named == person.Slug)
            .Join(db.Passages, mention => mention.PassageId, passage => passage.Id, (_, passage) => passage)
            .Where(passage => !(passage is Turn) || ((Turn)passage).Person != person.Slug)
            .Select(passage => new { passage.Id, passage.RecordId, IsHead = passage is HeadPassage }).ToListAsync(cancel);
        // That the description of a piece names who takes part in it says nothing.
        var own = RecordsOf(person).Select(record => record.Id).ToHashSet();
        var byRecord = mentions.Where(mention => !mention.IsHead || !own.Contains(mention.RecordId)).ToLookup(mention => mention.RecordId, mention => mention.Id);
        var newest = RecordQueries.InOrder(edition.Records.Where(record => byRecord.Contains(record.Id)), Sort.Newest).Take(most).ToList();

        var ids = newest.SelectMany(record => byRecord[record.Id].Order().Take(MentionsPerRecord)).ToList();
        var passages = (await db.Passages.AsNoTracking().Where(passage => ids.Contains(passage.Id)).OrderBy(passage => passage.Id).ToListAsync(cancel)).ToLookup(passage => passage.RecordId);
        var shown = await records.WithIds(newest.Select(record => record.Id), cancel);
        return (byRecord.Count, [.. shown.Select(record => (record, (IReadOnlyList<Passage>)[.. passages[record.Id]]))]);
    }

    /// <summary>Turns by speaker, those of withdrawn transcripts left out.</summary>
    /// <param name="only">One person's slug; null for everybody.</param>
    private async Task<Dictionary<string, int>> TurnCounts(string? only, CancellationToken cancel)
    {
        var shown = edition.Records.Select(record => record.Id).ToHashSet();
        var spoken = await db.Passages.OfType<Turn>().Where(turn => turn.Person != null && (only == null || turn.Person == only))
            .GroupBy(turn => new { Person = turn.Person!, turn.RecordId }).Select(same => new { same.Key.Person, same.Key.RecordId, Count = same.Count() }).ToListAsync(cancel);
        return spoken.Where(part => shown.Contains(part.RecordId)).GroupBy(part => part.Person).ToDictionary(same => same.Key, same => same.Sum(part => part.Count));
    }

    private IEnumerable<RecordFacts> RecordsOf(Person person) => edition.Records.Where(record => record.People.Contains(person.Slug));
}

/// <summary>A person in a list.</summary>
/// <param name="Turns">How many turns they speak.</param>
/// <param name="Records">How many records they take part in or are named in.</param>
public sealed record PersonInBrief(Person Person, int Turns, int Records);
