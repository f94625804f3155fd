using KoreaPeace.Archive.People;

namespace KoreaPeace.Archive.Search;

/// <summary>People by the letters of their names, wherever the spaces and hyphens stand, and Koreans by the sounds of theirs.</summary>
internal sealed class NamesByLetters
{
    private const int Fewest = 6; // letters; of fewer, words of every text are made
    private const int Most = 24; // letters; no Korean name has more
    private const int MostWords = 3; // a family and two syllables

    private readonly ILookup<string, QueryName> byLetters;
    private readonly List<(KoreanName Name, QueryName Person)> koreans;

    /// <param name="people">Each with the name that queries know.</param>
    public NamesByLetters(IReadOnlyCollection<(Person Person, QueryName Name)> people)
    {
        byLetters = people.SelectMany(person => person.Name.Spellings.Select(spelling => spelling.Text).Concat(PersonSpellings.Of(person.Person)).Select(spelling => (Letters: Letters(TextAnalysis.QueryTerms(spelling)), person.Name)))
            .Where(spelt => spelt.Letters.Length >= Fewest).Distinct().ToLookup(spelt => spelt.Letters, spelt => spelt.Name);
        koreans = [.. people.Select(person => (KoreanName.Of(person.Person), person.Name)).Where(person => person.Item1 is not null).Select(person => (person.Item1!, person.Name))]; // those without were left out
    }

    /// <summary>Whose spellings in the vocabulary, or what follows from them, have just these letters.</summary>
    public IReadOnlyList<QueryName> Spelt(IReadOnlyList<QueryTerm> terms) => [.. byLetters[Letters(terms)]];

    /// <summary>Whose Korean name this may be in Latin letters.</summary>
    public IReadOnlyList<QueryName> Sounding(IReadOnlyList<QueryTerm> terms)
    {
        if (terms.Count > MostWords) return [];
        var letters = Letters(terms);
        return letters.Length is < Fewest or > Most || !char.IsAsciiLetter(letters[0]) ? [] : [.. koreans.Where(korean => korean.Name.IsSpeltBy(letters)).Select(korean => korean.Person)];
    }

    private static string Letters(IReadOnlyList<QueryTerm> terms) => string.Concat(terms.Select(term => term.Word));
}
