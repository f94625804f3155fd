namespace KoreaPeace.Archive.Ingest;

/// <summary>A stretch of plain text that leads somewhere.</summary>
/// <param name="Address">From the root of the site, or whole.</param>
public readonly record struct TextLink(int Start, int Length, string Address);
