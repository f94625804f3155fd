namespace KoreaPeace.Archive.Search;

/// <summary>A stem of the archive's texts with its place in the latent space.</summary>
public sealed class IndexedStem
{
    public required string Stem { get; init; }

    /// <summary>How much it adds to a text's place.</summary>
    public float Length { get; init; }

    /// <summary>See <see cref="Latent.LatentVector"/>.</summary>
    public required byte[] Direction { get; init; }
}
