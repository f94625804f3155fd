using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Quotations that were copied out of a page's source, as a reader of the page sees them. Nothing in it is run or fetched.</summary>
internal static partial class PastedHtml
{
    private static readonly HashSet<string> Apart = ["P", "DIV", "BLOCKQUOTE", "LI", "UL", "OL", "FIGURE", "SECTION", "ARTICLE", "H1", "H2", "H3", "H4", "H5", "H6", "TABLE", "TR"];
    private static readonly HashSet<string> Sources = ["FOOTER", "CITE", "FIGCAPTION"];
    private static readonly HashSet<string> Unseen = ["SCRIPT", "STYLE", "TEMPLATE"];

    /// <summary>As it stands when there is no HTML in it.</summary>
    public static string Plain(string pasted)
    {
        if (!Signs().IsMatch(pasted)) return pasted;
        var plain = new StringBuilder(pasted.Length);
        var body = new HtmlParser().ParseDocument(pasted).Body;
        for (INode? node = body?.FirstChild; node is not null; node = Next(node, body!, plain)) Open(node, plain);
        return plain.ToString();
    }

    private static void Open(INode node, StringBuilder plain)
    {
        if (node is IText text && !(node.ParentElement is { } parent && Unseen.Contains(parent.TagName))) plain.Append(text.Data);
        if (node is not IElement element) return;
        if (Apart.Contains(element.TagName)) plain.Append("\n\n");
        else if (element.TagName == "BR") plain.Append('\n');
        else if (element.TagName == "Q") plain.Append('“');
        else if (Sources.Contains(element.TagName) && IsBehindWords(element)) plain.Append(Dash().IsMatch(element.TextContent) ? "\n" : "\n— ");
    }

    private static void Close(IElement element, StringBuilder plain)
    {
        if (Apart.Contains(element.TagName) || element.TagName == "FOOTER") plain.Append("\n\n");
        else if (element.TagName == "Q") plain.Append('”');
    }

    /// <summary>In the order of the page, without recursion: what is pasted may be nested as deeply as anybody likes.</summary>
    private static INode? Next(INode node, INode body, StringBuilder plain)
    {
        if (node.FirstChild is { } child) return child;
        for (var at = node; at != body; at = at.Parent!) // inside the body every node has a parent
        {
            if (at is IElement element) Close(element, plain);
            if (at.NextSibling is { } next) return next;
        }

        return null;
    }

    /// <summary>The title of a book in a sentence is no source.</summary>
    private static bool IsBehindWords(IElement element) => element.TagName != "CITE" || element.NextSibling is null || string.IsNullOrWhiteSpace(element.NextSibling.TextContent);

    [GeneratedRegex(@"</?(?:p|div|blockquote|span|em|i|b|strong|u|q|cite|a|br|li|ul|ol|h[1-6]|sup|sub|figure|figcaption|footer|mark|small|font)(?:\s[^<>]*)?/?>|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|quot|amp|nbsp|[lr][sd]quo|[mn]dash|hellip|lt|gt|apos);", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^\s*[—–―-]", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
