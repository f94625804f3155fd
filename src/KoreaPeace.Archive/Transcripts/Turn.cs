using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Transcripts;

/// <summary>One uninterrupted utterance.</summary>
public sealed class Turn : Passage
{
    /// <summary>Who speaks, as the text prints it.</summary>
    public required string Label { get; init; }

    /// <summary>Who speaks; null when nobody knows.</summary>
    public string? Person { get; init; }

    /// <summary>Null when the speaker is not known.</summary>
    public Role? Role { get; init; }

    /// <summary>The text marks its own attribution as doubtful.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>When it begins, counted from the beginning of the recording; null when the seed does not say.</summary>
    public TimeSpan? At { get; init; }

    /// <summary>A heading that stands before this turn; null when none does.</summary>
    public string? Heading { get; init; }

    /// <summary>The anchor without its letter, as a reader says it: 7, 7a.</summary>
    public string Number => Anchor[1..];
}
