namespace KoreaPeace.Archive.Search;

/// <summary>What a search looks for besides what was typed, because it means the same.</summary>
internal static class AlsoSearched
{
    private const int MostOfAClause = 8; // more would bury those of the other words

    /// <summary>Each once, in the order of the query: forms of words that the archive has, other spellings of names, names in full.</summary>
    public static IEnumerable<string> Of(Answer answer) =>
        answer.Query.Wanted.SelectMany(clause => clause.Either.DefaultIfEmpty(clause).SelectMany(one => OfOne(one, answer.Words).Take(MostOfAClause))).DistinctBy(Folded);

    private static IEnumerable<string> OfOne(Clause clause, WordLists words)
    {
        var typed = Folded(clause.Text.TrimEnd('*'));
        var terms = clause.AnyOf.OfType<SoughtWords>().SelectMany(sought => sought.Terms).ToList();
        var same = clause.Same.Count > 0 ? Found(clause.Same, words).Concat(clause.Names.SelectMany(name => Spellings(name, words)))
            : clause.Names.Count > 0 ? clause.Names.SelectMany(name => Spellings(name, words)) : terms.Where(term => !term.IsExact).SelectMany(term => Forms(term, words));
        var acronyms = clause.AnyOf.OfType<SoughtWords>().Where(sought => sought.Terms is [{ IsExact: false }]).Select(sought => sought.Terms[0].Word).Distinct();
        // What holds the very words that were typed is found by them.
        return same.Concat(acronyms.SelectMany(InFull)).Where(text => typed.Length == 0 || terms is [{ IsPrefix: true }] || !$" {Folded(text)} ".Contains($" {typed} ", StringComparison.Ordinal)).DistinctBy(Folded);
    }

    /// <summary>What the texts hold.</summary>
    private static IEnumerable<string> Found(IEnumerable<string> same, WordLists words) => same.Where(text => words.Of(TextAnalysis.QueryTerms(text)).All.Any(found => found.Passages.Length > 0));

    private static string Folded(string text) => string.Join(' ', TextAnalysis.QueryTerms(text).Select(term => term.Word));

    private static IEnumerable<string> InFull(string acronym)
    {
        var names = Acronyms.InFull(acronym).ToList();
        return names.Count > 0 ? names.Append(acronym.ToUpperInvariant()) : [];
    }

    /// <summary>The name itself, then what else the texts hold.</summary>
    private static IEnumerable<string> Spellings(QueryName name, WordLists words) =>
        name.Spellings.Where(spelling => spelling.IsTelling && (ReferenceEquals(spelling, name.Spellings[0]) || words.Of(spelling.Terms).All.Any(found => found.Passages.Length > 0)))
            .Select(spelling => spelling.Text);

    /// <summary>As texts write them: of what stands in titles only, the index has the letters and not the apostrophe.</summary>
    private static IEnumerable<string> Forms(QueryTerm term, WordLists words) =>
        TextAnalysis.IsPieceOfScript(term.Term) || Acronyms.InFull(term.Word).Any() ? [] : words.Forms(term).Where(form => form.Word != term.Word && form.IsInTexts).Select(form => form.Written);
}
