using System.Text;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>Puts entries into the text of a vocabulary file in the order of their slugs. What stands there stays as it is, byte for byte.</summary>
internal static partial class VocabularyText
{
    /// <param name="entries">By slug; each entry with a line end behind every line.</param>
    public static string With(string text, IEnumerable<KeyValuePair<string, string>> entries)
    {
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var there = EntryBegin().Matches(text);
        var merged = new StringBuilder(text.Length + 1024);
        var (position, next) = (0, 0);
        foreach (var (slug, entry) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            while (next < there.Count && string.CompareOrdinal(there[next].Groups["slug"].Value, slug) < 0) next++;
            var at = next < there.Count ? there[next].Index : text.Length;
            merged.Append(text, position, at - position);
            position = at;
            if (merged.Length > 0 && merged[^1] is not ('\n' or '\r')) merged.Append(lineEnd);
            merged.Append(entry.Replace("\n", lineEnd, StringComparison.Ordinal));
        }

        return merged.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>The entry with this slug as it stands in the text, with its end; null when it is not there.</summary>
    public static string? Entry(string text, string slug)
    {
        var there = EntryBegin().Matches(text);
        for (var n = 0; n < there.Count; n++)
        {
            if (there[n].Groups["slug"].Value != slug) continue;
            var end = n + 1 < there.Count ? there[n + 1].Index : text.Length;
            return text[there[n].Index..end].ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        }

        return null;
    }

    // Comments directly before an entry belong to it, but not the first line of the file, which names the schema for editors.
    [GeneratedRegex("""(?<=\n)(?:#[^\n]*\n)*- slug:[ ]*["']?(?<slug>[a-z0-9-]+)|\A- slug:[ ]*["']?(?<slug>[a-z0-9-]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex EntryBegin();
}
