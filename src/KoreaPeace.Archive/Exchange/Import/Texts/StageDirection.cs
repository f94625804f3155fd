using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>What a transcript notes and nobody says: laughter, a break, the beginning of a recording.</summary>
public static partial class StageDirection
{
    /// <summary>Whether the whole line is one.</summary>
    public static bool Is(string line) => WholeLine().IsMatch(line.Trim());

    /// <summary>Whether the line only gives a time: <c>[15:00:38]</c>, <c>10:04 am</c>.</summary>
    public static bool IsTime(string line) => Time().IsMatch(line.Trim());

    /// <summary>The words without the time before them, and the length behind, that programs for transcription set to every paragraph.</summary>
    public static string WithoutTimes(string words) => TakenTime().Replace(PassedTime().Replace(words, ""), "");

    /// <summary>Markdown in which the usual ones are set off: <c>*[laughter]*</c>.</summary>
    /// <param name="markdown">As <see cref="Ingest.MarkdownLiteral"/> gives it.</param>
    public static string SetOff(string markdown) => Is(markdown) ? $"*{markdown.Trim().Replace("\\*", "", StringComparison.Ordinal)}*" : Usual().Replace(markdown, "*${direction}*");

    [GeneratedRegex(@"^(?:.{3,60} interjecting\s?[—–-]+|A vote was taken by .{3,40}\.|(?:In favour|Against|Abstaining):(?: .{2,400})?|The meeting was (?:suspended|resumed) at .{3,40}|\[[^\[\]]{2,100}\]|\([^()]{2,100}\)|\\?\*\[[^\[\]]{2,100}\]\\?\*)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeLine();

    [GeneratedRegex(@"^[\[(]?(?:(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d+)?(?:\s*[ap]\.?m\.?)?|\d{1,2}\.\d\d\s*[ap]\.?m\.?)(?:\s*\(?(?:E[SD]?T|P[SD]T|GMT|UTC|KST|local(?: time)?)\)?)?[\])]?:?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"^[\[(](?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d+)?[\])]\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex PassedTime();

    [GeneratedRegex(@"\s*\[(?:\d{1,2}:)?\d{1,2}:\d\d(?:\.\d+)?\]\[\d+(?:\.\d+)?\]$", RegexOptions.CultureInvariant)]
    private static partial Regex TakenTime();

    [GeneratedRegex(@"(?:\\\*)?(?<direction>[\[(](?:laughter|laughs|laughing|applause|chuckles?|crosstalk|cross talk|inaudible|unintelligible|pause|sighs|music|overlapping(?: speech| conversation)?|off[- ]mic|audio gap|foreign language|웃음|박수|침묵|음악)\.?[\])])(?:\\\*)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Usual();
}
