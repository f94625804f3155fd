using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Labels as Korean briefings and radio stations set them, in the form that every label reader knows and of the same length.</summary>
internal static partial class UsualLabel
{
    /// <summary><c>◇ 김현정> …</c>, <c>&lt;질문> …</c> and <c>[앵커]</c> with a colon; any other line as it is.</summary>
    public static string Of(string line)
    {
        if (Enclosed().Match(line) is { Success: true } enclosed) return $"{enclosed.Groups["label"].Value}: {line[enclosed.Length..]}";
        if (Marked().Match(line) is not { Success: true } marked) return line;
        var label = marked.Groups["label"];
        return $"{new string(' ', label.Index)}{label.Value}{new string(' ', marked.Length - label.Index - label.Length - 1)}:{line[marked.Length..]}";
    }

    [GeneratedRegex(@"^[<\[〈](?<label>질문|답변|문|답|앵커|기자|진행자|사회자|리포터|인터뷰어)[>\]〉]", RegexOptions.CultureInvariant)]
    private static partial Regex Enclosed();

    [GeneratedRegex(@"^[◇◆▷▶□■○●◎☏☎△▲]\s*(?<label>[^\s>〉:：]{1,12}(?: [^\s>〉:：]{1,12}){0,3}?)\s*(?:[>〉:：]|(?<=\S)\s*▶)(?=\s|\p{IsHangulSyllables})", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
