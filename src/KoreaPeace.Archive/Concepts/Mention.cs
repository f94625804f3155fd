namespace KoreaPeace.Archive.Concepts;

/// <summary>A passage names a person, a concept or an event.</summary>
public sealed class Mention
{
    public int PassageId { get; init; }

    public int RecordId { get; init; }

    public required NamedKind Kind { get; init; }

    /// <summary>The slug of the person, concept or event.</summary>
    public required string Named { get; init; }
}

/// <summary>Which vocabulary a name belongs to.</summary>
public enum NamedKind { Person, Concept, Event }
