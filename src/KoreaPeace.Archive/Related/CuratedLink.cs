namespace KoreaPeace.Archive.Related;

/// <summary>A curator's link from one record to another, shown on both.</summary>
public sealed record CuratedLink(string Slug, string Reason);
