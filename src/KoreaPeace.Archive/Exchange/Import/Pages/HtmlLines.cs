using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>What a reader of a page sees of its elements, block by block, and what of it is not the piece.</summary>
/// <param name="main">The element that holds the piece.</param>
/// <param name="links">Makes of a link's address what a seed may hold; null when there is none.</param>
internal sealed partial class HtmlLines(IElement main, Func<string?, string?> links)
{
    private const int LongestHeading = 300;

    private static readonly HashSet<string> Unseen = ["SCRIPT", "STYLE", "TEMPLATE", "SVG", "MATH", "IFRAME", "OBJECT", "CANVAS", "HEAD", "LINK", "META", "VIDEO", "AUDIO", "PICTURE", "IMG"];

    private static readonly HashSet<string> Blocks =
    [
        "ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "CENTER", "DD", "DETAILS", "DIALOG", "DIV", "DL", "DT", "FIELDSET", "FIGCAPTION", "FIGURE", "FOOTER", "FORM",
        "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HGROUP", "HR", "LEGEND", "LI", "MAIN", "MENU", "NAV", "OL", "P", "PRE", "SECTION", "SUMMARY", "TABLE", "TBODY", "TFOOT",
        "THEAD", "TR", "UL", "BUTTON", "OPTION", "SELECT", "LABEL",
    ];

    private readonly List<PageLine> lines = [];
    private readonly InlineText words = new();
    private readonly PartsBeside parts = new(main);
    private readonly List<int> within = []; // the blocks that are open
    private int blocks;
    private (LineForm Form, int Rank, int Depth) form;
    private int gap;
    private bool isBroken; // by a line break, since the last words
    private LinePart? part; // of the element that is open, until its first words
    private string? beside;

    public List<PageLine> Of(IElement body)
    {
        beside = body == main ? null : PartsBeside.Outside;
        Visit(body, new InlineStyle());
        Close();
        return lines;
    }

    private void Visit(IElement element, InlineStyle style)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text) words.Add(text.Data, style);
            else if (node is IElement child && !Unseen.Contains(child.TagName.ToUpperInvariant())) Enter(child, style);
        }
    }

    private void Enter(IElement element, InlineStyle style)
    {
        var name = element.TagName;
        if (name == "BR")
        {
            // Two of them stand for a new paragraph.
            gap = words.IsEmpty && isBroken ? 1 : 0;
            Close();
            isBroken = true;
            return;
        }

        var (formBefore, besideBefore, partBefore) = (form, beside, part);
        var besideHere = element == main ? null : beside is null or PartsBeside.Outside ? parts.Reason(element) ?? beside : beside;
        var isBlock = Blocks.Contains(name) || besideHere != beside;
        if (isBlock)
        {
            Close();
            gap = 1;
            (beside, form) = (besideHere, FormOf(element));
            part = HtmlNames.PartOf(element) ?? part;
            within.Add(++blocks);
        }
        else if (name is "TD" or "TH" && !words.IsEmpty)
        {
            words.Add(" | ", new InlineStyle());
        }

        if (name is "SPAN" or "TIME" or "A" && words.EndsWithDate) words.Meet(element.TextContent);
        if (name == "SUP" && FootnoteMark(element) is { } mark) words.Add(mark, style with { IsLink = false, Href = null });
        else Visit(element, With(element, style));

        if (!isBlock) return;
        Close();
        within.RemoveAt(within.Count - 1);
        gap = 1;
        (form, beside, part) = (formBefore, besideBefore, partBefore);
    }

    /// <summary>A small raised number would otherwise be read with the word before it.</summary>
    private static string? FootnoteMark(IElement element) => element.TextContent.Trim() is { Length: > 0 and <= 4 } text && text.Trim('[', ']') is var number && number.All(char.IsAsciiDigit) ? $"[{number}]" : null;

    private InlineStyle With(IElement element, InlineStyle style)
    {
        if (HtmlNames.IsSpeaker(element)) style = style with { IsSpeaker = true };
        return element.TagName switch
        {
            "STRONG" or "B" or "DT" => style with { IsStrong = HtmlNames.IsBold(element) ?? true },
            // Links are underlined, too.
            "U" when !style.IsLink => style with { IsStrong = true },
            "EM" or "I" or "CITE" => style with { IsEmphasis = true },
            "A" => style with { IsLink = true, Href = links(element.GetAttribute("href")), IsAuthor = element.GetAttribute("rel") is "author" || element.GetAttribute("itemprop") is "author" },
            // The whole heading is one already.
            "H1" or "H2" or "H3" or "H4" or "H5" or "H6" => new InlineStyle { IsLink = style.IsLink, Href = style.Href, IsSpeaker = style.IsSpeaker },
            "SPAN" or "FONT" or "P" or "DIV" => style with { IsStrong = form.Form != LineForm.Heading && (HtmlNames.IsBold(element) ?? style.IsStrong) },
            _ => style,
        };
    }

    private (LineForm Form, int Rank, int Depth) FormOf(IElement element) => element.TagName switch
    {
        "H1" or "H2" or "H3" or "H4" or "H5" or "H6" => (LineForm.Heading, element.TagName[1] - '0', form.Form is LineForm.Item or LineForm.NumberedItem ? form.Depth + 1 : 0),
        "LI" => (element.ParentElement is IHtmlOrderedListElement ? LineForm.NumberedItem : LineForm.Item, 0, form.Form is LineForm.Item or LineForm.NumberedItem ? form.Depth + 1 : 0),
        "BLOCKQUOTE" => (LineForm.Quotation, 0, 0),
        "FIGCAPTION" => (LineForm.Caption, 0, 0),
        "TR" => (LineForm.Row, 0, 0),
        _ when HtmlNames.IsPullQuote(element) => (LineForm.Quotation, 0, 0),
        _ when CaptionName().IsMatch(element.ClassName ?? "") => (LineForm.Caption, 0, 0),
        "P" or "DIV" or "SECTION" or "UL" or "OL" when form.Form is LineForm.Item or LineForm.NumberedItem or LineForm.Quotation or LineForm.Caption => form,
        "DIV" or "SPAN" when form.Form == LineForm.Heading => form,
        _ => (LineForm.Paragraph, 0, 0),
    };

    private void Close()
    {
        if (words.IsEmpty)
        {
            words.Take();
            return;
        }

        var (isLinks, linked, authors, speaker) = (words.IsLinks, words.Links, words.Authors, words.Speaker);
        var (text, markdown, address) = words.Take();
        // A heading that is never closed takes the text in; no title has so many letters.
        var isText = form.Form == LineForm.Heading && text.Length > LongestHeading;
        lines.Add(new PageLine(lines.Count + 1, text) { Markdown = markdown, Address = address, IsLinks = isLinks, Links = linked, Authors = authors, Form = isText ? LineForm.Paragraph : form.Form, Rank = isText ? 0 : form.Rank, Depth = form.Depth, GapBefore = lines.Count == 0 ? 0 : gap, Beside = beside, Speaker = speaker, Part = part, Within = [.. within] });
        (gap, isBroken, part) = (0, false, null);
    }

    [GeneratedRegex(@"(?:^|\s)(?:wp-caption-text|(?:image|photo|media|figure)[-_]+caption|caption-text)(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CaptionName();
}
