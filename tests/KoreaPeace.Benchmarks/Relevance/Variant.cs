using KoreaPeace.Archive.Search;

namespace KoreaPeace.Benchmarks.Relevance;

/// <summary>A way in which the archive can rank, for a row of its own.</summary>
internal sealed record Variant(string Name, Ranking Ranking)
{
    private static readonly Ranking Usual = Ranking.Usual;

    public static readonly IReadOnlyList<Variant> All =
    [
        new("the archive", Usual),
        new("without every word first", Usual with { EveryWordFirst = 0 }),
        new("without repeated words", Usual with { RepeatedWords = false }),
        new("without words as typed", Usual with { AsTyped = 0 }),
        new("without title weight", Usual with { TitleWeight = 1 }),
        new("without words in order", Usual with { InOrderShare = 0 }),
        new("without words near", Usual with { NearShare = 0 }),
        new("without best passage", Usual with { BestPassage = 0 }),
        new("without latent space", Usual with { LatentShare = 0 }),
        new("with stop words", Usual with { StopWords = true }),
        new("without known items", Usual with { KnownItems = false }),
        new("BM25 alone", Usual with { EveryWordFirst = 0, RepeatedWords = false, AsTyped = 0, TitleWeight = 1, InOrderShare = 0, NearShare = 0, BestPassage = 0, LatentShare = 0, StopWords = true, KnownItems = false }),
    ];
}
