using System.Globalization;
using System.Text;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.People;

/// <summary>
/// Spellings that follow from those in the vocabulary, so that nobody has to write them down: of a name that begins with the family,
/// the given name in one word or in two, the family name behind it, and all without accents.
/// </summary>
internal static class PersonSpellings
{
    private const int TellingGivenName = 5; // letters; shorter ones turned round, such as "Song Kim", may be anybody

    /// <summary>None that the person has already; none for those whose family name stands last anyway.</summary>
    public static IEnumerable<string> Of(Person person)
    {
        var korean = KoreanName.Of(person);
        var family = person.SortName.Split(',')[0];
        if (korean is null && !person.Name.StartsWith(family + " ", StringComparison.Ordinal)) return [];
        return person.Names.Where(name => !Hangul.Contains(name)).SelectMany(name => Parts(name, family, korean) is var (surname, given) ? Of(surname, given, korean) : [])
            .SelectMany(spelling => new[] { spelling, Plain(spelling) }).Distinct().Except(person.Names);
    }

    private static IEnumerable<string> Of(string family, string[] given, KoreanName? korean)
    {
        if (given is [var one] && korean?.Cut(one) is var (first, second)) given = [first, second];
        var (joined, apart) = (given[0] + string.Concat(given.Skip(1)).ToLowerInvariant(), string.Join('-', given));
        yield return $"{family} {joined}";
        yield return $"{family} {apart}";
        if (given.Length < 2 && joined.Length < TellingGivenName) yield break;
        yield return $"{joined} {family}";
        yield return $"{apart} {family}";
    }

    /// <summary>The family name, wherever it stands, and the given names; null when the spelling is something else, such as a title and a family.</summary>
    private static (string Family, string[] Given)? Parts(string name, string family, KoreanName? korean)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return null;
        if (words[^1] == family && words[0] != family) return (family, words[..^1]);
        return words[0] == family || korean?.IsFamily(KoreanName.Letters(words[0])) == true ? (words[0], words[1..]) : null;
    }

    private static string Plain(string spelling) =>
        string.Concat(spelling.Normalize(NormalizationForm.FormD).Where(letter => letter is not ('\'' or '’' or 'ʼ') && char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
