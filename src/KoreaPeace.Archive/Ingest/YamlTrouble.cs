using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Ingest;

/// <summary>What YAML's own messages mean to somebody who has never read its grammar.</summary>
internal static partial class YamlTrouble
{
    private static readonly (string Heard, string Meant)[] Meanings =
    [
        ("unknown escape", @"a backslash stands between double quotes; write it twice (\\), or use single quotes"),
        ("surrogate", @"an escape (\…) in this value stands for half a character; take it out"),
        ("quoted scalar", "a quotation mark is not closed; put the same mark at the end of the text"),
        ("multiline plain scalar, found invalid mapping", "this line or the one before has no field's name with a colon after it, or holds a colon that must stand in quotes"),
        ("invalid mapping", "a text that contains a colon and a space must stand in quotes, and a field begins in the same column as the one above it"),
        ("ValueMapping", "a text that contains a colon and a space must stand in quotes"),
        ("mapping values are not allowed", "a text that contains a colon and a space must stand in quotes"),
        ("cannot start any token", "a text that begins with this character must stand in quotes"),
        ("flow sequence", "a square bracket is not closed; put ] at the end of the list"),
        ("flow mapping", "a brace is not closed; put } at the end, or put the text in quotes"),
        ("current state of the object", "a bracket or a brace is not closed"),
        ("incompatible YAML", Directive),
        ("directive", Directive),
        ("Tag value", "tags (!name) are not used in seeds; remove it"),
        ("'-' indicator", "this line is neither indented nor begun with a hyphen like the entries before it"),
        ("expected key", "this line is indented otherwise than the fields before it, or is no field; write \"name: value\""),
        ("document end", "this line is indented otherwise than the fields before it; begin all in the same column"),
    ];

    public const string Directive = "YAML directives are not used in seeds; remove the line that begins with %";

    public static string Explained(string heard)
    {
        foreach (var meaning in Meanings)
        {
            if (heard.Contains(meaning.Heard, StringComparison.OrdinalIgnoreCase)) return meaning.Meant;
        }

        return $"this is not YAML ({heard.TrimEnd('.')}); putting the text in quotes often helps";
    }

    /// <summary>The line with a field's name and no colon behind it, when that is what broke the YAML at a line or at the one after it.</summary>
    public static (int Line, int Column, string Meant)? WithoutColon(string text, int line)
    {
        var lines = text.Split('\n');
        foreach (var candidate in new[] { line, line - 1 }.Where(candidate => candidate >= 1 && candidate <= lines.Length))
        {
            if (NoColon().Match(lines[candidate - 1]) is { Success: true } written)
                return (candidate, written.Groups["name"].Index + 1, $"a colon and a space are missing after the field's name; write \"{written.Groups["name"]}: {written.Groups["value"].Value.Trim()}\"");
        }

        return null;
    }

    /// <summary>The line, from 1, of the first that a tab indents; null when none is.</summary>
    public static int? TabIndent(string text)
    {
        var line = 0;
        foreach (var written in text.AsSpan().EnumerateLines())
        {
            line++;
            if (written[..(written.Length - written.TrimStart().Length)].Contains('\t')) return line;
        }

        return null;
    }

    [GeneratedRegex("^ *(- )?(?<name>[a-z][a-z0-9-]*)(:(?=[^\\s:])| )(?<value>((?!: )[^:\"'\\[{]|:(?=\\S))+)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoColon();
}
