using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Concepts;

/// <summary>
/// Finds the people and concepts that a text names, by every spelling in the vocabularies: the longest name first, never inside another
/// word. Points and hyphens count as spaces, so "U.S.-South Korea" is two names. Names of up to four capitals, such as US or NATO, are
/// only taken in capitals.
/// </summary>
public sealed class NameFinder
{
    private const int LongestAcronym = 4;

    // By first word; within it the longest name first.
    private readonly Dictionary<string, List<Name>> names = new(StringComparer.OrdinalIgnoreCase);

    public NameFinder(IEnumerable<Person> people, IEnumerable<Concept> concepts)
    {
        foreach (var person in people)
            Add(NamedKind.Person, person.Slug, [person.Name, .. person.Variants, .. person.Hangul]);
        foreach (var concept in concepts)
            Add(NamedKind.Concept, concept.Slug, [concept.Name, .. concept.Variants, .. concept.Hangul]);
        foreach (var sameStart in names.Values)
            sameStart.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }

    /// <summary>Each person and concept named in the text, once.</summary>
    /// <param name="within">Names that stand inside a longer one count, too.</param>
    public IReadOnlyCollection<(NamedKind Kind, string Slug)> In(string text, bool within = false)
    {
        var found = new HashSet<(NamedKind, string)>();
        var words = Words(text);
        for (var i = 0; i < words.Count;)
        {
            var here = At(words, i).ToList();
            foreach (var name in within ? here : here.Take(1)) found.Add((name.Kind, name.Slug));
            i += within || here.Count == 0 ? 1 : here[0].Words.Length;
        }

        return found;
    }

    /// <summary>The names that begin here, the longest first.</summary>
    private IEnumerable<Name> At(List<string> words, int start)
    {
        var candidates = names.GetValueOrDefault(words[start]);
        if (candidates is null && Hangul.IsHangul(words[start][0])) candidates = WithParticle(words[start]);
        return (candidates ?? []).Where(name => name.Words.Length <= words.Count - start
            && name.Words.Select((word, n) => Fits(name, word, words[start + n], isLast: n == name.Words.Length - 1)).All(fits => fits));
    }

    /// <summary>The names with which a Korean word begins: a particle may follow.</summary>
    private List<Name>? WithParticle(string word)
    {
        for (var length = word.Length - 1; length >= 2; length--)
        {
            if (names.TryGetValue(word[..length], out var candidates)) return candidates;
        }

        return null;
    }

    private static bool Fits(Name name, string word, string inText, bool isLast)
    {
        if (isLast && Hangul.IsHangul(word[0])) return inText.StartsWith(word, StringComparison.Ordinal);
        return string.Equals(word, inText, name.IsAcronym ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
    }

    private void Add(NamedKind kind, string slug, IEnumerable<string> spellings)
    {
        foreach (var spelling in spellings)
        {
            var words = Words(spelling);
            if (words.Count == 0) continue;
            var letters = spelling.Where(char.IsLetter).ToList();
            var isAcronym = letters.Count <= LongestAcronym && letters.TrueForAll(char.IsUpper);
            if (!names.TryGetValue(words[0], out var sameStart)) names.Add(words[0], sameStart = []);
            sameStart.Add(new Name([.. words], kind, slug, isAcronym));
        }
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            words.Add(text[start..i]);
        }

        return words;
    }

    private sealed record Name(string[] Words, NamedKind Kind, string Slug, bool IsAcronym);
}
