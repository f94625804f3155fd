using System.Net;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Subtitles;

/// <summary>A piece of a line of subtitles in one voice.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Voice">As a tag names it; null when none does.</param>
/// <param name="Words">Without tags.</param>
internal sealed partial record SpokenPiece(int Line, Cue Cue, string? Voice, string Words)
{
    /// <summary>The pieces of a cue. A voice goes on over its lines until another begins or its tag is closed (WebVTT, section 4.2.2).</summary>
    public static IEnumerable<SpokenPiece> Of(Cue cue, IReadOnlyList<string> lines)
    {
        string? voice = null;
        for (var line = cue.FirstShown; line <= cue.Last; line++)
        {
            var text = lines[line - 1];
            var position = 0;
            foreach (Match tag in VoiceTag().Matches(text))
            {
                foreach (var before in Plain(text[position..tag.Index])) yield return new SpokenPiece(line, cue, voice, before);
                voice = tag.Groups["name"] is { Success: true } name ? WebUtility.HtmlDecode(name.Value).Trim() : null;
                position = tag.Index + tag.Length;
            }

            foreach (var rest in Plain(text[position..])) yield return new SpokenPiece(line, cue, voice, rest);
        }
    }

    /// <summary>Without tags, and apart where a mark in the line says that somebody else goes on.</summary>
    private static IEnumerable<string> Plain(string text) => Change().Split(WebUtility.HtmlDecode(Tag().Replace(text, "")).Trim()).Where(part => part.Length > 0);

    [GeneratedRegex(@"(?<=\S)\s+(?=>>+\s*\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex(@"<v(?:\.[^\s>]*)?\s+(?<name>[^>]+)>|</v>", RegexOptions.CultureInvariant)]
    private static partial Regex VoiceTag();

    // Styles, languages, times of karaoke, and the positions that SubRip takes over from another format.
    [GeneratedRegex(@"</?(?:b|i|u|s|c|ruby|rt|lang|font|v)(?:[.\s][^>]*)?>|<(?:\d+:)?\d\d:\d\d[.,]\d{3}>|\{\\[^}]*\}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
