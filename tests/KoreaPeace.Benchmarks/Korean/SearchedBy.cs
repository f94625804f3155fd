namespace KoreaPeace.Benchmarks.Korean;

/// <summary>A way to search the sentences.</summary>
/// <param name="Find">The sentences that answer what was typed, best first.</param>
internal sealed record SearchedBy(string Name, Func<string, Task<IReadOnlyList<string>>> Find);
