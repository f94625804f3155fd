using System.Buffers;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>
/// Lays a quotation beside the stretch of a text that it comes nearest to, word by word: the least number of words left out, put in or
/// replaced (Sellers 1980, approximate matching by dynamic programming: the text before and behind the stretch costs nothing).
/// </summary>
internal sealed class WordAlignment
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…。！？");

    private static readonly SearchValues<char> Opening = SearchValues.Create("[(“‘「『«");

    private const int MostOfClause = 6; // words before a replaced first one: "Yoon Suk Yeol" for "Moon", "the U.S." for "China"

    private const double StopWeight = 0.4; // words such as "of the" are alike in any two sentences

    // A replaced word is cheaper than one left out, so that at the ends, too, what the text has in place of a word is laid beside it. Of two
    // ways as cheap, the one with more words that are the same goes further: "we have" for "we will have" lacks a word, and has no other first.
    private const int LeftOrPut = 20;
    private const int Replaced = 19;
    private const int Same = -2;

    private readonly string quoted;
    private readonly string text;
    private readonly List<AlignedWord> mine;
    private readonly List<AlignedWord> theirs;

    private WordAlignment(string quoted, string text, int from, int to)
    {
        (this.quoted, this.text) = (quoted, text);
        mine = AlignedWord.In(quoted, 0, quoted.Length);
        theirs = AlignedWord.In(text, from, to);
    }

    /// <summary>Null when not one word is the same.</summary>
    /// <param name="text">On one line.</param>
    /// <param name="from">Where in the text to begin.</param>
    /// <param name="to">Where in the text to end.</param>
    public static WordingMatch? Nearest(string quoted, string text, int from, int to) => new WordAlignment(quoted, text, from, to).Nearest();

    private WordingMatch? Nearest()
    {
        var (steps, end) = Steps();
        var (n, m) = (mine.Count, end);
        var path = new Stack<(Step Step, int Mine, int Theirs)>();
        while (n > 0)
        {
            var step = steps[n, m];
            path.Push((step, n - 1, m - 1));
            if (step is Step.Same or Step.Replaced or Step.Quoted) n--;
            if (step is Step.Same or Step.Replaced or Step.Said) m--;
        }

        var laid = InItsSentences(Trimmed([.. path]));
        if (laid.Count == 0 || !laid.Exists(one => one.Step == Step.Same)) return null;
        var said = laid.Where(one => one.Step != Step.Quoted).Select(one => theirs[one.Theirs]).ToList();
        var same = laid.Where(one => one.Step == Step.Same).Sum(one => Weight(mine[one.Mine]));
        var likeness = same / Math.Max(mine.Sum(Weight), said.Sum(Weight));
        laid = FromItsClause(laid);
        var start = theirs[laid.First(one => one.Step != Step.Quoted).Theirs].Start;
        return new WordingMatch(QuoteVerdict.Differs, TypographicDifference.None, [new Mark(start, said[^1].End - start)], Pieces(laid), likeness);
    }

    /// <summary>The last step on the cheapest way to every pair of words, and the word of the text behind which the cheapest way ends.</summary>
    private (Step[,] Steps, int End) Steps()
    {
        var steps = new Step[mine.Count + 1, theirs.Count + 1];
        var (above, here) = (new int[theirs.Count + 1], new int[theirs.Count + 1]);
        for (var n = 1; n <= mine.Count; n++)
        {
            (here[0], steps[n, 0]) = (n * LeftOrPut, Step.Quoted);
            for (var m = 1; m <= theirs.Count; m++)
            {
                var isSame = mine[n - 1].Folded == theirs[m - 1].Folded;
                var (straight, left, put) = (above[m - 1] + (isSame ? Same : Replaced), above[m] + LeftOrPut, here[m - 1] + LeftOrPut);
                (here[m], steps[n, m]) = straight <= left && straight <= put ? (straight, isSame ? Step.Same : Step.Replaced) : left <= put ? (left, Step.Quoted) : (put, Step.Said);
            }

            (above, here) = (here, above);
        }

        return (steps, Array.IndexOf(above, above.Min()));
    }

    /// <summary>What is only in the text belongs to the quotation where words of the quotation stand on both sides.</summary>
    private static List<(Step Step, int Mine, int Theirs)> Trimmed(List<(Step Step, int Mine, int Theirs)> path)
    {
        var first = path.FindIndex(one => one.Step != Step.Said);
        return first < 0 ? [] : path.GetRange(first, path.FindLastIndex(one => one.Step != Step.Said) - first + 1);
    }

    /// <summary>Words of the sentence before the first that is the same, or behind the last, are another statement: there, what is quoted stands beside nothing.</summary>
    private List<(Step Step, int Mine, int Theirs)> InItsSentences(List<(Step Step, int Mine, int Theirs)> laid)
    {
        var (first, last) = (laid.FindIndex(one => one.Step == Step.Same), laid.FindLastIndex(one => one.Step == Step.Same));
        if (first < 0) return laid;
        var begins = first;
        while (begins > 0 && (laid[begins - 1].Step == Step.Quoted || !EndsSentence(laid[begins - 1].Theirs))) begins--;
        var ends = last;
        while (ends + 1 < laid.Count && (laid[ends + 1].Step == Step.Quoted || !EndsSentence(laid[ends + 1].Theirs - 1))) ends++;
        return Trimmed([.. laid[..begins].Where(HasMine).Select(Alone), .. laid[begins..(ends + 1)], .. laid[(ends + 1)..].Where(HasMine).Select(Alone)]);

        static bool HasMine((Step Step, int Mine, int Theirs) one) => one.Step != Step.Said;
        static (Step Step, int Mine, int Theirs) Alone((Step Step, int Mine, int Theirs) one) => one with { Step = Step.Quoted };
    }

    /// <summary>Where the first word has another in its place, what stands before that as far as the clause or the name begins belongs to it.</summary>
    private List<(Step Step, int Mine, int Theirs)> FromItsClause(List<(Step Step, int Mine, int Theirs)> laid)
    {
        var first = laid.FindIndex(one => one.Step != Step.Quoted);
        if (laid[first].Step != Step.Replaced) return laid;
        var word = laid[first].Theirs;
        var begins = word;
        while (begins > 0 && word - begins < MostOfClause && !AreApart(begins - 1)) begins--;
        if (begins > 0 && !AreApart(begins - 1)) return laid;
        return [.. laid[..first], .. Enumerable.Range(begins, word - begins).Select(n => (Step.Said, 0, n)), .. laid[first..]];
    }

    /// <summary>Between the word and the next stands a sign, other than in "U.S.-South".</summary>
    private bool AreApart(int word) => text.AsSpan()[theirs[word].End..theirs[word + 1].Start].Trim() is { IsEmpty: false } between && !(between is "." or "-" && !EndsSentence(word));

    /// <summary>Between the word and the next stands the end of a sentence, and not the point of an abbreviation.</summary>
    private bool EndsSentence(int word) => word + 1 < theirs.Count && text.AsSpan()[theirs[word].End..theirs[word + 1].Start].ContainsAny(SentenceEnds)
        && !char.IsLower(text[theirs[word + 1].Start]) && !(char.IsUpper(text[theirs[word].End - 1]) && text[theirs[word].End] == '.');

    private static double Weight(AlignedWord word) => StopWords.Contain(word.Folded) ? StopWeight : 1;

    private List<WordingPiece> Pieces(List<(Step Step, int Mine, int Theirs)> laid)
    {
        var pieces = new List<WordingPiece>();
        for (var n = 0; n < laid.Count;)
        {
            var isSame = laid[n].Step == Step.Same;
            var to = n;
            while (to < laid.Count && laid[to].Step == Step.Same == isSame) to++;
            var run = laid.GetRange(n, to - n);
            var said = run.Where(one => one.Step != Step.Quoted).Select(one => theirs[one.Theirs]).ToList();
            var put = run.Where(one => one.Step is Step.Quoted or Step.Replaced).Select(one => mine[one.Mine]).ToList();
            if (isSame) pieces.Add(new WordingPiece(WordingKind.Same, Stretch(text, said)));
            else
            {
                if (put.Count > 0) pieces.Add(new WordingPiece(WordingKind.Quoted, Stretch(quoted, put)));
                if (said.Count > 0) pieces.Add(new WordingPiece(WordingKind.Said, Stretch(text, said)));
            }

            n = to;
        }

        return pieces;
    }

    /// <summary>With the marks that open before the first word, and those that touch the last, as far as the next space.</summary>
    private static string Stretch(string of, List<AlignedWord> words)
    {
        var (start, end) = (words[0].Start, words[^1].End);
        while (start > 0 && Opening.Contains(of[start - 1])) start--;
        while (end < of.Length && !char.IsWhiteSpace(of[end]) && !char.IsLetterOrDigit(of[end])) end++;
        return of[start..end];
    }

    private enum Step : byte { Said, Quoted, Same, Replaced }

    /// <summary>A word as a reader sees it.</summary>
    /// <param name="Folded">Its letters and digits without case and accents.</param>
    internal readonly record struct AlignedWord(string Folded, int Start, int End)
    {
        public static List<AlignedWord> In(string text, int from, int to)
        {
            var words = new List<AlignedWord>();
            for (var at = from; at < to;)
            {
                if (!char.IsLetterOrDigit(text[at]) && !char.IsSurrogate(text[at]))
                {
                    at++;
                    continue;
                }

                var end = at + 1;
                while (end < to && IsInWord(text, end)) end++;
                var folded = FoldedLetters.Of(text[at..end]).Letters;
                if (folded.Length > 0) words.Add(new AlignedWord(folded, at, end));
                at = end;
            }

            return words;
        }

        /// <summary>Letters and digits, and between them an apostrophe, or the point of U.S. and 1.5.</summary>
        private static bool IsInWord(string text, int at) =>
            char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || text[at] is '\u0301'
            || (text[at] is '\'' or '’' or '.' or ',' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && (text[at] is not ',' || char.IsDigit(text[at + 1])));
    }
}
