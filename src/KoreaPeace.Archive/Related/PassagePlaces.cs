using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Search.Latent;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Related;

/// <summary>Where single texts lie in the latent space of the archive.</summary>
internal sealed class PassagePlaces
{
    private const int FewestDimensions = 6; // those of thirty records; in fewer, everything is near everything

    private readonly Dictionary<string, TermVector> terms;

    private PassagePlaces(Dictionary<string, TermVector> terms) => this.terms = terms;

    /// <summary>Null when the archive is too small for a space that says anything.</summary>
    public static async Task<PassagePlaces?> For(IEnumerable<string> texts, ArchiveDb db, CancellationToken cancel)
    {
        var stems = texts.SelectMany(text => Stems(text).Keys).Distinct().ToList();
        var known = await db.Stems.AsNoTracking().Where(stem => stems.Contains(stem.Stem)).ToListAsync(cancel);
        return known.Count == 0 || known[0].Direction.Length < FewestDimensions ? null : new PassagePlaces(known.ToDictionary(stem => stem.Stem, stem => new TermVector(stem.Length, stem.Direction)));
    }

    /// <summary>Null when nothing can be said.</summary>
    public byte[]? Of(string text) =>
        LatentVector.Of([.. Stems(text).Where(stem => terms.ContainsKey(stem.Key)).OrderBy(stem => stem.Key, StringComparer.Ordinal).Select(stem => (terms[stem.Key], stem.Value))]);

    private static Dictionary<string, int> Stems(string text) =>
        TextAnalysis.Tokens(text).Where(token => !StopWords.Contain(token.Word) && !TextAnalysis.IsWholeWord(token.Word)).CountBy(token => token.Term).ToDictionary();
}
