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
        new("every 2", Usual with { EveryWordFirst = 2 }),
        new("every 3", Usual with { EveryWordFirst = 3 }),
        new("every 32", Usual with { EveryWordFirst = 32 }),
        new("b .75", Usual with { LengthNormalisation = 0.75 }),
        new("b .5", Usual with { LengthNormalisation = 0.5 }),
        new("k1 1.6", Usual with { Saturation = 1.6 }),
        new("k1 .9", Usual with { Saturation = 0.9 }),
        new("best .6", Usual with { BestPassage = 0.6 }),
        new("order .05", Usual with { InOrderShare = 0.05 }),
        new("near .1", Usual with { NearShare = 0.1 }),
        new("without repeated words", Usual with { RepeatedWords = false }),
        new("without title weight", Usual with { TitleWeight = 1 }),
        new("without words in order", Usual with { InOrderShare = 0 }),
        new("without words near", Usual with { NearShare = 0 }),
        new("without best passage", Usual with { BestPassage = 0 }),
        new("without latent space", Usual with { LatentShare = 0 }),
        new("with stop words", Usual with { StopWords = true }),
        new("without known items", Usual with { KnownItems = false }),
        new("BM25 alone", Usual with { EveryWordFirst = 0, RepeatedWords = false, TitleWeight = 1, InOrderShare = 0, NearShare = 0, BestPassage = 0, LatentShare = 0, StopWords = true, KnownItems = false }),
    ];
}
