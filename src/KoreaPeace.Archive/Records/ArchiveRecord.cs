using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Related;

namespace KoreaPeace.Archive.Records;

/// <summary>One item of the archive: what is true of every kind.</summary>
public abstract class ArchiveRecord
{
    public int Id { get; internal set; }

    public abstract RecordKind Kind { get; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>Where the title comes from when it was not read on the piece itself; null when it was.</summary>
    public string? TitleBasis { get; init; }

    /// <summary>The form it was published in.</summary>
    public required PublicationType Type { get; init; }

    /// <summary>The form's name as the publisher printed it; "unknown" when nothing states a form.</summary>
    public required string PrintedType { get; init; }

    public required PartialDate Date { get; init; }

    /// <summary>How the dates are known; null only when they are exact.</summary>
    public string? DateBasis { get; init; }

    public required string Publisher { get; init; }

    public required string PublisherSlug { get; init; }

    /// <summary>BCP 47 tag of the language it is in.</summary>
    public required string Language { get; init; }

    /// <summary>Two to four sentences on what it says; null when nobody has written any.</summary>
    public string? Summary { get; init; }

    /// <summary>The series it belongs to; null when none.</summary>
    public string? Series { get; init; }

    /// <summary>What a reader should know of this record: doubts, disagreements between copies; null when nothing.</summary>
    public string? Note { get; init; }

    public required string Rights { get; init; }

    public required Capture Source { get; init; }

    /// <summary>The seed it was read from, as a path inside the seeds folder.</summary>
    public required string SeedPath { get; init; }

    /// <summary>The piece may no longer be shown; null when it may.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>Speakers or authors, in the seed's order.</summary>
    public List<Contributor> Contributors { get; init; } = [];

    /// <summary>More people took part than are named.</summary>
    public bool HasOthers { get; init; }

    /// <summary>Topic slugs, in the seed's order.</summary>
    public List<string> Topics { get; init; } = [];

    /// <summary>In reading order; the first is always the <see cref="HeadPassage"/>.</summary>
    public List<Passage> Passages { get; init; } = [];

    public List<Correction> Corrections { get; init; } = [];

    /// <summary>Slugs it had before; their addresses redirect here.</summary>
    public List<string> Aliases { get; init; } = [];

    /// <summary>The curator's links to other records, as written in this seed.</summary>
    public List<CuratedLink> Links { get; init; } = [];

    /// <summary>Gives the record its number, and its passages theirs.</summary>
    /// <param name="passages">How many passages have been numbered before; counted on.</param>
    internal void AssignIds(int id, ref int passages)
    {
        Id = id;
        for (var position = 0; position < Passages.Count; position++)
        {
            var passage = Passages[position];
            (passage.Id, passage.RecordId, passage.Position) = (++passages, id, position);
        }
    }
}

/// <summary>The curator took the piece out of view.</summary>
public sealed record Withdrawal(PartialDate Date, string Reason);

/// <summary>A change to what an earlier edition showed.</summary>
public sealed record Correction(PartialDate Date, string Note);
