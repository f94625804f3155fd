using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Search;

/// <summary>Understands words as a name, in any of its spellings, with a Korean particle or with a title; or as a Korean word whose English is known.</summary>
internal static class TypedName
{
    /// <summary>What to look for; null when nobody and nothing is called so, and the words say no more than they say.</summary>
    public static Clause? Of(string typed, IReadOnlyList<QueryTerm> terms, QueryVocabulary vocabulary) =>
        Called(typed, terms, vocabulary) is not { } name ? Word(typed, vocabulary) : name with { Apart = People(name.Names).Count == 0 ? Apart([typed], vocabulary) : [] };

    public static Clause Naming(string text, IReadOnlyList<QueryName> names, IReadOnlyList<QueryTerm> typed) =>
        new(text, [.. names.SelectMany(name => name.Sought), .. names.Any(name => name.IsAmbiguous(typed)) ? [new SoughtWords(typed)] : Array.Empty<Sought>()]) { Names = names, Typed = TextAnalysis.WholeWord(text) is { } whole ? [whole] : typed };

    private static Clause? Called(string typed, IReadOnlyList<QueryTerm> terms, QueryVocabulary vocabulary)
    {
        if (vocabulary.SpeltBy(terms) is { Count: > 0 } spelt) return Naming(typed, spelt, terms);
        if (vocabulary.WithoutParticle(typed) is { } bare) return Naming(typed, vocabulary.SpeltBy(TextAnalysis.QueryTerms(bare)), TextAnalysis.QueryTerms(bare));
        if (vocabulary.Spaced(typed) is { } spaced) return Otherwise(typed, vocabulary.SpeltBy(TextAnalysis.QueryTerms(spaced)), terms);
        foreach (var untitled in Titles.Without(typed).Select(rest => TextAnalysis.QueryTerms(rest)))
        {
            if (People(vocabulary.SpeltBy(untitled)) is { Count: > 0 } titled) return Naming(typed, titled, untitled);
            if (Sounding(typed, untitled, vocabulary) is { } other) return other;
        }

        return Sounding(typed, terms, vocabulary);
    }

    /// <summary>A spelling that the vocabulary neither has nor leads to.</summary>
    private static Clause? Sounding(string typed, IReadOnlyList<QueryTerm> terms, QueryVocabulary vocabulary)
    {
        return vocabulary.Sounding(terms) is { Count: > 0 } names ? Otherwise(typed, names, terms) : null;
    }

    /// <summary>What is written just so is looked for, too.</summary>
    private static Clause Otherwise(string typed, IReadOnlyList<QueryName> names, IReadOnlyList<QueryTerm> terms)
    {
        var naming = Naming(typed, names, terms);
        return naming with { AnyOf = [.. naming.AnyOf, new SoughtWords(terms)] };
    }

    /// <summary>The word itself, what else says the same, and when that is a name all its spellings.</summary>
    private static Clause? Word(string typed, QueryVocabulary vocabulary)
    {
        if (vocabulary.Translated(typed) is not var (bare, hangul, english)) return null;
        var words = hangul.Prepend(bare).Concat(english).Distinct().Select(text => TextAnalysis.QueryTerms(text)).ToList();
        var names = words.SelectMany(vocabulary.SpeltBy).Distinct().ToList();
        return new Clause(typed, [.. words.Select(terms => new SoughtWords(terms)), .. names.SelectMany(name => name.Sought)])
        {
            Names = names,
            Typed = TextAnalysis.WholeWord(bare) is { } whole ? [whole] : words[0],
            Same = [.. english, .. hangul],
            Apart = Apart(hangul.Prepend(bare), vocabulary),
        };
    }

    /// <summary>For when nothing holds the whole of a Korean phrase: the words of the first spelling that has several.</summary>
    private static List<Clause> Apart(IEnumerable<string> spellings, QueryVocabulary vocabulary) => spellings.FirstOrDefault(text => Hangul.Contains(text) && text.Contains(' ', StringComparison.Ordinal)) is not { } phrase ? []
        : [.. phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, terms: TextAnalysis.QueryTerms(word))).Select(one => Of(one.word, one.terms, vocabulary) ?? new Clause(one.word, [new SoughtWords(one.terms)])).Where(clause => clause.AnyOf.OfType<SoughtWords>().All(words => words.Terms.Count > 0))];

    private static List<QueryName> People(IReadOnlyList<QueryName> names) => [.. names.Where(name => name.Kind == NamedKind.Person)];
}
