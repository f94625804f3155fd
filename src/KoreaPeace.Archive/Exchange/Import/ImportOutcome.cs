using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>What an import did with one source, or would do.</summary>
/// <param name="Capture">Where the source itself is kept, inside the folder; null when it is not.</param>
public sealed record ImportOutcome(ImportedDocument Document, IReadOnlyList<SeedOutcome> Seeds, string? Capture);

/// <summary>What became of one seed.</summary>
/// <param name="Path">Inside the folder.</param>
/// <param name="Text">As it is written, or would be; empty when nothing changes.</param>
/// <param name="Why">Of one that was refused: why, and what to do; of one that does not change: what to know, null for nothing.</param>
public sealed record SeedOutcome(string Path, SeedFate Fate, string Text, string? Why = null)
{
    /// <summary>What a person had written and the source says otherwise now, in whole sentences.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>What it leaves to a person.</summary>
    public IReadOnlyList<Decision> Decisions => Text.Length == 0 ? [] : [.. Decision.In(new SeedFile(Path, Text, ""))];
}

/// <summary>What an import does with a seed.</summary>
public enum SeedFate { New, Replaced, Unchanged, Refused }
