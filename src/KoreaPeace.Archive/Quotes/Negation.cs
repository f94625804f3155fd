using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Words that deny, in English and Korean.</summary>
internal static partial class Negation
{
    public static bool IsIn(string words) => Words().IsMatch(words);

    /// <summary>A sentence that is quoted in part loses such a word; sentences that are left out whole may say what they like.</summary>
    /// <param name="from">Where the words begin that are left out: behind a letter.</param>
    /// <param name="to">Where they end: before a letter.</param>
    public static bool IsLeftOut(string text, int from, int to)
    {
        // With a sign on either side, by which the end of a sentence is known.
        var parts = QuotationReader.SentenceEnds().Split(text[(from - 1)..(to + 1)]);
        return IsIn(parts[0]) || IsIn(parts[^1]);
    }

    // 않-, 못하-, 없-, 아니-, 지 말- stand inside words, 안 and 못 before them; 끊임없- is "without end" and denies nothing.
    [GeneratedRegex(@"\b(?:not|no|nor|never|neither|none|nobody|nothing|nowhere|cannot|without|hardly|barely|scarcely|\p{L}+n['’]t)\b|(?<!\p{L})[안못](?!\p{L})|않|못[하했한할합]|(?<!끊임)없|아니|아닙|지 ?[마말]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
