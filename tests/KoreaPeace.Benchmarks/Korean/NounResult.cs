namespace KoreaPeace.Benchmarks.Korean;

/// <summary>What a search for a noun found, against what a reader of Korean would have it find.</summary>
/// <param name="Found">Best first.</param>
internal sealed record NounResult(JudgedNoun Noun, IReadOnlyList<string> Found)
{
    private readonly Dictionary<string, int> rank = Found.Select((sentence, n) => (sentence, n)).ToDictionary(entry => entry.sentence, entry => entry.n);

    /// <summary>Sentences that were written for the noun and not found.</summary>
    public IEnumerable<JudgedSentence> Missed => Noun.Wanted.Where(judged => !rank.ContainsKey(judged.Sentence));

    public IEnumerable<string> Right => Found.Where(Noun.IsAnsweredBy);

    public IEnumerable<string> Wrong => Found.Where(sentence => !Noun.IsAnsweredBy(sentence));

    /// <summary>Negatives that were written for the noun and found all the same.</summary>
    public IEnumerable<JudgedSentence> Fooled => Noun.Negatives.Where(judged => rank.ContainsKey(judged.Sentence));

    /// <summary>Of each negative, how many of the sentences written for the noun it stands above; one that was not found stands below all.</summary>
    public IEnumerable<(JudgedSentence Negative, int Below)> Inversions =>
        Fooled.Select(judged => (judged, Noun.Wanted.Count(wanted => RankOf(wanted) > rank[judged.Sentence])));

    /// <summary>How many pairs of a negative and a wanted sentence there are.</summary>
    public int Pairs => Noun.Negatives.Count() * Noun.Wanted.Count();

    private int RankOf(JudgedSentence judged) => rank.GetValueOrDefault(judged.Sentence, int.MaxValue);
}
