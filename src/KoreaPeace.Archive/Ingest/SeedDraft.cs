using System.Globalization;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest;

/// <summary>
/// A record's seed that is being made, with remarks for whoever goes on writing and with what that person must decide. What is not set does
/// not appear.
/// </summary>
public sealed class SeedDraft
{
    private readonly Dictionary<string, List<string>> comments = [];

    public required RecordKind Kind { get; init; }

    public required string Slug { get; set; }

    public required string Title { get; set; }

    public string? TitleBasis { get; set; }

    public PartialDate Date { get; set; } = PartialDate.Unknown;

    public PartialDate? Recorded { get; set; }

    public string? DateBasis { get; set; }

    public required string Type { get; set; }

    public string? PrintedType { get; set; }

    public string? Number { get; set; }

    public string? Isbn { get; set; }

    public string? Programme { get; set; }

    public string? Medium { get; set; }

    public string? Series { get; set; }

    public required string Publisher { get; set; }

    public List<DraftSpeaker> Speakers { get; init; } = [];

    /// <summary>Slugs of people.yaml, or plain names.</summary>
    public List<string> Authors { get; init; } = [];

    public bool HasOthers { get; set; }

    /// <summary>Slugs of topics.yaml.</summary>
    public List<string> Topics { get; init; } = [];

    /// <summary>Null for English.</summary>
    public string? Language { get; set; }

    public string? Summary { get; set; }

    public string? Abstract { get; set; }

    public string? Note { get; set; }

    public required string Url { get; set; }

    public string? Archived { get; set; }

    public PartialDate? Retrieved { get; set; }

    /// <summary>Inside the seeds folder; set by the import when it writes.</summary>
    public string? Capture { get; set; }

    public string? Sha256 { get; set; }

    /// <summary>The address is that of a page which lists the piece.</summary>
    public bool IsListed { get; set; }

    /// <summary>The address is that of a copy kept by somebody else.</summary>
    public bool IsCopy { get; set; }

    public List<string> Also { get; init; } = [];

    public List<string> Seen { get; init; } = [];

    public required string Rights { get; set; }

    public List<(string Slug, string Reason)> Related { get; init; } = [];

    /// <summary>Ids of turns that are gone.</summary>
    public List<string> Removed { get; set; } = [];

    /// <summary>Of a transcript, in spoken order.</summary>
    public List<DraftTurn> Turns { get; set; } = [];

    /// <summary>Of a publication: Markdown.</summary>
    public string Body { get; set; } = "";

    /// <summary>Inside the seeds folder: in the folder of the first year the date can be.</summary>
    public string Path => $"{(Kind == RecordKind.Transcript ? SeedFile.TranscriptFolder : SeedFile.PublicationFolder)}/{Date.First?.ToString("yyyy", CultureInfo.InvariantCulture) ?? SeedFile.Undated}/{Slug}.md";

    public string Text => new DraftText(this).Text;

    /// <summary>Marks a field as something a person must decide.</summary>
    /// <param name="field">As seeds/README.md names it: <c>title</c>, <c>source.url</c>. It need not be set.</param>
    public void Decide(string field, string what) => Comment(field, Decision.InYaml(what));

    /// <summary>Puts a remark before a field.</summary>
    /// <param name="field">As seeds/README.md names it. It need not be set.</param>
    public void Remark(string field, string words) => Comment(field, words.Length == 0 ? "#" : $"# {words}");

    /// <summary>The comments before a field.</summary>
    internal IReadOnlyList<string> CommentsOn(string field) => comments.GetValueOrDefault(field) ?? [];

    private void Comment(string field, string comment)
    {
        if (!comments.TryGetValue(field, out var lines)) comments[field] = lines = [];
        lines.Add(comment);
    }
}
