using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>
/// Questions and answers behind <c>Q.</c> and <c>A.</c>, and in the Public Papers of the Presidents also <c>The President.</c> and
/// <c>Prime Minister Doe.</c> Alone, "A." is as well somebody's initial or an item of a list, and an office the end of a sentence.
/// </summary>
internal static partial class DottedTalk
{
    private const int Fewest = 2; // lines with one office

    /// <summary>The lines with a colon for the point, where an answer follows a question; otherwise as they are.</summary>
    public static IReadOnlyList<string> Labelled(IReadOnlyList<string> lines)
    {
        var letters = lines.Select(line => Letter().Match(line)).Where(letter => letter.Success).Select(letter => letter.Groups["label"].Value[0]).ToList();
        var offices = letters.Count(letter => letter == 'Q') >= Fewest && lines.Select(line => Office().Match(line)).Where(office => office.Success).CountBy(office => office.Groups["label"].Value).Any(office => office.Value >= Fewest);
        if (offices) lines = [.. lines.Select(line => WithColon(line, Office().Match(line)))];
        return offices || letters.Zip(letters.Skip(1)).Any(pair => pair is ('Q', 'A') or ('문', '답')) ? [.. lines.Select(line => WithColon(line, Letter().Match(line)))] : lines;
    }

    private static string WithColon(string line, Match label) => label.Success ? $"{line[..label.Groups["point"].Index]}:{line[(label.Groups["point"].Index + 1)..]}" : line;

    [GeneratedRegex(@"^\s*(?<label>[QA문답])\s?\d{0,3}(?<point>\.)\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^\s*(?<label>(?:The (?:Vice )?President|(?:(?:Press|Deputy|Vice|Prime|Foreign) )*(?:President|Minister|Secretary|Chancellor|General|Ambassador|Admiral|Senator|Director|Mr|Ms|Mrs|Dr)\.?(?: \p{Lu}[\p{L}'’-]*\.?){0,3} \p{Lu}[\p{L}'’-]+))(?<point>\.)\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Office();
}
