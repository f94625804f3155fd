namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>Which columns of a foreign table hold what, by their headers in any of the usual spellings.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<string, List<int>> places = []; // the field's own name first
    private readonly IReadOnlyList<string> columns;

    /// <param name="spellings">For each field how headers call it; capitals, spaces and punctuation do not matter.</param>
    public ColumnMap(IReadOnlyList<string> columns, IReadOnlyDictionary<string, string[]> spellings)
    {
        this.columns = columns;
        var fields = spellings.SelectMany(field => field.Value.Append(field.Key).Select(spelling => (Spelling: Folded(spelling), field.Key))).ToLookup(entry => entry.Spelling, entry => entry.Key);
        var own = columns.Select(Folded).ToHashSet();
        for (var place = 0; place < columns.Count; place++)
        {
            // What may name either of two fields names the one that has no column of its own.
            var named = fields[Folded(columns[place])].Distinct().ToList();
            if ((named.Find(candidate => Folded(columns[place]) == Folded(candidate) || !own.Contains(Folded(candidate))) ?? named.LastOrDefault()) is not { } field) Unknown.Add(columns[place]);
            else if (!places.TryGetValue(field, out var same)) places[field] = [place];
            else if (Folded(columns[place]) == Folded(field)) same.Insert(0, place);
            else same.Add(place);
        }

        Doubled = [.. places.SelectMany(field => field.Value.Skip(1).Select(place => (columns[place], field.Key)))];
    }

    /// <summary>Headers that name nothing that is known.</summary>
    public List<string> Unknown { get; } = [];

    /// <summary>Headers that name what another column names as well: they count where that one is empty.</summary>
    public IReadOnlyList<(string Column, string Field)> Doubled { get; }

    public bool Has(string field) => places.ContainsKey(field);

    /// <summary>The header of a field's column.</summary>
    public string Header(string field) => columns[places[field][0]];

    /// <summary>The cell; of several columns the first that holds something. Empty when there is none.</summary>
    public string Cell(ForeignRow row, string field) => places.GetValueOrDefault(field)?.Select(place => row.Cells[place]).FirstOrDefault(cell => cell.Length > 0) ?? "";

    /// <summary>The cells that no field takes and that hold something, each with its header.</summary>
    public IEnumerable<(string Column, string Cell)> Rest(ForeignRow row)
    {
        var taken = places.Values.Select(same => same.FirstOrDefault(place => row.Cells[place].Length > 0, same[0])).ToHashSet();
        var said = taken.Select(place => row.Cells[place]).ToHashSet();
        return columns.Zip(row.Cells).Where((pair, place) => !taken.Contains(place) && pair.Second.Length > 0 && !said.Contains(pair.Second));
    }

    private static string Folded(string header) => string.Concat(header.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
