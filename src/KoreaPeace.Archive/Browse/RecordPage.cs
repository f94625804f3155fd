using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Browse;

/// <summary>One page of a filtered list.</summary>
/// <param name="Total">How many records the filter lets through.</param>
/// <param name="Doubtful">How many of the total are dated so roughly that they may lie outside the limits of time.</param>
/// <param name="Undated">How many more there would be with the undated ones; 0 when they are in.</param>
public sealed record RecordPage(IReadOnlyList<ArchiveRecord> Records, int Total, int Undated, IReadOnlyList<Facet> Facets, int Doubtful)
{
    public const int Size = 20;

    public static int PagesFor(int total) => Math.Max(1, (total + Size - 1) / Size);
}

/// <summary>The order of a list. Undated records come last in either direction of time.</summary>
public enum Sort { Newest, Oldest, Relevance }
