using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Where a text says what a quotation says, and how well.</summary>
/// <param name="Marks">The words in the text, in order: one stretch, or several where the quotation leaves something out.</param>
/// <param name="Pieces">The quotation beside the text, in reading order.</param>
/// <param name="Likeness">How much of it is the same, from 0 to 1.</param>
public sealed record WordingMatch(QuoteVerdict Verdict, TypographicDifference Differences, IReadOnlyList<Mark> Marks, IReadOnlyList<WordingPiece> Pieces, double Likeness)
{
    public int Start => Marks[0].Start;

    public int End => Marks[^1].End;
}
