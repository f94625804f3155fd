using System.Numerics;
using System.Text;
using F23.StringSimilarity;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Records;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Search;

/// <summary>
/// What somebody probably meant who typed a word that the archive does not have: a name of the vocabularies or a word of the texts, by the
/// number of letters that would have to change, and among those as near by how many passages hold it. Hangul is compared letter by letter,
/// not syllable by syllable. All words are held in memory while an edition is served, some hundred bytes each.
/// </summary>
internal sealed class DidYouMean
{
    private const int ShortestWord = 4; // letters; of shorter ones anything is near
    private const int LongestWord = 40; // letters; what is longer is no slip of a word
    private const int LettersPerSlip = 4; // one slip in four letters
    private const int MostSlips = 2;

    private static readonly Damerau Distance = new();

    private readonly ILookup<char, Known> words;
    private readonly List<Known> wordsOfNames;
    private readonly List<(QueryName Name, Known Spelling)> names;

    private DidYouMean(IEnumerable<Known> words, QueryVocabulary vocabulary)
    {
        this.words = words.Where(word => char.IsLetterOrDigit(word.Letters[0])).ToLookup(word => word.Letters[0]);
        wordsOfNames = [.. vocabulary.Names.SelectMany(name => name.Spellings).SelectMany(spelling => spelling.Terms).Select(term => term.Word).Where(word => !word.Any(Hangul.IsHangul)).Distinct().Select(word => new Known(word, word, 0))];
        names = [.. vocabulary.Names.SelectMany(name => name.Spellings.Select(spelling => (name, new Known(Letters(spelling.Text), spelling.Text, 0))))];
    }

    public static async Task<DidYouMean> Of(ArchiveDb db, QueryVocabulary vocabulary, CancellationToken cancel) =>
        new(await db.Words.Select(word => new Known(word.Word, word.Written ?? word.Word, word.Passages)).ToListAsync(cancel), vocabulary);

    /// <summary>The text with its unknown words put right; null when all are known or nothing is near.</summary>
    /// <param name="unknown">Words and phrases of the query, as typed, that nothing holds in this form. Another form of a word that the archive has is no slip.</param>
    public string? For(SearchQuery query, IReadOnlyCollection<string> unknown)
    {
        if (unknown.Count == 0) return null;
        var text = query.Text;
        // A whole name with a slip is that name, whatever its words are near.
        if (NearestName(text, query) is { } name) return name;

        var meant = text;
        foreach (var word in unknown.SelectMany(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            var letters = Letters(word);
            if (Hangul.Contains(word) || letters.Length is < ShortestWord or > LongestWord || words[letters[0]].Any(known => known.Letters == letters)) continue;
            if (NearestWord(letters) is { } near && Word.Of(near).Stem != Word.Of(letters).Stem) meant = meant.Replace(word, near, StringComparison.Ordinal);
        }

        return meant == text ? null : meant;
    }

    /// <summary>Never another form of a name that the query holds already.</summary>
    private string? NearestName(string text, SearchQuery query)
    {
        var letters = Letters(text);
        if (letters.Length is < ShortestWord or > 2 * LongestWord) return null;
        var held = query.Names.ToHashSet();
        return Near(letters, names.Where(name => !held.Contains(name.Name)).Select(name => name.Spelling)).OrderBy(near => near.Slips).ThenBy(near => near.Known.Written, StringComparer.Ordinal)
            .Select(near => near.Known.Written).FirstOrDefault();
    }

    private string? NearestWord(string letters)
    {
        // Whoever mistypes a word hardly ever mistypes its beginning, except by turning round its first two letters.
        var candidates = words[letters[0]];
        if (letters[1] != letters[0]) candidates = candidates.Concat(words[letters[1]]);
        return Near(letters, candidates.Concat(wordsOfNames)).OrderBy(near => near.Slips).ThenByDescending(near => near.Known.Passages).ThenBy(near => near.Known.Letters, StringComparer.Ordinal)
            .Select(near => near.Known.Written).FirstOrDefault();
    }

    /// <summary>Those that a slip or two of this make.</summary>
    private static IEnumerable<(Known Known, double Slips)> Near(string letters, IEnumerable<Known> all)
    {
        var (most, kinds) = (Math.Min(MostSlips, Math.Max(1, letters.Length / LettersPerSlip)), Known.KindsOf(letters));
        return all.Where(known => Math.Abs(known.Letters.Length - letters.Length) <= most && BitOperations.PopCount(known.Kinds ^ kinds) <= 2 * most)
            .Select(known => (known, Slips: Distance.Distance(letters, known.Letters))).Where(near => near.Slips > 0 && near.Slips <= most);
    }

    /// <summary>In small letters, without accents, hyphens and spaces, Hangul taken apart into its letters.</summary>
    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character)) letters.Append(char.ToLowerInvariant(character));
        }

        return letters.ToString();
    }

    /// <summary>Something that may have been meant.</summary>
    private sealed record Known(string Letters, string Written, int Passages)
    {
        /// <summary>Which letters it has, a bit each. A slip changes two bits at the most, so most words are seen at once to be far.</summary>
        public uint Kinds { get; } = KindsOf(Letters);

        public static uint KindsOf(string letters)
        {
            var kinds = 0u;
            foreach (var letter in letters) kinds |= 1u << (letter % 32);
            return kinds;
        }
    }
}
