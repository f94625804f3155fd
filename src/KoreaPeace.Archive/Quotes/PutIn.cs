using System.Buffers;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>What stands in square brackets, beside what a text has in its place.</summary>
internal static partial class PutIn
{
    private const int MostOfClause = 6; // words: all of a short clause is shown
    private const int MostBeside = 120; // letters

    private static readonly SearchValues<char> Apart = SearchValues.Create(".,;:!?…—–()[]“”\"。！？、");

    private static readonly HashSet<string> Articles = ["the", "a", "an"];

    private static readonly HashSet<string> KoreanPronouns = ["나", "저", "우리", "저희", "그", "그녀", "그들", "이", "이것", "그것", "여기"];

    /// <summary>Both tell something, and neither a word of the other: "[they]" may stand for "we", and "[develop]" for "developing".</summary>
    public static bool TellsElse(string put, string said)
    {
        var (mine, theirs) = (Telling(put), Telling(said));
        return mine.Count > 0 && theirs.Count > 0 && !mine.Overlaps(theirs) && !Remark().IsMatch(put);

        static HashSet<string> Telling(string words) => [.. TextAnalysis.Tokens(words).Where(token => !StopWords.Contain(token.Word)).Select(token => token.Term)];
    }

    /// <summary>
    /// What brackets at the beginning of a quotation stand for: the words of the same clause just before the rest. Null where they may be put in
    /// or explain: where a sign or a small word stands there, such as "he" or "it".
    /// </summary>
    /// <param name="text">On one line.</param>
    /// <param name="start">Where the rest of the quotation begins.</param>
    public static (int Start, int End)? ReplacedBefore(string text, int start, string put)
    {
        var words = WordAlignment.AlignedWord.In(text, Math.Max(0, start - MostBeside), start);
        words.Reverse();
        return Replaced(text, start, words, [.. Enumerable.Reverse(In(put))], put, isBefore: true);
    }

    /// <summary>The same at the end of a quotation.</summary>
    /// <param name="end">Where the rest of the quotation ends.</param>
    public static (int Start, int End)? ReplacedBehind(string text, int end, string put) =>
        Replaced(text, end, WordAlignment.AlignedWord.In(text, end, Math.Min(text.Length, end + MostBeside)), In(put), put, isBefore: false);

    private static List<string> In(string put) => [.. WordAlignment.AlignedWord.In(put, 0, put.Length).Select(word => word.Folded)];

    /// <param name="beside">The words of the text, from the quotation outwards.</param>
    /// <param name="mine">Those in the brackets, in the same order.</param>
    private static (int Start, int End)? Replaced(string text, int edge, List<WordAlignment.AlignedWord> beside, List<string> mine, string put, bool isBefore)
    {
        var clause = Clause(text, edge, beside, isBefore);
        // "[Seoul is] trying" for "North Korea is trying": what is the same in both tells nothing.
        var same = 0;
        while (same < Math.Min(clause.Count, mine.Count) && clause[same].Folded == mine[same]) same++;
        if (same == mine.Count) return null;
        var first = same;
        while (first < clause.Count && Articles.Contains(clause[first].Folded)) first++;
        if (first == clause.Count || IsSmall(clause[first].Folded)) return null;
        var count = Math.Max(mine.Count, first + 1);
        while (count < clause.Count && char.IsUpper(text[clause[count].Start])) count++;
        if (clause.Count <= MostOfClause) count = clause.Count;
        var standing = clause[..Math.Min(count, clause.Count)];
        var (start, end) = isBefore ? (standing[^1].Start, edge) : (edge, standing[^1].End);
        return TellsElse(put, text[start..end]) ? (start, end) : null;
    }

    /// <summary>The words as far as the next sign that parts clauses.</summary>
    private static List<WordAlignment.AlignedWord> Clause(string text, int edge, List<WordAlignment.AlignedWord> beside, bool isBefore)
    {
        var at = edge;
        var clause = new List<WordAlignment.AlignedWord>();
        foreach (var word in beside)
        {
            var between = isBefore ? text.AsSpan()[word.End..at] : text.AsSpan()[at..word.Start];
            // The point of "U.S. and" parts nothing.
            if (between.ContainsAny(Apart) && !(between.Trim() is "." && char.IsUpper(text[(isBefore ? word.End : at) - 1]))) break;
            clause.Add(word);
            at = isBefore ? word.Start : word.End;
        }

        return clause;
    }

    private static bool IsSmall(string word) => StopWords.Contain(word) || KoreanPronouns.Contains(word)
        || (Hangul.IsHangul(word[0]) && Enumerable.Range(1, word.Length - 1).Any(n => KoreanPronouns.Contains(word[..n]) && Hangul.IsParticle(word[n..])));

    // "[sic]" is no word of the quotation.
    [GeneratedRegex(@"^\[(?:sic|원문 그대로)[.!]?\]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Remark();
}
