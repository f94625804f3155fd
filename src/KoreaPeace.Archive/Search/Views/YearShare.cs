using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;

namespace KoreaPeace.Archive.Search;

/// <summary>What a year of the archive has to do with a search. A piece that is dated roughly counts in every year that it can be from.</summary>
/// <param name="Found">How many pieces of the year answer.</param>
/// <param name="Held">How many pieces of the year there are within the same filters.</param>
public sealed record YearShare(int Year, int Found, int Held)
{
    /// <summary>With fewer pieces, one piece more or less changes the share by a quarter and says nothing of the year.</summary>
    public const int FewestToSay = 5;

    /// <summary>Too little is held of the year to say how much was spoken of the thing.</summary>
    public bool IsThin => Held < FewestToSay;

    /// <summary>From 0 to 1.</summary>
    public double Share => Held == 0 ? 0 : Found / (double)Held;

    /// <summary>Every year from which a piece is held within the filter, the oldest first, within the limits of time.</summary>
    public static IReadOnlyList<YearShare> Of(OpenEdition edition, FoundPlaces found, RecordFilter filter)
    {
        if (filter.OnlyUndated) return [];
        var (from, to) = (filter.From?.First?.Year ?? 0, filter.To?.Last?.Year ?? int.MaxValue);
        var held = ByYear(edition.Records.Where(record => filter.Lets(record)));
        var answering = ByYear(found.Records);
        return [.. held.Where(year => year.Key >= from && year.Key <= to).OrderBy(year => year.Key).Select(year => new YearShare(year.Key, answering.GetValueOrDefault(year.Key), year.Value))];
    }

    private static Dictionary<int, int> ByYear(IEnumerable<RecordFacts> records) => records.SelectMany(record => record.Date.Years()).CountBy(year => year).ToDictionary();
}
