using System.Text;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.People;

/// <summary>A Korean name of three syllables, recognised by its sounds, however they are put into Latin letters.</summary>
internal sealed class KoreanName
{
    private const int Syllables = 3; // of two, such as 김성, too little is left: Sung Kim is somebody else

    // Families that write themselves otherwise than any rule would.
    private static readonly Dictionary<char, string> Families = new()
    {
        ['이'] = "lee|yi|ri|rhee|li|yee",
        ['리'] = "lee|yi|i|rhee|yee",
        ['박'] = "park",
        ['노'] = "roh|ro",
        ['로'] = "noh|no",
        ['임'] = "lim|rim|yim",
        ['림'] = "im|yim",
        ['유'] = "ryu|ryoo",
        ['최'] = "choy",
    };

    // In the order in which Unicode has them; the Revised Romanisation first, then McCune-Reischauer, then what people make of their own names.
    private static readonly string[] Beginnings = ["g|k", "kk|gg", "n", "d|t", "tt|dd", "r|l|n", "m", "b|p", "pp|bb", "s|sh", "ss", "", "j|ch", "jj", "ch", "k", "t", "p", "h"];

    private static readonly string[] Vowels =
    [
        "a|ah", "ae|ai|ay", "ya", "yae", "eo|o|u|uh", "e|eh", "yeo|yo|you|yu", "ye|yeh", "o|oh", "wa", "wae", "oe|oi|we", "yo", "u|oo|woo", "wo|weo", "we", "wi|ui", "yu|yoo|you", "eu|u", "ui|eui|ee|i", "i|ee|yi",
    ];

    private static readonly string[] Endings =
    [
        "", "k|g", "k|kk", "k|ks", "n", "n", "n", "t|d", "l|r", "k|lk", "m|lm", "l", "l", "l", "p", "l", "m", "p|b", "p", "t|s", "t", "ng", "t|j", "t|ch", "k", "t", "p", "t|h",
    ];

    private readonly Regex family;
    private readonly Regex whole;
    private readonly Regex first;
    private readonly Regex second;

    private KoreanName(string hangul)
    {
        var (surname, one, two) = (Family(hangul[0]), Syllable(hangul[1]), Syllable(hangul[2]));
        family = Only(surname);
        (first, second) = (Only(one), Only(two));
        whole = Only($"{surname}{one}{two}|{one}{two}{surname}");
    }

    /// <summary>Null when the person has no Korean name of three syllables; 바이든 begins with no family that Biden could be.</summary>
    public static KoreanName? Of(Person person) =>
        person.Hangul.Where(hangul => hangul.Length == Syllables && hangul.All(Hangul.IsSyllable)).Select(hangul => new KoreanName(hangul))
            .FirstOrDefault(name => name.IsFamily(Letters(person.SortName.Split(',')[0])));

    /// <param name="letters">Small letters without accents, all words of the name in one, the family name first or last.</param>
    public bool IsSpeltBy(string letters) => whole.IsMatch(letters);

    /// <param name="letters">Small letters without accents.</param>
    public bool IsFamily(string letters) => family.IsMatch(letters);

    /// <summary>A given name in one word, cut between its syllables; null when it is not this name or cannot be cut.</summary>
    public (string First, string Second)? Cut(string given)
    {
        for (var at = 1; at < given.Length; at++)
        {
            if (first.IsMatch(Letters(given[..at])) && second.IsMatch(Letters(given[at..]))) return (given[..at], given[at..]);
        }

        return null;
    }

    /// <summary>Whether a word is the family of a name in Hangul, of however many syllables.</summary>
    public static bool IsFamilyOf(string hangul, string word) => hangul.Length > 0 && Hangul.IsSyllable(hangul[0]) && Only(Family(hangul[0])).IsMatch(Letters(word));

    /// <summary>In small letters, without accents, apostrophes, hyphens and spaces.</summary>
    public static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit)) letters.Append(char.ToLowerInvariant(character));
        return letters.ToString();
    }

    private static string Family(char syllable) => Families.TryGetValue(syllable, out var usual) ? $"(?:{usual}|{Syllable(syllable)})" : Syllable(syllable);

    private static string Syllable(char syllable)
    {
        var (beginning, vowel, ending) = Hangul.LettersOf(syllable);
        return $"(?:{Beginnings[beginning]})(?:{Vowels[vowel]})(?:{Endings[ending]})";
    }

    private static Regex Only(string pattern) => new($"^(?:{pattern})$", RegexOptions.CultureInvariant);
}
