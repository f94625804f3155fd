using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>What a source itself states of its piece; null where it does not.</summary>
public sealed record StatedFacts
{
    public string? Title { get; init; }

    /// <summary>Where it stands, as the rest of a sentence: "the first line".</summary>
    public string TitleFrom { get; init; } = "the first line";

    public PartialDate? Date { get; init; }

    /// <summary>Where it stands, as the rest of a sentence: "line 3".</summary>
    public string DateFrom { get; init; } = "the head of the source";

    /// <summary>When it was spoken.</summary>
    public PartialDate? Recorded { get; init; }

    /// <summary>Where that stands, as the rest of a sentence.</summary>
    public string RecordedFrom { get; init; } = "the head of the source";

    public string? Url { get; init; }

    public string? Publisher { get; init; }

    public string? Programme { get; init; }

    /// <summary>What stands before anybody speaks.</summary>
    public string? Summary { get; init; }

    /// <summary>Null for English.</summary>
    public string? Language { get; init; }
}
