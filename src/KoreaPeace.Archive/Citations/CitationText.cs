using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Citations;

/// <summary>A citation while it is written: HTML with <c>i</c> for italics, and the marks between its parts where American print puts them.</summary>
internal sealed partial class CitationText
{
    private readonly StringBuilder html = new();

    public CitationText Add(string part)
    {
        html.Append(part);
        return this;
    }

    /// <summary>Ends the sentence: inside quotation marks, and not again behind a mark that ends one.</summary>
    public CitationText Stop()
    {
        if (html.Length > 0 && !EndsSentence(Plain(html.ToString()))) Put('.');
        return this;
    }

    /// <summary>A comma, inside quotation marks.</summary>
    public CitationText Comma()
    {
        Put(',');
        return this;
    }

    /// <summary>Another sentence.</summary>
    public CitationText Sentence(string? part)
    {
        if (string.IsNullOrEmpty(part)) return this;
        Stop();
        if (html.Length > 0) html.Append(' ');
        html.Append(part);
        return this;
    }

    /// <summary>Another part behind a comma.</summary>
    public CitationText Part(string? part)
    {
        if (string.IsNullOrEmpty(part)) return this;
        if (html.Length > 0) Comma().Add(" ");
        html.Append(part);
        return this;
    }

    public override string ToString() => html.ToString();

    public static string Escaped(string text) => text.Replace("&", "&#38;", StringComparison.Ordinal).Replace("<", "&#60;", StringComparison.Ordinal).Replace(">", "&#62;", StringComparison.Ordinal);

    public static string Italic(string text) => text.Length == 0 ? "" : $"<i>{Escaped(text)}</i>";

    /// <summary>Of a work by itself. Chicago and MLA leave Korean upright, as Korean print does.</summary>
    public static string Work(string title) => title.Any(char.IsAsciiLetter) ? Italic(title) : Escaped(title);

    /// <summary>In quotation marks; those inside become single.</summary>
    public static string Quoted(string text) => $"“{Escaped(text.Replace('“', '‘').Replace('”', '’'))}”";

    /// <summary>With typographic marks instead of the typewriter's.</summary>
    public static string Typographic(string text) => TypewriterQuotes().Replace(text, "“$1”").Replace('\'', '’');

    public static string Plain(string html) => WebUtility.HtmlDecode(Tags().Replace(html, ""));

    private static bool EndsSentence(string text) => text.TrimEnd('”', '’', ')') is { Length: > 0 } bare && text.EndsWith(')') is false && bare[^1] is '.' or '?' or '!';

    private void Put(char mark)
    {
        var at = html.Length;
        // Behind the italics of a title that ends in quotation marks, too, the mark goes into them.
        var end = html.ToString().EndsWith("</i>", StringComparison.Ordinal) ? at - "</i>".Length : at;
        var inside = end;
        while (inside > 0 && html[inside - 1] is '”' or '’') inside--;
        html.Insert(inside < end ? inside : at, mark);
    }

    [GeneratedRegex("<[^>]+>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex("\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex TypewriterQuotes();
}
