using System.Text.RegularExpressions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>Dates as documents print them on a line of their own.</summary>
public static partial class PrintedDate
{
    private const int Longest = 60; // characters: "Broadcast on Wednesday, September 30, 2026, 10:30 a.m. ET"

    /// <summary>Null when the line is no date and nothing else.</summary>
    public static PartialDate? Of(string line)
    {
        var words = line.Trim().TrimEnd('.');
        if (words.Length is 0 or > Longest) return null;
        words = Clock().Replace(Before().Replace(words, ""), "").Trim(' ', ',', '-', '–', '|', '·');
        if (Korean().Match(words) is { Success: true } korean) return PartialDate.Parse(string.Join('-', korean.Groups.Values.Skip(1).Where(part => part.Success).Select(part => part.Value.PadLeft(2, '0'))));
        var plain = Ordinal().Replace(Weekday().Replace(words, "").Replace("Sept.", "Sep", StringComparison.Ordinal).Replace("Sept ", "Sep ", StringComparison.Ordinal), "").Replace(".", "", StringComparison.Ordinal);
        return PartialDate.Parse(words) is { IsUnknown: false, Precision: Precision.Day } edtf ? edtf : plain.Any(char.IsLetter) || plain.Contains('/', StringComparison.Ordinal) ? DateAdvice.Understood(plain) : null;
    }

    [GeneratedRegex(@"^(?:published|posted|updated|aired|recorded|broadcast|released|date|on|last modified|일시|날짜|방송일|게시일)\s*(?:on\s+|[:：]\s*)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"[,\s]*(?:at\s+)?(?:\d{1,2}:\d\d(?::\d\d)?\s*(?:[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?)\s*(?:\(?(?:ET|EST|EDT|PT|PST|PDT|GMT|UTC|KST)\)?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"(?<=\b\d{1,2})(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(\d{4})년\s*(?:(\d{1,2})월\s*(?:(\d{1,2})일)?)?\s*(?:\(?[월화수목금토일](?:요일)?\)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();
}
