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
    private const int MostMentions = 200; // a page that is still read; search lists the rest

    /// <summary>Null when there is no such person.</summary>
    public Person? Named(string slug) => edition.People.GetValueOrDefault(slug);

    /// <summary>Everybody in the order of an index, with how many turns are theirs and how many records name them or are by them.</summary>
    public async Task<IReadOnlyList<PersonInBrief>> InBrief(CancellationToken cancel)
    {
        var shown = edition.Records.Select(record => record.Id).ToHashSet();
        var spoken = await db.Passages.OfType<Turn>().Where(turn => turn.Person != null)
            .GroupBy(turn => new { Person = turn.Person!, turn.RecordId }).Select(same => new { same.Key.Person, same.Key.RecordId, Count = same.Count() }).ToListAsync(cancel);
        var turns = spoken.Where(part => shown.Contains(part.RecordId)).GroupBy(part => part.Person).ToDictionary(same => same.Key, same => same.Sum(part => part.Count));
        var named = await db.Mentions.Where(mention => mention.Kind == NamedKind.Person)
            .Select(mention => new { mention.Named, mention.RecordId }).Distinct().ToListAsync(cancel);
        var pieces = named.Select(mention => (mention.Named, mention.RecordId))
            .Concat(edition.Records.SelectMany(record => record.People.Select(person => (Named: person, RecordId: record.Id))))
            .Distinct().CountBy(entry => entry.Named).ToDictionary();
        return [.. edition.People.Values.OrderBy(person => person.SortName, StringComparer.OrdinalIgnoreCase)
            .Select(person => new PersonInBrief(person, turns.GetValueOrDefault(person.Slug), pieces.GetValueOrDefault(person.Slug)))];
    }

    /// <summary>Records in which the person speaks or which they wrote; newest first, each with all who took part.</summary>
    public async Task<IReadOnlyList<ArchiveRecord>> RecordsOf(Person person, CancellationToken cancel) =>
        await records.WithIds(RecordQueries.InOrder(edition.Records.Where(record => record.People.Contains(person.Slug)), Browse.Sort.Newest).Select(record => record.Id), cancel);

    /// <summary>The person's turns in a transcript, in spoken order, without their text.</summary>
    public async Task<ILookup<int, string>> TurnAnchors(Person person, CancellationToken cancel)
    {
        var turns = await db.Passages.OfType<Turn>().Where(turn => turn.Person == person.Slug)
            .OrderBy(turn => turn.RecordId).ThenBy(turn => turn.Position).Select(turn => new { turn.RecordId, turn.Anchor }).ToListAsync(cancel);
        return turns.ToLookup(turn => turn.RecordId, turn => turn.Anchor);
    }

    /// <summary>Where others name the person: passages by record, newest record first, the person's own turns left out.</summary>
    public async Task<IReadOnlyList<(ArchiveRecord Record, IReadOnlyList<Passage> Passages)>> MentionsOf(Person person, CancellationToken cancel)
    {
        var ids = db.Mentions.Where(mention => mention.Kind == NamedKind.Person && mention.Named == person.Slug).Select(mention => mention.PassageId);
        var passages = await db.Passages.AsNoTracking().Where(passage => ids.Contains(passage.Id))
            .OrderBy(passage => passage.Id).Take(MostMentions).ToListAsync(cancel);
        var byRecord = passages.Where(passage => passage is not Turn turn || turn.Person != person.Slug).ToLookup(passage => passage.RecordId);
        var named = RecordQueries.InOrder(edition.Records.Where(record => byRecord.Contains(record.Id)), Browse.Sort.Newest);
        return [.. (await records.WithIds(named.Select(record => record.Id), cancel)).Select(record => (record, (IReadOnlyList<Passage>)[.. byRecord[record.Id]]))];
    }
}

/// <summary>A person in a list.</summary>
/// <param name="Turns">How many turns they speak.</param>
/// <param name="Records">How many records they take part in or are named in.</param>
public sealed record PersonInBrief(Person Person, int Turns, int Records);
