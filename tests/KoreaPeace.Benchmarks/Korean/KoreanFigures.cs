using System.Globalization;

namespace KoreaPeace.Benchmarks.Korean;

/// <summary>How well one way of searching finds the nouns.</summary>
internal sealed class KoreanFigures(string name, IReadOnlyList<NounResult> results)
{
    public string Name { get; } = name;

    public IReadOnlyList<NounResult> Results { get; } = results;

    public string Particles => Recall(judged => judged.Kind == SentenceKind.Particle);

    public string Compounds => Recall(judged => judged.Kind == SentenceKind.Compound);

    /// <summary>Of everything found, how much is right.</summary>
    public string Precision => Share(Results.Sum(result => result.Right.Count()), Results.Sum(result => result.Found.Count));

    public string NegativesFound => Share(Results.Sum(result => result.Fooled.Count()), Results.Sum(result => result.Noun.Negatives.Count()));

    /// <summary>Of the pairs of a negative and a right sentence, how many stand the wrong way round.</summary>
    public string Inverted => Share(Results.Sum(result => result.Inversions.Sum(inversion => inversion.Below)), Results.Sum(result => result.Pairs));

    /// <summary>Of the nouns that have negatives, for how many any negative stands above any right sentence.</summary>
    public string NounsInverted => Share(Results.Count(result => result.Inversions.Any(inversion => inversion.Below > 0)), Results.Count(result => result.Pairs > 0));

    public static async Task<KoreanFigures> Of(SearchedBy search, IReadOnlyList<JudgedNoun> nouns)
    {
        var results = new List<NounResult>();
        foreach (var noun in nouns) results.Add(new NounResult(noun, [.. (await search.Find(noun.Noun)).Distinct()]));
        return new KoreanFigures(search.Name, results);
    }

    public string RecallOf(int syllables) => Recall(judged => judged.Noun.Length == syllables);

    private string Recall(Func<JudgedSentence, bool> counts) =>
        Share(Results.Sum(result => result.Noun.Wanted.Count(counts) - result.Missed.Count(counts)), Results.Sum(result => result.Noun.Wanted.Count(counts)));

    private static string Share(int part, int whole) => whole == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{(double)part / whole:0.000} ({part}/{whole})");
}
