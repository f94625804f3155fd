using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;

namespace KoreaPeace.Archive.Search;

/// <summary>Every piece that answers a query, and every passage in whose words it does.</summary>
/// <param name="Query">What was looked for in the end.</param>
/// <param name="Records">Best first. Those that hold every word when there are any, otherwise those that hold some.</param>
/// <param name="HaveEveryWord">The records hold all that was asked, and not only some of it.</param>
/// <param name="WithSome">How many more records hold only some of it.</param>
/// <param name="Places">In the order of the records, and in each in reading order.</param>
/// <param name="TotalUnfiltered">How many records would answer without the filter.</param>
/// <param name="Undated">How many more there would be with the undated ones.</param>
public sealed record FoundPlaces(
    SearchQuery Query, IReadOnlyList<RecordFacts> Records, bool HaveEveryWord, int WithSome, IReadOnlyList<FoundPlace> Places, int TotalUnfiltered, int Undated,
    IReadOnlyList<Facet> Facets)
{
    /// <summary>The places of a kind that hold all that was asked; when there are none, those that hold some of it.</summary>
    public CountedPlaces Counted(Func<FoundPlace, bool> kind)
    {
        var places = Places.Where(kind).ToList();
        var whole = places.FindAll(place => place.IsWhole);
        return whole.Count > 0 ? new CountedPlaces(whole, true) : new CountedPlaces(places, false);
    }
}

/// <summary>A passage that answers.</summary>
/// <param name="Speaker">The person's slug, or the label of who is in no vocabulary; null when it is no turn.</param>
/// <param name="IsWhole">It holds all that was asked, and not only some of it.</param>
public readonly record struct FoundPlace(RecordFacts Record, int PassageId, string? Speaker, bool IsWhole);

/// <summary>The passages that count in a view.</summary>
/// <param name="AreWhole">Each holds all that was asked; otherwise none does.</param>
public sealed record CountedPlaces(IReadOnlyList<FoundPlace> Places, bool AreWhole);
