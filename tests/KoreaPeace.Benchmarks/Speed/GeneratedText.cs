using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Benchmarks.Speed;

/// <summary>Sentences that mean nothing, of the words in the shipped seeds.</summary>
internal static class GeneratedText
{
    private const int SentencesOfSpeech = 120;

    private static readonly string[] Words =
    [
        .. new SeedFolder(ShippedSeeds.Folder).Read([]).OrderBy(seed => seed.Path, StringComparer.Ordinal).SelectMany(seed => seed.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.All(char.IsAsciiLetter)).Select(word => word.ToLowerInvariant()),
    ];

    /// <summary>The same for the same seed.</summary>
    public static string Of(int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, SentencesOfSpeech).Select(_ => Sentence(random)));
    }

    private static string Sentence(Random random)
    {
        // Neighbours stay neighbours, so that there are phrases to find.
        var pieces = Enumerable.Range(0, 7).Select(_ => random.Next(Words.Length - 3)).SelectMany(start => Words[start..(start + 3)]);
        var sentence = string.Join(' ', pieces);
        return $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}.";
    }
}
