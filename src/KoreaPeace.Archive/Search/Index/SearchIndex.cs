using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Search.Latent;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Search;

/// <summary>The index of an edition that is being served: passages in memory, words read as they are asked for and then remembered.</summary>
internal sealed class SearchIndex(PassageTable passages)
{
    // Of 10,000 speeches, a word of every speech takes a megabyte or two, most words some kilobytes.
    private const long RoomForStems = 80 << 20;
    private const long RoomForWords = 32 << 20;
    private const long RoomForVectors = 4 << 20;
    private const long RoomForClauses = 32 << 20;
    private const long VectorBytes = 250; // of a hundred dimensions, with the stem

    private readonly Remembered<string, WordFamily> stems = new(RoomForStems, family => family.Bytes);
    private readonly Remembered<string, WordFamily> words = new(RoomForWords, family => family.Bytes);
    private readonly Remembered<string, TermVector?> vectors = new(RoomForVectors, _ => VectorBytes);

    private readonly Remembered<string, FieldLists> clauses = new(RoomForClauses, found => found.Bytes);

    public PassageTable Passages => passages;

    /// <summary>The words of these stems; of a stem that no text has, an empty family.</summary>
    public Task<Dictionary<string, WordFamily>> WithStems(IReadOnlyCollection<string> wanted, ArchiveDb db, CancellationToken cancel) => stems.Of(wanted, async unknown =>
    {
        var rows = (await db.Words.AsNoTracking().Where(word => unknown.Contains(word.Stem)).ToListAsync(cancel)).ToLookup(word => word.Stem);
        return unknown.ToDictionary(stem => stem, stem => WordFamily.Of(rows[stem]));
    });

    /// <summary>These words and no others of their families, each for itself; of one that no text has, an empty family.</summary>
    /// <param name="wanted">Folded words and keys of names.</param>
    public Task<Dictionary<string, WordFamily>> WithWords(IReadOnlyCollection<string> wanted, ArchiveDb db, CancellationToken cancel) => words.Of(wanted, async unknown =>
    {
        var rows = (await db.Words.AsNoTracking().Where(word => unknown.Contains(word.Word)).ToListAsync(cancel)).ToLookup(word => word.Word);
        return unknown.ToDictionary(word => word, word => WordFamily.Of(rows[word]));
    });

    /// <summary>Where these stems lie in the latent space; null for one that does not take part.</summary>
    public Task<Dictionary<string, TermVector?>> Vectors(IReadOnlyCollection<string> wanted, ArchiveDb db, CancellationToken cancel) => vectors.Of(wanted, async unknown =>
    {
        var rows = await db.Stems.AsNoTracking().Where(stem => unknown.Contains(stem.Stem)).ToDictionaryAsync(stem => stem.Stem, cancel);
        return unknown.ToDictionary(stem => stem, stem => rows.TryGetValue(stem, out var row) ? new TermVector(row.Length, row.Direction) : null);
    });

    /// <summary>What was put together for a phrase or a name: the next page, a filter and a view of a search ask for the same again.</summary>
    /// <param name="clause">Says all that it was put together from.</param>
    public FieldLists Joined(string clause, Func<FieldLists> join) => clauses.Of(clause, join);

    /// <summary>What was put together for it before; null when that is not remembered.</summary>
    public FieldLists? Joined(string clause) => clauses.Known(clause);

    public static async Task<SearchIndex> Of(ArchiveDb db, CancellationToken cancel) => new(await PassageTable.Of(db, cancel));
}
