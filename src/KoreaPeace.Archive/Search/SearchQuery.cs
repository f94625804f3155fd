namespace KoreaPeace.Archive.Search;

/// <summary>What was asked, understood. There is no invalid query: what could not be understood is searched as words, with a note.</summary>
/// <param name="Text">As it was typed, without control characters.</param>
/// <param name="Clauses">What must and must not be there.</param>
/// <param name="Notes">For the reader: what was ignored or taken literally.</param>
public sealed record SearchQuery(string Text, IReadOnlyList<Clause> Clauses, IReadOnlyList<string> Notes)
{
    /// <summary>Nothing to look for.</summary>
    public bool IsEmpty => !Wanted.Any();

    public IEnumerable<Clause> Wanted => Clauses.Where(clause => !clause.IsExcluded);

    public IEnumerable<Clause> Unwanted => Clauses.Where(clause => clause.IsExcluded);
}

/// <summary>One word or phrase of a query.</summary>
/// <param name="Text">As it was typed, without quotation marks and sign.</param>
/// <param name="Terms">At least one; more than one must follow each other.</param>
/// <param name="IsPhrase">It stood in quotation marks.</param>
/// <param name="IsExcluded">Pieces that hold it are not wanted.</param>
public sealed record Clause(string Text, IReadOnlyList<QueryTerm> Terms, bool IsPhrase, bool IsExcluded)
{
    public override string ToString() => $"{(IsExcluded ? "-" : "")}{(IsPhrase ? $"\"{Text}\"" : Text)}";
}
