namespace KoreaPeace.Archive.Search;

/// <summary>What a search looks for besides what was typed, because it means the same.</summary>
internal static class AlsoSearched
{
    private const int MostOfAClause = 8; // more would bury those of the other words

    /// <summary>Each once, in the order of the query: forms of words that the archive has, other spellings of names, names in full.</summary>
    public static IEnumerable<string> Of(Answer answer) =>
        answer.Query.Wanted.SelectMany(clause => clause.Either.DefaultIfEmpty(clause).SelectMany(one => OfOne(one, answer.Words).Take(MostOfAClause)))
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> OfOne(Clause clause, WordLists words)
    {
        var typed = TextAnalysis.QueryTerms(clause.Text.TrimEnd('*'));
        if (clause.Names.Count > 0) return clause.Names.SelectMany(name => Spellings(name, words)).Where(spelling => !IsTyped(spelling)).Select(spelling => spelling.Text).Concat(InFull());
        var terms = clause.AnyOf.OfType<SoughtWords>().SelectMany(sought => sought.Terms).ToList();
        return terms.Where(term => !term.IsExact).SelectMany(term => Forms(term, words)).Concat(InFull());

        bool IsTyped(Spelling spelling) => spelling.Terms.Select(term => term.Word).SequenceEqual(typed.Select(term => term.Word));

        IEnumerable<string> InFull()
        {
            var acronyms = clause.AnyOf.OfType<SoughtWords>().Where(sought => sought.Terms.Count == 1).Select(sought => sought.Terms[0].Word).Distinct();
            return acronyms.SelectMany(acronym => Acronyms.InFull(acronym).Append(acronym.ToUpperInvariant()).Where(_ => Acronyms.InFull(acronym).Any()))
                .Where(name => !TextAnalysis.QueryTerms(name).Select(term => term.Word).SequenceEqual(typed.Select(term => term.Word)));
        }
    }

    /// <summary>The name itself, then what the texts hold, then what they might.</summary>
    private static IEnumerable<Spelling> Spellings(QueryName name, WordLists words) =>
        name.Spellings.Where(spelling => spelling.IsTelling).OrderByDescending(spelling => ReferenceEquals(spelling, name.Spellings[0]))
            .ThenByDescending(spelling => words.Of(spelling.Terms).All.Any(found => found.Passages.Length > 0));

    private static IEnumerable<string> Forms(QueryTerm term, WordLists words) =>
        TextAnalysis.IsPieceOfScript(term.Term) || Acronyms.InFull(term.Word).Any() ? [] : words.Forms(term).Select(form => form.Word).Where(word => word != term.Word);
}
