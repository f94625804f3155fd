namespace KoreaPeace.Site.Browse;

/// <summary>What a list's filters have done, above the list.</summary>
/// <param name="Notes">What was left out of the request, for the reader.</param>
/// <param name="Chosen">What is chosen, each with the address without it.</param>
/// <param name="Unfiltered">The address without any of it.</param>
public sealed record Applied(IEnumerable<string> Notes, IReadOnlyList<(string Label, string Without)> Chosen, string Unfiltered);
