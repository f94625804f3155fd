namespace KoreaPeace.Benchmarks.Korean;

/// <summary>How a noun stands in a sentence.</summary>
internal enum SentenceKind
{
    /// <summary>As a word of its own, with a particle behind it.</summary>
    Particle,

    /// <summary>As a part of a longer word that has to do with it.</summary>
    Compound,

    /// <summary>Not at all: its syllables stand there, but belong to another word.</summary>
    Negative,
}
