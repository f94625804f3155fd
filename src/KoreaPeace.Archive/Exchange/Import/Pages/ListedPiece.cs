using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>A piece as a page lists it beside or below its own text: what is printed there and nothing else.</summary>
/// <param name="Line">The number of the line that holds its title.</param>
internal sealed record ListedPiece(string Title, int Line)
{
    /// <summary>Its own address; null in plain text, which has lost its links.</summary>
    public string? Address { get; init; }

    /// <summary>Null when no date is printed, or none that is a day of the calendar.</summary>
    public DateLine? Date { get; init; }

    /// <summary>As printed, one name each.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Whom the by-line names with a word that is not part of the name, such as "Edited by"; as printed.</summary>
    public IReadOnlyList<string> OddAuthors { get; init; } = [];

    public string? Abstract { get; init; }

    /// <summary>As printed: several when the line holds several.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What a person must look at before the record is right, with the line.</summary>
    public IReadOnlyList<(string Field, string Question)> Decisions { get; init; } = [];

    public bool IsEvent { get; init; }
}
