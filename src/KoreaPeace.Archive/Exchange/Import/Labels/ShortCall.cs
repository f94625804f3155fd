using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>Short labels that the first one of somebody explains: <c>홍길동 편집국장(이하 홍):</c>, and from then on <c>홍:</c>.</summary>
internal static partial class ShortCall
{
    /// <summary>Whom such labels mean, by label; the long one of each among them.</summary>
    public static Dictionary<string, string> In(IEnumerable<string> lines)
    {
        var calls = new Dictionary<string, string>();
        foreach (var call in lines.Select(line => Explained().Match(line)).Where(call => call.Success))
        {
            var (name, whole) = (call.Groups["name"].Value, call.Groups["whole"].Value.Trim());
            calls[whole] = calls[call.Groups["short"].Value] = name;
        }

        return calls;
    }

    /// <summary>The line with the long label alone before its colon; any other as it is.</summary>
    public static string Without(string line) => Explained().Match(line) is { Success: true } call ? $"{call.Groups["whole"].Value.Trim()}: {line[call.Length..].TrimStart()}" : line;

    [GeneratedRegex(@"^\s*(?:\*\*)?(?<whole>(?<name>[가-힣]{2,4})(?: [가-힣]{1,12}){0,3})\s*\(이하,?\s*['‘“""]?(?<short>[가-힣]{1,8})['’”""]?\)(?:\*\*)?\s*[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Explained();
}
