namespace KoreaPeace.Archive.Related;

/// <summary>One record offered on another's page.</summary>
public sealed class RelatedRecord
{
    public int RecordId { get; init; }

    /// <summary>Place in the list, from 0.</summary>
    public int Position { get; init; }

    public int OtherId { get; init; }

    /// <summary>Why it is offered, as a sentence without its full stop.</summary>
    public required string Reason { get; init; }
}
