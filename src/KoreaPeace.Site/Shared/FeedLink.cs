namespace KoreaPeace.Site.Shared;

/// <summary>A feed that a page tells feed readers of.</summary>
/// <param name="Type">Its media type.</param>
public sealed record FeedLink(string Title, string Address, string Type = FeedLink.Atom)
{
    public const string Atom = "application/atom+xml";
    public const string Json = "application/feed+json";
}
