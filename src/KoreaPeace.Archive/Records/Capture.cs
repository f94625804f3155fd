namespace KoreaPeace.Archive.Records;

/// <summary>The document a record was made from: where it stands or stood, and the copy that was taken of it.</summary>
public sealed record Capture
{
    /// <summary>
    /// The publisher's address; of a page that lists the piece when <see cref="IsListed"/>, of a copy at another site when <see cref="IsCopy"/>.
    /// </summary>
    public required string Url { get; init; }

    /// <summary>The address names a page that lists the piece: the piece's own address is not known.</summary>
    public bool IsListed { get; init; }

    /// <summary>The address is that of a copy which somebody else keeps: the piece's own address is not known.</summary>
    public bool IsCopy { get; init; }

    /// <summary>Further addresses of the same work.</summary>
    public List<string> Also { get; init; } = [];

    /// <summary>Pages on which the facts of the record were read, when not at <see cref="Url"/>.</summary>
    public List<string> Seen { get; init; } = [];

    /// <summary>The publisher no longer serves the address.</summary>
    public bool IsGone { get; init; }

    /// <summary>The address of a copy in a web archive; null when none is known.</summary>
    public string? Archived { get; init; }

    /// <summary>When the copy was taken; null when not noted.</summary>
    public PartialDate? Retrieved { get; init; }

    /// <summary>The copy kept in the seeds, such as <c>captures/on-peace-frank-aum.txt</c>; null when none is kept.</summary>
    public string? File { get; init; }

    /// <summary>SHA-256 of that copy's bytes, lower-case hexadecimal; null when none is kept.</summary>
    public string? Sha256 { get; init; }
}
