namespace KoreaPeace.Archive.Quotes;

/// <summary>In what, besides words, a quotation differs from the text.</summary>
[Flags]
public enum TypographicDifference
{
    None = 0,

    Capitals = 1,

    /// <summary>Accents, ligatures, wide letters: another sign for the same letter.</summary>
    Letters = 1 << 1,

    QuotationMarks = 1 << 2,

    /// <summary>Hyphens and dashes of any length.</summary>
    Dashes = 1 << 3,

    Spaces = 1 << 4,

    Punctuation = 1 << 5,

    /// <summary>Words are left out where an ellipsis says so.</summary>
    Omissions = 1 << 6,

    /// <summary>Words in square brackets are put in, or stand for others.</summary>
    Insertions = 1 << 7,

    /// <summary>Of a Korean word at an end, the particle that stands there is left off.</summary>
    Particle = 1 << 8,
}
