namespace KoreaPeace.Benchmarks.Speed;

/// <summary>What it cost to make one size of archive, beside a bare table of the same passages.</summary>
/// <param name="TextBytes">Of the words alone, in UTF-8.</param>
/// <param name="Ingest">Processor seconds of all threads.</param>
/// <param name="Fts5">Processor seconds.</param>
internal sealed record Load(int Records, int Passages, long TextBytes, double Ingest, long PeakMegabytes, long EditionBytes, long IndexBytes, double Fts5)
{
    /// <summary>What the archive holds in memory once it has been searched.</summary>
    public long HeldBytes { get; init; }
}
