namespace KoreaPeace.Benchmarks.Speed;

/// <summary>How much processor time queries of one kind took, in milliseconds.</summary>
internal sealed class Latencies
{
    private readonly List<double> all = [];

    public double P50 => At(.50);

    public double P99 => At(.99);

    /// <summary>How many were stopped at the deadline; each counts with the time until then.</summary>
    public int Stopped { get; private set; }

    public void Add(TimeSpan took, bool wasStopped)
    {
        all.Add(took.TotalMilliseconds);
        if (wasStopped) Stopped++;
    }

    private double At(double share)
    {
        var inOrder = all.Order().ToList();
        return inOrder[(int)Math.Min(inOrder.Count - 1, Math.Floor(share * inOrder.Count))];
    }
}
