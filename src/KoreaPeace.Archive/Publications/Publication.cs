using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Publications;

/// <summary>A printed or posted piece: its description, and its text where the archive holds that.</summary>
public sealed class Publication : ArchiveRecord
{
    public override RecordKind Kind => RecordKind.Publication;

    /// <summary>The publisher's own abstract, verbatim; null when there is none.</summary>
    public string? Abstract { get; init; }

    /// <summary>Its number in the series; null when it has none.</summary>
    public string? Number { get; init; }

    /// <summary>International Standard Book Number, as printed; null when it has none or none is known.</summary>
    public string? Isbn { get; init; }

    /// <summary>The text as far as the archive holds it, in reading order.</summary>
    public IEnumerable<Section> Sections => Passages.OfType<Section>();
}
