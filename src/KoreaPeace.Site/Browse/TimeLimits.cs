using System.Globalization;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Timeline;

namespace KoreaPeace.Site.Browse;

/// <summary>
/// From when to when, as a reader typed it: a year, a month, a day, or an event of the timeline by its slug or its name. What cannot be
/// understood limits nothing and is said; two events may be given in either order.
/// </summary>
public sealed class TimeLimits
{
    private const int ShortestBeginning = 4; // letters of a name; fewer begin too many

    private readonly Event? fromEvent;
    private readonly Event? toEvent;

    public TimeLimits(string from, string to, OpenEdition edition)
    {
        (FromTyped, ToTyped) = (from.Trim(), to.Trim());
        (From, fromEvent, FromWrong) = Understood(FromTyped, edition);
        (To, toEvent, ToWrong) = Understood(ToTyped, edition);
        if (!(From?.First > To?.Last)) return;
        if (fromEvent is not null && toEvent is not null) (From, fromEvent, FromTyped, To, toEvent, ToTyped) = (To, toEvent, ToTyped, From, fromEvent, FromTyped);
        else (From, fromEvent, FromWrong) = (null, null, $"{FromTyped} is after {ToTyped}; only the second limit is used.");
    }

    /// <summary>As typed, to show again.</summary>
    public string FromTyped { get; }

    public string ToTyped { get; }

    /// <summary>The words name an event, or an agreement or occasion of which the timeline has only one; a place where one happened does not.</summary>
    public static bool AreEvent(string words, OpenEdition edition) => Named(words, edition, concept => concept.Kind is "event" or "agreement") is not null || (words.Contains(' ', StringComparison.Ordinal) && Beginning(words, edition) is not null);

    /// <summary>The last day before the event begins, as a limit is written; null when there is no such event.</summary>
    public static string? DayBefore(string called, OpenEdition edition) => Called(called, edition)?.Date is { First: { } first } && first > DateOnly.MinValue ? first.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>Null for no limit.</summary>
    public PartialDate? From { get; }

    public PartialDate? To { get; }

    /// <summary>Why a limit is not used; null when it is.</summary>
    public string? FromWrong { get; }

    public string? ToWrong { get; }

    /// <summary>A limit as addresses write it: the event's slug when it was an event.</summary>
    public string Written(PartialDate limit) => Event(limit)?.Slug ?? limit.Edtf;

    /// <summary>A limit for a reader: "2018", "Singapore Summit (12 June 2018)".</summary>
    public string InWords(PartialDate limit) => Event(limit) is { } happened ? $"{happened.Name} ({limit.InWords()})" : limit.InWords();

    private Event? Event(PartialDate limit) => ReferenceEquals(limit, From) ? fromEvent : ReferenceEquals(limit, To) ? toEvent : null;

    private static (PartialDate? Date, Event? Event, string? Wrong) Understood(string typed, OpenEdition edition)
    {
        if (typed.Length == 0) return (null, null, null);
        if ((PartialDate.Parse(typed) ?? DateAdvice.Understood(typed)) is { IsUnknown: false, IsApproximate: false, Precision: not Precision.Span } date) return (date, null, null);
        if (Called(typed, edition) is { } happened) return (happened.Date, happened, null);
        var near = typed.Length < 100 && char.IsLetter(typed[0]) ? Nearest.Hint(typed, edition.Events.Values.Select(known => known.Name).Concat(edition.Events.Keys)) : "";
        return (null, null, $"“{(typed.Length > 30 ? typed[..30] + "…" : typed)}” is neither a date, such as 2018, 2018-06 or 2018-06-12, nor an event of the timeline{(near.Length > 0 ? near : ".")} It limits nothing.");
    }

    /// <summary>The event of that slug or of that name, in any spelling; of a concept of that name the event of the same slug, or its only act; the only one that begins so.</summary>
    private static Event? Called(string typed, OpenEdition edition) =>
        edition.Events.GetValueOrDefault(typed.ToLowerInvariant()) ?? Named(typed, edition, _ => true) ?? (typed.Length < ShortestBeginning ? null : Beginning(typed, edition));

    private static Event? Named(string typed, OpenEdition edition, Func<Concept, bool> counts) =>
        edition.Events.Values.FirstOrDefault(happened => happened.Names.Contains(typed, StringComparer.OrdinalIgnoreCase))
        ?? edition.Concepts.Values.Where(concept => counts(concept) && concept.Names.Contains(typed, StringComparer.OrdinalIgnoreCase))
            .Select(concept => edition.Events.GetValueOrDefault(concept.Slug) ?? Only(edition.Events.Values.Where(happened => happened.Concepts.Contains(concept.Slug)))).FirstOrDefault(happened => happened is not null);

    private static Event? Beginning(string typed, OpenEdition edition) => Only(edition.Events.Values.Where(happened => happened.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)));

    private static Event? Only(IEnumerable<Event> events) => events.Take(2).ToList() is [var one] ? one : null;
}
