namespace KoreaPeace.Archive.Search;

/// <summary>A Korean word that is nobody's and nothing's name, with what English texts say for it.</summary>
public sealed class KoreanWord
{
    public required string Slug { get; init; }

    /// <summary>The word as it is written, the usual spelling first.</summary>
    public List<string> Hangul { get; init; } = [];

    /// <summary>Words and phrases that say the same, the usual one first.</summary>
    public List<string> English { get; init; } = [];
}
