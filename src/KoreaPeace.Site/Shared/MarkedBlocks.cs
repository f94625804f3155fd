using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Quotes;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Site.Shared;

/// <summary>The words of a passage as a page shows them, with what was quoted or sought marked.</summary>
public static class MarkedBlocks
{
    private const string Mark = "<mark>";

    /// <summary>Block by block. The first word that the address quotes can be led to as <c>#quote</c>, otherwise every place that was found by its number.</summary>
    public static IReadOnlyList<MarkdownText.Block> Of(Passage passage, NameLinks names, FoundInPiece? found, QuotedRecord? quoted)
    {
        if (quoted?.MarksIn(passage) is { } marks) return Named(MarkdownText.Blocks(passage.Text, names.In, marks), mark => mark == 0 ? "quote" : null);
        if (found?.In(passage) is { } there) return Named(MarkdownText.Blocks(passage.Text, names.In, there.Runs.In), mark => FoundThere.Anchor(there.First + mark));
        return MarkdownText.Blocks(passage.Text, names.In);
    }

    /// <param name="id">Of a mark by its number, from 0; null for none.</param>
    private static List<MarkdownText.Block> Named(IReadOnlyList<MarkdownText.Block> blocks, Func<int, string?> id)
    {
        var marks = 0;
        return [.. blocks.Select(block => block with
        {
            Html = string.Concat(block.Html.Split(Mark).Select((part, n) => n == 0 ? part : id(marks++) is { } name ? $"<mark id=\"{name}\">{part}" : Mark + part)),
        })];
    }
}
