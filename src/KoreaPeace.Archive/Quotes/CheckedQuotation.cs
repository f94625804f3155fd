namespace KoreaPeace.Archive.Quotes;

/// <summary>A quotation and what the archive says to it.</summary>
/// <param name="Text">As it was typed, on one line.</param>
/// <param name="Places">Where it is said, or what comes nearest: first who was named, then the earliest. Empty when nothing is found.</param>
/// <param name="PlaceCount">How many places there are; more than the list when they are many.</param>
public sealed record CheckedQuotation(string Text, QuoteVerdict Verdict, IReadOnlyList<QuotedPlace> Places, int PlaceCount)
{
    /// <summary>Where nobody says it in one piece, but some of what stands between its ellipses: each of that by itself; empty otherwise.</summary>
    public IReadOnlyList<QuotedStretch> Stretches { get; init; } = [];

    /// <summary>Where the archive's own summary of a piece has the words, which nobody says so; null when none has.</summary>
    public QuotedPlace? Summary { get; init; }

    /// <summary>Who is said to have said it, as it was typed; null when nobody was named.</summary>
    public string? Named { get; init; }

    /// <summary>In which year, as the source beside it says; null when it says none.</summary>
    public int? NamedYear { get; init; }

    /// <summary>Nobody who speaks or writes in the archive is called so, or speaks for a state or organisation of that name.</summary>
    public bool IsNamedUnknown { get; init; }

    /// <summary>It is there, but somebody else says it.</summary>
    public bool IsSaidByAnother { get; init; }

    /// <summary>A state or organisation was named, and whoever says the first of the places spoke for it, or it published them.</summary>
    public bool IsSpokenFor { get; init; }

    /// <summary>It was neither said nor published in the year that is named.</summary>
    public bool IsOfAnotherYear { get; init; }

    /// <summary>The first of the places; null when nothing is found.</summary>
    public QuotedPlace? Best => Places.Count > 0 ? Places[0] : null;
}
