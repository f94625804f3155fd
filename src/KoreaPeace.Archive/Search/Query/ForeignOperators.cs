using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Search;

/// <summary>Operators of other search engines, which this one has in another form or does not need.</summary>
internal static partial class ForeignOperators
{
    public const string And = "AND";
    public const string Not = "NOT";

    /// <summary>What it does here, or what to write instead; null when the word is no such operator.</summary>
    public static string? NoteOn(string word) => word switch
    {
        And => "AND keeps apart what would be one name; otherwise it is not needed: pieces that hold all of the words come first.",
        Not => "NOT was understood as a minus sign: pieces with what stands behind it are left out.",
        _ when Near().IsMatch(word) => "NEAR is not understood and was left out; for words within five words of each other write \"war peace\"~5.",
        _ => null,
    };

    /// <summary>The word that stands in the operator's bracket without a space between; empty for none.</summary>
    public static string WordIn(string word) => Near().Match(word).Groups[1].Value;

    [GeneratedRegex(@"^NEAR(?:/\d{1,3})?(?:\((.*))?$")]
    private static partial Regex Near();
}
