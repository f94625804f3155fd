using System.Text;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Ingest;

/// <summary>Texts as seeds write them in YAML.</summary>
public static partial class YamlValue
{
    private const int Width = 100; // columns, as in the seeds that are shipped

    /// <summary>As YAML takes it on one line: in quotes unless it is plain words, and nothing that could be read as a number, a date or a truth.</summary>
    public static string Of(string text)
    {
        if (PlainWords().IsMatch(text) && !IsReserved(text)) return text;
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '\\' or '"') quoted.Append('\\');
            quoted.Append(char.IsControl(character) ? ' ' : character);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The field with its value, folded below the name when it would be a long line; every line ends with a line end.</summary>
    /// <param name="indent">What stands before the name: spaces, and a hyphen where an entry of a list begins.</param>
    public static string Field(string indent, string name, string text)
    {
        var line = $"{indent}{name}: {Of(text)}\n";
        var words = text.Split(' ');
        // What begins or ends with a space, or has two of them, would come back from folding as something else.
        if (line.Length <= Width || words.Length < 3 || words.Contains("") || text.AsSpan().ContainsAny('\n', '\t')) return line;
        var inside = new string(' ', indent.Length + 2);
        var folded = new StringBuilder($"{indent}{name}: >-\n");
        var column = 0;
        foreach (var word in words)
        {
            if (column > 0 && column + 1 + word.Length > Width) (_, column) = (folded.Append('\n'), 0);
            folded.Append(column == 0 ? inside : " ").Append(word);
            column += (column == 0 ? inside.Length : 1) + word.Length;
        }

        return folded.Append('\n').ToString();
    }

    private static bool IsReserved(string text) => text.ToLowerInvariant() is "null" or "true" or "false" or "yes" or "no" or "on" or "off";

    [GeneratedRegex(@"^\p{L}([^:#\n""'\[\]{},&*!|>%@`]|:(?=[^\s#]))*(?<![\s:])$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainWords();
}
