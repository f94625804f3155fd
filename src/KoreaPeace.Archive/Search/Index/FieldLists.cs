namespace KoreaPeace.Archive.Search;

/// <summary>Where something stands, field by field.</summary>
internal sealed record FieldLists(Occurrences Titles, Occurrences Names, Occurrences Texts)
{
    public static readonly FieldLists Nothing = new(Occurrences.None, Occurrences.None, Occurrences.None);

    public IEnumerable<Occurrences> All => [Titles, Names, Texts];

    /// <summary>In memory, about.</summary>
    public long Bytes => All.Sum(list => list.Bytes);

    public static FieldLists Read(IndexedWord word) =>
        new(Occurrences.Read(word.InTitles, word.Passages), Occurrences.Read(word.InNames, word.Passages), Occurrences.Read(word.InTexts, word.Passages));

    public static FieldLists Any(IReadOnlyList<FieldLists> lists) => lists.Count == 1 ? lists[0]
        : new(Occurrences.Any([.. lists.Select(list => list.Titles)]), Occurrences.Any([.. lists.Select(list => list.Names)]), Occurrences.Any([.. lists.Select(list => list.Texts)]));

    /// <param name="within">In any order within so many words; null for one after another.</param>
    public static FieldLists Together(IReadOnlyList<FieldLists> lists, int? within)
    {
        return new FieldLists(In([.. lists.Select(list => list.Titles)]), In([.. lists.Select(list => list.Names)]), In([.. lists.Select(list => list.Texts)]));

        Occurrences In(List<Occurrences> words) => within is { } distance ? Occurrences.Near(words, distance) : Occurrences.InSequence(words);
    }
}
