namespace KoreaPeace.Benchmarks.Speed;

/// <summary>What searches of one kind took, in the archive and in the bare table.</summary>
/// <param name="First">Each query asked for the first time, with nothing remembered of its words and of what it finds.</param>
/// <param name="Again">Asked again and again, as readers ask for much the same.</param>
internal sealed record SearchedKind(string Kind, (Latencies Archive, Latencies Fts5) First, (Latencies Archive, Latencies Fts5) Again)
{
    public SearchedKind(string kind) : this(kind, (new Latencies(), new Latencies()), (new Latencies(), new Latencies()))
    {
    }
}
