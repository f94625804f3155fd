namespace KoreaPeace.Archive.Ingest;

/// <summary>What the edition before holds, to fall back on where a seed of today is broken.</summary>
/// <param name="Hashes">SHA-256 of each seed in it, by path.</param>
/// <param name="Seed">One seed as it was; null when the edition has none at that path.</param>
public sealed record LastGood(IReadOnlyDictionary<string, string> Hashes, Vocabularies Vocabularies, Func<string, SeedFile?> Seed)
{
    /// <summary>There is no edition before.</summary>
    public static readonly LastGood Nothing = new(new Dictionary<string, string>(), Vocabularies.Empty, _ => null);

    /// <summary>The ids of turns in it; null when they are not asked for.</summary>
    public PublishedTurns? Turns { get; init; }
}
