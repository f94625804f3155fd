using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>Beginnings of lines that no label has, and with which somebody may begin to speak all the same.</summary>
internal static partial class LikeLabel
{
    /// <summary>The beginning; null when the line has none of these.</summary>
    public static string? Of(string line) => Beginning().Match(line) is { Success: true } begin ? begin.Groups["begin"].Value.Trim() : null;

    // A dash before a question, or that of Korean papers before anything; a letter with a point; somebody in brackets before words, or in them with a colon; two
    // words in capitals before a colon, whatever else stands there; a word with which sites turn to their readers.
    [GeneratedRegex(@"^\s*(?:(?<begin>(?:\p{Lu}[\p{Lu}'’-]+\.?|\p{Lu}\.)(?: \p{Lu}\.)* \p{Lu}[\p{Lu}'’-]+\b[^:a-z]{0,30}[^:]{0,60}:)(?=\s+\S)|(?<begin>[―–—─ㅡ-]{1,2})(?=\s*\p{L}.*[?？][”""]?\s*$)|(?<begin>―)(?=\s*\S)|(?<begin>[QA]\.)(?=\s+\S)|(?<begin>\(?\[(?:(?i:(?:co-?)?host|moderator|interviewer|speaker|narrator|reporter)|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)\])(?=\s+\S)|(?<begin>[" + LabelSigns.All + @"]{1,2}\s*[^\s:：>]{1,12}(?: [^\s:：>]{1,12}){0,2}\s*[:：>])(?=\s?\S)|(?<begin>\[[^\[\]:：]{2,40}[:：])(?=\s?\S)|(?<begin>(?i:read (?:more|also|next)|also (?:read|watch)|see also|related|watch|listen|subscribe|sign up|donate|support (?:us|our)|enjoy(?:ed|ing) (?:this|our))\b[^.:?!]{0,30}[:?!])(?=\s+\S))", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
