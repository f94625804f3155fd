using System.Text.RegularExpressions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.People;

/// <summary>The form of a name by which an index sorts it, where nobody has written it: "Aum, Frank", "Moon, Jae-in".</summary>
internal static partial class SortedName
{
    // Behind a given name these are a family, whatever stands before it: Chung Min Lee.
    private static readonly HashSet<string> Last = new(StringComparer.OrdinalIgnoreCase) { "Kim", "Lee", "Park", "Choi" };

    // Given names of English, too: Lee Hamilton.
    private static readonly HashSet<string> Given = new(StringComparer.OrdinalIgnoreCase) { "Lee", "Kim", "Jo", "Ray", "Han", "Sung", "Don", "Jin", "Joo", "Noh" };

    private static readonly string[] TwoSyllables = ["남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방"];

    /// <summary>The name itself when it has one word, or words that are no names.</summary>
    /// <param name="hangul">The same name in Hangul; null when it is not known.</param>
    /// <param name="isEastAsian">Something states that the person is Korean or Chinese.</param>
    public static string Of(string name, string? hangul, bool isEastAsian)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count < 2 || !words.TrueForAll(word => NameWord().IsMatch(word))) return name;
        if (IsFamilyFirst(words, hangul, isEastAsian)) return $"{words[0]}, {string.Join(' ', words.Skip(1))}";

        var suffix = words.Count > 2 && Suffix().IsMatch(words[^1]) ? words[^1] : null;
        if (suffix is not null) words.RemoveAt(words.Count - 1);
        var family = words.Count - 1;
        while (family > 1 && Particle().IsMatch(words[family - 1])) family--;
        return $"{string.Join(' ', words.Skip(family))}, {string.Join(' ', words.Take(family))}{(suffix is null ? "" : $", {suffix}")}";
    }

    /// <summary>It may be the name of one person; of an organisation no word is a family name.</summary>
    public static bool IsOfPerson(string name) => name.Length <= 5 && name.All(Hangul.IsSyllable)
        ? name.Length is 2 or 3
        : name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= 2 and <= 5 } words && words.All(word => NameWord().IsMatch(word)) && !OrganisationName.Is(name);

    /// <summary>A name in Hangul, which an index leaves in one: "문, 재인"; null for any other.</summary>
    public static string? InHangul(string name) => name.Length is < 2 or > 5 || !name.All(Hangul.IsSyllable) ? null : Array.Find(TwoSyllables, family => name.Length > 3 && name.StartsWith(family, StringComparison.Ordinal)) is { } two
        ? $"{two}, {name[two.Length..]}" : $"{name[..1]}, {name[1..]}";

    private static bool IsFamilyFirst(List<string> words, string? hangul, bool isEastAsian)
    {
        var (first, last) = (words[0], words[^1]);
        if (hangul is not null && KoreanName.IsFamilyOf(hangul, first) != KoreanName.IsFamilyOf(hangul, last)) return KoreanName.IsFamilyOf(hangul, first);
        if (!(FamilyNames.IsKorean(first) || FamilyNames.IsChinese(first)) || Last.Contains(last)) return false;
        return words.Count switch
        {
            2 => Joined().IsMatch(last) || (isEastAsian && !Given.Contains(first) && !FamilyNames.IsKorean(last) && TwoSyllableWord().IsMatch(last)) || (FamilyNames.IsChinese(first) && Pinyin().IsMatch(last)),
            3 => words.Skip(1).All(word => Syllable().IsMatch(word)),
            _ => false,
        };
    }

    [GeneratedRegex(@"^(?:Jr\.?|Sr\.?|II|III|IV)$", RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^(?:de|del|della|di|da|dos|du|van|von|vom|zu|der|den|ter|bin|ibn|al|el|la|le)$", RegexOptions.CultureInvariant)] // small: Van is a given name
    private static partial Regex Particle();

    // Jae-in, Kyung-wha
    [GeneratedRegex(@"^\p{Lu}\p{Ll}{1,6}-\p{L}\p{Ll}{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    // As English writes Korean.
    private const string OneSyllable = "(?:kk|gg|k|g|n|tt|dd|d|t|r|l|m|pp|bb|b|p|ss|sh|s|jj|j|ch|h|y|w)?h?[yw]?(?:ae|ai|eo|eu|ui|oe|oo|ee|ou|uh|a|e|i|o|u)h?(?:ng|ck|n|k|g|l|r|m|p|b|t|s)?";

    [GeneratedRegex("^" + OneSyllable + "$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Syllable();

    [GeneratedRegex("^" + OneSyllable + OneSyllable + "$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TwoSyllableWord();

    // One or two syllables of Hanyu Pinyin.
    [GeneratedRegex(@"^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u)){1,2}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pinyin();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.'’-]*|de|del|della|di|da|dos|du|van|von|vom|zu|der|den|ter|bin|ibn|al|el|la|le|III?|IV)$", RegexOptions.CultureInvariant)]
    private static partial Regex NameWord();
}
