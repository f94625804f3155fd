namespace KoreaPeace.Archive.Concepts;

/// <summary>A place, body, agreement, event, weapon or idea with its names.</summary>
public sealed class Concept
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>One word for what it is, such as "place"; in no fixed list.</summary>
    public required string Kind { get; init; }

    /// <summary>What a reader should know of the name, in a sentence; null when nobody has written it.</summary>
    public string? Note { get; init; }

    /// <summary>Spellings in Hangul, the usual one first.</summary>
    public List<string> Hangul { get; init; } = [];

    /// <summary>Other names and spellings.</summary>
    public List<string> Variants { get; init; } = [];

    /// <summary>Other names that readers type for it and that may mean something else, such as "MOU": a search understands them, a text is not said to name it by them.</summary>
    public List<string> Ambiguous { get; init; } = [];

    /// <summary>Every way in which texts name it, the name itself first.</summary>
    public IEnumerable<string> Names => [Name, .. Variants, .. Hangul];
}
