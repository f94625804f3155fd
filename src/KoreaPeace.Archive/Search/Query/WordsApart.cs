namespace KoreaPeace.Archive.Search;

/// <summary>What was typed as one name, taken apart into the words and the shorter names that it is made of.</summary>
public static class WordsApart
{
    /// <summary>"North Korea AND sanctions" of "North Korea sanctions"; null when nothing can be taken apart.</summary>
    public static string? Of(Clause name, QueryVocabulary vocabulary)
    {
        var words = name.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var parts = new List<string>();
        for (var at = 0; at < words.Length;)
        {
            var length = Enumerable.Range(1, Math.Min(words.Length - at, words.Length - 1)).Reverse().FirstOrDefault(count => IsName(words[at..(at + count)], vocabulary), 1);
            if (length > 1 || !StopWords.Contain(words[at].ToLowerInvariant())) parts.Add(string.Join(' ', words[at..(at + length)]));
            at += length;
        }

        return parts.Count > 1 ? string.Join($" {ForeignOperators.And} ", parts) : null;
    }

    /// <summary>"Northern OR Limit OR Line" of "Northern Limit Line"; null when the name is one word.</summary>
    public static string? AnyOf(QueryName name) =>
        name.Name.Split([' ', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => !StopWords.Contain(word.ToLowerInvariant())).ToList() is { Count: > 1 } words ? string.Join(" OR ", words) : null;

    private static bool IsName(string[] words, QueryVocabulary vocabulary) => words.Length > 1 && vocabulary.SpeltBy(TextAnalysis.QueryTerms(string.Join(' ', words))).Count > 0;
}
