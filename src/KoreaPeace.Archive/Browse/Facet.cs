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
            Counted(FacetField.Kind, filter.Kinds, KindLabel),
            Counted(FacetField.Type, filter.Types, slug => PublicationType.WithSlug(slug)?.Name),
            Counted(FacetField.Topic, filter.Topics, slug => edition.Topics.GetValueOrDefault(slug)?.Name),
            Counted(FacetField.Publisher, filter.Publishers, slug => edition.Publishers.GetValueOrDefault(slug)),
            Counted(FacetField.Person, filter.People, slug => edition.People.GetValueOrDefault(slug)?.Name),
            Counted(FacetField.Year, [], year => year),
        ];

        Facet Counted(FacetField field, IReadOnlyList<string> chosen, Func<string, string?> label)
        {
            var column = edition.Facets[field];
            var counts = new int[column.Values.Count];
            Array.Fill(counts, NotFound);
            foreach (var record in found)
            {
                var lets = filter.IsEverything || filter.Lets(record, except: field) ? 1 : 0;
                foreach (var value in column.Of(record)) counts[value] = Math.Max(counts[value], 0) + lets; // a value without a match stays, to be seen and chosen
            }

            var values = column.Values.Zip(counts).Where(entry => entry.Second != NotFound || chosen.Contains(entry.First))
                .Select(entry => new FacetValue(entry.First, label(entry.First) ?? entry.First, Math.Max(entry.Second, 0), chosen.Contains(entry.First)));
            var unknown = chosen.Except(column.Values).Select(value => new FacetValue(value, label(value) ?? value, 0, true));
            return new Facet(field, [.. values.Concat(unknown).OrderBy(value => value.Label, StringComparer.OrdinalIgnoreCase)]);
        }
    }

    private static string KindLabel(string kind) => kind == "transcript" ? "Interview transcript" : "Publication";
}

/// <summary>One value of a field.</summary>
/// <param name="Value">As addresses write it.</param>
/// <param name="Label">As pages show it.</param>
public sealed record FacetValue(string Value, string Label, int Count, bool IsChosen);
