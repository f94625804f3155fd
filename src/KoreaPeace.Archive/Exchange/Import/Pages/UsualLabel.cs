using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Labels;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Labels as Korean briefings and radio stations set them, in the form that every label reader knows and of the same length.</summary>
internal static partial class UsualLabel
{
    /// <summary><c>◇ 김현정> …</c>, <c>&lt;질문> …</c>, <c>[앵커]</c> and <c>기자) …</c> with a colon; any other line as it is.</summary>
    public static string Of(string line)
    {
        if (ShortCall.Without(line) is var explained && explained != line) return explained;
        if (Enclosed().Match(line) is { Success: true } enclosed) return $"{enclosed.Groups["label"].Value}: {line[enclosed.Length..]}";
        if (Bracketed().Match(line) is { Success: true } bracketed && (KoreanCall.Is(bracketed.Groups["label"].Value) || Role().IsMatch(bracketed.Groups["label"].Value))) return $"{bracketed.Groups["label"].Value}: {line[bracketed.Length..]}";
        if (Marked().Match(line) is not { Success: true } marked) return line;
        var label = marked.Groups["label"];
        return $"{new string(' ', label.Index)}{label.Value}{new string(' ', marked.Length - label.Index - label.Length - 1)}:{line[marked.Length..]}";
    }

    [GeneratedRegex(@"^\s*[<\[〈](?<label>질문|답변|문|답|앵커|기자|진행자|사회자|리포터|인터뷰어)[>\]〉](?!\s*[:：])", RegexOptions.CultureInvariant)]
    private static partial Regex Enclosed();

    [GeneratedRegex(@"^\s*(?<label>[가-힣]{1,4}(?: [가-힣]{1,8}){0,3})\)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?:기자|앵커|진행자?|사회자?|질문|답변|문|답)$", RegexOptions.CultureInvariant)]
    private static partial Regex Role();

    [GeneratedRegex(@"^\s*[" + LabelSigns.All + @"]{1,2}\s*(?<label>[^\s>〉:：=]{1,12}(?: [^\s>〉:：=]{1,12}){0,3}?)\s*(?:[>〉:：=]|(?<=\S)\s*▶)(?=\s|\p{IsHangulSyllables})", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
