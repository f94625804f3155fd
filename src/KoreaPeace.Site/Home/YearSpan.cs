using KoreaPeace.Archive.Editions;

namespace KoreaPeace.Site.Home;

/// <summary>Five years of the archive. A piece stands in every span that it can be from, as in the list to which the span leads.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year.</param>
/// <param name="Twentieths">The count as twentieths of the largest span's, from 1; 0 for none: the length of the bar.</param>
public sealed record YearSpan(int First, int Last, int Pieces, int Twentieths)
{
    private const int Years = 5;

    public string Label => $"{First}–{Last}";

    /// <summary>From the first span with a piece to the last, without gaps.</summary>
    public static IReadOnlyList<YearSpan> Of(IEnumerable<RecordFacts> records)
    {
        var counts = records.Where(record => !record.Date.IsUnknown).SelectMany(record => record.Date.Years().Select(year => year / Years * Years).Distinct()).CountBy(first => first).ToDictionary();
        if (counts.Count == 0) return [];
        var most = counts.Values.Max();
        return [.. Enumerable.Range(0, ((counts.Keys.Max() - counts.Keys.Min()) / Years) + 1).Select(n => counts.Keys.Min() + (n * Years))
            .Select(first => new YearSpan(first, first + Years - 1, counts.GetValueOrDefault(first), (int)Math.Ceiling(20.0 * counts.GetValueOrDefault(first) / most)))];
    }
}
