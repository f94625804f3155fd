namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>How deep the elements of a page are nested, told in one pass and without a tree.</summary>
internal static class HtmlNesting
{
    // Elements that have no end, or that the next of their kind closes.
    private static readonly HashSet<string> Flat = new(
        ["area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr", "path", "svg"], StringComparer.OrdinalIgnoreCase);

    // What stands in them is no markup.
    private static readonly HashSet<string> Raw = new(["script", "style", "textarea", "title"], StringComparer.OrdinalIgnoreCase);

    public static int Depth(string html)
    {
        var flat = Flat.GetAlternateLookup<ReadOnlySpan<char>>();
        var raw = Raw.GetAlternateLookup<ReadOnlySpan<char>>();
        var (depth, deepest) = (0, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var isEnd = html[at + 1] == '/';
            var name = Name(html.AsSpan(at + (isEnd ? 2 : 1)));
            if (name.Length == 0 || flat.Contains(name)) continue;
            if (isEnd) depth = Math.Max(0, depth - 1);
            else if (!raw.Contains(name)) deepest = Math.Max(deepest, ++depth);
            else if (html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase) is var end and >= 0) at = end;
            else break;
        }

        return deepest;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && length < 20 && char.IsAsciiLetterOrDigit(tag[length])) length++;
        return tag[..length];
    }
}
