namespace KoreaPeace.Archive.Search;

/// <summary>Words of the index by their first letters.</summary>
internal static class WordsThatBegin
{
    /// <summary>The words that begin so, the most frequent first.</summary>
    public static IQueryable<IndexedWord> Beginning(this IQueryable<IndexedWord> words, string letters)
    {
        var end = letters + '\uFFFF';
#pragma warning disable CA1309 // EF translates no other comparison; the database compares code points
        return words.Where(word => string.Compare(word.Word, letters) >= 0 && string.Compare(word.Word, end) < 0)
            .OrderByDescending(word => word.Passages).ThenBy(word => word.Word);
#pragma warning restore CA1309
    }
}
