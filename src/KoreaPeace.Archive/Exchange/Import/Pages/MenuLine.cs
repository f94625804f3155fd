using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>A site's menu as it is left in copied text: the names of its parts or of languages on one line, without a verb or a mark.</summary>
internal static partial class MenuLine
{
    private const int Longest = 200;
    private const int FewestWords = 4;
    private const int FewestParts = 2; // whose names pages are known to use

    public static bool Is(string text)
    {
        if (text.Length > Longest || Mark().IsMatch(text)) return false;
        if (Apart().Count(text) >= 2) return true;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < FewestWords || words.Any(word => char.IsAsciiLetterLower(word[0]))) return false;
        return words.Count(word => Part().IsMatch(word)) >= FewestParts || words.Count(word => Language().IsMatch(word)) >= FewestParts;
    }

    [GeneratedRegex(@"[.!?:;,…""“”‘’()]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\S\s{2,}(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Apart();

    [GeneratedRegex(@"^(?:About|Analysis|Budget|Business|Culture|Economy|Events|Experts|Health|Immigration|News|Opinion|Politics|Programs|Publications|Regions|Security|Sports|Topics|Video|World|정치|경제|사회|국제|세계|문화|스포츠|연예|북한|산업|오피니언|최신기사|전국|한반도|칼럼|만평)$", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:English|Français|Русский|Español|Deutsch|Português|العربية|عربي|中文|日本語|한국어)$", RegexOptions.CultureInvariant)]
    private static partial Regex Language();
}
