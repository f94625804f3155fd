using System.Buffers;
using System.Net;
using System.Text;
using Ganss.Xss;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KoreaPeace.Archive.Ingest;

/// <summary>
/// The Markdown of seeds: CommonMark and nothing else. Raw HTML, images and links that are not web addresses are Problems when a seed is
/// read; what is rendered passes a sanitiser all the same.
/// </summary>
public static class MarkdownText
{
    /// <summary>The class of a link that the archive has made of a name in the text.</summary>
    public const string NameClass = "name";

    /// <summary>The class of a mark that goes on with the one before it.</summary>
    public const string RestClass = "rest";

    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_{}[]<>#+!|~&\n\r\t\0");

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().Build();
    private static readonly MarkdownPipeline WithLines = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();
    private static readonly MarkdownPipeline WithoutHtml = new MarkdownPipelineBuilder().DisableHtml().Build();
    private static readonly HtmlSanitizer Sanitizer = NewSanitizer();

    /// <summary>A block of rendered text.</summary>
    /// <param name="Html">Safe HTML: of a paragraph what stands inside it, of any other block the whole.</param>
    public sealed record Block(string Html, bool IsParagraph)
    {
        public string Whole => IsParagraph ? $"<p>{Html}</p>" : Html;
    }

    /// <summary>Everything in the text that a page must not show, by line of the file.</summary>
    /// <param name="linesBefore">How many lines of the file stand before the text.</param>
    /// <param name="columnsBefore">How much of its line stands before the text.</param>
    public static void Check(string path, string markdown, int linesBefore, List<Problem> problems, int columnsBefore = 0)
    {
        if (MarkdownLimits.Exceeded(path, markdown, linesBefore) is { } exceeded)
        {
            problems.Add(exceeded);
            return;
        }

        if (IsPlain(markdown)) return;
        foreach (var node in Markdown.Parse(markdown, WithLines).Descendants())
        {
            var wrong = node switch
            {
                HtmlBlock or HtmlInline => "HTML is not kept; write Markdown, or \\< for a plain less-than sign",
                LinkInline { IsImage: true } => "images are not kept; describe it in words, or link to it",
                LinkInline link when !IsWebAddress(link.Url) => $"the link to \"{link.Url}\" is not a web address; begin it with https://",
                HeadingBlock { Level: < 3 } => "a section's heading is written \"## Heading\", on a line of its own between empty lines",
                HtmlEntityInline entity when IsInvisible(entity) => "this entity (&…;) stands for an invisible control character; delete it",
                AutolinkInline { IsEmail: false } link when !IsWebAddress(link.Url) => $"the link to \"{link.Url}\" is not a web address; begin it with https://",
                _ => null,
            };
            if (wrong is not null) problems.Add(new Problem(path, node.Line + 1 + linesBefore, wrong) { Column = node.Column + 1 + (node.Line == 0 ? columnsBefore : 0) });
        }
    }

    /// <summary>The heading of a section when the line is one, such as <c>## What followed</c>; otherwise null.</summary>
    public static string? SectionHeading(string line)
    {
        if (!line.StartsWith("## ", StringComparison.Ordinal) && !line.StartsWith("##\t", StringComparison.Ordinal)) return null;
        var heading = line[2..].Trim();
        // "## Heading ##" is closed by its marks; the mark of "## C#" belongs to the word.
        var open = heading.TrimEnd('#');
        if (open.Length == 0 || char.IsWhiteSpace(open[^1])) heading = open.TrimEnd();
        return heading.Length == 0 ? null : heading;
    }

    /// <summary>The words without marks: blocks apart by an empty line, lines joined.</summary>
    public static string Plain(string markdown)
    {
        if (IsPlain(markdown)) return markdown;
        var words = new StringBuilder(markdown.Length);
        foreach (var leaf in Markdown.Parse(markdown, Pipeline).Descendants<LeafBlock>())
        {
            if (words.Length > 0) words.Append("\n\n");
            if (leaf.Inline is null)
            {
                words.Append(leaf.Lines.ToString());
                continue;
            }

            foreach (var inline in leaf.Inline.Descendants())
            {
                switch (inline)
                {
                    case LiteralInline literal: words.Append(literal.Content.AsSpan()); break;
                    case CodeInline code: words.Append(code.ContentSpan); break;
                    case HtmlEntityInline entity: words.Append(entity.Transcoded.AsSpan()); break;
                    case AutolinkInline link: words.Append(link.Url); break;
                    case LineBreakInline: words.Append(' '); break;
                }
            }
        }

        return words.ToString();
    }

    /// <summary>
    /// One paragraph on one line without anything that Markdown reads as a mark: what it shows is what it is. Most turns are such, and parsing
    /// them takes longer than indexing their words.
    /// </summary>
    private static bool IsPlain(string markdown) => markdown.Length > 0 && char.IsLetter(markdown[0]) && !char.IsWhiteSpace(markdown[^1]) && markdown.AsSpan().IndexOfAny(Marks) < 0;

    /// <summary>The words without marks, blocks apart by a space: for a list that shows a piece of them.</summary>
    public static string OneLine(string markdown) => Plain(markdown).Replace("\n\n", " ", StringComparison.Ordinal);

    /// <summary>Where the links in the text lead.</summary>
    public static IEnumerable<string> Links(string markdown) => Markdown.Parse(markdown, Pipeline).Descendants()
        .Select(node => node switch { LinkInline link => link.Url, AutolinkInline { IsEmail: false } link => link.Url, _ => null }).OfType<string>();

    /// <summary>How many words apart by spaces.</summary>
    public static int WordCount(string markdown) => Plain(markdown).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The text as safe HTML, block by block, with every run of Hangul marked as Korean.</summary>
    /// <param name="links">What to link in a run of plain text, in order and not overlapping; asked run by run, from the beginning. Nothing inside a link is asked for. Null for nothing.</param>
    /// <param name="marks">What to mark in a run of plain text, in order and not overlapping; null for nothing.</param>
    public static IReadOnlyList<Block> Blocks(string markdown, Func<string, IEnumerable<TextLink>>? links = null, Func<string, IReadOnlyList<Mark>>? marks = null)
    {
        var blocks = new List<Block>();
        foreach (var block in Markdown.Parse(markdown, WithoutHtml))
        {
            using var writer = new StringWriter();
            var renderer = new HtmlRenderer(writer);
            renderer.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new KoreanAwareLiteral(links, marks));
            var isParagraph = block is ParagraphBlock { Inline: not null };
            if (isParagraph) renderer.WriteLeafInline((ParagraphBlock)block);
            else renderer.Render(block);
            writer.Flush();
            blocks.Add(new Block(Sanitizer.Sanitize(writer.ToString()), isParagraph));
        }

        return blocks;
    }

    private static bool IsWebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Scheme is "http" or "https" : url is not null && url.StartsWith('#');

    private static bool IsInvisible(HtmlEntityInline entity)
    {
        foreach (var character in entity.Transcoded.AsSpan())
        {
            if (SeedText.IsControl(character)) return true;
        }

        return false;
    }

    private static HtmlSanitizer NewSanitizer()
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedTags.Clear();
        sanitizer.AllowedTags.UnionWith(["p", "em", "strong", "a", "ul", "ol", "li", "blockquote", "h3", "h4", "h5", "h6", "code", "pre", "br", "hr", "span", "mark"]);
        sanitizer.AllowedAttributes.Clear();
        sanitizer.AllowedAttributes.UnionWith(["href", "lang", "start", "class"]);
        sanitizer.AllowedClasses.UnionWith([NameClass, RestClass]);
        sanitizer.AllowedSchemes.Clear();
        sanitizer.AllowedSchemes.UnionWith(["http", "https"]);
        sanitizer.AllowedCssProperties.Clear();
        return sanitizer;
    }

    /// <summary>Text with each run of Hangul in a span that says it is Korean, so that it is drawn and spoken so.</summary>
    private sealed class KoreanAwareLiteral(Func<string, IEnumerable<TextLink>>? links, Func<string, IReadOnlyList<Mark>>? marks) : LiteralInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal)
        {
            var text = literal.Content.ToString();
            var marked = marks?.Invoke(text) ?? [];
            var position = 0;
            foreach (var link in links is null || IsInLink(literal) ? [] : links(text))
            {
                WriteMarked(position, link.Start);
                renderer.Write($"<a class=\"{NameClass}\" href=\"{WebUtility.HtmlEncode(link.Address)}\">");
                WriteMarked(link.Start, link.Start + link.Length);
                renderer.Write("</a>");
                position = link.Start + link.Length;
            }

            WriteMarked(position, text.Length);

            // A mark may begin before a link and end in it.
            void WriteMarked(int from, int to)
            {
                foreach (var mark in marked.Where(mark => mark.End > from && mark.Start < to))
                {
                    Write(renderer, text[from..Math.Max(from, mark.Start)]);
                    renderer.Write(mark.IsRest || mark.Start < from ? $"<mark class=\"{RestClass}\">" : "<mark>");
                    Write(renderer, text[Math.Max(from, mark.Start)..Math.Min(to, mark.End)]);
                    renderer.Write("</mark>");
                    from = Math.Min(to, mark.End);
                }

                Write(renderer, text[from..to]);
            }
        }

        private static bool IsInLink(LiteralInline literal)
        {
            for (var around = literal.Parent; around is not null; around = around.Parent)
            {
                if (around is LinkInline) return true;
            }

            return false;
        }

        private static void Write(HtmlRenderer renderer, string text)
        {
            foreach (var run in Hangul.Runs(text))
                renderer.Write(run.IsHangul ? $"<span lang=\"ko\">{WebUtility.HtmlEncode(run.Text)}</span>" : WebUtility.HtmlEncode(run.Text));
        }
    }
}
