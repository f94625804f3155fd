using System.Globalization;

namespace KoreaPeace.Benchmarks.Speed;

/// <summary>The figures as tables. Those that end in × are ratios to the bare table, or to the size before.</summary>
internal static class SpeedReport
{
    public static string OfLoads(IReadOnlyList<Load> loads)
    {
        var table = new TextTable(0, "records", "passages", "text MB", "edition MB", "index MB", "index/text", "peak MB", "held MB", "ingest CPU s", "FTS5 CPU s", "docs/CPU s", "FTS5 docs/CPU s", "ingest×");
        foreach (var load in loads)
        {
            table.Add(Whole(load.Records), Whole(load.Passages), Megabytes(load.TextBytes), Megabytes(load.EditionBytes), Megabytes(load.IndexBytes), Two((double)load.IndexBytes / load.TextBytes),
                Whole(load.PeakMegabytes), Megabytes(load.HeldBytes), Two(load.Ingest), Two(load.Fts5), Whole(load.Records / load.Ingest), Whole(load.Records / load.Fts5), Two(load.Ingest / load.Fts5));
        }

        return table.ToString();
    }

    public static string OfSearches(IReadOnlyList<(int Records, IReadOnlyList<SearchedKind> Kinds)> searches)
    {
        var table = new TextTable(1, "search", "records", "p50 ms", "p99 ms", "FTS5 p50", "FTS5 p99", "p50×", "p99×", "p99/p50", "first p50", "first×", "growth×", "FTS5 growth×", "stopped");
        for (var kind = 0; kind < searches[0].Kinds.Count; kind++)
        {
            for (var size = 0; size < searches.Count; size++)
            {
                var searched = searches[size].Kinds[kind];
                var ((archive, fts5), first) = (searched.Again, searched.First);
                var before = searches[Math.Max(0, size - 1)].Kinds[kind].Again;
                table.Add(searched.Kind, Whole(searches[size].Records), Two(archive.P50), Two(archive.P99), Two(fts5.P50), Two(fts5.P99), Two(archive.P50 / fts5.P50), Two(archive.P99 / fts5.P99), Two(archive.P99 / archive.P50),
                    Two(first.Archive.P50), Two(first.Archive.P50 / first.Fts5.P50), size == 0 ? "" : Two(archive.P50 / before.Archive.P50), size == 0 ? "" : Two(fts5.P50 / before.Fts5.P50), Whole(archive.Stopped));
            }

            if (searches.Count > 1) table.Gap();
        }

        return table.ToString();
    }

    public static string OfQueries(DrawnQueries queries) => string.Concat(queries.Kinds.SelectMany(kind => kind.Queries.Select(query => $"{kind.Kind}: {query}\n")));

    private static string Whole(double number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("N1", CultureInfo.InvariantCulture);

    private static string Two(double number) => number.ToString("N2", CultureInfo.InvariantCulture);
}
