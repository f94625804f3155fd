using System.Globalization;
using System.Text;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>
/// Korean names in Latin letters, syllable by syllable by the Revised Romanisation, which lets sounds between the syllables of a name alone
/// (https://www.korean.go.kr/front_eng/roman/roman_01.do, chapter 3, article 4).
/// </summary>
internal static class Romanised
{
    private static readonly string[] Beginnings = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];

    private static readonly string[] Vowels = ["a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"];

    private static readonly string[] Endings = ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"];

    private static readonly Dictionary<char, string> Families =
        "김Kim 이Lee 리Ri 박Park 최Choi 정Jung 강Kang 조Cho 윤Yoon 임Lim 한Han 오Oh 서Seo 신Shin 권Kwon 황Hwang 안Ahn 송Song 홍Hong 문Moon 노Roh 유Yoo 전Jeon 고Ko 구Koo".Split(' ').ToDictionary(family => family[0], family => family[1..]);

    /// <summary>Of 홍길동: Hong Gil-dong. What is not Hangul stays.</summary>
    public static string Of(string name)
    {
        var syllables = name.Where(Hangul.IsSyllable).ToArray();
        if (syllables.Length < 2) return string.Concat(name.Select(letter => Hangul.IsSyllable(letter) ? Capital(Syllable(letter)) : letter.ToString()));
        var family = Families.GetValueOrDefault(syllables[0]) ?? Capital(Syllable(syllables[0]));
        return new StringBuilder(family).Append(' ').Append(Capital(string.Join('-', syllables.Skip(1).Select(Syllable)))).ToString();
    }

    /// <summary>Whether the family stands first in a whole name, beyond doubt: "Hong Gil-dong", with a small letter behind the hyphen.</summary>
    public static bool IsFamilyFirst(string name) => name.Split(' ') is [_, var given] && given.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && hyphen + 1 < given.Length && char.IsLower(given[hyphen + 1]);

    private static string Syllable(char syllable)
    {
        var (beginning, vowel, ending) = Hangul.LettersOf(syllable);
        return Beginnings[beginning] + Vowels[vowel] + Endings[ending];
    }

    private static string Capital(string word) => word.Length == 0 ? word : word[..1].ToUpper(CultureInfo.InvariantCulture) + word[1..];
}
