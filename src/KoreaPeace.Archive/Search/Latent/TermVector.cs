namespace KoreaPeace.Archive.Search.Latent;

/// <summary>What a term adds to a text's place in the latent space; its rarity is in its length.</summary>
/// <param name="Direction">A signed byte for each dimension; see <see cref="LatentVector"/>.</param>
public sealed record TermVector(float Length, byte[] Direction);
