using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>What an importer is told: the sources, what they do not state, and what the archive knows already.</summary>
public sealed class ImportRequest
{
    /// <summary>Files, and folders where the format takes them.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>What is known of people and topics: the folder that is written to first, the archive's own seeds after it.</summary>
    public required Vocabularies Known { get; init; }

    /// <summary>The records of the folder that is written to; read when they are asked for.</summary>
    public IEnumerable<SeedFile> Present { get; init; } = [];

    /// <summary>By the names of the options; those that were not told are missing.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Told { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Null when it was not told.</summary>
    public string? Value(ImportOption option) => Values(option) is [var first, ..] ? first : null;

    public IReadOnlyList<string> Values(ImportOption option) => Told.GetValueOrDefault(option.Name) ?? [];

    /// <summary>What the seed is to be called; null when it was not told.</summary>
    /// <exception cref="ImportMisuseException">It is no name for a record.</exception>
    public string? Slug => Value(ImportOption.Slug) is not { } asked || Records.Slug.IsValid(asked) ? Value(ImportOption.Slug)
        : throw new ImportMisuseException($"\"{asked}\" is no file name for a record; give one of small letters a-z, digits and single hyphens with --slug");

    /// <summary>Null when it was not told.</summary>
    /// <exception cref="ImportMisuseException">It is no date.</exception>
    public PartialDate? Date(ImportOption option) => Value(option) is not { } written ? null
        : PartialDate.Parse(written) ?? throw new ImportMisuseException($"{option.Name} \"{written}\" is not a date; {DateAdvice.For(written)}");
}

/// <summary>What was told cannot be meant; the message says what to tell instead.</summary>
public sealed class ImportMisuseException(string message) : Exception(message);
