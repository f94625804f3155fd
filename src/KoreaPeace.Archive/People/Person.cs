namespace KoreaPeace.Archive.People;

/// <summary>Someone who speaks, writes or is discussed.</summary>
public sealed class Person
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>The name as an index sorts it: "Aum, Frank".</summary>
    public required string SortName { get; init; }

    /// <summary>Spellings in Hangul, the usual one first.</summary>
    public List<string> Hangul { get; init; } = [];

    /// <summary>Other spellings in which texts name the person.</summary>
    public List<string> Variants { get; init; } = [];

    /// <summary>Other names that readers type for the person and that may mean something else, such as "MOU": a search understands them, a text is not said to name the person by them.</summary>
    public List<string> Ambiguous { get; init; } = [];

    /// <summary>Every way in which texts name the person, the name itself first.</summary>
    public IEnumerable<string> Names => [Name, .. Variants, .. Hangul];

    /// <summary>Who they are, in a sentence or two; null when nobody has written it.</summary>
    public string? Note { get; init; }

    public List<Post> Posts { get; init; } = [];
}

/// <summary>An office somebody held; a null end is not known or not yet reached.</summary>
public sealed record Post(string Title, string? From, string? To);
