using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;

namespace KoreaPeace.Archive.Search;

/// <summary>Every piece that answers a query, and every passage in whose words it does.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Records">Those that hold all that was asked, best first.</param>
/// <param name="WithSome">How many more records hold only some of it.</param>
/// <param name="Places">In the order of the records, and in each in reading order.</param>
/// <param name="TotalUnfiltered">How many records would hold all of it without the filter.</param>
/// <param name="Undated">How many more there would be with the undated ones.</param>
public sealed record FoundPlaces(
    SearchQuery Query, IReadOnlyList<RecordFacts> Records, int WithSome, IReadOnlyList<FoundPlace> Places, int TotalUnfiltered, int Undated,
    IReadOnlyList<Facet> Facets)
{
    /// <summary>What was searched besides what was typed, because it means the same.</summary>
    public IReadOnlyList<string> AlsoSearched { get; init; } = [];

    /// <summary>The query as it may have been meant, when nothing answers it as it was typed; otherwise null.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>The places that hold all that was asked.</summary>
    public IReadOnlyList<FoundPlace> Whole { get; } = [.. Places.Where(place => place.IsWhole)];

    /// <summary>Those of them that are turns.</summary>
    public IReadOnlyList<FoundPlace> WholeTurns => [.. Whole.Where(place => place.Speaker is not null)];
}

/// <summary>A passage that answers.</summary>
/// <param name="Speaker">The person's slug, or the label of who is in no vocabulary; null when it is no turn.</param>
/// <param name="IsWhole">It holds all that was asked, and not only some of it.</param>
public readonly record struct FoundPlace(RecordFacts Record, int PassageId, string? Speaker, bool IsWhole);
