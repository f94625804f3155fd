using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Where a text says what a quotation says, and how well.</summary>
/// <param name="Marks">The words in the text, in order: one stretch, or several where the quotation leaves something out.</param>
/// <param name="Pieces">The quotation beside the text, in reading order.</param>
/// <param name="Likeness">How much of it is the same, from 0 to 1.</param>
public sealed record WordingMatch(QuoteVerdict Verdict, TypographicDifference Differences, IReadOnlyList<Mark> Marks, IReadOnlyList<WordingPiece> Pieces, double Likeness)
{
    private const double LeastLikeness = 0.6; // below, two sentences have their small words in common
    private const double LeastOfFew = 0.5; // of a short one, two words changed are a third
    private const int Few = 10; // words

    /// <summary>So much of it is the same that it may be meant; of a few words, two that follow each other and tell something must be.</summary>
    public bool IsNear => Likeness >= LeastLikeness || (Likeness >= LeastOfFew && Quotation.WordCount(string.Join(' ', Pieces.Where(piece => piece.Kind != WordingKind.Said).Select(piece => piece.Text))) <= Few
        && Pieces.Any(piece => piece.Kind == WordingKind.Same && Quotation.WordCount(piece.Text) > 1 && TextAnalysis.Tokens(piece.Text).Exists(token => !StopWords.Contain(token.Word))));

    /// <summary>What is left out or put in, and marked, makes it say something else.</summary>
    public Distortion Distortion { get; init; }

    /// <summary>How many words stand where ellipses are.</summary>
    public int LeftOut { get; init; }

    /// <summary>What stands before the first word in its sentence and denies or reports it; null when nothing does.</summary>
    public LeadIn? Before { get; init; }

    public int Start => Marks[0].Start;

    public int End => Marks[^1].End;
}
