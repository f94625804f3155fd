namespace KoreaPeace.Site.Shared;

/// <summary>A fact in the head of a page, for programs that read it.</summary>
/// <param name="IsProperty">Of Open Graph, which names its facts by another attribute.</param>
public sealed record HeadMeta(string Name, string Content, bool IsProperty = false);
