namespace KoreaPeace.Benchmarks.Speed;

/// <summary>Watches how much memory this process holds, and keeps the most.</summary>
internal sealed class PeakMemory : IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    private readonly Timer timer;
    private long most;

    public PeakMemory()
    {
        // What earlier work has left behind is not the ingest's.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        timer = new Timer(_ => Look(), null, TimeSpan.Zero, Between);
    }

    public long Megabytes
    {
        get
        {
            Look();
            return Interlocked.Read(ref most) / 1_000_000;
        }
    }

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        var now = Environment.WorkingSet;
        if (now > Interlocked.Read(ref most)) Interlocked.Exchange(ref most, now);
    }
}
