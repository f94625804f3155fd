using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Timeline;

namespace KoreaPeace.Archive.Search;

/// <summary>All the ways in which one person, concept or event is written, each as a phrase to look for.</summary>
/// <param name="Kind">Which vocabulary the name belongs to.</param>
/// <param name="Slug">Of the person, concept or event.</param>
public sealed record Spellings(NamedKind Kind, string Slug, IReadOnlyList<Clause> Phrases)
{
    public static Spellings Of(Person person) => Of(NamedKind.Person, person.Slug, person.Names);

    public static Spellings Of(Concept concept) => Of(NamedKind.Concept, concept.Slug, concept.Names);

    public static Spellings Of(Event happened) => Of(NamedKind.Event, happened.Slug, happened.Names);

    /// <summary>One of the spellings was typed, as a phrase or word by word.</summary>
    public bool AreIn(IReadOnlyCollection<Clause> typed) => AreTypedAsPhrase(typed) || AreTypedWordByWord(typed);

    /// <summary>One of the spellings is all that was typed: no word of it is about anything else.</summary>
    public bool AreAllOf(IReadOnlyCollection<Clause> typed) =>
        Phrases.Any(spelling => typed.All(clause => clause.Terms.All(term => spelling.Terms.Contains(term) || StopWords.Contain(term.Word))));

    /// <summary>The phrases to mark beside what was typed: none unless one of the spellings was typed.</summary>
    public IEnumerable<Clause> Beside(IReadOnlyCollection<Clause> typed)
    {
        if (AreTypedAsPhrase(typed)) return Phrases.Where(spelling => !typed.Any(clause => clause.Terms.All(spelling.Terms.Contains))); // "mutual deterrence" is marked by "deterrence"
        return AreTypedWordByWord(typed) ? Phrases : [];
    }

    private bool AreTypedAsPhrase(IReadOnlyCollection<Clause> typed) =>
        Phrases.Any(spelling => typed.Any(clause => clause.Terms.SequenceEqual(spelling.Terms)));

    /// <summary>All the words of a name were typed without quotation marks, such as Moon Jae In.</summary>
    private bool AreTypedWordByWord(IReadOnlyCollection<Clause> typed) => Phrases.Any(spelling =>
    {
        // A stop word is no clause of its own, and some names have one: Jae In.
        var telling = spelling.Terms.Where(term => !StopWords.Contain(term.Word)).ToList();
        return telling.Count > 1 && telling.TrueForAll(term => typed.Any(clause => clause.Terms.Contains(term)));
    });

    private static Spellings Of(NamedKind kind, string slug, IEnumerable<string> names) =>
        new(kind, slug, [.. names.Select(name => new Clause(name, TextAnalysis.QueryTerms(name), IsPhrase: true, IsExcluded: false)).Where(clause => clause.Terms.Count > 0)]);
}
