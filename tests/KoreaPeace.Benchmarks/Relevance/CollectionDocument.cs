namespace KoreaPeace.Benchmarks.Relevance;

/// <summary>A document of a test collection.</summary>
/// <param name="Title">Empty when it has none.</param>
internal sealed record CollectionDocument(string Id, string Title, string Text);
