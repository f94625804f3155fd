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

    /// <summary>In spoken order.</summary>
    public IEnumerable<Turn> Turns => Passages.OfType<Turn>();
}
