using KoreaPeace.Archive.Exchange.Import.Texts;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Reads a page that was kept as plain text: one paragraph a line, unless the text is broken into lines of one width; marks and links are lost.</summary>
internal static class PlainPage
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

    private static PageLine Line(int number, string text, int gap) => new(number, text) { Markdown = MarkdownLiteral.Of(text), GapBefore = gap };
}
