using System.Globalization;
using System.Text;
using KoreaPeace.Archive.Records;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace KoreaPeace.Archive.Search;

/// <summary>
/// Cuts text into terms, the same way at ingest and for a query. Case, diacritics and typography are folded; English is stemmed
/// (Snowball); the country "US" is not the pronoun "us"; Korean and Chinese script becomes overlapping pairs of syllables, so that a word
/// is found with any particle behind it and inside any compound.
/// </summary>
public static class TextAnalysis
{
    private const string UnitedStates = "usa";
    private const int RememberedStems = 50_000; // some 5 MB; the words of an archive of this kind and more

    [ThreadStatic] private static EnglishStemmer? stemmer;
    [ThreadStatic] private static Dictionary<string, string>? stems;

    public static IEnumerable<Token> Tokens(string text)
    {
        var position = 0;
        while (position < text.Length)
        {
            if (IsSyllabic(text[position]))
            {
                var end = position + 1;
                while (end < text.Length && IsSyllabic(text[end])) end++;
                for (; position < end; position++)
                {
                    var pair = text.Substring(position, Math.Min(2, end - position));
                    yield return new Token(pair, position, pair.Length, pair);
                }
            }
            else if (char.IsLetterOrDigit(text[position]))
            {
                var end = DottedEnd(text, position) ?? WordEnd(text, position);
                yield return Word(text, position, end);
                position = end;
            }
            else
            {
                position++;
            }
        }
    }

    /// <summary>
    /// The terms that text must hold one after another to hold this word. A Korean word of one syllable is looked for at the
    /// beginning of a pair; of a longer one the lone last syllable is left off, because more may follow it. That goes for the last word of a
    /// phrase only: the others end where the phrase says.
    /// </summary>
    public static IReadOnlyList<QueryTerm> QueryTerms(string word)
    {
        var tokens = Tokens(word).ToList();
        var terms = new List<QueryTerm>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var isLone = i == tokens.Count - 1 && tokens[i].Length == 1 && IsSyllabic(tokens[i].Term[0]);
            var endsPairs = isLone && i > 0 && tokens[i - 1].Start + 1 == tokens[i].Start && IsSyllabic(tokens[i - 1].Term[0]);
            if (!endsPairs) terms.Add(new QueryTerm(tokens[i].Term, isLone, tokens[i].Word));
        }

        return terms;
    }

    private static Token Word(string text, int start, int end)
    {
        var word = text[start..end];
        var bare = word.Replace(".", "", StringComparison.Ordinal);
        if (bare is "US" or "USA" || word is "u.s." or "u.s" or "u.s.a.") return new Token(UnitedStates, start, end - start, UnitedStates);

        var folded = Fold(bare);
        return new Token(Stem(folded), start, end - start, folded.Replace("'", "", StringComparison.Ordinal));
    }

    /// <summary>The end of an acronym with a dot after every letter, such as U.S. or D.P.R.K.; null where none begins.</summary>
    private static int? DottedEnd(string text, int start)
    {
        var end = start;
        while (end + 1 < text.Length && char.IsLetter(text[end]) && text[end + 1] == '.' && (end == start || text[end - 1] == '.')) end += 2;
        if (end - start < 4 && !(end - start == 2 && end < text.Length && char.IsLetter(text[end]) && IsBoundary(text, end + 1))) return null;
        if (end < text.Length && char.IsLetter(text[end]))
        {
            // "U.S" without its last dot; but "U.S.South" is an acronym and a word that lost their space.
            if (IsBoundary(text, end + 1)) end++;
        }

        return end;
    }

    private static bool IsBoundary(string text, int position) => position >= text.Length || !char.IsLetterOrDigit(text[position]);

    private static int WordEnd(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && !IsSyllabic(text[end]) && (IsWordPart(text[end]) || IsInnerApostrophe(text, end))) end++;
        return end;
    }

    private static bool IsWordPart(char character) =>
        char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private static bool IsInnerApostrophe(string text, int position) =>
        text[position] is '\'' or '’' or 'ʼ' && position + 1 < text.Length && char.IsLetter(text[position + 1]) && !IsSyllabic(text[position + 1]);

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

    private static string Stem(string folded)
    {
        stems ??= [];
        if (stems.TryGetValue(folded, out var known)) return known;

        stemmer ??= new EnglishStemmer();
        stemmer.SetCurrent(folded);
        stemmer.Stem();
        var stem = stemmer.Current.Replace("'", "", StringComparison.Ordinal);
        if (stems.Count >= RememberedStems) stems.Clear();
        return stems[folded] = stem.Length > 0 ? stem : folded;
    }

    /// <summary>Scripts that write syllables or whole words with one sign and no reliable spaces: Hangul, Han, Kana.</summary>
    private static bool IsSyllabic(char character) =>
        Hangul.IsHangul(character) || character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}

/// <summary>A term of a query.</summary>
/// <param name="IsPrefix">Any term that begins so will do.</param>
/// <param name="Word">The folded word before stemming.</param>
public readonly record struct QueryTerm(string Term, bool IsPrefix, string Word)
{
    public bool Fits(Token token) => IsPrefix ? token.Term.StartsWith(Term, StringComparison.Ordinal) : token.Term == Term;
}
