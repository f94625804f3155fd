namespace KoreaPeace.Archive.Search;

/// <summary>What a query asks for, each thing once, and without words that carry no meaning of their own.</summary>
internal static class MeaningfulClauses
{
    /// <summary>Each clause once, with how often it was typed.</summary>
    public static List<Clause> Once(IEnumerable<Clause> clauses)
    {
        var once = new List<Clause>();
        foreach (var clause in clauses)
        {
            var known = once.FindIndex(clause.AsksLike);
            if (known >= 0) once[known] = once[known] with { Times = once[known].Times + 1 };
            else once.Add(clause);
        }

        return once;
    }

    public static List<Clause> WithoutStopWords(List<Clause> clauses)
    {
        var meaningful = clauses.Where(clause => clause.IsExcluded || clause.IsRequired || clause.Names.Count > 0 || !IsStopWord(clause)).ToList();
        // "to be or not to be": when nothing else was asked, they are the question.
        return meaningful.Exists(clause => !clause.IsExcluded) ? meaningful : clauses;
    }

    private static bool IsStopWord(Clause clause) => clause.AnyOf.All(sought => sought is SoughtWords words && words.Terms.All(term => !term.IsPrefix && StopWords.Contain(term.Word)));
}
