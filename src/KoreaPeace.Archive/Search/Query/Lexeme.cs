namespace KoreaPeace.Archive.Search;

/// <summary>A word or a quoted phrase of what was typed, with what stands before and behind it.</summary>
/// <param name="Text">Without sign, field, quotation marks, asterisk and distance.</param>
internal readonly record struct Lexeme(string Text)
{
    public bool IsPhrase { get; init; }

    public bool IsExcluded { get; init; }

    /// <summary>In small letters; null for none.</summary>
    public string? Field { get; init; }

    /// <summary>Any word that begins so.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>The words of the phrase need only stand within so many words of each other; null when they must follow each other.</summary>
    public int? Within { get; init; }

    /// <summary>Where it begins in what was typed, its sign and field included.</summary>
    public int Start { get; init; }

    /// <summary>Where it ends in what was typed.</summary>
    public int End { get; init; }

    /// <summary>AND stands before it, so that no name goes on with it.</summary>
    public bool IsApart { get; init; }

    /// <summary>The word OR between two others.</summary>
    public bool IsOr { get; init; }
}
