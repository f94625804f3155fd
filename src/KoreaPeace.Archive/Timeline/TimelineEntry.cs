using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Timeline;

/// <summary>One line of the timeline: an event, or a record of the archive on the day it was published.</summary>
public sealed record TimelineEntry
{
    public TimelineEntry(Event happened) => (Event, Date) = (happened, happened.Date);

    public TimelineEntry(RecordFacts record) => (Record, Date) = (record, record.Date);

    /// <summary>Null when the entry is a record.</summary>
    public Event? Event { get; }

    /// <summary>Null when the entry is an event.</summary>
    public RecordFacts? Record { get; }

    public PartialDate Date { get; }

    /// <summary>The year under which it stands: that of an event's first day, and of the latest day that a record can be from. Undated records have no entry.</summary>
    public int Year => (Event is null ? Date.Last : Date.First)!.Value.Year;
}
