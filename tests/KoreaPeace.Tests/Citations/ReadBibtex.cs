using System.Text;

namespace KoreaPeace.Tests.Citations;

/// <summary>Reads BibTeX as btparse does, by counting braces, and knows nothing of what writes it.</summary>
public static class ReadBibtex
{
    private static readonly Dictionary<string, string> Commands = new() { ["textasciitilde"] = "~", ["textasciicircum"] = "^", ["textbackslash"] = "\\", ["textbraceleft"] = "{", ["textbraceright"] = "}" };

    /// <summary>Each entry's fields as LaTeX would set them, with "type" of the entry as "@" and its key as "key"; "author", "keywords", "url" and "date" as they are written.</summary>
    public static List<Dictionary<string, string>> Entries(string text)
    {
        var (entries, at) = (new List<Dictionary<string, string>>(), 0);
        while ((at = text.IndexOf('@', at)) >= 0)
        {
            var open = text.IndexOf('{', at);
            var comma = text.IndexOf(',', open);
            var entry = new Dictionary<string, string> { ["@"] = text[(at + 1)..open], ["key"] = text[(open + 1)..comma] };
            at = comma + 1;
            while (Skip(text, ref at) != '}')
            {
                var name = Until(text, ref at, '=').Trim();
                var value = Skip(text, ref at) == '{' ? Braced(text, ref at) : Until(text, ref at, ',').Trim();
                if (name is not ("author" or "keywords" or "url" or "date")) value = Set(value);
                Assert.True(entry.TryAdd(name, value), $"{name} stands twice in {entry["key"]}");
                if (Skip(text, ref at) == ',') at++;
            }

            at++;
            entries.Add(entry);
        }

        return entries;
    }

    /// <summary>Where a word or a mark stands between no braces.</summary>
    public static List<string> Split(string value, string mark)
    {
        var (parts, depth, start) = (new List<string>(), 0, 0);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '{') depth++;
            else if (value[i] == '}') depth--;
            else if (depth == 0 && string.CompareOrdinal(value, i, mark, 0, mark.Length) == 0)
            {
                parts.Add(value[start..i]);
                start = i + mark.Length;
                i = start - 1;
            }
        }

        parts.Add(value[start..]);
        return parts;
    }

    /// <summary>Commands as what they print, and no braces.</summary>
    public static string Set(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '{' or '}') continue;
            if (value[i] != '\\')
            {
                Assert.False(value[i] is '&' or '%' or '$' or '#' or '_' or '~' or '^', $"LaTeX does not print {value[i]} in {value}");
                text.Append(value[i]);
            }
            else if (char.IsAsciiLetter(value[i + 1]))
            {
                var end = i + 1;
                while (end < value.Length && char.IsAsciiLetter(value[end])) end++;
                text.Append(Commands[value[(i + 1)..end]]);
                i = end - 1;
            }
            else text.Append(value[++i]);
        }

        return text.ToString();
    }

    private static char Skip(string text, ref int at)
    {
        while (char.IsWhiteSpace(text[at])) at++;
        return text[at];
    }

    private static string Until(string text, ref int at, char end)
    {
        var start = at;
        while (text[at] != end) at++;
        return end == '=' ? text[start..at++] : text[start..at];
    }

    /// <summary>Braces behind a backslash count, too: that is why those without a partner break a file.</summary>
    private static string Braced(string text, ref int at)
    {
        var (start, depth) = (at + 1, 0);
        do
        {
            if (text[at] == '{') depth++;
            else if (text[at] == '}') depth--;
            at++;
        }
        while (depth > 0);
        return text[start..(at - 1)];
    }
}
