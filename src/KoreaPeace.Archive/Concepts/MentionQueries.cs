using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Concepts;

/// <summary>Where people, concepts and events are named.</summary>
public sealed class MentionQueries(OpenEdition edition, ArchiveDb db, RecordQueries records)
{
    private const int PassagesPerRecord = 5; // enough to choose a piece by; the piece has the rest

    /// <summary>The passages that name any of these, by record, the newest record first, with the names marked.</summary>
    /// <param name="most">How many records at the most.</param>
    /// <param name="notBy">A person whose own turns, and the descriptions of whose own pieces, say nothing; null for none.</param>
    public async Task<Mentioned> Of(IReadOnlyCollection<(NamedKind Kind, string Slug)> named, int most, string? notBy, CancellationToken cancel)
    {
        var slugs = named.Select(name => name.Slug).ToList();
        var found = await db.Mentions.Where(mention => slugs.Contains(mention.Named))
            .Join(db.Passages, mention => mention.PassageId, passage => passage.Id, (mention, passage) => new { mention, passage })
            .Where(entry => notBy == null || !(entry.passage is Turn) || ((Turn)entry.passage).Person != notBy)
            .Select(entry => new { entry.mention.Kind, entry.mention.Named, entry.passage.Id, entry.passage.RecordId, IsHead = entry.passage is HeadPassage })
            .ToListAsync(cancel);
        var own = notBy is null ? [] : edition.Records.Where(record => record.People.Contains(notBy)).Select(record => record.Id).ToHashSet();
        var byRecord = found.Where(mention => named.Contains((mention.Kind, mention.Named)) && !(mention.IsHead && own.Contains(mention.RecordId)))
            .DistinctBy(mention => mention.Id).ToLookup(mention => mention.RecordId, mention => mention.Id);
        var newest = RecordQueries.InOrder(edition.Records.Where(record => byRecord.Contains(record.Id)), Sort.Newest).Take(most).Select(record => record.Id).ToList();

        var ids = newest.SelectMany(record => byRecord[record].Order().Take(PassagesPerRecord)).ToList();
        var passages = (await db.Passages.AsNoTracking().Where(passage => ids.Contains(passage.Id)).OrderBy(passage => passage.Id).ToListAsync(cancel)).ToLookup(passage => passage.RecordId);
        return new Mentioned(byRecord.Count, [.. (await records.WithIds(newest, cancel)).Select(record => new MentioningRecord(record,
            [.. passages[record.Id].Select(passage => Quoted(record, passage, named))], byRecord[record.Id].Count()))]);
    }

    /// <summary>How many records name each entry of a vocabulary, by its slug.</summary>
    public async Task<IReadOnlyDictionary<string, int>> RecordCounts(NamedKind kind, CancellationToken cancel) =>
        (await db.Mentions.Where(mention => mention.Kind == kind).Select(mention => new { mention.Named, mention.RecordId }).Distinct().ToListAsync(cancel))
            .CountBy(mention => mention.Named).ToDictionary();

    /// <summary>The sentence of the passage that names them, with the names marked; empty where only the title does, which stands above it.</summary>
    internal FoundPassage Quoted(ArchiveRecord record, Passage passage, IReadOnlyCollection<(NamedKind Kind, string Slug)> named)
    {
        var text = MarkdownText.OneLine(SearchQueries.Shown(record, passage));
        var marks = edition.Names.Places(text).Where(place => named.Contains((place.Kind, place.Slug))).Select(place => new Mark(place.Start, place.Length)).Distinct().ToList();
        return new FoundPassage(passage, passage is HeadPassage && marks.Count == 0 ? new Highlighted("", []) : new Highlighted(text, marks).Snippet());
    }
}

/// <summary>Where something is named.</summary>
/// <param name="Records">How many records name it.</param>
/// <param name="Newest">The newest of them.</param>
public sealed record Mentioned(int Records, IReadOnlyList<MentioningRecord> Newest);

/// <summary>A record that names something.</summary>
/// <param name="Passages">The first passages that do.</param>
/// <param name="PassageCount">How many do.</param>
public sealed record MentioningRecord(ArchiveRecord Record, IReadOnlyList<FoundPassage> Passages, int PassageCount);
