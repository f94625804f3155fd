namespace KoreaPeace.Archive.Quotes;

/// <summary>How a quotation that marks what it leaves out and puts in may still say something else.</summary>
[Flags]
public enum Distortion
{
    None = 0,

    /// <summary>A word that denies is left out of a sentence, or put into one.</summary>
    Negation = 1,

    /// <summary>It is put together from scraps, and more is left out than stands in it.</summary>
    Pieces = 1 << 1,

    /// <summary>Words in square brackets stand in place of others that tell something else.</summary>
    Substitution = 1 << 2,

    /// <summary>An ellipsis joins words of different sentences as if they were one.</summary>
    Sentences = 1 << 3,
}
