using KoreaPeace.Archive.Engines;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Search;

/// <summary>What the index holds of the words and names of a query.</summary>
internal sealed class WordLists
{
    private const int MostOfABeginning = 300; // words that begin so, the most frequent first

    private static readonly FieldLists Nothing = new(Occurrences.None, Occurrences.None, Occurrences.None);

    private readonly Dictionary<string, List<IndexedWord>> byStem = [];
    private readonly Dictionary<string, IndexedWord> byWord = [];
    private readonly Dictionary<string, List<IndexedWord>> byBeginning = [];
    private readonly Dictionary<QueryTerm, FieldLists> lists = [];

    private WordLists()
    {
    }

    public static async Task<WordLists> For(ArchiveDb db, IReadOnlyCollection<Clause> clauses, CancellationToken cancel)
    {
        var found = new WordLists();
        var terms = clauses.SelectMany(clause => clause.AnyOf.OfType<SoughtWords>().SelectMany(words => words.Terms).Concat(clause.Typed)).Distinct().ToList();
        var stems = terms.Where(term => !term.IsPrefix && !term.IsExact).Select(term => term.Term).Distinct().ToList();
        var words = terms.Where(term => !term.IsPrefix && term.IsExact).Select(term => term.Word)
            .Concat(clauses.SelectMany(clause => clause.AnyOf.OfType<SoughtName>()).Select(name => IndexKey.Of(name.Kind, name.Slug))).Distinct().ToList();
        if (stems.Count > 0) found.Keep(await db.Words.AsNoTracking().Where(word => stems.Contains(word.Stem)).ToListAsync(cancel));
        if (words.Count > 0) found.Keep(await db.Words.AsNoTracking().Where(word => words.Contains(word.Word)).ToListAsync(cancel));
        foreach (var beginning in terms.Where(term => term.IsPrefix).Select(term => term.Word).Distinct())
        {
            found.byBeginning[beginning] = await db.Words.AsNoTracking().Beginning(beginning).Take(MostOfABeginning).ToListAsync(cancel);
        }

        return found;
    }

    /// <summary>Where the clause is satisfied.</summary>
    public FieldLists Of(Clause clause) => FieldLists.Any([.. clause.AnyOf.Select(Of)]);

    /// <summary>Where these words follow each other.</summary>
    public FieldLists Of(IReadOnlyList<QueryTerm> terms) => Of(new SoughtWords(terms));

    /// <summary>The words that the archive has for a term, the most frequent first.</summary>
    public IEnumerable<IndexedWord> Forms(QueryTerm term) => Rows(term).OrderByDescending(word => word.Passages).ThenBy(word => word.Word, StringComparer.Ordinal);

    private FieldLists Of(Sought sought) => sought switch
    {
        SoughtName name => byWord.TryGetValue(IndexKey.Of(name.Kind, name.Slug), out var word) ? FieldLists.Read(word) : Nothing,
        // A publisher's name may begin with its country, which is not what such a piece is about.
        SoughtWords { Terms: [var one] } => Acronyms.IsAny(one.Word) ? Of(one) with { Names = Occurrences.None } : Of(one),
        SoughtWords words => FieldLists.Together([.. words.Terms.Select(Of)], words.Within),
        _ => throw new NotSupportedException($"nothing is known of {sought}"),
    };

    private FieldLists Of(QueryTerm term)
    {
        if (!lists.TryGetValue(term, out var known)) lists.Add(term, known = FieldLists.Any([.. Rows(term).Select(FieldLists.Read)]));
        return known;
    }

    private List<IndexedWord> Rows(QueryTerm term)
    {
        if (term.IsPrefix) return byBeginning.GetValueOrDefault(term.Word) ?? [];
        if (term.IsExact) return byWord.TryGetValue(term.Word, out var word) ? [word] : [];
        return byStem.GetValueOrDefault(term.Term) ?? [];
    }

    private void Keep(List<IndexedWord> words)
    {
        foreach (var word in words)
        {
            byWord[word.Word] = word;
            if (!byStem.TryGetValue(word.Stem, out var family)) byStem.Add(word.Stem, family = []);
            if (!family.Exists(known => known.Word == word.Word)) family.Add(word);
        }
    }
}

/// <summary>Where something stands, field by field.</summary>
internal sealed record FieldLists(Occurrences Titles, Occurrences Names, Occurrences Texts)
{
    public IEnumerable<Occurrences> All => [Titles, Names, Texts];

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
