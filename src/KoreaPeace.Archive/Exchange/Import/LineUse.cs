namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>What became of a run of lines of a source.</summary>
/// <param name="First">From 1.</param>
/// <param name="Last">The last line of the run; blank lines may stand in it.</param>
/// <param name="What">In a few words: "title", "turn t7 of Frank Aum", "caption, printed twice".</param>
public sealed record LineUse(int First, int Last, LineFate Fate, string What);

/// <summary>Whether the words of a line are in a seed.</summary>
public enum LineFate
{
    /// <summary>In a seed, or said by one.</summary>
    Kept,

    /// <summary>In a seed, which asks whose words they are.</summary>
    Doubted,

    /// <summary>Understood, and left out on purpose.</summary>
    Dropped,

    /// <summary>In no seed, because nobody could tell what it is.</summary>
    NotUnderstood,
}
