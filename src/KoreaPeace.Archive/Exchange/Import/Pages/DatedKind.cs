using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>A line that ends with a date, perhaps with how long the piece takes, and says before it of what form the piece is or who wrote it: <c>Q&amp;A / Asia 21 July 2023 10 minutes</c>.</summary>
/// <param name="Left">What stands there that is neither; empty when nothing does.</param>
internal sealed partial record DatedKind(DateLine Date, ByLine? By, IReadOnlyList<string> Types, string Left)
{
    private const int Longest = 120;

    /// <summary>Null for any other line.</summary>
    public static DatedKind? Of(string text)
    {
        if (text.Length > Longest || Form().Match(text) is not { Success: true } match || DateLine.Of(match.Groups["date"].Value) is not { } date) return null;
        var before = match.Groups["before"].Value.Trim();
        if (ByLine.Of(before) is { } by) return new DatedKind(date, by, by.Type is { } called ? [called] : [], "");
        var parts = before.Split(['|', '/', '•', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToLookup(part => PrintedKind.Of(part) is not null);
        return new DatedKind(date, null, [.. parts[true].Select(part => PrintedKind.Of(part)!)], string.Join(" / ", parts[false])); // those that are kinds
    }

    [GeneratedRegex(@"^(?<before>\S.{1,80}?)[\s|/,•·—–-]+(?<date>(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.? \d{4}|\d{4}[-.]\s?\d{1,2}[-.]\s?\d{1,2}\.?))(?:[\s|/,•·—–-]+\d{1,3}[ -]min(?:ute)?s?(?: read)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
