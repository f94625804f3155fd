namespace KoreaPeace.Archive.Search;

/// <summary>A clause of a query with every place where it is satisfied.</summary>
/// <param name="AsTyped">Where the very words stand that were typed; null when it makes no difference.</param>
internal sealed record SoughtClause(Clause Clause, FieldLists Found, FieldLists? AsTyped)
{
    /// <summary>How many words it is at the most, so that what follows it stands so far on.</summary>
    public int Words { get; } = Math.Max(1, Clause.AnyOf.OfType<SoughtWords>().Select(words => words.Terms.Count).DefaultIfEmpty(1).Max());

    /// <param name="passages">Which passages count; null for all. Titles and names then count nothing.</param>
    public static SoughtClause Of(Clause clause, WordLists words, Func<int, bool>? passages, PassageTable table)
    {
        var found = words.Of(clause);
        var asTyped = clause.Typed.Count == 0 ? null : words.Of(clause.Typed);
        if (clause.IsAsked) passages = passages is null ? table.IsQuestion : And(passages, table.IsQuestion);
        return passages is null ? new SoughtClause(clause, found, asTyped) : new SoughtClause(clause, Only(found, passages), asTyped is null ? null : Only(asTyped, passages));
    }

    private static Func<int, bool> And(Func<int, bool> one, Func<int, bool> other) => passage => one(passage) && other(passage);

    private static FieldLists Only(FieldLists found, Func<int, bool> passages) => new(Occurrences.None, Occurrences.None, found.Texts.In(passages));
}
