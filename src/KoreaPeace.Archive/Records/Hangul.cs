namespace KoreaPeace.Archive.Records;

/// <summary>Korean script inside other text.</summary>
public static class Hangul
{
    private static readonly HashSet<string> Particles =
    [
        "이", "가", "은", "는", "을", "를", "의", "에", "에서", "에게", "께서", "께", "와", "과", "랑", "이랑", "로", "으로", "도", "만", "까지", "부터", "보다", "처럼", "마다",
        "들", "들이", "들은", "들의", "들을", "에는", "에서는", "에서도", "에서의", "에도", "에만", "과의", "와의", "과는", "와는", "과도", "와도", "으로는", "로는", "으로의", "로의", "으로부터", "로부터",
        "에게는", "에게서", "에게도", "이라고", "라고", "이라는", "라는", "이란", "란", "이며", "이고", "이나", "나", "이다", "입니다", "이었다", "였다", "으로서", "로서", "의한", "측", "측은", "측이", "측의", "씨", "씨는", "씨가", "님", "님은", "님이", "님의",
    ];

    /// <summary>The text cut into runs that are Hangul and runs that are not. Spaces and digits between Hangul words belong to the Korean run.</summary>
    public static IEnumerable<(string Text, bool IsHangul)> Runs(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var isHangul = IsHangul(text[start]);
            var end = start + 1;
            while (end < text.Length && IsHangul(text[end]) == isHangul) end++;
            while (isHangul && end < text.Length)
            {
                var next = end;
                while (next < text.Length && text[next] is ' ' or '·' or '-' || (next < text.Length && char.IsAsciiDigit(text[next]))) next++;
                if (next == text.Length || !IsHangul(text[next])) break;
                end = next + 1;
                while (end < text.Length && IsHangul(text[end])) end++;
            }

            yield return (text[start..end], isHangul);
            start = end;
        }
    }

    /// <summary>Whether this may stand behind a name without a space: a particle, an ending, or what is added to a name out of courtesy.</summary>
    public static bool IsParticle(string text) => Particles.Contains(text);

    /// <summary>
    /// A word without the particle behind it, where the sound before it says that it is one: 은 follows a consonant, 는 a vowel. At least two
    /// syllables stay, so that 결과 and 국가 are left whole; everything else is given back as it is.
    /// </summary>
    public static string WithoutParticle(string word)
    {
        if (word.Length < 3 || !IsSyllable(word[^1]) || !IsSyllable(word[^2])) return word;
        if (word.Length > 3 && word[^2..] is "으로" && HasFinal(word[^3])) return word[..^2];
        if (word.Length > 3 && word[^2..] is "에서" or "에게" or "까지" or "부터" or "처럼") return word[..^2];
        var isParticle = word[^1] switch
        {
            '은' or '을' or '이' or '과' => HasFinal(word[^2]),
            '는' or '를' or '가' or '와' => !HasFinal(word[^2]),
            '에' => true,
            _ => false,
        };
        return isParticle ? word[..^1] : word;
    }

    public static bool Contains(string text) => text.Any(IsHangul);

    /// <summary>Syllables and the letters they are made of.</summary>
    public static bool IsHangul(char character) =>
        character is (>= '\uAC00' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F');

    public static bool IsSyllable(char character) => character is >= '\uAC00' and <= '\uD7A3';

    /// <summary>Which consonant a syllable begins with, which vowel it has, and which ending, of which the first is none.</summary>
    /// <remarks>Syllables stand in Unicode in the order of their letters: 21 vowels for each beginning, 28 endings for each vowel (The Unicode Standard, section 3.12).</remarks>
    public static (int Beginning, int Vowel, int Ending) LettersOf(char syllable) => ((syllable - '\uAC00') / (21 * 28), (syllable - '\uAC00') / 28 % 21, (syllable - '\uAC00') % 28);

    /// <summary>The syllable ends in a consonant.</summary>
    private static bool HasFinal(char syllable) => IsSyllable(syllable) && LettersOf(syllable).Ending != 0;
}
