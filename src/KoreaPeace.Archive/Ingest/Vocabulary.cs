namespace KoreaPeace.Archive.Ingest;

/// <summary>The entries of one vocabulary file, by slug.</summary>
/// <param name="File">The file they come from.</param>
/// <param name="IsComplete">False when the file is missing or broken: then nobody can say that a slug is wrong.</param>
public sealed record Vocabulary<T>(string File, IReadOnlyDictionary<string, T> Entries, bool IsComplete)
{
    /// <summary>The words of a Problem about a slug that is not here.</summary>
    public string Unknown(string what, string slug, string otherwise = "add it there first") =>
        $"{what} \"{slug}\" is not in {File}{Nearest.Hint(slug, Entries.Keys, $"; {otherwise}")}";

    public Vocabulary<T> Only(IEnumerable<string> slugs) =>
        this with { Entries = slugs.Distinct().Where(Entries.ContainsKey).ToDictionary(slug => slug, slug => Entries[slug]) };

    /// <summary>These entries, and those of <paramref name="older"/> whose slugs are gone.</summary>
    public Vocabulary<T> With(Vocabulary<T> older)
    {
        var union = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var (slug, entry) in older.Entries) union[slug] = entry;
        foreach (var (slug, entry) in Entries) union[slug] = entry;
        return this with { Entries = union };
    }
}
