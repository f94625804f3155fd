using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Timeline;

/// <summary>What happened, and what was said and published, in the order of time.</summary>
public sealed class TimelineQueries(OpenEdition edition, RecordQueries records, MentionQueries mentions)
{
    private const int DaysNear = 90; // a quarter: comment on an event has been published by then
    private const int MostNear = 10;
    private const int MostMentioning = 15;

    /// <summary>Null when there is no such event.</summary>
    public Event? Named(string slug) => edition.Events.GetValueOrDefault(slug);

    /// <summary>How many records have no place on the timeline because nobody knows when they are from.</summary>
    public int Undated => edition.Records.Count(record => record.Date.IsUnknown);

    /// <summary>Everything the filter lets through, oldest first: an event by its first day, a record, as in lists, by the latest day it can be from. Undated records are not in it.</summary>
    public IReadOnlyList<TimelineEntry> Entries(TimelineFilter filter)
    {
        var events = edition.Events.Values.Where(happened => !happened.Date.IsUnknown && Lets(filter, happened)).Select(happened => new TimelineEntry(happened));
        var pieces = edition.Records.Where(record => !record.Date.IsUnknown && Lets(filter, record)).Select(record => new TimelineEntry(record));
        return [.. events.Concat(pieces).OrderBy(entry => entry.Event is null ? entry.Date.Last : entry.Date.First)
            .ThenBy(entry => entry.Event is null).ThenBy(entry => entry.Event?.Slug ?? entry.Record!.Slug, StringComparer.Ordinal)]; // an entry is one of the two
    }

    /// <summary>The kinds of event, and the records, each with how many entries it would give; its own choice does not change its counts.</summary>
    public IReadOnlyList<FacetValue> Kinds(TimelineFilter filter)
    {
        var others = filter with { Kinds = [] };
        var counts = edition.Events.Values.GroupBy(happened => AddressOf(happened.Kind)).ToDictionary(same => same.Key, same => same.Count(happened => Lets(others, happened)));
        var kinds = edition.Events.Values.DistinctBy(happened => AddressOf(happened.Kind)).OrderBy(happened => happened.Kind, StringComparer.OrdinalIgnoreCase)
            .Select(happened => new FacetValue(AddressOf(happened.Kind), char.ToUpperInvariant(happened.Kind[0]) + happened.Kind[1..], counts[AddressOf(happened.Kind)], filter.Kinds.Contains(AddressOf(happened.Kind))));
        var pieces = new FacetValue(TimelineFilter.Pieces, "Pieces of the archive", edition.Records.Count(record => !record.Date.IsUnknown && Lets(others, record)), filter.Kinds.Contains(TimelineFilter.Pieces));
        return [pieces, .. kinds];
    }

    /// <summary>Who takes part in events, each with how many events it would give, the most frequent first.</summary>
    public IReadOnlyList<FacetValue> Participants(TimelineFilter filter)
    {
        var others = filter with { Participants = [] };
        return [.. edition.Events.Values.SelectMany(happened => happened.Participants.Distinct().Select(name => (happened, name))).GroupBy(part => AddressOf(part.name))
            .Select(same => new FacetValue(same.Key, NameOf(same.First().name), same.Count(part => Lets(others, part.happened)), filter.Participants.Contains(same.Key)))
            .OrderByDescending(value => value.IsChosen).ThenByDescending(value => value.Count).ThenBy(value => value.Label, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>A kind, or a participant or place as an event names it, as addresses write it.</summary>
    public static string AddressOf(string name) => Slug.IsValid(name) ? name : RecordFields.Slugged(name);

    /// <summary>The name behind a slug of a concept or a person; a plain name as it is.</summary>
    public string NameOf(string named) => edition.Concepts.GetValueOrDefault(named)?.Name ?? edition.People.GetValueOrDefault(named)?.Name ?? named;

    /// <summary>The events before and after this one.</summary>
    public (Event? Before, Event? After) Beside(Event happened)
    {
        var all = InOrder(edition.Events.Values).ToList();
        var place = all.IndexOf(happened);
        return (place > 0 ? all[place - 1] : null, place + 1 < all.Count ? all[place + 1] : null);
    }

    /// <summary>An event of this day in an earlier year, otherwise of this month, whose first day is known; the nearest day, and of several the oldest. Null when there is none.</summary>
    public (Event Event, bool IsOnThisDay)? InHistory(DateOnly today)
    {
        var near = InOrder(edition.Events.Values.Where(happened => happened.Date is { First: { } first, HasFirstDay: true } && first.Month == today.Month && first.Year < today.Year))
            .MinBy(happened => Math.Abs(happened.Date.First!.Value.Day - today.Day)); // the pattern above has both
        return near is null ? null : (near, near.Date.First!.Value.Day == today.Day);
    }

    public IEnumerable<Event> All() => InOrder(edition.Events.Values);

    public static IEnumerable<Event> InOrder(IEnumerable<Event> events) =>
        events.OrderBy(happened => happened.Date.First).ThenBy(happened => happened.Date.Last).ThenBy(happened => happened.Slug, StringComparer.Ordinal);

    /// <summary>Records of the same days and of the quarter before and after, the nearest first, each with its distance in days: below 0 when before.</summary>
    public async Task<IReadOnlyList<(ArchiveRecord Record, int Days)>> Near(Event happened, CancellationToken cancel)
    {
        // "Some day of that year" is near to nothing.
        var near = edition.Records.Where(record => !record.Date.IsUnknown && record.Date.Precision != Precision.Year)
            .Select(record => (record.Id, Days: Distance(record.Date, happened.Date), record.Slug))
            .Where(record => Math.Abs(record.Days) <= DaysNear).OrderBy(record => Math.Abs(record.Days)).ThenBy(record => record.Slug, StringComparer.Ordinal).Take(MostNear).ToList();
        return [.. (await records.WithIds(near.Select(record => record.Id), cancel)).Zip(near, (record, place) => (record, place.Days))];
    }

    /// <summary>The passages that name the event, or a concept of which it is the only act: what is said of Six-Party Talks is not said of one of their rounds.</summary>
    public Task<Mentioned> About(Event happened, CancellationToken cancel) =>
        mentions.Of([(NamedKind.Event, happened.Slug), .. happened.Concepts.Where(concept => ActsOf(concept) == 1).Select(concept => (NamedKind.Concept, concept))], MostMentioning, notBy: null, cancel);

    /// <summary>How many events are acts of the concept.</summary>
    private int ActsOf(string concept) => edition.Events.Values.Count(happened => happened.Concepts.Contains(concept));

    private static int Distance(PartialDate record, PartialDate happened)
    {
        var (first, last) = (happened.First!.Value.DayNumber, happened.Last!.Value.DayNumber); // events on a timeline are dated
        if (record.Last!.Value.DayNumber < first) return record.Last.Value.DayNumber - first; // as are the records asked for
        return record.First!.Value.DayNumber > last ? record.First.Value.DayNumber - last : 0;
    }

    private static bool Lets(TimelineFilter filter, Event happened) =>
        (filter.Kinds.Count == 0 || filter.Kinds.Contains(AddressOf(happened.Kind)))
        && (filter.Participants.Count == 0 || happened.Participants.Exists(name => filter.Participants.Contains(AddressOf(name))));

    /// <summary>Who takes part in an event may also speak in a record or have written it.</summary>
    private static bool Lets(TimelineFilter filter, RecordFacts record) =>
        (filter.Kinds.Count == 0 || filter.Kinds.Contains(TimelineFilter.Pieces))
        && (filter.Participants.Count == 0 || record.People.Any(filter.Participants.Contains));
}
