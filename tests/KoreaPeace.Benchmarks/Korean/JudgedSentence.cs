namespace KoreaPeace.Benchmarks.Korean;

/// <summary>A line of sentences.tsv: a reader of Korean has judged what the sentence is to a search for the noun.</summary>
/// <param name="Form">The noun's word as it stands in the sentence: with its particle, in its compound, or the other word that holds its syllables.</param>
internal sealed record JudgedSentence(string Noun, SentenceKind Kind, string Form, string Sentence);
