using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.People;

/// <summary>What one person said, turn by turn.</summary>
public sealed class PersonTurnQueries(OpenEdition edition, ArchiveDb db, RecordQueries records, MentionQueries mentions)
{
    /// <summary>How many turns a page of them holds.</summary>
    public const int PageSize = 30;

    /// <summary>Whom and what the person names when speaking, each with the number of turns, the most frequent first.</summary>
    public async Task<IReadOnlyList<(NamedKind Kind, string Slug, int Turns)>> SpokeOf(Person person, CancellationToken cancel)
    {
        var counts = await db.Passages.OfType<Turn>().Where(turn => turn.Person == person.Slug)
            .Join(db.Mentions, turn => turn.Id, mention => mention.PassageId, (turn, mention) => new { mention.Kind, mention.Named, turn.Id })
            .GroupBy(mention => new { mention.Kind, mention.Named }).Select(same => new { same.Key.Kind, same.Key.Named, Count = same.Count() }).ToListAsync(cancel);
        return [.. counts.Where(count => count.Named != person.Slug).OrderByDescending(count => count.Count).ThenBy(count => count.Named, StringComparer.Ordinal)
            .Select(count => (count.Kind, count.Named, count.Count))];
    }

    /// <summary>Under which topics the transcripts are filed in which the person speaks, each with the number of transcripts: a topic is of the whole, not of each turn.</summary>
    public IReadOnlyList<(string Topic, int Transcripts)> SpokeUnder(Person person) =>
        [.. edition.Records.Where(record => record.Kind == RecordKind.Transcript && record.People.Contains(person.Slug)).SelectMany(record => record.Topics).CountBy(topic => topic)
            .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Select(count => (count.Key, count.Value))];

    /// <summary>The openings of the person's turns in these transcripts, in spoken order, by transcript.</summary>
    public async Task<ILookup<int, Turn>> In(IEnumerable<Transcript> spoken, Person person, CancellationToken cancel)
    {
        var ids = spoken.Select(transcript => transcript.Id).ToList();
        return (await db.Passages.OfType<Turn>().AsNoTracking().Where(turn => ids.Contains(turn.RecordId) && turn.Person == person.Slug)
            .OrderBy(turn => turn.RecordId).ThenBy(turn => turn.Position).ToListAsync(cancel)).ToLookup(turn => turn.RecordId);
    }

    /// <summary>One page of the person's turns, oldest first.</summary>
    /// <param name="topic">Only in transcripts filed under it; null for all.</param>
    /// <param name="named">Only turns that name it; null for all.</param>
    /// <param name="page">From 1.</param>
    public async Task<PersonTurns> Turns(Person person, string? topic, (NamedKind Kind, string Slug)? named, int page, CancellationToken cancel)
    {
        var spoken = RecordQueries.InOrder(edition.Records.Where(record => record.People.Contains(person.Slug) && (topic is null || record.Topics.Contains(topic))), Sort.Oldest)
            .Select((record, place) => (record.Id, place)).ToDictionary();
        var all = await db.Passages.OfType<Turn>().Where(turn => turn.Person == person.Slug)
            .Select(turn => new { turn.Id, turn.RecordId, turn.Position }).ToListAsync(cancel);
        var naming = named is { } wanted
            ? (await db.Mentions.Where(mention => mention.Kind == wanted.Kind && mention.Named == wanted.Slug).Select(mention => mention.PassageId).ToListAsync(cancel)).ToHashSet()
            : null;
        var found = all.Where(turn => spoken.ContainsKey(turn.RecordId) && naming?.Contains(turn.Id) != false).OrderBy(turn => spoken[turn.RecordId]).ThenBy(turn => turn.Position).ToList();

        var shown = found.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var ids = shown.ConvertAll(turn => turn.Id);
        var turns = await db.Passages.OfType<Turn>().AsNoTracking().Where(turn => ids.Contains(turn.Id)).ToDictionaryAsync(turn => turn.Id, cancel);
        var byRecord = (await records.WithIds(shown.Select(turn => turn.RecordId).Distinct(), cancel)).ToDictionary(record => record.Id);
        return new PersonTurns(found.Count, [.. shown.Select(turn => ((Transcript)byRecord[turn.RecordId],
            mentions.Quoted(byRecord[turn.RecordId], turns[turn.Id], named is { } name ? [name] : [])))]);
    }
}

/// <summary>One page of somebody's turns.</summary>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Shown">Each turn in the transcript it stands in, cut to what a list shows.</param>
public sealed record PersonTurns(int Total, IReadOnlyList<(Transcript Transcript, FoundPassage Turn)> Shown)
{
    public static int PagesFor(int total) => Math.Max(1, (total + PersonTurnQueries.PageSize - 1) / PersonTurnQueries.PageSize);
}
