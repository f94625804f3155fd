using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Transcripts;

/// <summary>An interview or another occasion, in the words that were spoken.</summary>
public sealed class Transcript : ArchiveRecord
{
    public override RecordKind Kind => RecordKind.Transcript;

    /// <summary>When it was spoken; null when the seed does not say.</summary>
    public PartialDate? Recorded { get; init; }

    /// <summary>The programme it was part of; null when none.</summary>
    public string? Programme { get; init; }

    /// <summary>How it was heard or held, such as "Radio interview"; null when not said.</summary>
    public string? Medium { get; init; }

    /// <summary>One person addresses an assembly, and nobody asks.</summary>
    public bool IsSpeech => Type.Slug == "speech";

    /// <summary>Ids that turns bore once, by number.</summary>
    public List<RemovedTurn> Removed { get; init; } = [];

    /// <summary>Where the ids come from; null when it comes from the database.</summary>
    internal TurnNaming? Naming { get; init; }

    /// <summary>In spoken order.</summary>
    public IEnumerable<Turn> Turns => Passages.OfType<Turn>();

    internal override void AssignIds(int id, ref int passages)
    {
        base.AssignIds(id, ref passages);
        for (var position = 0; position < Removed.Count; position++) (Removed[position].RecordId, Removed[position].Position) = (id, position);
    }
}
