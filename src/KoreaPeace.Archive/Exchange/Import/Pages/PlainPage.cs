using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Reads a page that was kept as plain text: one paragraph a line, its marks and links lost.</summary>
internal static class PlainPage
{
    public static PageText Read(SourceText source)
    {
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

            lines.Add(new PageLine(n + 1, text) { Markdown = MarkdownLiteral.Of(text), GapBefore = lines.Count == 0 ? 0 : gap });
            gap = 0;
        }

        return new PageText(lines, [], IsHtml: false);
    }
}
