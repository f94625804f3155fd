namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>Labels that are the initials of a whole name in the same document: <c>Arms Control Today:</c> and then <c>ACT:</c>, or <c>JD:</c> where the head names Jane Doe.</summary>
internal sealed class Initials
{
    private readonly Dictionary<string, List<string>> wholes = [];
    private readonly HashSet<string> labels;

    /// <param name="names">Of labels and of the head, as printed.</param>
    public Initials(IReadOnlyCollection<string> names)
    {
        labels = [.. names.Where(name => !name.Contains(' ', StringComparison.Ordinal))];
        foreach (var name in names.Where(name => name.Contains(' ', StringComparison.Ordinal)).DistinctBy(KnownPeople.WithoutTitles))
        {
            foreach (var letters in new[] { Of(name), Of(KnownPeople.WithoutInitials(name)) }.Distinct())
            {
                if (!wholes.TryGetValue(letters, out var same)) wholes[letters] = same = [];
                same.Add(name);
            }
        }
    }

    /// <summary>The whole name; null when the label is no initials, or those of several names.</summary>
    public string? Whole(string label) => label.Length > 1 && label.All(char.IsAsciiLetterUpper) && wholes.GetValueOrDefault(label) is [var one] ? one : null;

    /// <summary>Whether the initials of this whole name are a label, too.</summary>
    public bool Has(string whole) => labels.Contains(Of(whole));

    // "of", "for" and "the" have no initial.
    private static string Of(string name) => string.Concat(KnownPeople.WithoutTitles(name).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
}
