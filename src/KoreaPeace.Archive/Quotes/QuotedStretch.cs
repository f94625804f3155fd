namespace KoreaPeace.Archive.Quotes;

/// <summary>What a quotation has between two ellipses, looked for by itself.</summary>
/// <param name="Place">Where it stands so first; null when it stands nowhere so.</param>
public sealed record QuotedStretch(string Text, QuotedPlace? Place);
