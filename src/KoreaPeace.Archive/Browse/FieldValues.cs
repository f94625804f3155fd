using System.Collections.Immutable;

namespace KoreaPeace.Archive.Browse;

/// <summary>Values of the fields that lists are filtered by, as addresses write them.</summary>
public sealed record FieldValues
{
    public static readonly FieldValues None = new(ImmutableSortedDictionary<FacetField, IReadOnlyList<string>>.Empty);

    private readonly ImmutableSortedDictionary<FacetField, IReadOnlyList<string>> byField;

    private FieldValues(ImmutableSortedDictionary<FacetField, IReadOnlyList<string>> byField) => this.byField = byField;

    public bool IsEmpty => byField.IsEmpty;

    /// <summary>The fields that have any, each with its values.</summary>
    public IEnumerable<(FacetField Field, IReadOnlyList<string> Values)> All => byField.Select(entry => (entry.Key, entry.Value));

    public IReadOnlyList<string> Of(FacetField field) => byField.TryGetValue(field, out var values) ? values : [];

    /// <summary>The same with these values of a field, and no others of it.</summary>
    public FieldValues With(FacetField field, IReadOnlyList<string> values) => new(values.Count == 0 ? byField.Remove(field) : byField.SetItem(field, values));

    /// <summary>The same with one more value, or without it when it is among them.</summary>
    public FieldValues Toggled(FacetField field, string value) => With(field, RecordFilter.Toggled(Of(field), value));
}
