using System.Text.Json.Serialization;

namespace KoreaPeace.Archive.Citations;

/// <summary>What is cited, in the words of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html, appendices III and IV).</summary>
public sealed record CslItem
{
    public required string Id { get; init; }

    /// <summary>"interview", "speech", "webpage" or "report".</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<CslName> Author { get; init; } = [];

    public IReadOnlyList<CslName> Interviewer { get; init; } = [];

    /// <summary>Null when unknown.</summary>
    public CslDate? Issued { get; init; }

    /// <summary>The programme of an interview, the site of a page.</summary>
    [JsonPropertyName("container-title")]
    public string? ContainerTitle { get; init; }

    /// <summary>The occasion of a speech.</summary>
    [JsonPropertyName("event-title")]
    public string? EventTitle { get; init; }

    public string? Publisher { get; init; }

    /// <summary>Who keeps it.</summary>
    public string? Archive { get; init; }

    /// <summary>The form, as the publisher prints it.</summary>
    public string? Genre { get; init; }

    public string? Number { get; init; }

    public string? Medium { get; init; }

    public string? Abstract { get; init; }

    /// <summary>What it is about, each by its name.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>The same in one line.</summary>
    public string? Keyword => Subjects.Count == 0 ? null : string.Join("; ", Subjects);

    public string? Note { get; init; }

    /// <summary>What LaTeX calls it by; see <see cref="CitationKeys"/>.</summary>
    [JsonPropertyName("citation-key")]
    public string? CitationKey { get; init; }

    /// <summary>The day whose words are cited.</summary>
    public CslDate? Accessed { get; init; }

    [JsonPropertyName("ISBN")]
    public string? Isbn { get; init; }

    [JsonPropertyName("URL")]
    public required string Url { get; init; }

    public string Language { get; init; } = "en";

    /// <summary>By which BibTeX and RIS know books, articles and hearings; null when the record states none of them.</summary>
    [JsonIgnore]
    public CitedForm? Form { get; init; }

    /// <summary>The turns that are cited of it, "4" or "5–6"; null for the whole.</summary>
    [JsonIgnore]
    public string? Turns { get; init; }

    /// <summary>"turn 4", "turns 5–6"; null for the whole.</summary>
    [JsonIgnore]
    public string? InTurns => Turns is null ? null : $"{(Turns.Contains('–', StringComparison.Ordinal) ? "turns" : "turn")} {Turns}";
}
