using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>Short labels that the first one of somebody explains: <c>홍길동 편집국장(이하 홍):</c> or <c>◆ 홍길동 교수(이하 홍길동)></c>, and from then on <c>홍:</c>.</summary>
internal static partial class ShortCall
{
    /// <summary>Whom such labels mean, by label; those that begin no line are left out.</summary>
    public static Dictionary<string, string> In(IReadOnlyList<string> lines)
    {
        var calls = new Dictionary<string, string>();
        foreach (var call in lines.Select(line => Explained().Match(line)).Where(call => call.Success))
        {
            var name = call.Groups["short"].Value;
            if (name != call.Groups["name"].Value && lines.Any(line => Regex.IsMatch(line, $@"^[\s*{LabelSigns.All}]*{Regex.Escape(name)}\**\s*[:：>〉]", RegexOptions.CultureInvariant))) calls[name] = call.Groups["name"].Value;
        }

        return calls;
    }

    /// <summary>The line with the name and what somebody is before the colon; any other as it is.</summary>
    public static string Without(string line) => Explained().Match(line) is not { Success: true } call ? line
        : $"{call.Groups["name"].Value}{(call.Groups["office"].Value.Trim() is { Length: > 0 } office ? $", {office}" : "")}: {line[call.Length..].TrimStart()}";

    [GeneratedRegex(@"^[\s*" + LabelSigns.All + @"]*(?<name>[가-힣]{2,4})(?<office>(?: [가-힣A-Z]{1,12}){0,3})\s*\(이하,?\s*['‘“""]?(?<short>[가-힣]{1,8})['’”""]?\)(?:\*\*)?\s*[:：>〉]", RegexOptions.CultureInvariant)]
    private static partial Regex Explained();
}
