using KoreaPeace.Archive.Concepts;

namespace KoreaPeace.Archive.Search;

/// <summary>Understands words as a name: in any of its spellings, with a Korean particle or with a title.</summary>
internal static class TypedName
{
    /// <summary>What to look for; null when nobody and nothing is called so.</summary>
    public static Clause? Of(string typed, IReadOnlyList<QueryTerm> terms, QueryVocabulary vocabulary)
    {
        if (vocabulary.SpeltBy(terms) is { Count: > 0 } spelt) return Naming(typed, spelt, terms);
        if (vocabulary.WithoutParticle(typed) is { } bare) return Naming(typed, vocabulary.SpeltBy(TextAnalysis.QueryTerms(bare)), TextAnalysis.QueryTerms(bare));
        foreach (var untitled in Titles.Without(typed).Select(rest => TextAnalysis.QueryTerms(rest)))
        {
            if (People(vocabulary.SpeltBy(untitled)) is { Count: > 0 } titled) return Naming(typed, titled, untitled);
            if (Sounding(typed, untitled, vocabulary) is { } other) return other;
        }

        return Sounding(typed, terms, vocabulary);
    }

    public static Clause Naming(string text, IReadOnlyList<QueryName> names, IReadOnlyList<QueryTerm> typed) =>
        new(text, [.. names.SelectMany(name => name.Sought)]) { Names = names, Typed = TextAnalysis.WholeWord(text) is { } whole ? [whole] : typed };

    /// <summary>A spelling that the vocabulary neither has nor leads to, so what is written just so is looked for, too.</summary>
    private static Clause? Sounding(string typed, IReadOnlyList<QueryTerm> terms, QueryVocabulary vocabulary)
    {
        if (vocabulary.Sounding(terms) is not { Count: > 0 } names) return null;
        var naming = Naming(typed, names, terms);
        return naming with { AnyOf = [.. naming.AnyOf, new SoughtWords(terms)] };
    }

    private static List<QueryName> People(IReadOnlyList<QueryName> names) => [.. names.Where(name => name.Kind == NamedKind.Person)];
}
