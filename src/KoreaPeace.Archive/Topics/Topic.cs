namespace KoreaPeace.Archive.Topics;

/// <summary>An entry of the controlled vocabulary under which records are filed.</summary>
public sealed class Topic
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>What is filed here; null when nobody has written it.</summary>
    public string? Description { get; init; }

    /// <summary>Slugs of topics that a reader of this one may want next, the curator's choice.</summary>
    public List<string> Neighbours { get; init; } = [];
}
