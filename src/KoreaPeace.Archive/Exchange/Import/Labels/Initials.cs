using KoreaPeace.Archive.People;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>Labels that are the initials of a whole name in the same document: <c>Arms Control Today:</c> and then <c>ACT:</c>, or <c>JD:</c> where the head names Jane Doe.</summary>
internal sealed class Initials
{
    private readonly Dictionary<string, List<string>> wholes = [];
    private readonly Dictionary<string, string> explained;
    private readonly HashSet<string> labels;

    /// <param name="names">Of labels and of the head, as printed.</param>
    /// <param name="stated">Who is named at the head, some with the initials that the talk uses.</param>
    public Initials(IReadOnlyCollection<string> names, IReadOnlyList<StatedName> stated)
    {
        labels = [.. names.Where(name => !name.Contains(' ', StringComparison.Ordinal))];
        explained = stated.Where(name => name.Initials is not null).GroupBy(name => name.Initials!).ToDictionary(same => same.Key, same => same.First().Name); // the filter before
        foreach (var name in names.Where(name => name.Contains(' ', StringComparison.Ordinal)).DistinctBy(KnownPeople.WithoutTitles))
        {
            foreach (var letters in Of(name))
            {
                if (!wholes.TryGetValue(letters, out var same)) wholes[letters] = same = [];
                same.Add(name);
            }
        }
    }

    /// <summary>All that may be the initials of a name: with those in the middle or without, and with the syllables of a Korean given name or without.</summary>
    public static IReadOnlyCollection<string> Of(string name) => [.. new[] { name, KnownPeople.WithoutInitials(name) }.SelectMany(spelling => new[] { Letters(spelling, isEach: false), Letters(spelling, isEach: true) }).Where(letters => letters.Length > 1).Distinct()];

    /// <summary>Whether a label has the form of initials, and not of a family's name in capitals.</summary>
    public static bool Are(string label) => label.Length is 1 or 2 or 3 or 4 && label.All(char.IsAsciiLetterUpper) && (label.IndexOfAny(['A', 'E', 'I', 'O', 'U', 'Y']) < 0 || (label.Length < 4 && !FamilyNames.IsFirst(label)));

    /// <summary>The whole name; null when the label is no initials, or those of several names.</summary>
    public string? Whole(string label) => explained.GetValueOrDefault(label) ?? (label.Length > 1 && label.All(char.IsAsciiLetterUpper) && wholes.GetValueOrDefault(label) is [var one] ? one : null);

    /// <summary>Whether the document says whose initials they are.</summary>
    public bool IsExplained(string label) => explained.ContainsKey(label);

    /// <summary>Whether the initials of this whole name are a label, too.</summary>
    public bool Has(string whole) => Of(whole).Any(labels.Contains);

    // "of", "for" and "the" have no initial.
    private static string Letters(string name, bool isEach) => string.Concat(KnownPeople.WithoutTitles(name).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where((word, at) => char.IsUpper(word[0]) || (isEach && name.Contains($"-{word}", StringComparison.Ordinal))).Select(word => char.ToUpperInvariant(word[0])));
}
