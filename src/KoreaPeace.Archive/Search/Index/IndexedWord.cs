namespace KoreaPeace.Archive.Search;

/// <summary>A word of the archive's texts with every place where it stands, or a name of the vocabularies with every place that names it.</summary>
public sealed class IndexedWord
{
    /// <summary>The folded word as it is written; of a name, see <see cref="IndexKey.Of"/>.</summary>
    public required string Word { get; init; }

    /// <summary>What it has in common with the other words of its family.</summary>
    public required string Stem { get; init; }

    /// <summary>How texts usually write it; null when just so.</summary>
    public string? Written { get; init; }

    /// <summary>In how many passages it stands.</summary>
    public int Passages { get; init; }

    /// <summary>Where in titles and headings; null for nowhere. For the form see <see cref="Postings"/>.</summary>
    public byte[]? InTitles { get; init; }

    /// <summary>Where among who speaks, writes and publishes, and the topics; null for nowhere.</summary>
    public byte[]? InNames { get; init; }

    /// <summary>Where in texts; null for nowhere.</summary>
    public byte[]? InTexts { get; init; }
}

/// <summary>What the index knows besides words.</summary>
internal static class IndexKey
{
    /// <summary>The key of a name. No word begins with this sign.</summary>
    public static string Of(Concepts.NamedKind kind, string slug) => $"@{kind.ToString().ToLowerInvariant()}/{slug}";

    public static bool IsName(string word) => word[0] == '@';
}
