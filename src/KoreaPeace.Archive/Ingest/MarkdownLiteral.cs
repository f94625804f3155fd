using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Ingest;

/// <summary>Words as they are printed, written so that Markdown shows exactly them.</summary>
public static partial class MarkdownLiteral
{
    /// <param name="line">One paragraph on one line.</param>
    public static string Of(string line)
    {
        var words = line.Trim();
        words = Marks().Replace(words, @"\$0");
        return BlockStart().Replace(words, @"${before}\${mark}");
    }

    // A bracket is a mark only where an address or a definition follows; [laughter] is none.
    [GeneratedRegex(@"[\\`*_<]|\[(?=[^\]\n]*\](\(|:))|&(?=#?\w+;)", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?<before>[0-9]{1,9}(?=[.)](\s|$)))?(?<mark>(?<=[0-9])[.)](?=\s|$)|#(?=#{0,5}(\s|$))|>|[-+](?=\s|$)|-(?=[-\s]*$)|=(?==*\s*$)|~(?=~~))", RegexOptions.CultureInvariant)]
    private static partial Regex BlockStart();
}
