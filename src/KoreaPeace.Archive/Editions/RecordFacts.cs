using System.Globalization;
using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Editions;

/// <summary>
/// What lists filter, count and sort by, for one record. An open edition holds them all in memory, some 400 bytes each: its file never
/// changes, and counting a facet is then a loop instead of a query.
/// </summary>
public sealed record RecordFacts(
    int Id,
    RecordKind Kind,
    string Slug,
    string Title,
    string Type,
    string Publisher,
    PartialDate Date,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> People,
    IReadOnlyList<string> Aliases,
    bool IsWithdrawn)
{
    /// <summary>The years in which it may fall: those under which a filter by year finds it.</summary>
    public IReadOnlyList<string> Years { get; } = [.. Date.Years().Select(year => year.ToString("D4", CultureInfo.InvariantCulture))];

    /// <summary>What it has in a field, as addresses write it.</summary>
    public IReadOnlyList<string> Values(FacetField field) => field switch
    {
        FacetField.Kind => [RecordFilter.KindName(Kind)],
        FacetField.Type => [Type],
        FacetField.Topic => Topics,
        FacetField.Publisher => [Publisher],
        FacetField.Person => People,
        _ => Years,
    };
}
