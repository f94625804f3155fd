using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Search;

/// <summary>The Korean words of which a query knows the English.</summary>
internal sealed class KoreanWords
{
    private const int LongestParticle = 4; // syllables: 으로부터
    private const int MostOfACompound = 9; // three words for each half

    private readonly Dictionary<string, KoreanWord> known = [];

    public KoreanWords(IEnumerable<KoreanWord> words)
    {
        foreach (var word in words)
        {
            foreach (var hangul in word.Hangul) known.TryAdd(Together(hangul), word);
        }
    }

    /// <summary>The word without the particle behind it, and with what to search besides it; null when its English is not known.</summary>
    /// <param name="typed">One word, or several with spaces, which Koreans set as they like.</param>
    public (string Bare, IReadOnlyList<string> Hangul, IReadOnlyList<string> English)? Of(string typed)
    {
        if (!Hangul.Contains(typed)) return null;
        for (var length = typed.Length; length > 0 && length > typed.Length - LongestParticle - 1; length--)
        {
            if (length < typed.Length && !Hangul.IsParticle(typed[length..])) continue;
            var bare = typed[..length];
            if (known.TryGetValue(Together(bare), out var word)) return (bare, word.Hangul, word.English);
            if (Compound(bare) is { Count: > 0 } english) return (bare, [], english);
        }

        return null;
    }

    /// <summary>핵협상 is 핵 and 협상, nuclear negotiations: what two words of the list say one after the other.</summary>
    private List<string> Compound(string word)
    {
        for (var at = 1; at < word.Length; at++)
        {
            if (known.TryGetValue(word[..at], out var first) && known.TryGetValue(word[at..], out var second))
                return [.. first.English.SelectMany(one => second.English.Select(other => $"{one} {other}")).Take(MostOfACompound)];
        }

        return [];
    }

    /// <summary>Without spaces, which Koreans set as they like.</summary>
    internal static string Together(string hangul) => hangul.Replace(" ", "", StringComparison.Ordinal);
}
