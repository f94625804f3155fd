using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Publications;

namespace KoreaPeace.Archive.Browse;

/// <summary>The values of a field among the records found, each with how many records it would give.</summary>
public sealed record Facet(FacetField Field, IReadOnlyList<FacetValue> Values)
{
    private const int NotFound = -1;

    /// <summary>Every field's values. A field's own selection does not change its counts; chosen values stay even with none.</summary>
    /// <param name="found">The records before any filter.</param>
    public static IReadOnlyList<Facet> Of(OpenEdition edition, IReadOnlyList<RecordFacts> found, RecordFilter filter)
    {
        return
        [
            Counted(FacetField.Kind, KindLabel),
            Counted(FacetField.Type, slug => PublicationType.WithSlug(slug)?.Name),
            Counted(FacetField.Topic, slug => edition.Topics.GetValueOrDefault(slug)?.Name),
            Counted(FacetField.Publisher, slug => edition.Publishers.GetValueOrDefault(slug)),
            Counted(FacetField.Person, slug => edition.People.GetValueOrDefault(slug)?.Name),
            Counted(FacetField.Year, year => year),
        ];

        Facet Counted(FacetField field, Func<string, string?> label)
        {
            var (chosen, leftOut, column) = (filter.Chosen(field), filter.LeftOut.Of(field), edition.Facets[field]);
            var counts = new int[column.Values.Count];
            Array.Fill(counts, NotFound);
            var isOut = column.Values.Select(leftOut.Contains).ToArray();
            foreach (var record in found)
            {
                var add = filter.IsEverything || filter.Lets(record, except: field) ? 1 : 0; // a value without a match stays, to be seen and chosen
                var values = column.Of(record);
                var unwanted = leftOut.Count == 0 ? 0 : values.ToArray().Count(value => isOut[value]);
                // Of a value that is left out, how many records would come back with it.
                foreach (var value in values) counts[value] = Math.Max(counts[value], 0) + (unwanted == 0 || (unwanted == 1 && isOut[value]) ? add : 0);
            }

            var asked = chosen.Concat(leftOut).ToHashSet();
            var known = column.Values.Zip(counts).Where(entry => entry.Second != NotFound || asked.Contains(entry.First)).Select(entry => (Value: entry.First, Count: Math.Max(entry.Second, 0)));
            return new Facet(field, [.. known.Concat(asked.Except(column.Values).Select(value => (Value: value, Count: 0)))
                .Select(entry => new FacetValue(entry.Value, label(entry.Value) ?? entry.Value, entry.Count, chosen.Contains(entry.Value)) { IsLeftOut = leftOut.Contains(entry.Value) })
                .OrderBy(value => value.Label, StringComparer.OrdinalIgnoreCase)]);
        }
    }

    private static string KindLabel(string kind) => kind == "transcript" ? "Interview transcript" : "Publication";
}

/// <summary>One value of a field.</summary>
/// <param name="Value">As addresses write it.</param>
/// <param name="Label">As pages show it.</param>
public sealed record FacetValue(string Value, string Label, int Count, bool IsChosen)
{
    /// <summary>Records that have it are not wanted.</summary>
    public bool IsLeftOut { get; init; }
}
