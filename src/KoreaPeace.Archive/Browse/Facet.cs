using KoreaPeace.Archive.Editions;

namespace KoreaPeace.Archive.Browse;

/// <summary>The values of a field among the records found, each with how many records it would give.</summary>
public sealed record Facet(FacetField Field, IReadOnlyList<FacetValue> Values)
{
    private const int NotFound = -1;

    /// <summary>Every field's values. A field's own selection does not change its counts; chosen values stay even with none.</summary>
    /// <param name="found">The records before any filter.</param>
    public static IReadOnlyList<Facet> Of(OpenEdition edition, IReadOnlyList<RecordFacts> found, RecordFilter filter)
    {
        return [.. Enum.GetValues<FacetField>().Select(Counted)];

        Facet Counted(FacetField field)
        {
            var (chosen, leftOut, column) = (filter.Chosen(field), filter.LeftOut.Of(field), edition.Facets[field]);
            var counts = new int[column.Values.Count];
            Array.Fill(counts, NotFound);
            var isOut = leftOut.Count == 0 ? [] : column.Values.Select(value => leftOut.Contains(value.Value)).ToArray();
            foreach (var record in found)
            {
                var add = filter.IsEverything || filter.Lets(record, except: field) ? 1 : 0; // a value without a match stays, to be seen and chosen
                var values = column.Of(record);
                var unwanted = leftOut.Count == 0 ? 0 : values.ToArray().Count(value => isOut[value]);
                // Of a value that is left out, how many records would come back with it.
                foreach (var value in values) counts[value] = Math.Max(counts[value], 0) + (unwanted == 0 || (unwanted == 1 && isOut[value]) ? add : 0);
            }

            var asked = chosen.Concat(leftOut).ToHashSet();
            var known = new List<FacetValue>();
            for (var n = 0; n < counts.Length; n++)
            {
                var (value, label) = column.Values[n];
                if (counts[n] != NotFound || asked.Contains(value)) known.Add(Value(value, label, Math.Max(counts[n], 0)));
            }

            var unknown = asked.Except(column.Values.Select(value => value.Value)).Select(value => Value(value, FacetTable.Label(edition, field, value), 0)).ToList();
            return new Facet(field, unknown.Count == 0 ? known : [.. known.Concat(unknown).OrderBy(value => value.Label, StringComparer.OrdinalIgnoreCase)]);

            FacetValue Value(string value, string label, int count) => new(value, label, count, chosen.Contains(value)) { IsLeftOut = leftOut.Contains(value) };
        }
    }
}

/// <summary>One value of a field.</summary>
/// <param name="Value">As addresses write it.</param>
/// <param name="Label">As pages show it.</param>
public sealed record FacetValue(string Value, string Label, int Count, bool IsChosen)
{
    /// <summary>Records that have it are not wanted.</summary>
    public bool IsLeftOut { get; init; }
}
