using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Transcripts;

/// <summary>An id that a turn bore once and no turn bears now: whoever cited it is told so, and no other words ever get it.</summary>
public sealed class RemovedTurn
{
    public int RecordId { get; internal set; }

    /// <summary>Place among the removed of its record, from 0.</summary>
    public int Position { get; internal set; }

    public required string Anchor { get; init; }

    /// <summary>The turn behind which it stood; null when it stood before all that are left.</summary>
    public string? After { get; init; }

    /// <summary>The day of the edition that was the first without it; null when no edition is known that had it.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>The fingerprint of its words, by which it is known when it comes back; null when they are not known. The words themselves are not kept.</summary>
    public string? Words { get; init; }

    /// <summary>The anchor without its letter, as a reader says it: 7, 7a.</summary>
    public string Number => Anchor[1..];
}
