using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Related;
using KoreaPeace.Archive.Search.Latent;

namespace KoreaPeace.Archive.Records;

/// <summary>One item of the archive: what is true of every kind.</summary>
public abstract class ArchiveRecord
{
    public int Id { get; internal set; }

    public abstract RecordKind Kind { get; }

    public string Slug { get; internal set; } = "";

    public string Title { get; internal set; } = "";

    /// <summary>Where the title comes from when it was not read on the piece itself; null when it was.</summary>
    public string? TitleBasis { get; internal set; }

    /// <summary>The form it was published in.</summary>
    public PublicationType Type { get; internal set; } = PublicationType.Unknown;

    /// <summary>The form's name as the publisher printed it; "unknown" when nothing states a form.</summary>
    public string PrintedType { get; internal set; } = "";

    public PartialDate Date { get; internal set; } = PartialDate.Unknown;

    /// <summary>How the dates are known; null only when they are exact.</summary>
    public string? DateBasis { get; internal set; }

    public string Publisher { get; internal set; } = "";

    public string PublisherSlug { get; internal set; } = "";

    /// <summary>BCP 47 tag of the language it is in.</summary>
    public string Language { get; internal set; } = "en";

    /// <summary>Two to four sentences on what it says; null when nobody has written any.</summary>
    public string? Summary { get; internal set; }

    /// <summary>The series it belongs to; null when none.</summary>
    public string? Series { get; internal set; }

    /// <summary>What a reader should know of this record: doubts, disagreements between copies; null when nothing.</summary>
    public string? Note { get; internal set; }

    public string Rights { get; internal set; } = "";

    public Capture Source { get; internal set; } = new() { Url = "" };

    /// <summary>The seed it was read from, as a path inside the seeds folder.</summary>
    public string SeedPath { get; internal set; } = "";

    /// <summary>The piece may no longer be shown; null when it may.</summary>
    public Withdrawal? Withdrawal { get; internal set; }

    /// <summary>Speakers or authors, in the seed's order.</summary>
    public List<Contributor> Contributors { get; init; } = [];

    /// <summary>More people took part than are named.</summary>
    public bool HasOthers { get; internal set; }

    /// <summary>Topic slugs, in the seed's order.</summary>
    public List<string> Topics { get; internal set; } = [];

    /// <summary>In reading order; the first is always the <see cref="HeadPassage"/>.</summary>
    public List<Passage> Passages { get; init; } = [];

    public List<Correction> Corrections { get; internal set; } = [];

    /// <summary>Slugs it had before; their addresses redirect here.</summary>
    public List<string> Aliases { get; internal set; } = [];

    /// <summary>The curator's links to other records, as written in this seed.</summary>
    public List<CuratedLink> Links { get; internal set; } = [];

    /// <summary>Where its words lie in the latent space of the archive's texts; null when nothing can be said. See <see cref="LatentVector"/>.</summary>
    public byte[]? Direction { get; internal set; }

    /// <summary>Gives the record its number, and its passages theirs.</summary>
    /// <param name="passages">How many passages have been numbered before; counted on.</param>
    internal virtual void AssignIds(int id, ref int passages)
    {
        Id = id;
        foreach (var contributor in Contributors) contributor.RecordId = id;
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
