using System.Text.RegularExpressions;

namespace KoreaPeace.Benchmarks.Speed;

/// <summary>Running text cut into sentences, and sentences into turns of like length.</summary>
internal static partial class Sentences
{
    private const int WordsOfTurn = 85; // as in interviews
    private const int FewestTurns = 20;
    private const int MostTurns = 40;

    public static IReadOnlyList<string> Of(string text) => End().Split(WrittenSeed.Spaced(text));

    public static IReadOnlyList<string> Turns(IReadOnlyList<string> sentences)
    {
        var words = sentences.Sum(Words);
        var count = Math.Clamp(words / WordsOfTurn, FewestTurns, MostTurns);
        var turns = new List<string>();
        var (open, before) = (new List<string>(), 0);
        foreach (var sentence in sentences)
        {
            open.Add(sentence);
            before += Words(sentence);
            if (before * count < words * (turns.Count + 1)) continue;
            turns.Add(string.Join(' ', open));
            open.Clear();
        }

        return turns;
    }

    private static int Words(string sentence) => sentence.Count(character => character == ' ') + 1;

    // Some speeches have lost the space between two sentences.
    [GeneratedRegex(@"(?<=[.!?]['’”""]?)\s+(?=['‘“""]?[\p{Lu}0-9])|(?<=\p{Ll}[.!?])(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
