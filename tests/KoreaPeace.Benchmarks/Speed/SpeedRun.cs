using System.Text;
using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Benchmarks.Speed;

/// <summary>
/// One size of archive, built and searched beside a bare FTS5 table of the same passages. What is measured is the processor time of the whole process,
/// garbage collection included: a busy machine makes everything wait, and both sides alike.
/// </summary>
internal sealed class SpeedRun(SpeechCorpus corpus, SpeechSeeds seeds, DrawnQueries queries, int records) : IAsyncDisposable
{
    private const int Rounds = 7; // with fifteen queries some hundred measurements of a kind
    private const int SpeechesAtOnce = 200;

    private readonly SeededArchive archive = new();
    private readonly string plain = Path.Combine(Path.GetTempPath(), "koreapeace-plain-" + Guid.NewGuid().ToString("N")[..12] + ".db");
    private PlainFts5? fts5;

    public async Task<Load> Build()
    {
        seeds.PutInto(archive, corpus, records);
        using var memory = new PeakMemory();
        var before = Environment.CpuUsage.TotalTime;
        var edition = await archive.Ingest();
        var ingest = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        var peak = memory.Megabytes;
        var (passages, bytes, plainly) = FillPlain();
        return new Load(records, passages, bytes, ingest, peak, edition.Bytes, IndexSize.Of(archive.PathOf(edition)), plainly);
    }

    /// <summary>How long queries of each kind take, and what the archive holds in memory afterwards.</summary>
    public async Task<(IReadOnlyList<SearchedKind> Kinds, long HeldBytes)> Search()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await archive.Open();
        var all = queries.Kinds.Select(kind => new SearchedKind(kind.Kind)).ToList();
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var (kind, searched) in queries.Kinds.Zip(all))
            {
                foreach (var query in kind.Queries) await Both(query, round == 0 ? searched.First : searched.Again, archiveFirst: round % 2 == 0);
            }
        }

        return (all, GC.GetTotalMemory(forceFullCollection: true) - before);
    }

    public async ValueTask DisposeAsync()
    {
        fts5?.Dispose();
        File.Delete(plain);
        await archive.DisposeAsync();
    }

    private async Task Both(string typed, (Latencies Archive, Latencies Fts5) searched, bool archiveFirst)
    {
        if (archiveFirst) await InArchive(typed, searched.Archive);
        var started = Environment.CpuUsage.TotalTime;
        fts5!.Page(typed); // filled before anything is searched
        searched.Fts5.Add(Environment.CpuUsage.TotalTime - started, wasStopped: false);
        if (!archiveFirst) await InArchive(typed, searched.Archive);
    }

    private async Task InArchive(string typed, Latencies latencies)
    {
        var started = Environment.CpuUsage.TotalTime;
        var wasStopped = await archive.Ask(async search =>
        {
            try
            {
                await search.Find(search.Understood(typed), RecordFilter.Everything, Sort.Relevance, page: 1, CancellationToken.None);
                return false;
            }
            catch (SearchTooSlowException)
            {
                return true;
            }
        });
        latencies.Add(Environment.CpuUsage.TotalTime - started, wasStopped);
    }

    /// <summary>A row for the title and one for each turn, as the archive has passages; only adding them is measured.</summary>
    private (int Passages, long Bytes, double Seconds) FillPlain()
    {
        fts5 = new PlainFts5(plain);
        var (row, bytes, took) = (0, 0L, TimeSpan.Zero);
        fts5.Begin();
        foreach (var some in Enumerable.Range(0, records).Chunk(SpeechesAtOnce))
        {
            var speeches = Array.ConvertAll(some, corpus.At);
            bytes += speeches.Sum(speech => Encoding.UTF8.GetByteCount(speech.Title) + speech.Turns.Sum(turn => (long)Encoding.UTF8.GetByteCount(turn)));
            var before = Environment.CpuUsage.TotalTime;
            foreach (var speech in speeches)
            {
                fts5.Add(++row, speech.Title, "");
                foreach (var turn in speech.Turns) fts5.Add(++row, "", $"{speech.Speaker}: {turn}");
            }

            took += Environment.CpuUsage.TotalTime - before;
        }

        var last = Environment.CpuUsage.TotalTime;
        fts5.Commit();
        return (row, bytes, (took + Environment.CpuUsage.TotalTime - last).TotalSeconds);
    }
}
