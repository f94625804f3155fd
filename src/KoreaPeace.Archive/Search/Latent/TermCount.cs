namespace KoreaPeace.Archive.Search.Latent;

/// <summary>How often a document says a term.</summary>
/// <param name="Term">The number of the term, from 0.</param>
public readonly record struct TermCount(int Term, int Count);
