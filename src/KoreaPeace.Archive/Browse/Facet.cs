using System.Runtime.InteropServices;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Publications;

namespace KoreaPeace.Archive.Browse;

/// <summary>The values of a field among the records found, each with how many records it would give.</summary>
public sealed record Facet(FacetField Field, IReadOnlyList<FacetValue> Values)
{
    /// <summary>Every field's values. A field's own selection does not change its counts; chosen values stay even with none.</summary>
    /// <param name="found">The records before any filter.</param>
    public static IReadOnlyList<Facet> Of(OpenEdition edition, IReadOnlyList<RecordFacts> found, RecordFilter filter)
    {
        return
        [
            One(FacetField.Kind, record => RecordFilter.KindName(record.Kind), KindLabel),
            One(FacetField.Type, record => record.Type, slug => PublicationType.WithSlug(slug)?.Name),
            Some(FacetField.Topic, record => record.Topics, slug => edition.Topics.GetValueOrDefault(slug)?.Name),
            One(FacetField.Publisher, record => record.Publisher, slug => edition.Publishers.GetValueOrDefault(slug)),
            Some(FacetField.Person, record => record.People, slug => edition.People.GetValueOrDefault(slug)?.Name),
            Some(FacetField.Year, record => record.Years, year => year),
        ];

        Facet One(FacetField field, Func<RecordFacts, string> value, Func<string, string?> label) => Counted(field, label, (record, count) => count(value(record)));

        Facet Some(FacetField field, Func<RecordFacts, IReadOnlyList<string>> values, Func<string, string?> label) => Counted(field, label, (record, count) =>
        {
            foreach (var value in values(record)) count(value);
        });

        // A loop for each field and nothing made in it: of ten thousand records, this is most of what a search costs.
        Facet Counted(FacetField field, Func<string, string?> label, Action<RecordFacts, Action<string>> each)
        {
            var (chosen, leftOut) = (filter.Chosen(field), filter.LeftOut.Of(field));
            var counts = chosen.Concat(leftOut).Distinct().ToDictionary(value => value, _ => 0);
            var (add, unwanted) = (0, 0);
            foreach (var record in found)
            {
                add = filter.Lets(record, except: field) ? 1 : 0; // a value without a match stays, to be seen and chosen
                unwanted = 0;
                if (leftOut.Count > 0) each(record, CountUnwanted);
                each(record, Count);
            }

            return new Facet(field, [.. counts.Select(entry => new FacetValue(entry.Key, label(entry.Key) ?? entry.Key, entry.Value, chosen.Contains(entry.Key)) { IsLeftOut = leftOut.Contains(entry.Key) })
                .OrderBy(value => value.Label, StringComparer.OrdinalIgnoreCase)]);

            void CountUnwanted(string value) => unwanted += leftOut.Contains(value) ? 1 : 0;

            // Of a value that is left out, how many records would come back with it.
            void Count(string value) => CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _) += unwanted == 0 || (unwanted == 1 && leftOut.Contains(value)) ? add : 0;
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
