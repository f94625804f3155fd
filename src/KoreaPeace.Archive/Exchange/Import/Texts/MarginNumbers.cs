using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>The numbers with which courts and their reporters count the lines of a page in its margin, on the left or on the right, from 1 on every page.</summary>
internal static partial class MarginNumbers
{
    private const int Fewest = 10; // lines; a short list is numbered, too
    private const double Mostly = 0.4; // of the lines with words; heads and feet of pages bear none
    private const int Highest = 50; // lines on a page

    /// <summary>The lines without their numbers, where they have such; null where they have none.</summary>
    public static IReadOnlyList<string>? Without(IReadOnlyList<string> lines) => Without(lines, Left()) ?? Without(lines, Right());

    private static IReadOnlyList<string>? Without(IReadOnlyList<string> lines, Regex form)
    {
        var numbers = lines.Select(line => PageNumber().IsMatch(line) ? Match.Empty : form.Match(line)).Select(number => number.Success ? int.Parse(number.Groups["number"].Value, CultureInfo.InvariantCulture) : 0).ToList();
        var numbered = numbers.Where(number => number > 0).ToList();
        if (numbered.Count < Fewest || numbered.Count < Mostly * lines.Count(line => line.Any(char.IsLetter))) return null;
        // Each counts on from the one before, or from 1 anew.
        if (numbered.Max() > Highest || numbered.Zip(numbered.Skip(1)).Any(pair => pair.Second != 1 && pair.Second != pair.First + 1)) return null;
        return [.. lines.Select((line, at) => numbers[at] > 0 ? form.Replace(line, match => new string(' ', match.Groups["indent"].Length), 1) : line)];
    }

    [GeneratedRegex(@"^\s{0,14}(?<number>\d{1,2})(?:(?<=\d)\s(?<indent>\s*)(?=\S)|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Left();

    [GeneratedRegex(@"(?:^|(?<=\S)\s+|^\s+)(?<number>\d{1,2})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Right();

    [GeneratedRegex(@"^\s*page\s+\d+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
