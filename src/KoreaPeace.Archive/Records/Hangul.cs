namespace KoreaPeace.Archive.Records;

/// <summary>Korean script inside other text.</summary>
public static class Hangul
{
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

    public static bool Contains(string text) => text.Any(IsHangul);

    /// <summary>Syllables and the letters they are made of.</summary>
    public static bool IsHangul(char character) =>
        character is (>= '\uAC00' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F');
}
