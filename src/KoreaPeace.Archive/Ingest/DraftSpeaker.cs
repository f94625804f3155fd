using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest;

/// <summary>A speaker of a seed that is being made.</summary>
/// <param name="Person">A slug of people.yaml, or of an entry that comes with the seed.</param>
public sealed record DraftSpeaker(string Person, Role Role)
{
    /// <summary>What they were when they spoke; null when the source does not say.</summary>
    public string? Title { get; init; }

    /// <summary>The label in the text, when it is not the person's name.</summary>
    public string? As { get; init; }

    /// <summary>What a person must decide about it.</summary>
    public List<string> Decisions { get; init; } = [];
}
