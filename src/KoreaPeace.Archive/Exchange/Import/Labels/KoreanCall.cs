using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>How Korean texts call whoever speaks: the name or the family alone, and what they are behind it: 김연철 전 장관, 김 전 장관, 박은경 기자.</summary>
internal static partial class KoreanCall
{
    public static bool Is(string label) => Call().Match(label) is { Success: true } call && SpeakerLabels.IsFamily(call.Groups["name"].Value[0]);

    /// <summary>Whether an office stands behind a name of any length: 브루스 클링너 선임연구원.</summary>
    public static bool HasOffice(string label) => Is(label) || Foreign().IsMatch(label);

    /// <summary>Whether it has the family and no more of the name.</summary>
    public static bool IsFamily(string label) => Is(label) && Call().Match(label).Groups["name"].Length == 1;

    /// <summary>The name alone; what is no such call without its titles.</summary>
    public static string Bare(string label) => Is(label) && Call().Match(label).Groups["name"] is { Length: > 1 } name ? name.Value : Foreign().Match(label) is { Success: true } foreign ? foreign.Groups["name"].Value : KnownPeople.WithoutTitles(label);

    private const string Office = @"(?:[가-힣A-Z]{1,12}(?:대|대학교|대학원|연구원|연구소|센터|재단|학회|위원회|신문|일보|방송)\s)?(?:(?:전|현|신임|명예|선임|수석|책임|객원|전문|수습|제1|[가-힣]{1,5}부|국무)\s)*(?:국무|통일|외교|국방|선임|수석|특별|부)?(?:대통령|총리|장관|차관보?|교수|박사|대사|의원|대표|위원장?|연구위원|연구원|소장|원장|실장|국장|본부장|센터장|석좌(?:연구원|교수)?|조정관|비서관|분석관|담당관|사령관|단장|부소장|총장|사무총장|이사장?|회장|기자|특파원|앵커|아나운서|편집장|변호사|작가|감독|목사|신부|대변인|특보|특사|보좌관|전문가)$";

    [GeneratedRegex(@"^(?:(?<name>[가-힣]{2,4})\s|(?<name>[가-힣])\s?)" + Office, RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    // Of a foreigner in Hangul: 브루스 클링너 선임연구원, 클링너 연구원.
    [GeneratedRegex(@"^(?<name>[가-힣]{2,8}(?: [가-힣]{1,8}){0,2}?)\s" + Office, RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();
}
