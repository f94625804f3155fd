using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Browse;

/// <summary>
/// Which records a reader wants to see. Within one field any of the values will do, except topics and people when all are asked for; between
/// fields all must hold, and a record with a value that is left out is out. With a limit on years, undated records are left out unless they
/// are asked for; they can also be asked for alone.
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

    /// <summary>Every one of the people must have spoken or written in a record, not just one.</summary>
    public bool AllPeople { get; init; }

    /// <summary>Records with any of these are not wanted.</summary>
    public FieldValues LeftOut { get; init; } = FieldValues.None;

    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    public bool WithUndated { get; init; }

    /// <summary>Undated records and no others; limits of time then limit nothing.</summary>
    public bool OnlyUndated { get; init; }

    public bool HasDates => From is not null || To is not null;

    /// <summary>Nothing is left out.</summary>
    public bool IsEverything =>
        Kinds.Count + Types.Count + Topics.Count + Publishers.Count + People.Count == 0 && LeftOut.IsEmpty && !HasDates && !OnlyUndated;

    /// <summary>One value of one field at the most, or one limit of time.</summary>
    public bool IsOfOneLimit =>
        Kinds.Count + Types.Count + Topics.Count + Publishers.Count + People.Count + LeftOut.All.Sum(leftOut => leftOut.Values.Count) + (HasDates || OnlyUndated ? 1 : 0) <= 1;

    /// <param name="except">A field whose own values do not count; null for none.</param>
    public bool Lets(RecordFacts record, FacetField? except = null) =>
        (except == FacetField.Kind || IsIn(Kinds, KindName(record.Kind)))
        && (except == FacetField.Type || IsIn(Types, record.Type))
        && (except == FacetField.Publisher || IsIn(Publishers, record.Publisher))
        // "All of these" narrows with each choice, so its counts say what one more choice leaves.
        && ((except == FacetField.Person && !AllPeople) || Holds(record.People, People, AllPeople))
        && ((except == FacetField.Topic && !AllTopics) || Holds(record.Topics, Topics, AllTopics))
        && (except == FacetField.Year || IsInTime(record))
        && (LeftOut.IsEmpty || !IsLeftOut(record, except));

    /// <summary>The values that are chosen of a field; of years, which are limited from one to another, there are none.</summary>
    public IReadOnlyList<string> Chosen(FacetField field) => field switch
    {
        FacetField.Kind => Kinds,
        FacetField.Type => Types,
        FacetField.Topic => Topics,
        FacetField.Publisher => Publishers,
        FacetField.Person => People,
        _ => [],
    };

    /// <summary>The same with one more value chosen, or without it when it is.</summary>
    public RecordFilter Toggled(FacetField field, string value) => field switch
    {
        FacetField.Kind => this with { Kinds = Toggled(Kinds, value) },
        FacetField.Type => this with { Types = Toggled(Types, value) },
        FacetField.Topic => this with { Topics = Toggled(Topics, value) },
        FacetField.Publisher => this with { Publishers = Toggled(Publishers, value) },
        FacetField.Person => this with { People = Toggled(People, value) },
        _ => this,
    };

    internal static IReadOnlyList<string> Toggled(IReadOnlyList<string> values, string value) =>
        values.Contains(value) ? [.. values.Where(other => other != value)] : [.. values, value];

    /// <summary>The record is let through because it can be from within the limits of time, but it can also be from outside.</summary>
    public bool IsDoubtful(RecordFacts record) => HasDates && !OnlyUndated && !record.Date.IsUnknown
        && (record.Date.First < From?.First || record.Date.Last > To?.Last);

    /// <summary>The word for a kind in addresses.</summary>
    public static string KindName(RecordKind kind) => kind == RecordKind.Transcript ? "transcript" : "publication";

    private static bool Holds(IReadOnlyList<string> values, IReadOnlyList<string> chosen, bool all) =>
        chosen.Count == 0 || (all ? chosen.All(values.Contains) : chosen.Any(values.Contains));

    private bool IsLeftOut(RecordFacts record, FacetField? except)
    {
        foreach (var (field, values) in LeftOut.All)
        {
            if (field != except && record.Values(field).Any(values.Contains)) return true;
        }

        return false;
    }

    private bool IsInTime(RecordFacts record)
    {
        if (OnlyUndated) return record.Date.IsUnknown;
        if (!HasDates) return true;
        return record.Date.IsUnknown ? WithUndated : record.Date.Overlaps(From?.First, To?.Last);
    }

    private static bool IsIn(IReadOnlyList<string> chosen, string value) => chosen.Count == 0 || chosen.Contains(value);
}
