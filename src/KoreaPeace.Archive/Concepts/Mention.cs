namespace KoreaPeace.Archive.Concepts;

/// <summary>A passage names a person or a concept.</summary>
public sealed class Mention
{
    public int PassageId { get; init; }

    public int RecordId { get; init; }

    public required NamedKind Kind { get; init; }

    /// <summary>The slug of the person or concept.</summary>
    public required string Named { get; init; }
}

/// <summary>Which vocabulary a name belongs to.</summary>
public enum NamedKind { Person, Concept }
