namespace KoreaPeace.Archive.Search;

/// <summary>A term of a query.</summary>
/// <param name="IsPrefix">Any word that begins so will do.</param>
/// <param name="Word">The folded word before stemming.</param>
/// <param name="IsExact">The word as it is written; no other with the same stem.</param>
public readonly record struct QueryTerm(string Term, bool IsPrefix, string Word, bool IsExact = false)
{
    public bool Fits(Token token) => IsPrefix ? token.Word.StartsWith(Word, StringComparison.Ordinal) : IsExact ? token.Word == Word : token.Term == Term;
}
