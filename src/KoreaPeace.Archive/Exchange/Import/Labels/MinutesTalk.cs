using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>Minutes of the National Assembly of Korea: <c>○위원장 홍길동  …</c>, <c>○홍길동 위원  …</c>, a circle, who speaks, and two spaces.</summary>
internal static partial class MinutesTalk
{
    private const int Fewest = 3; // lines

    /// <summary>The lines with colons behind such labels, what somebody is behind the name, where the document is such minutes; otherwise as they are.</summary>
    public static IReadOnlyList<string> Labelled(IReadOnlyList<string> lines) => lines.Count(line => Speaking().IsMatch(line)) < Fewest ? lines
        : [.. lines.Select(line => Speaking().Match(line) is { Success: true } speaking ? $"[{speaking.Groups["name"].Value}, {speaking.Groups["office"].Value}]: {speaking.Groups["words"].Value}".TrimEnd() : line)];

    [GeneratedRegex(@"^\s*[○◯]\s?(?:(?<name>[가-힣]{2,4})\s(?<office>위원|의원)|(?<office>[가-힣·]{2,16}(?:\s[가-힣·]{2,12}){0,2}?)\s(?<name>[가-힣]{2,4}))(?:\s{2,}(?<words>\S.*)|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Speaking();
}
