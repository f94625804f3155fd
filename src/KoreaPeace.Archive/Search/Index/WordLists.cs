using KoreaPeace.Archive.Engines;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Search;

/// <summary>What the index holds of the words and names of a query.</summary>
internal sealed class WordLists
{
    private const int MostOfABeginning = 300; // words that begin so, the most frequent first

    private readonly Dictionary<string, WordFamily> byStem;
    private readonly Dictionary<string, WordFamily> byWord;
    private readonly Dictionary<string, WordFamily> byBeginning;

    private WordLists(Dictionary<string, WordFamily> byStem, Dictionary<string, WordFamily> byWord, Dictionary<string, WordFamily> byBeginning)
    {
        (this.byStem, this.byWord, this.byBeginning) = (byStem, byWord, byBeginning);
        // A word that was asked for as it is written stands for its family where nobody asked for that.
        foreach (var same in byWord.Values.Where(word => word.Forms.Count > 0 && !byStem.ContainsKey(word.Forms[0].Stem)).GroupBy(word => word.Forms[0].Stem).ToList())
            byStem.Add(same.Key, new WordFamily([.. same.SelectMany(word => word.Forms)], FieldLists.Any([.. same.Select(word => word.Found)])));
    }

    public static async Task<WordLists> For(ArchiveDb db, SearchIndex index, IReadOnlyCollection<Clause> clauses, CancellationToken cancel)
    {
        var terms = clauses.SelectMany(clause => clause.AnyOf.OfType<SoughtWords>().SelectMany(words => words.Terms).Concat(clause.Typed)).Distinct().ToList();
        var stems = terms.Where(term => !term.IsPrefix && !term.IsExact).Select(term => term.Term).ToHashSet();
        var words = terms.Where(term => !term.IsPrefix && term.IsExact).Select(term => term.Word)
            .Concat(clauses.SelectMany(clause => clause.AnyOf.OfType<SoughtName>()).Select(name => IndexKey.Of(name.Kind, name.Slug))).ToHashSet();
        var beginnings = new Dictionary<string, WordFamily>();
        foreach (var beginning in terms.Where(term => term.IsPrefix).Select(term => term.Word).Distinct())
            beginnings.Add(beginning, WordFamily.Of(await db.Words.AsNoTracking().Beginning(beginning).Take(MostOfABeginning).ToListAsync(cancel)));
        return new WordLists(await index.WithStems(stems, db, cancel), await index.WithWords(words, db, cancel), beginnings);
    }

    /// <summary>Where the clause is satisfied.</summary>
    public FieldLists Of(Clause clause) => FieldLists.Any([.. clause.AnyOf.Select(Of)]);

    /// <summary>Where these words follow each other.</summary>
    public FieldLists Of(IReadOnlyList<QueryTerm> terms) => Of(new SoughtWords(terms));

    /// <summary>The words that the archive has for a term, the most frequent first.</summary>
    public IEnumerable<WordForm> Forms(QueryTerm term) => Family(term).Forms;

    private FieldLists Of(Sought sought) => sought switch
    {
        SoughtName name => byWord.GetValueOrDefault(IndexKey.Of(name.Kind, name.Slug), WordFamily.None).Found,
        // A publisher's name may begin with its country, which is not what such a piece is about.
        SoughtWords { Terms: [var one] } => Acronyms.IsAny(one.Word) ? Family(one).Found with { Names = Occurrences.None } : Family(one).Found,
        SoughtWords words => FieldLists.Together([.. words.Terms.Select(term => Family(term).Found)], words.Within),
        _ => throw new NotSupportedException($"nothing is known of {sought}"),
    };

    private WordFamily Family(QueryTerm term) => term.IsPrefix ? byBeginning.GetValueOrDefault(term.Word, WordFamily.None)
        : term.IsExact ? byWord.GetValueOrDefault(term.Word, WordFamily.None)
        : byStem.GetValueOrDefault(term.Term, WordFamily.None);
}

/// <summary>Where something stands, field by field.</summary>
internal sealed record FieldLists(Occurrences Titles, Occurrences Names, Occurrences Texts)
{
    public static readonly FieldLists Nothing = new(Occurrences.None, Occurrences.None, Occurrences.None);

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
