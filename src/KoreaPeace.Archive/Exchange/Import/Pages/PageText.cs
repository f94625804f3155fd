namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>A saved page as lines, with what its head says of it.</summary>
/// <param name="IsHtml">False for plain text, whose head says nothing.</param>
internal sealed record PageText(IReadOnlyList<PageLine> Lines, IReadOnlyList<PageFact> Facts, bool IsHtml)
{
    /// <summary>The lines of a page that is one preformatted text; null of any other.</summary>
    public IReadOnlyList<string>? Preformatted { get; init; }
}

/// <summary>What a page states of itself outside the text that readers see.</summary>
/// <param name="Place">Where it stands, such as <c>meta og:title</c>.</param>
internal sealed record PageFact(FactKind Kind, string Value, string Place);

/// <summary>What a fact is about.</summary>
internal enum FactKind
{
    Title,
    Url,
    Archived,
    Retrieved,
    Date,
    Author,
    Publisher,
    Description,
    Language,
    Type,
}
