namespace KoreaPeace.Archive.Ingest;

/// <summary>A turn of a seed that is being made.</summary>
/// <param name="Label">Who speaks, as the seed is to print it; in square brackets where nobody is known.</param>
public sealed record DraftTurn(string Label)
{
    /// <summary>Null until it is given one: that of the same turn in an older version, or the next.</summary>
    public string? Id { get; init; }

    public bool IsUncertain { get; init; }

    /// <summary>Markdown, each on one line. See <see cref="MarkdownLiteral"/> for words as they are printed.</summary>
    public List<string> Paragraphs { get; init; } = [];

    /// <summary>A heading that stands before it; null for none.</summary>
    public string? Heading { get; init; }

    /// <summary>When it begins, counted from the beginning of the recording; null when the source does not say.</summary>
    public TimeSpan? At { get; init; }

    /// <summary>What a person must decide about it.</summary>
    public List<string> Decisions { get; init; } = [];

    public string PrintedLabel => IsUncertain ? $"{Label} (?)" : Label;
}
