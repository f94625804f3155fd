namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>How words of a page are set, and what their elements say of them.</summary>
internal readonly record struct InlineStyle
{
    public bool IsStrong { get; init; }

    public bool IsEmphasis { get; init; }

    /// <summary>The words are a link, even if it leads nowhere that a seed may name.</summary>
    public bool IsLink { get; init; }

    /// <summary>A web address; null when the words are no link.</summary>
    public string? Href { get; init; }

    /// <summary>The page says that the link leads to its author.</summary>
    public bool IsAuthor { get; init; }

    /// <summary>The page calls them the name of a speaker.</summary>
    public bool IsSpeaker { get; init; }
}
