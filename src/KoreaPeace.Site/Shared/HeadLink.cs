namespace KoreaPeace.Site.Shared;

/// <summary>A link in the head of a page, for programs that read it (https://signposting.org/conventions/).</summary>
/// <param name="Relation">Registered at https://www.iana.org/assignments/link-relations.</param>
/// <param name="Type">The media type of what it leads to; null where that says nothing.</param>
public sealed record HeadLink(string Relation, string Address, string? Type = null, string? Title = null);
