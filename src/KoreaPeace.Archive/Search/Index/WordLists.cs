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

    private readonly SearchIndex index;
    private readonly HashSet<QueryTerm> asked;
    private readonly Dictionary<string, FieldLists> phrases;

    private WordLists(SearchIndex index, HashSet<QueryTerm> asked, Dictionary<string, FieldLists> phrases, Dictionary<string, WordFamily> byStem, Dictionary<string, WordFamily> byWord, Dictionary<string, WordFamily> byBeginning)
    {
        (this.index, this.asked, this.phrases, this.byStem, this.byWord, this.byBeginning) = (index, asked, phrases, byStem, byWord, byBeginning);
        // A word that was asked for as it is written stands for its family where nobody asked for that.
        foreach (var same in byWord.Values.Where(word => word.Forms.Count > 0 && !byStem.ContainsKey(word.Forms[0].Stem)).GroupBy(word => word.Forms[0].Stem).ToList())
            byStem.Add(same.Key, new WordFamily([.. same.SelectMany(word => word.Forms)], FieldLists.Any([.. same.Select(word => word.Found)])));
    }

    public static async Task<WordLists> For(ArchiveDb db, SearchIndex index, IReadOnlyCollection<Clause> clauses, CancellationToken cancel)
    {
        // Of a phrase that is remembered nobody asks for the single words, and the commonest words are the longest to read.
        var phrases = clauses.Where(clause => clause is { Names.Count: 0, Typed.Count: 0, AnyOf: [SoughtWords { Terms.Count: > 1 }] }).Select(clause => Key(clause.AnyOf)).Distinct()
            .Select(key => (key, Found: index.Joined(key))).Where(phrase => phrase.Found is not null).ToDictionary(phrase => phrase.key, phrase => phrase.Found!);
        var terms = clauses.Where(clause => !phrases.ContainsKey(Key(clause.AnyOf))).SelectMany(clause => clause.AnyOf.OfType<SoughtWords>().SelectMany(words => words.Terms).Concat(clause.Typed)).ToHashSet();
        var stems = terms.Where(term => !term.IsPrefix && !term.IsExact).Select(term => term.Term).ToHashSet();
        var words = terms.Where(term => !term.IsPrefix && term.IsExact).Select(term => term.Word)
            .Concat(clauses.SelectMany(clause => clause.AnyOf.OfType<SoughtName>()).Select(name => IndexKey.Of(name.Kind, name.Slug))).ToHashSet();
        var beginnings = new Dictionary<string, WordFamily>();
        foreach (var beginning in terms.Where(term => term.IsPrefix).Select(term => term.Word).Distinct())
            beginnings.Add(beginning, WordFamily.Of(await db.Words.AsNoTracking().Beginning(beginning).Take(MostOfABeginning).ToListAsync(cancel)));
        return new WordLists(index, terms, phrases, await index.WithStems(stems, db, cancel), await index.WithWords(words, db, cancel), beginnings);
    }

    /// <summary>Where the clause is satisfied.</summary>
    public FieldLists Of(Clause clause) => Of(clause.AnyOf);

    /// <summary>Where these words follow each other.</summary>
    public FieldLists Of(IReadOnlyList<QueryTerm> terms) => Of([new SoughtWords(terms)]);

    /// <summary>The words that the archive has for a term, the most frequent first.</summary>
    public IEnumerable<WordForm> Forms(QueryTerm term) => Family(term).Forms;

    private FieldLists Of(IReadOnlyList<Sought> anyOf)
    {
        if (anyOf is [SoughtName or SoughtWords { Terms.Count: 1 }]) return Of(anyOf[0]);
        if (phrases.TryGetValue(Key(anyOf), out var phrase)) return phrase;
        // Of a word that nobody asked for, less may be known than there is.
        return anyOf.OfType<SoughtWords>().All(words => words.Terms.All(asked.Contains)) ? index.Joined(Key(anyOf), Join) : Join();

        FieldLists Join() => FieldLists.Any([.. anyOf.Select(Of)]);
    }

    /// <summary>Says all that is looked for, and nothing of how it was typed.</summary>
    private static string Key(IReadOnlyList<Sought> anyOf) => string.Join('|', anyOf.Select(Key));

    private static string Key(Sought sought) => sought switch
    {
        SoughtName name => IndexKey.Of(name.Kind, name.Slug),
        SoughtWords words => $"{words.Within} {string.Join(' ', words.Terms.Select(term => term.IsPrefix ? $"{term.Word}*" : term.IsExact ? $"={term.Word}" : $"{term.Term}{(Acronyms.IsAny(term.Word) ? "." : "")}"))}",
        _ => throw new NotSupportedException($"nothing is known of {sought}"),
    };

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
