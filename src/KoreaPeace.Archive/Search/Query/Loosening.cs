using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Search;

/// <summary>What is looked for when no piece holds what was asked: the single words of phrases and of names that nobody mentions.</summary>
internal static class Loosening
{
    /// <summary>
    /// First with names as they are, then with their words. None when nothing else may be shown: whoever wants words as they are written, a phrase and nothing besides, a person, something that has a name and
    /// nothing besides, or what names somebody, is not served with single words.
    /// </summary>
    public static IEnumerable<SearchQuery> Of(SearchQuery query)
    {
        if (query.IsExact || query.IsStrict) yield break;
        if (query.Wanted.All(clause => clause.IsRequired || IsPerson(clause)) || query.Wanted.Any(IsMention)) yield break;
        if (query.Wanted.Take(2).ToList() is [{ Names.Count: > 0, Same.Count: 0 }]) yield break;
        yield return With(query.Wanted.SelectMany(clause => !clause.IsRequired ? [clause] : clause.Names.Count > 0 ? [clause with { IsRequired = false, IsAsked = false }] : WordsOf(clause)));
        yield return With(query.Wanted.SelectMany(clause => IsTakenApart(clause) ? WordsOf(clause) : [clause]));

        SearchQuery With(IEnumerable<Clause> words) => query with { Clauses = [.. Once(words), .. query.Unwanted] };
    }

    /// <summary>Others who are called Kim are no answer.</summary>
    private static bool IsPerson(Clause clause) => clause.Names.Count > 0 && clause.Names.All(name => name.Kind == Concepts.NamedKind.Person);

    /// <summary>It was asked for with about:.</summary>
    private static bool IsMention(Clause clause) => clause.IsRequired && clause.AnyOf.All(sought => sought is SoughtName);

    private static bool IsTakenApart(Clause clause) => clause.IsRequired || clause.Apart.Count > 0 || clause.Names.Count > 0;

    /// <summary>Of a name, those of the usual one, so that every spelling finds the same.</summary>
    private static IEnumerable<Clause> WordsOf(Clause clause) => clause.Names is [var name] ? WordsOf(name.Name) : clause.Apart.Count > 0 ? clause.Apart : WordsOf(clause.Text);

    private static IEnumerable<Clause> WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word != "OR")
        .Select(word => (word, terms: TextAnalysis.QueryTerms(word))).Where(word => word.terms.Count > 0 && !word.terms.All(term => StopWords.Contain(term.Word)))
        .Select(word => new Clause(word.word, [new SoughtWords(word.terms)]));

    private static List<Clause> Once(IEnumerable<Clause> clauses) => clauses.Aggregate(new List<Clause>(), (once, clause) =>
    {
        if (!once.Exists(clause.AsksLike)) once.Add(clause);
        return once;
    });
}
