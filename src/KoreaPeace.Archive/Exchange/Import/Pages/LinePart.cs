namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>What a page's own markup calls a paragraph.</summary>
internal enum LinePart
{
    Question,
    Answer,

    /// <summary>The line below the title.</summary>
    Deck,
}
