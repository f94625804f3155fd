namespace KoreaPeace.Archive.Records;

/// <summary>Somebody's part in a record: who speaks or writes, in which role.</summary>
public sealed class Contributor
{
    public int RecordId { get; internal set; }

    /// <summary>Place in the seed's list, from 0.</summary>
    public int Position { get; internal set; }

    /// <summary>The person's slug; null for an author given by plain name.</summary>
    public string? Person { get; init; }

    public required string Name { get; init; }

    public required Role Role { get; init; }

    /// <summary>What they were at the time; null when not said.</summary>
    public string? Title { get; init; }

    /// <summary>The label the text gives them; null for an author.</summary>
    public string? Label { get; init; }
}

/// <summary>What somebody does in a record.</summary>
public enum Role { Guest, Host, Interviewer, Moderator, Panelist, Speaker, Witness, Audience, Author }
