using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Browse;

/// <summary>
/// Which records a reader wants to see. Within one field any of the values will do, except topics when all are asked for; between fields
/// all must hold. With a limit on years, undated records are left out unless they are asked for; they can also be asked for alone.
/// </summary>
public sealed record RecordFilter
{
    public static readonly RecordFilter Everything = new();

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public IReadOnlyList<string> Types { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Records must be filed under every one of the topics, not just under one.</summary>
    public bool AllTopics { get; init; }

    public IReadOnlyList<string> Publishers { get; init; } = [];

    public IReadOnlyList<string> People { get; init; } = [];

    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    public bool WithUndated { get; init; }

    /// <summary>Undated records and no others; limits of time then limit nothing.</summary>
    public bool OnlyUndated { get; init; }

    public bool HasDates => From is not null || To is not null;

    /// <summary>Nothing is left out.</summary>
    public bool IsEverything =>
        Kinds.Count + Types.Count + Topics.Count + Publishers.Count + People.Count == 0 && !HasDates && !OnlyUndated;

    /// <param name="except">A field whose own values do not count; null for none.</param>
    public bool Lets(RecordFacts record, FacetField? except = null) =>
        (except == FacetField.Kind || IsIn(Kinds, KindName(record.Kind)))
        && (except == FacetField.Type || IsIn(Types, record.Type))
        && (except == FacetField.Publisher || IsIn(Publishers, record.Publisher))
        && (except == FacetField.Person || People.Count == 0 || People.Any(record.People.Contains))
        // "All of these topics" narrows with each choice, so its counts say what one more choice leaves.
        && ((except == FacetField.Topic && !AllTopics) || HasTopics(record))
        && (except == FacetField.Year || IsInTime(record));

    /// <summary>The record is let through because it can be from within the limits of time, but it can also be from outside.</summary>
    public bool IsDoubtful(RecordFacts record) => HasDates && !OnlyUndated && !record.Date.IsUnknown
        && (record.Date.First < From?.First || record.Date.Last > To?.Last);

    /// <summary>The word for a kind in addresses.</summary>
    public static string KindName(RecordKind kind) => kind == RecordKind.Transcript ? "transcript" : "publication";

    private bool HasTopics(RecordFacts record) =>
        Topics.Count == 0 || (AllTopics ? Topics.All(record.Topics.Contains) : Topics.Any(record.Topics.Contains));

    private bool IsInTime(RecordFacts record)
    {
        if (OnlyUndated) return record.Date.IsUnknown;
        if (!HasDates) return true;
        return record.Date.IsUnknown ? WithUndated : record.Date.Overlaps(From?.First, To?.Last);
    }

    private static bool IsIn(IReadOnlyList<string> chosen, string value) => chosen.Count == 0 || chosen.Contains(value);
}

/// <summary>A field that lists can be filtered by.</summary>
public enum FacetField { Kind, Type, Topic, Publisher, Person, Year }
