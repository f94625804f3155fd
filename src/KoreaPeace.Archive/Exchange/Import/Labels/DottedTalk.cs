using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>Questions and answers behind <c>Q.</c> and <c>A.</c>. Alone, "A." is as well somebody's initial or an item of a list.</summary>
internal static partial class DottedTalk
{
    /// <summary>The lines with a colon for the point, where an answer follows a question; otherwise as they are.</summary>
    public static IReadOnlyList<string> Labelled(IReadOnlyList<string> lines)
    {
        var letters = lines.Select(line => Letter().Match(line)).Where(letter => letter.Success).Select(letter => letter.Groups["label"].Value[0]).ToList();
        if (!letters.Zip(letters.Skip(1)).Any(pair => pair is ('Q', 'A') or ('문', '답'))) return lines;
        return [.. lines.Select(line => Letter().Match(line) is { Success: true } letter ? $"{line[..letter.Groups["point"].Index]}:{line[(letter.Groups["point"].Index + 1)..]}" : line)];
    }

    [GeneratedRegex(@"^\s*(?<label>[QA문답])\s?\d{0,3}(?<point>\.)\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();
}
