namespace KoreaPeace.Archive.Search;

/// <summary>A limit on records that was typed among the words, such as <c>topic:deterrence</c>.</summary>
/// <param name="Field">One of <see cref="QueryFields.OfRecords"/>.</param>
/// <param name="Value">Without quotation marks.</param>
/// <param name="Start">Where it begins in the text of the query.</param>
/// <param name="End">Where it ends there.</param>
public sealed record QueryLimit(string Field, string Value, int Start, int End)
{
    /// <summary>A minus sign stands before it.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>The value is an event, and what is wanted ends before it begins.</summary>
    public bool EndsBefore { get; init; }
}
