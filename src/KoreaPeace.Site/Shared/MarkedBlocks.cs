using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Quotes;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Site.Shared;

/// <summary>The words of a passage as a page shows them, with what was quoted or sought marked.</summary>
public static class MarkedBlocks
{
    private const string Mark = "<mark>";

    /// <summary>Block by block; the first word that the address quotes can be led to as <c>#quote</c>.</summary>
    public static IReadOnlyList<MarkdownText.Block> Of(Passage passage, NameLinks names, MarkedWords? sought, QuotedRecord? quoted)
    {
        if (quoted?.MarksIn(passage) is not { } marks) return MarkdownText.Blocks(passage.Text, names.In, sought is null ? null : sought.In);
        var blocks = MarkdownText.Blocks(passage.Text, names.In, marks).ToList();
        var first = blocks.FindIndex(block => block.Html.Contains(Mark, StringComparison.Ordinal));
        if (first >= 0)
        {
            var (html, at) = (blocks[first].Html, blocks[first].Html.IndexOf(Mark, StringComparison.Ordinal));
            blocks[first] = blocks[first] with { Html = $"{html[..at]}<mark id=\"quote\">{html[(at + Mark.Length)..]}" };
        }

        return blocks;
    }
}
