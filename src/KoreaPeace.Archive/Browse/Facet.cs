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
            Count(FacetField.Kind, record => [RecordFilter.KindName(record.Kind)], filter.Kinds, KindLabel),
            Count(FacetField.Type, record => [record.Type], filter.Types, slug => PublicationType.WithSlug(slug)?.Name),
            Count(FacetField.Topic, record => record.Topics, filter.Topics, slug => edition.Topics.GetValueOrDefault(slug)?.Name),
            Count(FacetField.Publisher, record => [record.Publisher], filter.Publishers, slug => edition.Publishers.GetValueOrDefault(slug)),
            Count(FacetField.Person, record => record.People, filter.People, slug => edition.People.GetValueOrDefault(slug)?.Name),
            Count(FacetField.Year, Years, [], year => year),
        ];

        Facet Count(FacetField field, Func<RecordFacts, IEnumerable<string>> values, IReadOnlyList<string> chosen, Func<string, string?> label)
        {
            var counts = new Dictionary<string, int>();
            foreach (var value in found.SelectMany(values)) counts[value] = 0; // a value without a match stays, to be seen and chosen
            foreach (var value in chosen) counts[value] = 0;
            foreach (var value in found.Where(record => filter.Lets(record, except: field)).SelectMany(values)) counts[value]++;
            return new Facet(field, [.. counts.Select(entry => new FacetValue(entry.Key, label(entry.Key) ?? entry.Key, entry.Value, chosen.Contains(entry.Key)))
                .OrderBy(value => value.Label, StringComparer.OrdinalIgnoreCase)]);
        }
    }

    private static string KindLabel(string kind) => kind == "transcript" ? "Interview transcript" : "Publication";

    /// <summary>The years in which a record may fall: those under which a filter by year finds it.</summary>
    private static IReadOnlyList<string> Years(RecordFacts record) =>
        [.. record.Date.Years().Select(year => year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture))];
}

/// <summary>One value of a field.</summary>
/// <param name="Value">As addresses write it.</param>
/// <param name="Label">As pages show it.</param>
public sealed record FacetValue(string Value, string Label, int Count, bool IsChosen);
