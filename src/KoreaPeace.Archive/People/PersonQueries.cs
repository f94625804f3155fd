using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Timeline;
using KoreaPeace.Archive.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.People;

/// <summary>The people of the archive and what they said, wrote and are named in.</summary>
public sealed class PersonQueries(OpenEdition edition, ArchiveDb db, RecordQueries records, MentionQueries mentions)
{
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

    /// <summary>Transcripts in which the person speaks, by when they were published, oldest first, each with all who took part.</summary>
    public async Task<IReadOnlyList<Transcript>> OldestSpokenBy(Person person, int count, CancellationToken cancel)
    {
        var spoken = RecordsOf(person).Where(record => record.Kind == RecordKind.Transcript);
        return [.. (await records.WithIds(RecordQueries.InOrder(spoken, Sort.Oldest).Take(count).Select(record => record.Id), cancel)).Cast<Transcript>()];
    }

    /// <summary>Publications that the person wrote or takes part in, newest first, each with everybody who did.</summary>
    public async Task<IReadOnlyList<Publication>> NewestOf(Person person, int count, CancellationToken cancel)
    {
        var written = RecordsOf(person).Where(record => record.Kind == RecordKind.Publication);
        return [.. (await records.WithIds(RecordQueries.InOrder(written, Sort.Newest).Take(count).Select(record => record.Id), cancel)).Cast<Publication>()];
    }

    /// <summary>Where others name the person; their own turns, and descriptions of pieces they take part in, are left out.</summary>
    /// <param name="most">How many records at the most.</param>
    public Task<Mentioned> MentionsOf(Person person, int most, CancellationToken cancel) =>
        mentions.Of([(NamedKind.Person, person.Slug)], most, notBy: person.Slug, cancel);

    /// <summary>The events in which the person takes part, oldest first.</summary>
    public IReadOnlyList<Event> EventsOf(Person person) =>
        [.. TimelineQueries.InOrder(edition.Events.Values.Where(happened => happened.Participants.Contains(person.Slug)))];

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
