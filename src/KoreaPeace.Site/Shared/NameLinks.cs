using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Site.Shared;

/// <summary>Leads from the first mention of each person, concept and event in a text to their pages. One object for one text.</summary>
/// <param name="except">Who or what the page itself is about; null for none.</param>
public sealed class NameLinks(NameFinder names, (NamedKind Kind, string Slug)? except = null)
{
    private readonly HashSet<(NamedKind, string)> linked = except is { } itself ? [itself] : [];

    /// <summary>The links in the next stretch of the text.</summary>
    public IEnumerable<TextLink> In(string text)
    {
        var end = 0;
        // Where a concept and an event bear one name, both stand at one place, and the concept's page leads on to the event.
        foreach (var place in names.Places(text).DistinctBy(place => place.Start))
        {
            if (place.Start < end || !linked.Add((place.Kind, place.Slug))) continue;
            end = place.End;
            yield return new TextLink(place.Start, place.Length, Addresses.Of(place.Kind, place.Slug));
        }
    }
}
