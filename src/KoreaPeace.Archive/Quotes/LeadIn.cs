using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Quotes;

/// <summary>What stands just before words, and without which they say something else: "not", "they say that".</summary>
/// <param name="Words">As they stand there.</param>
/// <param name="IsDenial">They deny what follows; otherwise they report it as what others say.</param>
public sealed partial record LeadIn(string Words, bool IsDenial)
{
    private const int MostBefore = 120; // letters: further back it is another clause
    private const string Saying = "(?:say|says|said|saying|claim|claims|claimed|claiming|argue|argues|argued|arguing|insist|insists|insisted|allege|alleges|alleged|believe|believes|believed|think|thinks|thought|assume|assumes|assumed|pretend|pretends|pretended)";

    /// <summary>Null when nothing of the kind stands there.</summary>
    /// <param name="text">On one line.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="end">Where they end.</param>
    internal static LeadIn? Of(string text, int start, int end)
    {
        var before = QuotationReader.SentenceEnds().Split(text[Math.Max(0, start - MostBefore)..start])[^1];
        if (Denial().Match(before) is { Success: true } denial) return new LeadIn(denial.Groups["words"].Value, true);
        if (KoreanDenial().Match(text, end) is { Success: true } korean) return new LeadIn(korean.Groups["words"].Value, true) { IsBehind = true };
        return Report().Match(before) is { Success: true } report ? new LeadIn(report.Groups["words"].Value, false) : null;
    }

    /// <summary>They stand behind the words, as what denies does in Korean.</summary>
    public bool IsBehind { get; private init; }

    // "not", "don't really", "never"; "I don't think that", "it is not true that", "nobody believes", "he denies that"
    [GeneratedRegex(@"(?<!\p{L})(?<!\b(?:or|why|if)\s)(?<words>(?:(?:not|never|no|nor|neither|none|cannot|without|hardly|barely|scarcely|\p{L}+n['’]t)(?:\s+(?:be|been|being|a|an|the|to|any|really|yet|just|simply|even|necessarily|in any way))?"
        + @"|(?:(?:[Ii]|we|you|they|he|she|it|who)\s+)?(?:is\s+|was\s+)?(?:not|never|nobody|no one|\p{L}+n['’]t)\s+(?:\p{L}+\s+)?(?:" + Saying + @"|mean|agree|accept|suggest|suggesting|true|the case|clear)(?:\s+that)?"
        + @"|(?:deny|denies|denied|denying|reject|rejects|rejected)(?:\s+that|\s+the\s+\p{L}+\s+that)?))[\s“""‘]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    // Not "I say that", "we believe".
    [GeneratedRegex(@"(?<!\p{L})(?<words>(?:they|he|she|some|others|people|many|critics|opponents|everybody|everyone|\p{Lu}\p{L}+)(?:\s+(?:people|may|might|would|will|often|always|also|still|has|have|had|who))*\s+" + Saying + @"(?:\s+that)?)[\s,:“""‘]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Report();

    [GeneratedRegex(@"\G[\s”""’]*(?<words>(?:않|못[하했한할합]|아니|아닙|없|말[아라지])[\p{L}]*)", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanDenial();
}
