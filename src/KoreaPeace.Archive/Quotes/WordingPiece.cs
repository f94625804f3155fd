namespace KoreaPeace.Archive.Quotes;

/// <summary>A stretch of a quotation laid beside the text.</summary>
public sealed record WordingPiece(WordingKind Kind, string Text);

/// <summary>Where a stretch of words stands.</summary>
public enum WordingKind
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>In the archive's text only.</summary>
    Said,

    /// <summary>In the quotation only.</summary>
    Quoted,
}
