using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Texts;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Reads a page that was kept as plain text: one paragraph a line, unless the text is broken into lines of one width; marks and links are lost.</summary>
internal static partial class PlainPage
{
    public static PageText Read(SourceText source)
    {
        var isWrapped = WrappedLines.Are(source.Lines);
        var lines = new List<PageLine>();
        var gap = 0;
        for (var n = 0; n < source.Lines.Count; n++)
        {
            var text = source.Lines[n].Trim();
            if (text.Length == 0)
            {
                gap++;
                continue;
            }

            if (isWrapped && gap == 0 && lines.Count > 0) lines[^1] = Line(lines[^1].Number, WrappedLines.Joined(lines[^1].Text, text), lines[^1].GapBefore) with { Last = n + 1 };
            else lines.Add(Line(n + 1, text, lines.Count == 0 ? 0 : gap));
            gap = 0;
        }

        return new PageText(lines, [], IsHtml: false);
    }

    /// <summary>With the headings, and the paragraphs in strong print or italics, of a page that is kept as Markdown.</summary>
    private static PageLine Line(int number, string text, int gap)
    {
        if (Heading().Match(text) is { Success: true } heading) return Plain(number, heading.Groups["words"].Value.Trim('*', ' '), gap) with { Form = LineForm.Heading, Rank = heading.Groups["rank"].Length };
        if (Strong().Match(text) is { Success: true } strong) return Plain(number, strong.Groups["words"].Value, gap) with { Markdown = $"**{MarkdownLiteral.Of(strong.Groups["words"].Value)}**" };
        return Italic().Match(text) is { Success: true } italic ? Plain(number, italic.Groups["words"].Value, gap) with { Markdown = $"*{MarkdownLiteral.Of(italic.Groups["words"].Value)}*" } : Plain(number, text, gap);
    }

    private static PageLine Plain(int number, string text, int gap) => new(number, text) { Markdown = MarkdownLiteral.Of(text), GapBefore = gap };

    [GeneratedRegex(@"^(?<rank>#{1,6})\s+(?<words>[^#\s].*?)\s*#*$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\*\*(?<words>[^*\s][^*:：]*[^*\s:：])\*\*$", RegexOptions.CultureInvariant)]
    private static partial Regex Strong();

    [GeneratedRegex(@"^(?<mark>[*_])(?<words>[^*_\s][^*_]*[^*_\s])\k<mark>$", RegexOptions.CultureInvariant)]
    private static partial Regex Italic();
}
