using System.Globalization;
using System.Text;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace KoreaPeace.Archive.Search;

/// <summary>A word in Latin letters, folded, with its stem (Snowball's English stemmer).</summary>
/// <param name="Folded">Without case, accents and apostrophes.</param>
internal readonly record struct Word(string Folded, string Stem)
{
    private const int Remembered = 100_000; // some 10 MB; the words of an archive of this kind and more

    [ThreadStatic] private static EnglishStemmer? stemmer;
    [ThreadStatic] private static Dictionary<string, Word>? known;

    /// <summary>A name that has an acronym may begin with it.</summary>
    public bool BeginsName { get; } = Acronyms.Begins(Folded);

    /// <param name="written">As it stands in the text, without the points of an acronym.</param>
    public static Word Of(ReadOnlySpan<char> written)
    {
        known ??= [];
        var remembered = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (remembered.TryGetValue(written, out var word)) return word;

        var folded = Fold(written.ToString());
        word = new Word(folded.Replace("'", "", StringComparison.Ordinal), Stemmed(folded));
        if (known.Count >= Remembered) known.Clear();
        remembered[written] = word;
        return word;
    }

    private static string Fold(string word)
    {
        if (Ascii.IsValid(word)) return word.ToLowerInvariant();

        var folded = new StringBuilder(word.Length);
        foreach (var character in word.Normalize(NormalizationForm.FormKD))
        {
            if (character is '’' or 'ʼ') folded.Append('\'');
            else if (char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark) folded.Append(char.ToLowerInvariant(character));
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Stemmed(string folded)
    {
        stemmer ??= new EnglishStemmer();
        stemmer.SetCurrent(folded);
        stemmer.Stem();
        var stem = stemmer.Current.Replace("'", "", StringComparison.Ordinal);
        return stem.Length > 0 ? stem : folded;
    }
}
