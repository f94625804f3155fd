namespace KoreaPeace.Benchmarks.Importing;

/// <summary>What importing and taking in one size of corpus cost, beside what no program can do without. Times are processor seconds of all threads.</summary>
/// <param name="Bytes">Of the sources.</param>
/// <param name="Read">Reading every source and computing its SHA-256, and nothing else.</param>
/// <param name="Fts5">Adding the same turns to a bare FTS5 table.</param>
internal sealed record ImportLoad(int Documents, long Bytes, double Read, double Import, long ImportPeak, double Ingest, long IngestPeak, double Fts5);
