namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>What a line of a saved page is by its form alone. Plain text says little of it, HTML much.</summary>
internal enum LineForm
{
    Paragraph,
    Heading,
    Item,
    NumberedItem,
    Quotation,
    Caption,

    /// <summary>Of a table, its cells with bars between.</summary>
    Row,
}

/// <summary>One line of a saved page that is not empty: of plain text as it stands there, of HTML a paragraph, a heading, an item …</summary>
/// <param name="Number">Of the line in the file, from 1; in HTML, of the line in which its words begin.</param>
/// <param name="Text">Its words: without marks, with ordinary spaces, and none at the ends.</param>
internal sealed record PageLine(int Number, string Text)
{
    public LineForm Form { get; init; }

    /// <summary>Of a heading, 1 to 6; otherwise 0.</summary>
    public int Rank { get; init; }

    /// <summary>Of an item of a list: in how many other lists its own stands; of a heading: in how many lists.</summary>
    public int Depth { get; init; }

    /// <summary>All its words are in strong print.</summary>
    public bool IsStrong => Markdown.Length > 4 && Markdown.StartsWith("**", StringComparison.Ordinal) && Markdown.IndexOf("**", 2, StringComparison.Ordinal) == Markdown.Length - 2;

    /// <summary>All its words are in italics.</summary>
    public bool IsEmphasis => Markdown.Length > 2 && Markdown[0] == '*' && Markdown[1] != '*' && Markdown.IndexOf('*', 1) == Markdown.Length - 1;

    /// <summary>How many empty lines stand before it; 1 between the blocks of HTML.</summary>
    public int GapBefore { get; init; }

    /// <summary>The same words as Markdown, with links and emphasis.</summary>
    public required string Markdown { get; init; }

    /// <summary>Where a line leads that is one link and nothing else, as listings print their titles; otherwise null.</summary>
    public string? Address { get; init; }

    /// <summary>The last line of the file that belongs to it, where the text is broken into lines of one width; 0 when it is that line alone.</summary>
    public int Last { get; init; }

    /// <summary>It holds links and no other words.</summary>
    public bool IsLinks { get; init; }

    /// <summary>The words of each link of a line that holds nothing else but marks between them.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>It is a by-line of links: the names.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>How many characters at its beginning the page calls the name of a speaker.</summary>
    public int Speaker { get; init; }

    /// <summary>What the page's own markup calls it, where it begins there; null for nothing.</summary>
    public LinePart? Part { get; init; }

    /// <summary>The blocks of HTML in which it stands, from the body to its own, each by its number in the page; none in plain text.</summary>
    public IReadOnlyList<int> Within { get; init; } = [];

    /// <summary>Why the line is not part of the piece, such as "navigation"; null when it may be.</summary>
    public string? Beside { get; init; }
}
