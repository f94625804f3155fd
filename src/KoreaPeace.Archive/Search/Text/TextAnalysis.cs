using System.Globalization;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Search;

/// <summary>
/// Cuts text into terms, the same way at ingest and for a query. Case, diacritics and typography are folded; English is stemmed
/// (Snowball); the country "US" is not the pronoun "us", and is found by its full name; Korean and Chinese script becomes overlapping
/// pairs of syllables, so that a word is found with any particle behind it and inside any compound.
/// </summary>
public static class TextAnalysis
{
    internal const char Whole = '^'; // no word has it
    internal const char InFull = '~'; // nor this
    private const int LongestWholeWord = 12; // syllables; longer ones are texts without spaces

    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        Cut(text, tokens);
        return tokens;
    }

    /// <summary>Cuts text into terms, into a list that was used before.</summary>
    /// <param name="beginnings">Words that begin with another Latin letter are only counted: whoever looks for a few words need not know the stems of all.</param>
    internal static void Cut(string text, List<Token> tokens, LatinLetters? beginnings = null)
    {
        tokens.Clear();
        bool? isInCapitals = null;
        var beginsName = false;
        var (position, place) = (0, 0);
        while (position < text.Length)
        {
            if (IsSyllabic(text[position]))
            {
                var end = position + 1;
                while (end < text.Length && IsSyllabic(text[end])) end++;
                var first = place;
                for (; position < end; position++)
                {
                    var pair = text.Substring(position, Math.Min(2, end - position));
                    tokens.Add(new Token(pair, position, pair.Length, pair, place++));
                    if (place == first + 1 && Hangul.IsHangul(text[position])) AddWholeWords(tokens, text, position, end, first);
                }
            }
            else if (char.IsLetterOrDigit(text[position]))
            {
                var end = DottedEnd(text, position) ?? WordEnd(text, position);
                if (beginnings?.MayBegin(text[position]) != false) tokens.Add(Word(text, position, end, place, ref isInCapitals, ref beginsName));
                (position, place) = (end, place + 1);
            }
            else
            {
                position++;
            }
        }

        if (beginsName) AddAcronyms(tokens);
    }

    /// <summary>
    /// The terms that text must hold one after another to hold this word. A Korean word of one syllable is looked for at the
    /// beginning of a pair; of a longer one the lone last syllable is left off, because more may follow it. That goes for the last word of a
    /// phrase only: the others end where the phrase says.
    /// </summary>
    public static IReadOnlyList<QueryTerm> QueryTerms(string word)
    {
        // What shares a place with another stands beside it: acronyms and whole words.
        var tokens = Tokens(word).DistinctBy(token => token.Position).ToList();
        var terms = new List<QueryTerm>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var isLone = i == tokens.Count - 1 && tokens[i].Length == 1 && IsSyllabic(tokens[i].Term[0]);
            var endsPairs = isLone && i > 0 && tokens[i - 1].Start + 1 == tokens[i].Start && IsSyllabic(tokens[i - 1].Term[0]);
            if (!endsPairs) terms.Add(new QueryTerm(tokens[i].Term, isLone, tokens[i].Word));
        }

        return terms;
    }

    /// <summary>The term of a Korean word that stands by itself or with a particle behind it, and in no compound; null for any other word.</summary>
    internal static QueryTerm? WholeWord(string word) =>
        word.Length is > 0 and <= LongestWholeWord && word.All(Hangul.IsHangul) ? new QueryTerm(Whole + word, false, Whole + word, IsExact: true) : null;

    /// <summary>Whether the index has a term beside the pairs of syllables that it stands for.</summary>
    internal static bool IsWholeWord(string term) => term[0] == Whole;

    /// <summary>Whether a term is a piece of running script and no word of its own.</summary>
    internal static bool IsPieceOfScript(string term) => term.Length <= 2 && IsSyllabic(term[0]);

    /// <summary>The word as it stands, and without whatever may be a particle behind it.</summary>
    private static void AddWholeWords(List<Token> tokens, string text, int start, int end, int place)
    {
        if (end - start > LongestWholeWord) return;
        for (var length = end - start; length > 0; length--)
        {
            if (length < end - start && !Hangul.IsParticle(text[(start + length)..end])) continue;
            var word = Whole + text.Substring(start, length);
            tokens.Add(new Token(word, start, length, word, place));
        }
    }

    private static Token Word(string text, int start, int end, int place, ref bool? isInCapitals, ref bool beginsName)
    {
        var written = text.AsSpan(start, end - start);
        // In a line of capitals nobody can tell; there are more pronouns in a text than countries.
        if (Acronyms.Ordinary(written) is { } acronym && (written is not "US" || !(isInCapitals ??= IsInCapitals(text))))
            return new Token(acronym, start, end - start, acronym, place);

        var word = Search.Word.Of(written.Contains('.') ? written.ToString().Replace(".", "", StringComparison.Ordinal) : written);
        beginsName |= word.BeginsName;
        return new Token(word.Stem, start, end - start, word.Folded, place);
    }

    private static bool IsInCapitals(string text) => text.Length > 20 && !text.Any(char.IsLower);

    private static void AddAcronyms(List<Token> tokens)
    {
        var words = new string[Acronyms.MostWords];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Acronyms.Begins(tokens[i].Word)) continue;
            var most = Math.Min(words.Length, tokens.Count - i);
            // Where words were only counted, those on either side do not follow each other.
            for (var n = 0; n < most; n++) words[n] = tokens[i + n].Position == tokens[i].Position + n ? tokens[i + n].Word : "";
            if (Acronyms.Of(words.AsSpan(0, most)) is not var (acronym, length)) continue;
            var last = tokens[i + length - 1];
            // Of one stem with the acronym, but another word: who says DPRK and who says North Korea must be told apart.
            tokens.Insert(i + length, new Token(acronym, tokens[i].Start, last.End - tokens[i].Start, InFull + acronym, last.Position));
            i += length;
        }
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
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (!IsSyllabic(text[end]) && (IsWordPart(text[end]) || IsInnerApostrophe(text, end))))) end++;
        return end;
    }

    private static bool IsWordPart(char character) =>
        char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private static bool IsInnerApostrophe(string text, int position) =>
        text[position] is '\'' or '’' or 'ʼ' && position + 1 < text.Length && char.IsLetter(text[position + 1]) && !IsSyllabic(text[position + 1]);

    /// <summary>Scripts that write syllables or whole words with one sign and no reliable spaces: Hangul, Han, Kana.</summary>
    private static bool IsSyllabic(char character) =>
        character >= '\u1100' && (Hangul.IsHangul(character) || character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF'));
}
