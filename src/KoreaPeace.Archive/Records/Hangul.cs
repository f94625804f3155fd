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

    public static bool Contains(string text) => text.Any(IsHangul);

    /// <summary>Syllables and the letters they are made of.</summary>
    public static bool IsHangul(char character) =>
        character is (>= '\uAC00' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F');
}
