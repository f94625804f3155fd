using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Publications;

namespace KoreaPeace.Archive.Browse;

/// <summary>The values of every field in numbers, by record, so that counting a facet adds up an array: held in memory while an edition is served, some hundred bytes a record.</summary>
internal sealed class FacetTable
{
    private readonly Dictionary<FacetField, Column> columns;

    public FacetTable(OpenEdition edition) => columns = Enum.GetValues<FacetField>().ToDictionary(field => field, field => new Column(edition, field));

    public Column this[FacetField field] => columns[field];

    /// <summary>What pages call a value; itself when nobody knows it.</summary>
    public static string Label(OpenEdition edition, FacetField field, string value) => field switch
    {
        FacetField.Kind => value == "transcript" ? "Transcript" : "Publication",
        FacetField.Type => PublicationType.WithSlug(value)?.Name,
        FacetField.Topic => edition.Topics.GetValueOrDefault(value)?.Name,
        FacetField.Publisher => edition.Publishers.GetValueOrDefault(value),
        FacetField.Person => edition.People.GetValueOrDefault(value)?.Name,
        _ => value,
    } ?? value;

    /// <summary>One field's values, each with its number from 0, and by record id which of them it has.</summary>
    internal sealed class Column
    {
        private readonly int[][] byRecord;

        public Column(OpenEdition edition, FacetField field)
        {
            Values = [.. edition.Records.SelectMany(record => record.Values(field)).Distinct().Select(value => (value, Label(edition, field, value))).OrderBy(value => value.Item2, StringComparer.OrdinalIgnoreCase)];
            var numbers = Values.Select((value, n) => (value.Value, n)).ToDictionary();
            var alone = Enumerable.Range(0, Values.Count).Select(n => new[] { n }).ToArray(); // most records have one value of few
            byRecord = new int[edition.Records.Select(record => record.Id).DefaultIfEmpty(0).Max() + 1][];
            foreach (var record in edition.Records)
                byRecord[record.Id] = record.Values(field) is [var one] ? alone[numbers[one]] : [.. record.Values(field).Distinct().Select(value => numbers[value])];
        }

        /// <summary>In the order of their labels, as lists show them.</summary>
        public IReadOnlyList<(string Value, string Label)> Values { get; }

        public ReadOnlySpan<int> Of(RecordFacts record) => byRecord[record.Id];
    }
}
