using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Search;

/// <summary>Turns that hold what was searched for, oldest first, with their words.</summary>
public sealed class SaidQueries(OpenEdition edition, ArchiveDb db, RecordQueries records)
{
    /// <summary>How many turns a page holds.</summary>
    public const int PageSize = 30;

    /// <summary>How many turns a file holds at the most: some megabytes.</summary>
    public const int MostInFile = 5_000;

    public static int PagesFor(int turns) => Math.Max(1, (turns + PageSize - 1) / PageSize);

    /// <summary>Everybody of the vocabulary who speaks, by name.</summary>
    public IReadOnlyList<(string Slug, string Name)> Speakers() => [.. edition.Passages.Speakers.Select(speaker => speaker.Person).OfType<string>().Distinct()
        .Select(slug => edition.People[slug]).OrderBy(person => person.SortName, StringComparer.OrdinalIgnoreCase).Select(person => (person.Slug, person.Name))];

    /// <summary>Puts turns in order of time, and those of one piece in spoken order.</summary>
    public static IReadOnlyList<FoundPlace> InOrder(IEnumerable<FoundPlace> turns)
    {
        var byRecord = turns.ToLookup(turn => turn.Record);
        return [.. RecordQueries.InOrder(byRecord.Select(record => record.Key), Sort.Oldest).SelectMany(record => byRecord[record].OrderBy(turn => turn.PassageId))];
    }

    /// <summary>These turns in their order, each whole and marked.</summary>
    public async Task<IReadOnlyList<(Transcript Transcript, FoundPassage Turn)>> Shown(IReadOnlyCollection<FoundPlace> shown, SearchQuery query, CancellationToken cancel)
    {
        var ids = shown.Select(turn => turn.PassageId).ToList();
        var turns = await db.Passages.OfType<Turn>().AsNoTracking().Where(turn => ids.Contains(turn.Id)).ToDictionaryAsync(turn => turn.Id, cancel);
        var transcripts = (await records.WithIds(shown.Select(turn => turn.Record.Id).Distinct(), cancel)).ToDictionary(record => record.Id);
        return [.. shown.Select(turn => ((Transcript)transcripts[turn.Record.Id],
            new FoundPassage(turns[turn.PassageId], Highlighted.In(MarkdownText.OneLine(turns[turn.PassageId].Text), query, edition.Names))))];
    }
}
