namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>Which column of a foreign table holds what, by its header in any of the usual spellings.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<string, int> places = [];
    private readonly IReadOnlyList<string> columns;

    /// <param name="spellings">For each field how headers call it; capitals, spaces and punctuation do not matter.</param>
    public ColumnMap(IReadOnlyList<string> columns, IReadOnlyDictionary<string, string[]> spellings)
    {
        this.columns = columns;
        var fields = spellings.SelectMany(field => field.Value.Append(field.Key).Select(spelling => (Spelling: Folded(spelling), field.Key))).DistinctBy(entry => entry.Spelling).ToDictionary(entry => entry.Spelling, entry => entry.Key);
        for (var place = 0; place < columns.Count; place++)
        {
            if (!fields.TryGetValue(Folded(columns[place]), out var field)) Unknown.Add(columns[place]);
            else if (!places.TryAdd(field, place)) Doubled.Add((columns[place], field));
        }
    }

    /// <summary>Headers that name nothing that is known.</summary>
    public List<string> Unknown { get; } = [];

    /// <summary>Headers that name what another column has named before.</summary>
    public List<(string Column, string Field)> Doubled { get; } = [];

    public bool Has(string field) => places.ContainsKey(field);

    /// <summary>The header of a field's column.</summary>
    public string Header(string field) => columns[places[field]];

    /// <summary>The cell; empty when there is no such column.</summary>
    public string Cell(ForeignRow row, string field) => places.TryGetValue(field, out var place) ? row.Cells[place] : "";

    /// <summary>The cells of the columns that are not known and hold something, each with its header.</summary>
    public IEnumerable<(string Column, string Cell)> Rest(ForeignRow row) => columns.Zip(row.Cells).Where(pair => Unknown.Contains(pair.First) && pair.Second.Length > 0);

    private static string Folded(string header) => string.Concat(header.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
