using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Reads a page saved as HTML. Nothing in it is run or fetched.</summary>
internal static class HtmlPage
{
    // What browsers hold to; a recursive walk over deeper trees would end the process.
    private const int Depth = 500;

    // Broken pages leave elements open by the hundred; a parser that is given more takes minutes.
    private const int DeepestOfPages = 2_000;

    // A main part with less is an empty frame that a script would have filled.
    private const int LeastOfMain = 200;

    private static readonly HashSet<string> Kept = new(StringComparer.OrdinalIgnoreCase)
    {
        "aria-hidden", "class", "content", "datetime", "hidden", "href", "http-equiv", "id", "itemprop", "lang", "name", "property", "rel", "role", "style", "type",
    };

    // The prints of congressional hearings are pages of one preformatted text.
    private const double MostlyPreformatted = 0.8; // of all letters
    private const int FewestPreformatted = 20; // lines; fewer are an example in a text

    // Some thousand elements make a page; with more than this its tree would take gigabytes.
    private const int MostElements = 400_000;

    private static readonly string[] Beginnings = ["<!doctype html", "<html", "<head", "<body", "<main", "<article", "<div", "<p>", "<p ", "<h1", "<title", "<meta"];

    /// <summary>Whether the source is HTML: its first words are an element's, whatever the file is called.</summary>
    public static bool IsHtml(SourceText text)
    {
        var start = string.Join('\n', text.Lines.SkipWhile(string.IsNullOrWhiteSpace).Take(60)).TrimStart();
        return start.StartsWith('<') && Beginnings.Any(beginning => start.Contains(beginning, StringComparison.OrdinalIgnoreCase));
    }

    /// <exception cref="SourceRefusedException">It has more elements than any page.</exception>
    public static PageText Read(SourceText text)
    {
        var html = string.Join('\n', text.Lines);
        if (HtmlNesting.Depth(html) > DeepestOfPages) throw new SourceRefusedException($"nests its elements more than {DeepestOfPages:N0} deep, as no page does; save the text alone");
        var elements = 0;
        // Saved pages carry their pictures in attributes and their looks in style sheets: neither is kept in memory.
        var parser = new HtmlParser(new HtmlParserOptions
        {
            MaximumDepth = Depth,
            ShouldEmitAttribute = (ref _, name) => Kept.Contains(name.ToString()),
            DisableElementPositionTracking = true,
            OnCreated = (_, _) =>
            {
                if (++elements > MostElements) throw new SourceRefusedException($"has more than {MostElements:N0} elements of HTML, more than any page; save the text alone");
            },
        });
        using var document = parser.ParseDocument(html);
        if (document.Body is not { } body) return new PageText([], [], true);

        var facts = HeadFacts.Of(document);
        var main = MainOf(body);
        var address = facts.FirstOrDefault(fact => fact.Kind == FactKind.Url)?.Value;
        if (body.QuerySelectorAll("pre").FirstOrDefault(pre => pre.TextContent.Length > MostlyPreformatted * body.TextContent.Length && pre.TextContent.Count(letter => letter == '\n') > FewestPreformatted) is { } print)
            return new PageText([], facts, true) { Preformatted = print.TextContent.Split('\n') };
        return new PageText(new HtmlLines(main, href => PageAddress.Of(href, address)).Of(body), facts, true);
    }

    /// <summary>The element in which the piece stands: what the page says it is, when there is one such part and it holds words.</summary>
    private static IElement MainOf(IElement body)
    {
        var main = Single(body, "main, [role=main]") ?? body;
        var article = Single(main, "article");
        if (article is null) return main;
        // A title above the article belongs to the piece.
        var heading = main.QuerySelector("h1");
        return heading is null || article.Contains(heading) ? article : main;
    }

    private static IElement? Single(IElement within, string selector)
    {
        var found = within.QuerySelectorAll(selector).Where(element => element is IHtmlElement && !element.HasAttribute("hidden") && HasWords(element)).Take(2).ToList();
        if (found.Count == 2 && found[0].Contains(found[1])) found.RemoveAt(1);
        return found.Count == 1 ? found[0] : null;
    }

    private static bool HasWords(IElement element)
    {
        var letters = 0;
        foreach (var text in element.Descendants<IText>())
        {
            letters += text.Data.Trim().Length;
            if (letters >= LeastOfMain) return true;
        }

        return false;
    }
}
