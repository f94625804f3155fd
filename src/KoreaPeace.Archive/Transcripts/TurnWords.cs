using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Transcripts;

/// <summary>A turn's words without punctuation and capitals, as numbers that are equal for equal words, ready to be compared.</summary>
internal sealed class TurnWords
{
    private const int FewWords = 4; // with fewer, letters tell a typing error better than words do
    private const int MostByWord = 400; // words; longer turns that are one share pairs of words for certain

    private readonly int[] words;
    private readonly long[] pairs;

    private TurnWords(string label, string letters, int[] words)
    {
        (Label, Letters, this.words) = (label, letters, words);
        pairs = new long[Math.Max(0, words.Length - 1)];
        for (var n = 0; n < pairs.Length; n++) pairs[n] = ((long)words[n] << 32) | (uint)words[n + 1];
        InOrder = [.. pairs];
        Array.Sort(pairs);
    }

    public string Label { get; }

    /// <summary>The words with one space between them.</summary>
    public string Letters { get; }

    public int Count => words.Length;

    /// <summary>Each two words that follow one another, in spoken order.</summary>
    public IReadOnlyList<long> InOrder { get; }

    /// <param name="numbers">The number of each word met so far; grows.</param>
    public static TurnWords Of(KnownTurn turn, Dictionary<string, int> numbers)
    {
        var words = In(turn.Text);
        return new TurnWords(turn.Label, string.Join(' ', words), [.. words.Select(word => numbers.TryGetValue(word, out var number) ? number : numbers[word] = numbers.Count)]);
    }

    /// <summary>Equal for turns of equal words; the words cannot be read from it.</summary>
    public static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', In(text)))))[..32];

    public bool Equals(TurnWords other) => Letters == other.Letters && words.Length > 0;

    /// <summary>How much speaks for the two being one turn in two versions, counted in words; 0 when they are different turns.</summary>
    public double Likeness(TurnWords other)
    {
        var sameSpeaker = Label == other.Label ? 0.5 : 0;
        if (Letters == other.Letters) return (2 * words.Length) + 1 + sameSpeaker;
        var (few, many) = (Math.Min(words.Length, other.words.Length), Math.Max(words.Length, other.words.Length));
        if (few == 0) return 0;

        const double enoughOfTheShorter = 0.34; // what every third word changed leaves of the pairs; strangers share a tenth
        var shared = Shared(pairs, other.pairs);
        // A part of a split turn is wholly in it, which says much when the part is long, and nothing of three words.
        if (few > FewWords && shared >= enoughOfTheShorter * (few - 1)) return Weighed(shared + 1, few, many) + sameSpeaker;

        const double half = 0.5;
        if (few > FewWords && many <= MostByWord && InCommon(words, other.words) is var common && common * 2.0 / (few + many) >= half) return Weighed(common, few, many) / 2 + sameSpeaker;

        // "One at a time." with a "please" behind it.
        if (few == FewWords && many <= 2 * FewWords && sameSpeaker > 0 && shared == few - 1) return 1 + sameSpeaker;
        const double mostLetters = 0.7;
        return few <= FewWords && many <= 2 * FewWords && LettersInCommon(other) >= mostLetters ? 1 + sameSpeaker : 0;
    }

    // Of two that share as much, the one that says nothing else is meant.
    private static double Weighed(double shared, int few, int many) => shared * (1 + (2 * Math.Min(shared, few) / (few + many)));

    private double LettersInCommon(TurnWords other)
    {
        var common = InCommon([.. Letters.Select(letter => (int)letter)], [.. other.Letters.Select(letter => (int)letter)]);
        return (double)common / Math.Max(Letters.Length, other.Letters.Length);
    }

    private static int Shared(long[] left, long[] right)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j]) (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (left[i] < right[j]) i++;
            else j++;
        }

        return shared;
    }

    /// <summary>The length of the longest common subsequence.</summary>
    private static int InCommon(int[] left, int[] right)
    {
        var row = new int[right.Length + 1];
        foreach (var here in left)
        {
            var diagonal = 0;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = here == right[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[^1];
    }

    /// <summary>Runs of letters and digits in small letters; Chinese and Japanese, which put no spaces, letter by letter.</summary>
    private static List<string> In(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in MarkdownText.Plain(text).Normalize(NormalizationForm.FormC))
        {
            if (letter is '\'' or '’') continue; // "don't" is one word, however its apostrophe is printed
            var isAlone = CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter && letter is >= '\u3040' and < '\uAC00';
            if (!isAlone && (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)))
            {
                word.Append(char.ToLowerInvariant(letter));
                continue;
            }

            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
            if (isAlone) words.Add(letter.ToString());
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }
}
