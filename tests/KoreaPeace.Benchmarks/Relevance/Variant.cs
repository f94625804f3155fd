namespace KoreaPeace.Benchmarks.Relevance;

/// <summary>A way in which the archive can rank, for a row of its own.</summary>
internal sealed record Variant(string Name)
{
    public static readonly IReadOnlyList<Variant> All = [new("the archive")];
}
