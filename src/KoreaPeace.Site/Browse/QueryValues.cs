using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Site.Browse;

/// <summary>The values that an address gives to a field which takes several.</summary>
internal static class QueryValues
{
    private static readonly Dictionary<string, string[]> Choices = new()
    {
        ["sort"] = ["relevance", "newest", "oldest"],
        ["spelling"] = ["exact"],
        ["match"] = ["all", "any"],
        ["match-person"] = ["all", "any"],
        ["undated"] = ["include", "only"],
        ["order"] = ["match", "left", "right", "date"],
    };

    private static readonly string[] Names =
    [
        "q", "page", "from", "to", "kind", "type", "topic", "publisher", "person", "year", "speaker", "limit", "offset", "not-kind", "not-type", "not-topic", "not-publisher", "not-person", "not-year",
        "phrase", "any", "without", "question", "about", .. Choices.Keys,
    ];

    private const int MostNoted = 5; // a note each, not a page of them
    private const int MostShown = 60; // characters of what was typed
    private const int MostCompared = 100; // characters; nothing longer is a slip of one of the values

    /// <summary>Why an address cannot be answered that gives a field twice which takes one value; null when it gives none so.</summary>
    public static string? GivenTwice(IQueryCollection query, params IEnumerable<string> fields) =>
        fields.FirstOrDefault(field => query[field].Count > 1) is { } twice ? $"\"{twice}\" is given twice in this address; keep one of them." : null;

    /// <summary>A note for each choice that is none of its field's, and for each name that is nearly one of a field.</summary>
    public static IEnumerable<string> NotUnderstood(IQueryCollection query, bool isSearch)
    {
        foreach (var (field, known) in Choices.Where(choice => isSearch || choice.Key != "spelling"))
        {
            if (query[field].FirstOrDefault()?.Trim() is { Length: > 0 } value && !known.Contains(value, StringComparer.OrdinalIgnoreCase))
                yield return $"“{(value.Length > MostShown ? value[..MostShown] + "…" : value)}” is nothing that “{field}” can be, and was left out; it can be {string.Join(" or ", known)}.";
        }

        foreach (var name in query.Keys.Where(name => name.Length is > 2 and < MostShown && !Names.Contains(name, StringComparer.OrdinalIgnoreCase)).Take(MostNoted))
        {
            // What links of mail programs and of social media add is nobody's mistake.
            if (Nearest.To(name, Names.Where(known => known.Length > 3)) is { } near) yield return $"There is no “{name}” in addresses of this archive; it was left out. Did you mean {near}?";
        }
    }

    /// <summary>Those that are known, each once; the others become notes for the reader.</summary>
    /// <param name="place">Where they are not, such as "in the archive".</param>
    /// <param name="noun">What one of them is; null when the field is called so.</param>
    public static IReadOnlyList<string> Known(IQueryCollection query, string field, IEnumerable<string> known, string place, List<string> notes, string? noun = null)
    {
        var asked = query[field].OfType<string>().Select(value => value.Trim().ToLowerInvariant()).Where(value => value.Length > 0).Distinct().ToList();
        if (asked.Count == 0) return [];
        var all = known.ToHashSet();
        foreach (var value in asked.Where(value => !all.Contains(value)).Take(MostNoted))
            notes.Add(Unknown(noun ?? field, value, place, all));
        return [.. asked.Where(all.Contains)];
    }

    /// <summary>The slugs of what is called so: by slug, by name, or by some words of one name only; a note for the reader when nothing is.</summary>
    /// <param name="called">Each slug with its name.</param>
    public static IReadOnlyList<string> Called(string field, string typed, IReadOnlyCollection<(string Slug, string Name)> called, List<string> notes)
    {
        var value = typed.Trim();
        var whole = called.Where(entry => entry.Slug.Equals(value, StringComparison.OrdinalIgnoreCase) || entry.Name.Equals(value, StringComparison.OrdinalIgnoreCase)).Select(entry => entry.Slug).Distinct().ToList();
        if (whole.Count > 0) return whole;
        if (PartlyCalled(value, called) is [var only]) return [only];
        notes.Add(Unknown(field, value, "in the archive", called.Select(entry => entry.Slug).Concat(called.Select(entry => entry.Name))));
        return [];
    }

    /// <summary>The slugs of those whose names hold all of the words.</summary>
    public static IReadOnlyList<string> PartlyCalled(string typed, IEnumerable<(string Slug, string Name)> called)
    {
        var words = Terms(typed.Replace('-', ' '));
        return words.Count == 0 ? [] : [.. called.Where(entry => words.IsSubsetOf(Terms(entry.Name))).Select(entry => entry.Slug).Distinct()];
    }

    public static string Unknown(string field, string value, string place, IEnumerable<string> known) =>
        $"There is no {field} “{(value.Length > MostShown ? value[..MostShown] + "…" : value)}” {place}; it limits nothing.{Hint(value, known)}";

    private static HashSet<string> Terms(string text) => [.. TextAnalysis.Tokens(text).Select(token => token.Word)];

    private static string Hint(string value, IEnumerable<string> known) =>
        value.Length < MostCompared && Nearest.To(value, known) is { } near ? $" Did you mean {near}?" : "";
}
