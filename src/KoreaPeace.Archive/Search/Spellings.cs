using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.People;

namespace KoreaPeace.Archive.Search;

/// <summary>All the ways in which one person or concept is written, each as a phrase to look for.</summary>
public sealed record Spellings(IReadOnlyList<Clause> Phrases)
{
    public static Spellings Of(Person person) => Of([person.Name, .. person.Variants, .. person.Hangul]);

    public static Spellings Of(Concept concept) => Of([concept.Name, .. concept.Variants, .. concept.Hangul]);

    /// <summary>The phrases to mark beside what was typed: none unless one of the spellings was typed.</summary>
    public IEnumerable<Clause> Beside(IReadOnlyCollection<Clause> typed)
    {
        var isTyped = Phrases.Any(spelling => typed.Any(clause => clause.Terms.SequenceEqual(spelling.Terms)));
        if (isTyped) return Phrases.Where(spelling => !typed.Any(clause => clause.Terms.All(spelling.Terms.Contains))); // "mutual deterrence" is marked by "deterrence"
        return Phrases.Any(spelling => IsTypedWordByWord(spelling, typed)) ? Phrases : [];
    }

    /// <summary>All the words of a name were typed without quotation marks, such as Moon Jae In.</summary>
    private static bool IsTypedWordByWord(Clause spelling, IReadOnlyCollection<Clause> typed)
    {
        // A stop word is no clause of its own, and some names have one: Jae In.
        var telling = spelling.Terms.Where(term => !StopWords.Contain(term.Word)).ToList();
        return telling.Count > 1 && telling.TrueForAll(term => typed.Any(clause => clause.Terms.Contains(term)));
    }

    private static Spellings Of(string[] names) =>
        new([.. names.Select(name => new Clause(name, TextAnalysis.QueryTerms(name), IsPhrase: true, IsExcluded: false)).Where(clause => clause.Terms.Count > 0)]);
}
