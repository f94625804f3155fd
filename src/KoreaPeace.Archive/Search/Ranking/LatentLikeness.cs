using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Search.Latent;

namespace KoreaPeace.Archive.Search;

/// <summary>How near the words of a query lie to those of a record, though it may say none of them.</summary>
internal sealed class LatentLikeness
{
    private readonly PassageTable table;
    private readonly byte[] direction;

    private LatentLikeness(PassageTable table, byte[] direction) => (this.table, this.direction) = (table, direction);

    /// <summary>Null when the latent space knows none of the words.</summary>
    public static async Task<LatentLikeness?> Of(SearchQuery query, ArchiveDb db, SearchIndex index, CancellationToken cancel)
    {
        var terms = query.Wanted.SelectMany(clause => Typed(clause).Select(term => (term.Term, clause.Times))).GroupBy(term => term.Term)
            .ToDictionary(same => same.Key, same => same.Sum(term => term.Times));
        var vectors = await index.Vectors(terms.Keys, db, cancel);
        var known = vectors.Where(vector => vector.Value is not null).OrderBy(vector => vector.Key, StringComparer.Ordinal).Select(vector => (vector.Value!, terms[vector.Key])); // those that are null were left out
        return LatentVector.Of([.. known]) is { } direction ? new LatentLikeness(index.Passages, direction) : null;
    }

    /// <summary>From -1 to 1.</summary>
    public float To(int record) => table.DirectionOf(record) is { } other ? LatentVector.Cosine(direction, other) : 0;

    private static IEnumerable<QueryTerm> Typed(Clause clause) =>
        clause.Typed.Count > 0 && !TextAnalysis.IsWholeWord(clause.Typed[0].Word) ? clause.Typed : clause.AnyOf.OfType<SoughtWords>().SelectMany(words => words.Terms).Where(term => !term.IsPrefix);
}
