namespace KoreaPeace.Archive.Quotes;

/// <summary>How a quotation stands to what the archive holds.</summary>
public enum QuoteVerdict
{
    /// <summary>Nothing like it is said.</summary>
    NotFound,

    /// <summary>Something like it is said, in other words.</summary>
    Differs,

    /// <summary>The words are right; capitals, marks or spaces are not, or something is left out or put in and marked as such.</summary>
    Typography,

    /// <summary>Letter by letter.</summary>
    Exact,
}
