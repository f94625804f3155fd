using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>Minutes of the National Assembly of Korea: <c>○위원장 홍길동  …</c>, <c>○홍길동 위원  …</c>, a circle, who speaks, and a space or two; without the circle two spaces say it.</summary>
internal static partial class MinutesTalk
{
    private const int Fewest = 3; // lines

    /// <summary>The lines with colons behind such labels, what somebody is behind the name, where the document is such minutes; otherwise as they are.</summary>
    public static IReadOnlyList<string> Labelled(IReadOnlyList<string> lines) => lines.Count(line => Speaking().IsMatch(line)) < Fewest ? lines
        : [.. lines.Select(line => Speaking().Match(line) is { Success: true } speaking ? $"[{speaking.Groups["name"].Value}, {speaking.Groups["office"].Value}]: {speaking.Groups["words"].Value}".TrimEnd() : line)];

    [GeneratedRegex(@"^(?:\s*[○◯]\s?|(?=[^\s]{2,20}(?: [가-힣0-9·]{2,12}){1,3}\s{2,}\S))(?:(?<name>[가-힣]{2,4})\s(?<office>위원|의원)|(?<office>[가-힣0-9·]{2,20}(?:\s[가-힣0-9·]{2,12}){0,2}?)\s(?<name>[가-힣]{2,4})(?=\s{2}|\s*$)|(?<office>[가-힣0-9·]{0,18}(?:장|관|총리|대통령|대변인|전문위원|진술인|참고인|증인|대리|비서관|검사))\s(?<name>[가-힣]{2,4}))(?:\s+(?<words>\S.*)|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Speaking();
}
