namespace KoreaPeace.Benchmarks.Korean;

/// <summary>A noun to search for, and which of all the sentences answer.</summary>
/// <param name="Given">The sentences that were written for it.</param>
/// <param name="OtherNames">The other names of what it names in the vocabularies: a search by one name rightly finds the others.</param>
internal sealed record JudgedNoun(string Noun, IReadOnlyList<JudgedSentence> Given, IReadOnlyList<string> OtherNames)
{
    public IEnumerable<JudgedSentence> Negatives => Given.Where(judged => judged.Kind == SentenceKind.Negative);

    public IEnumerable<JudgedSentence> Wanted => Given.Where(judged => judged.Kind != SentenceKind.Negative);

    /// <summary>
    /// What was written for the noun is as its line says. Of the others, those are right in which the noun, or another of its names, is left
    /// when every word is struck out that only holds its syllables.
    /// </summary>
    public bool IsAnsweredBy(string sentence)
    {
        if (Given.FirstOrDefault(judged => judged.Sentence == sentence) is { } line) return line.Kind != SentenceKind.Negative;
        return OtherNames.Any(sentence.Contains) || Holds(Negatives.Aggregate(sentence, (left, judged) => left.Replace(judged.Form, " ", StringComparison.Ordinal)));
    }

    private bool Holds(string sentence) => sentence.Contains(Noun, StringComparison.Ordinal);
}
