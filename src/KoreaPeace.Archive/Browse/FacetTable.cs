using KoreaPeace.Archive.Editions;

namespace KoreaPeace.Archive.Browse;

/// <summary>The values of every field in numbers, by record, so that counting a facet adds up an array: held in memory while an edition is served, some hundred bytes a record.</summary>
internal sealed class FacetTable
{
    private readonly Dictionary<FacetField, Column> columns;

    /// <param name="records">Every record that may be shown.</param>
    public FacetTable(IReadOnlyList<RecordFacts> records) => columns = new()
    {
        [FacetField.Kind] = new Column(records, record => [RecordFilter.KindName(record.Kind)]),
        [FacetField.Type] = new Column(records, record => [record.Type]),
        [FacetField.Topic] = new Column(records, record => record.Topics),
        [FacetField.Publisher] = new Column(records, record => [record.Publisher]),
        [FacetField.Person] = new Column(records, record => record.People),
        [FacetField.Year] = new Column(records, record => record.Years),
    };

    public Column this[FacetField field] => columns[field];

    /// <summary>One field's values, each with its number from 0, and by record id which of them it has.</summary>
    internal sealed class Column
    {
        private readonly Dictionary<string, int> numbers = [];
        private readonly List<string> values = [];
        private readonly int[][] byRecord;

        public Column(IReadOnlyList<RecordFacts> records, Func<RecordFacts, IReadOnlyList<string>> valuesOf)
        {
            byRecord = new int[records.Select(record => record.Id).DefaultIfEmpty(0).Max() + 1][];
            var same = new Dictionary<string, int[]>(); // most records have one value of few
            foreach (var record in records)
            {
                var all = valuesOf(record);
                if (all is not [var one]) byRecord[record.Id] = [.. all.Distinct().Select(Number)];
                else if (same.TryGetValue(one, out var known)) byRecord[record.Id] = known;
                else same.Add(one, byRecord[record.Id] = [Number(one)]);
            }
        }

        public IReadOnlyList<string> Values => values;

        public ReadOnlySpan<int> Of(RecordFacts record) => byRecord[record.Id];

        private int Number(string value)
        {
            if (numbers.TryGetValue(value, out var number)) return number;
            values.Add(value);
            numbers.Add(value, number = values.Count - 1);
            return number;
        }
    }
}
