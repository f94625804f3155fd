using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Timeline;

namespace KoreaPeace.Archive.Concepts;

/// <summary>The names of places, bodies, agreements and ideas, and what happened to them.</summary>
public sealed class ConceptQueries(OpenEdition edition, MentionQueries mentions)
{
    /// <summary>Null when there is no such concept.</summary>
    public Concept? Named(string slug) => edition.Concepts.GetValueOrDefault(slug);

    /// <summary>Every concept by name, with how many records name it and in how many events it has a part.</summary>
    public async Task<IReadOnlyList<ConceptInBrief>> InBrief(CancellationToken cancel)
    {
        var records = await mentions.RecordCounts(NamedKind.Concept, cancel);
        var events = edition.Events.Values.SelectMany(Named).CountBy(slug => slug).ToDictionary();
        return [.. edition.Concepts.Values.OrderBy(concept => concept.Name, StringComparer.OrdinalIgnoreCase)
            .Select(concept => new ConceptInBrief(concept, records.GetValueOrDefault(concept.Slug), events.GetValueOrDefault(concept.Slug)))];
    }

    /// <summary>The events that are acts of the concept, took place there, or had it as a participant, oldest first.</summary>
    public IReadOnlyList<Event> EventsOf(Concept concept) =>
        [.. TimelineQueries.InOrder(edition.Events.Values.Where(happened => Named(happened).Contains(concept.Slug)))];

    private static IEnumerable<string> Named(Event happened) => happened.Concepts.Concat(happened.Participants).Concat(happened.Places).Distinct();
}

/// <summary>A concept in a list.</summary>
/// <param name="Records">How many records name it.</param>
/// <param name="Events">In how many events it has a part.</param>
public sealed record ConceptInBrief(Concept Concept, int Records, int Events);
