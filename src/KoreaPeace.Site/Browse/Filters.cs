using KoreaPeace.Archive.Browse;

namespace KoreaPeace.Site.Browse;

/// <summary>What the filter form and the list of chosen filters show.</summary>
public sealed record Filters(ListRequest Asked, IReadOnlyList<Facet> Facets)
{
    /// <summary>More would push the list off a phone's screen; the others stand behind a disclosure.</summary>
    public const int ShownAtOnce = 6;

    /// <summary>Six lines of two; the others stand behind a disclosure.</summary>
    public const int YearsAtOnce = 12;

    /// <summary>The fields that are worth a choice, with the word that names them and their name in addresses.</summary>
    public IEnumerable<(Facet Facet, string Legend, string Name)> Choices =>
        from facet in Facets
        where facet.Field != FacetField.Year && (facet.Field != FacetField.Kind || Asked.FixedKind is null)
        where facet.Values.Count > 1 || facet.Values.Any(value => value.IsChosen) || (facet.Field == FacetField.Topic && facet.Values.Count > 0)
        select (facet with { Values = Ordered(facet) }, Legend(facet.Field), ListAddress.NameOf(facet.Field));

    public Facet? Years => Facets.FirstOrDefault(facet => facet.Field == FacetField.Year);

    /// <summary>What may be left out, field by field, as choices that say so.</summary>
    public IEnumerable<(string Legend, (string Name, IReadOnlyList<FacetValue> Values, string Noun) Choices)> LeavingOut =>
        from facet in Facets
        where (facet.Field != FacetField.Kind || Asked.FixedKind is null) && IsLeavable(facet)
        select (Legend(facet.Field).ToLowerInvariant(), (ListAddress.Not + ListAddress.NameOf(facet.Field), Negated(facet), "piece"));

    /// <summary>What is chosen, each with the address without it.</summary>
    public IEnumerable<(string Label, string Without)> Chosen
    {
        get
        {
            foreach (var (facet, legend, _) in Choices)
            {
                foreach (var value in facet.Values.Where(value => value.IsChosen)) yield return ($"{legend}: {value.Label}", Asked.Toggled(facet.Field, value.Value));
            }

            foreach (var facet in Facets.Where(facet => facet.Field != FacetField.Kind || Asked.FixedKind is null))
            {
                foreach (var value in facet.Values.Where(value => value.IsLeftOut)) yield return ($"Not {Legend(facet.Field).ToLowerInvariant()}: {value.Label}", Asked.LeftOutToggled(facet.Field, value.Value));
            }

            if (Asked.Filter.OnlyUndated) yield return ("Time: undated", Asked.AnyTime);
            else if (Asked.Filter.HasDates) yield return (Time(), Asked.AnyTime);
        }
    }

    /// <summary>What the filters have done, to show above the list.</summary>
    public Applied Applied => new(Asked.Notes.Concat(new[] { Asked.Limits.FromWrong, Asked.Limits.ToWrong }.OfType<string>()), [.. Chosen], Asked.Unfiltered);

    private string Time()
    {
        var limits = Asked.Limits;
        var (from, to) = (limits.From is { } first ? limits.InWords(first) : null, limits.To is { } last ? limits.InWords(last) : null);
        var years = (from, to) switch { (null, _) => $"until {to}", (_, null) => $"since {from}", _ => from == to ? from : $"{from} to {to}" };
        return $"Time: {years}{(Asked.Filter.WithUndated ? ", and undated" : "")}";
    }

    private static IReadOnlyList<FacetValue> Ordered(Facet facet) => facet.Values.Count <= ShownAtOnce
        ? facet.Values
        : [.. facet.Values.OrderByDescending(value => value.IsChosen).ThenByDescending(value => value.Count).ThenBy(value => value.Label, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Of two kinds, leaving out one is choosing the other.</summary>
    private static bool IsLeavable(Facet facet) => facet.Values.Any(value => value.IsLeftOut) || (facet.Field != FacetField.Kind && facet.Values.Count > 1);

    private static IReadOnlyList<FacetValue> Negated(Facet facet)
    {
        var values = facet.Values.Where(value => value.IsLeftOut || (value.Count > 0 && !value.IsChosen)).Select(value => value with { Label = "not " + value.Label, IsChosen = value.IsLeftOut });
        return facet.Field == FacetField.Year ? [.. values.OrderByDescending(value => value.IsChosen).ThenByDescending(value => value.Value, StringComparer.Ordinal)] : Ordered(facet with { Values = [.. values] });
    }

    private static string Legend(FacetField field) => field.ToString();
}
