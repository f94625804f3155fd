namespace KoreaPeace.Archive.Quotes;

/// <summary>What was pasted, quotation by quotation.</summary>
/// <param name="Unchecked">What there was no time or room for, one quotation from the next by an empty line, to be checked next; empty when everything was.</param>
public sealed record CheckedText(IReadOnlyList<CheckedQuotation> Quotations, string Unchecked);
