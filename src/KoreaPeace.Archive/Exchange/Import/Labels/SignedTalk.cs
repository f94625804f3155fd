using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>
/// Interviews in which two signs take turns, as Korean papers set them: <c>□</c> before each question and <c>■</c> before each answer. The
/// first of each may bear a name, which then stands for all.
/// </summary>
internal static partial class SignedTalk
{
    private const int Fewest = 2; // lines with each sign
    private const double Mostly = 0.8; // of the lines with a sign are followed by one with the other

    private static readonly string[] Pairs = ["□■", "■□", "○●", "●○", "◇◆", "◆◇", "▷▶", "▶▷", "△▲", "▲△"];

    /// <summary>The lines with labels for the signs, where the document is such an interview; otherwise as they are.</summary>
    public static IReadOnlyList<string> Labelled(IReadOnlyList<string> lines)
    {
        var signs = string.Concat(lines.Select(line => Sign().Match(line)).Where(sign => sign.Success).Select(sign => sign.Groups["sign"].Value));
        var taken = signs.Length == 0 ? null : Pairs.FirstOrDefault(pair => pair[0] == signs[0] && pair.All(sign => signs.Count(other => other == sign) >= Fewest));
        if (taken is null || signs.Any(sign => !taken.Contains(sign, StringComparison.Ordinal)) || signs.Zip(signs.Skip(1)).Count(pair => pair.First != pair.Second) < Mostly * (signs.Length - 1)) return lines;
        // Where every line has its name, the names are the labels, and the signs are ornament.
        var named = lines.Select(line => Sign().Match(line)).Where(sign => sign.Success && sign.Groups["label"].Success).ToList();
        if (named.Count == signs.Length) return lines;
        var labels = taken.ToDictionary(sign => sign, sign => named.Find(other => other.Groups["sign"].Value[0] == sign)?.Groups["label"].Value.Trim() ?? (sign == taken[0] ? "Q" : "A"));
        return [.. lines.Select(line => Sign().Match(line) is { Success: true } sign ? $"[{(sign.Groups["label"].Success ? sign.Groups["label"].Value.Trim() : labels[sign.Groups["sign"].Value[0]])}]: {line[sign.Length..]}" : line)];
    }

    [GeneratedRegex(@"^\s*(?<sign>[" + LabelSigns.All + @"])\s*(?:(?<label>[^:：>〉\s][^:：>〉]{0,24}?)\s*[:：>〉]\s*)?(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
