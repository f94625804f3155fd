namespace KoreaPeace.Archive.Search;

/// <summary>Words that are looked for together, such as those of one stem, and where any of them stands.</summary>
/// <param name="Forms">The most frequent first.</param>
internal sealed record WordFamily(IReadOnlyList<WordForm> Forms, FieldLists Found)
{
    public static readonly WordFamily None = new([], FieldLists.Nothing);

    /// <summary>In memory, about.</summary>
    public long Bytes => Found.Bytes + (100 * (Forms.Count + 1));

    public static WordFamily Of(IEnumerable<IndexedWord> words)
    {
        var all = words.OrderByDescending(word => word.Passages).ThenBy(word => word.Word, StringComparer.Ordinal).ToList();
        return all.Count == 0 ? None : new WordFamily(all.ConvertAll(word => new WordForm(word.Word, word.Stem, word.Written ?? word.Word, word.InTexts is not null)), FieldLists.Any(all.ConvertAll(FieldLists.Read)));
    }
}

/// <summary>A word of a family.</summary>
/// <param name="Written">How texts usually write it.</param>
/// <param name="IsInTexts">It stands in a text, and not only in titles and names.</param>
internal sealed record WordForm(string Word, string Stem, string Written, bool IsInTexts);
