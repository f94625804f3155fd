using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>What one source became: its seeds, what became of each of its lines, and what whoever imports should know.</summary>
/// <param name="Source">As it was found; it is kept as the capture of its seeds.</param>
public sealed record ImportedDocument(SourceFile Source)
{
    public IReadOnlyList<SeedDraft> Seeds { get; init; } = [];

    /// <summary>Those whom the seeds name and people.yaml does not know.</summary>
    public IReadOnlyList<NewPerson> People { get; init; } = [];

    /// <summary>What became of every line; see <see cref="LineLedger"/>.</summary>
    public IReadOnlyList<LineUse> Lines { get; init; } = [];

    /// <summary>The lines themselves, to be quoted where they were not understood; empty when there are none to quote.</summary>
    public IReadOnlyList<string> Text { get; init; } = [];

    /// <summary>In whole sentences.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Why nothing could be made of it, as the rest of a sentence about the file; null when something could.</summary>
    public string? Refusal { get; init; }

    /// <summary>The source's name among the captures, without its ending: that of the first seed unless the format knows better.</summary>
    public string? CaptureSlug { get; init; }

    /// <summary>False when the source is not kept among the captures, such as one file of a corpus that is published elsewhere; its seeds bear its sha256 all the same.</summary>
    public bool KeepsCapture { get; init; } = true;

    /// <summary>Reads another version of the source in the same way; null where that is of no use.</summary>
    public Func<SourceFile, ImportedDocument>? Again { get; init; }
}
