using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Search.Latent;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Related;

/// <summary>What tells a passage from the others of the archive: the names in it, and of its words those that few say.</summary>
internal sealed class TellingWords(OpenEdition edition, ArchiveDb db)
{
    private const int Most = 16; // the rest adds little to which passages are found, and each is read from the index
    private const int Few = 20; // passages, or one in so many: what more of them hold does not tell them apart
    private const int MostAsked = 500; // different words; no passage that a person reads has more worth asking for

    /// <summary>The most telling first; none that no other passage holds, nor one that many do.</summary>
    public async Task<IReadOnlyList<TellingWord>> Of(string plain, CancellationToken cancel)
    {
        var named = edition.Names.Places(plain).ToList();
        var stems = TextAnalysis.Tokens(plain).Where(token => !StopWords.Contain(token.Word) && !TextAnalysis.IsWholeWord(token.Word) && !named.Exists(place => token.Start < place.End && token.End > place.Start))
            .CountBy(token => token.Term).Take(MostAsked).ToDictionary();
        var names = named.CountBy(place => (place.Kind, place.Slug)).ToDictionary();
        var words = await Words(stems, cancel);
        return [.. words.Concat(await Names(names, cancel)).OrderByDescending(word => Math.Round(word.Weight, 9)).ThenBy(word => word.Key, StringComparer.Ordinal).Take(Most)];
    }

    private async Task<IEnumerable<TellingWord>> Words(Dictionary<string, int> stems, CancellationToken cancel)
    {
        var asked = stems.Keys.ToList();
        var forms = await db.Words.Where(word => asked.Contains(word.Stem)).Select(word => new { word.Word, word.Stem, word.Written, word.Passages }).ToListAsync(cancel);
        return forms.GroupBy(form => form.Stem).Select(same =>
        {
            var usual = same.OrderByDescending(form => form.Passages).ThenBy(form => form.Word, StringComparer.Ordinal).First();
            return (Stem: same.Key, Shown: usual.Written ?? usual.Word, Passages: same.Sum(form => form.Passages));
        }).Where(word => IsTelling(word.Passages) && ReasonWords.CanSay(word.Shown)).Select(word => new TellingWord(word.Stem, word.Shown, Weight(stems[word.Stem], word.Passages)));
    }

    private async Task<IEnumerable<TellingWord>> Names(Dictionary<(NamedKind Kind, string Slug), int> names, CancellationToken cancel)
    {
        var byKey = names.ToDictionary(name => IndexKey.Of(name.Key.Kind, name.Key.Slug));
        var keys = byKey.Keys.ToList();
        var known = await db.Words.Where(word => keys.Contains(word.Word)).Select(word => new { word.Word, word.Passages }).ToListAsync(cancel);
        return known.Where(name => IsTelling(name.Passages)).Select(name => new TellingWord(name.Word, NameOf(byKey[name.Word].Key), Weight(byKey[name.Word].Value, name.Passages)));
    }

    private bool IsTelling(int passages) => passages >= 2 && passages * 2 <= edition.Passages.Count && passages <= Math.Max(Few, edition.Passages.Count / Few);

    private double Weight(int count, int passages) => TermWeights.LogTf(count) * Math.Log((edition.Passages.Count + 1) / (passages + 0.5));

    private string NameOf((NamedKind Kind, string Slug) name) => name.Kind switch
    {
        NamedKind.Person => edition.People[name.Slug].Name,
        NamedKind.Concept => edition.Concepts[name.Slug].Name,
        _ => edition.Events[name.Slug].Name,
    };
}
