using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Search;

/// <summary>Keyword in context: every place where the words of a search stand, a line each.</summary>
public sealed class ConcordanceQueries(OpenEdition edition, ArchiveDb db, RecordQueries records)
{
    private const int AtOnce = 300; // passages read in one go, until there are lines enough

    public async Task<Concordance> Of(FoundPlaces found, ConcordanceOrder order, CancellationToken cancel)
    {
        var lines = new List<Occurrence>();
        var words = new PlacesOfWords(found.Query, edition.Names);
        foreach (var places in found.Whole.Chunk(AtOnce))
        {
            if (lines.Count > Concordance.Most) break;
            lines.AddRange(await Lines(places, words, cancel));
        }

        var isCut = lines.Count > Concordance.Most;
        return new Concordance(InOrder(lines.Take(Concordance.Most), order), isCut);
    }

    private async Task<IEnumerable<Occurrence>> Lines(FoundPlace[] places, PlacesOfWords words, CancellationToken cancel)
    {
        var ids = places.Select(place => place.PassageId).ToList();
        var passages = await db.Passages.AsNoTracking().Where(passage => ids.Contains(passage.Id)).ToDictionaryAsync(passage => passage.Id, cancel);
        var pieces = (await records.WithIds(places.Select(place => place.Record.Id).Distinct(), cancel)).ToDictionary(record => record.Id);
        return from place in places
               let record = pieces[place.Record.Id]
               let passage = passages[place.PassageId]
               let text = MarkdownText.OneLine(passage.Text)
               from mark in words.In(text)
               select Occurrence.Of(record, passage, text, mark);
    }

    private static IReadOnlyList<Occurrence> InOrder(IEnumerable<Occurrence> lines, ConcordanceOrder order) => order switch
    {
        ConcordanceOrder.Left => [.. lines.OrderBy(line => line.LeftKey, StringComparer.Ordinal).ThenBy(line => line.RightKey, StringComparer.Ordinal)],
        ConcordanceOrder.Right => [.. lines.OrderBy(line => line.RightKey, StringComparer.Ordinal).ThenBy(line => line.LeftKey, StringComparer.Ordinal)],
        ConcordanceOrder.Date => [.. lines.OrderBy(line => line.Record.Date.IsUnknown).ThenBy(line => line.Record.Date.First).ThenBy(line => line.Record.Date.Last).ThenBy(line => line.Record.Slug, StringComparer.Ordinal)],
        _ => [.. lines],
    };
}
