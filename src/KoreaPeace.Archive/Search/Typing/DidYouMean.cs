using System.Text;
using F23.StringSimilarity;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Records;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Search;

/// <summary>
/// What somebody probably meant who typed a word that the archive does not have: a name of the vocabularies or a word of the texts, by the
/// number of letters that would have to change, and among those as near by how many passages hold it. Hangul is compared letter by letter,
/// not syllable by syllable.
/// </summary>
internal static class DidYouMean
{
    private const int ShortestWord = 4; // letters; of shorter ones anything is near
    private const int LongestWord = 40; // letters; what is longer is no slip of a word
    private const int LettersPerSlip = 4; // one slip in four letters
    private const int MostSlips = 2;

    private static readonly Damerau Distance = new();

    /// <summary>The text with its unknown words put right; null when all are known or nothing is near.</summary>
    /// <param name="unknown">Words of the query, as typed, that nothing holds in this form. Another form of a word that the archive has is no slip.</param>
    public static async Task<string?> For(SearchQuery query, IReadOnlyCollection<string> unknown, ArchiveDb db, QueryVocabulary vocabulary, CancellationToken cancel)
    {
        if (unknown.Count == 0) return null;
        var text = query.Text;
        // A whole name with a slip is that name, whatever its words are near.
        if (NearestName(text, query, vocabulary) is { } name) return name;

        var meant = text;
        foreach (var word in unknown)
        {
            var letters = Letters(word);
            if (Hangul.Contains(word) || letters.Length is < ShortestWord or > LongestWord) continue;
            if (await NearestWord(letters, db, vocabulary, cancel) is { } near && Word.Of(near).Stem != Word.Of(letters).Stem) meant = meant.Replace(word, near, StringComparison.Ordinal);
        }

        return meant == text ? null : meant;
    }

    /// <summary>Never another form of a name that the query holds already.</summary>
    private static string? NearestName(string text, SearchQuery query, QueryVocabulary vocabulary)
    {
        var letters = Letters(text);
        if (letters.Length is < ShortestWord or > 2 * LongestWord) return null;
        return vocabulary.Names.Except(query.Names).SelectMany(name => name.Spellings).Select(spelling => (spelling.Text, Slips: Slips(letters, Letters(spelling.Text))))
            .Where(near => near.Slips > 0 && near.Slips <= Most(letters)).OrderBy(near => near.Slips).ThenBy(near => near.Text, StringComparer.Ordinal)
            .Select(near => near.Text).FirstOrDefault();
    }

    private static async Task<string?> NearestWord(string letters, ArchiveDb db, QueryVocabulary vocabulary, CancellationToken cancel)
    {
        // Whoever mistypes a word hardly ever mistypes its beginning, except by turning round its first two letters.
        var beginnings = new[] { letters[..1], letters[1..2] };
        var candidates = await db.Words.AsNoTracking().Where(known => beginnings.Contains(known.Word.Substring(0, 1)) && known.Word.Length >= letters.Length - MostSlips && known.Word.Length <= letters.Length + MostSlips)
            .Select(known => new { known.Word, known.Passages, known.Written }).ToListAsync(cancel);
        var ofNames = vocabulary.Names.SelectMany(name => name.Spellings).SelectMany(spelling => spelling.Terms).Select(term => term.Word).Where(known => !known.Any(Hangul.IsHangul)).Distinct()
            .Select(known => new { Word = known, Passages = 0, Written = (string?)null });
        return candidates.Concat(ofNames).Select(known => (known.Word, known.Passages, Written: known.Written ?? known.Word, Slips: Slips(letters, known.Word))).Where(near => near.Slips > 0 && near.Slips <= Most(letters))
            .OrderBy(near => near.Slips).ThenByDescending(near => near.Passages).ThenBy(near => near.Word, StringComparer.Ordinal).Select(near => near.Written).FirstOrDefault();
    }

    private static int Most(string letters) => Math.Min(MostSlips, Math.Max(1, letters.Length / LettersPerSlip));

    private static double Slips(string typed, string known) => Math.Abs(typed.Length - known.Length) > MostSlips ? MostSlips + 1 : Distance.Distance(typed, known);

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
}
