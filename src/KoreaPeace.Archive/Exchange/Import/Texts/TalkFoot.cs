using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>
/// What houses print below a talk: whoever typed it, rights, the day of posting, numbers, addresses. Behind the last label such a line says
/// that the talk is over; what follows it is nobody's words.
/// </summary>
internal static partial class TalkFoot
{
    private const int LongestStray = 60;
    private const int Longest = 400; // characters; a notice of rights has as many

    /// <summary>What the line is; null when somebody may have said it.</summary>
    /// <param name="names">Of those who take part: whoever is told of by the whole name does not speak.</param>
    public static string? Of(string text, IEnumerable<string> names)
    {
        if (names.Any(name => name.Contains(' ', StringComparison.Ordinal) && text.StartsWith(name, StringComparison.Ordinal) && Biography().IsMatch(text[name.Length..]))) return "about somebody who takes part";
        return Of(text);
    }

    /// <summary>What sites print around every transcript: a heading over it, a heading over their addresses, an empty by-line.</summary>
    public static bool IsOfSite(string text) => OfSite().IsMatch(text);

    public static bool IsCaption(string text) => Caption().IsMatch(text);

    /// <summary>Whether it is the name of somebody who takes part, perhaps with what they are, and no more: under a picture it stands so.</summary>
    public static bool IsNameAlone(string text, IEnumerable<string> names) => text.Length <= LongestStray && !SentenceEnd().IsMatch(text) && names.Any(name => name.Length > 2 && text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || text[name.Length] is ' ' or ',' or '('));

    /// <summary>What a house says of its transcript, behind a sign: that it may differ from what was broadcast, how it is to be cited.</summary>
    public static bool IsRemark(string text) => text.Length <= Longest && Remark().IsMatch(text);

    /// <summary>Neither sentence nor remark: a link, a button, a heading of the page. Behind the last turn it is no part of it.</summary>
    public static bool IsStray(string text) => text.Length <= LongestStray && !SentenceEnd().IsMatch(text) && !StageDirection.Is(text) && !TalkEnd.IsRule(text);

    public static string? Of(string text)
    {
        if (text.Length > Longest) return null;
        if (IsCaption(text)) return "caption";
        if (TalkEnd.IsEnd(text)) return TalkEnd.IsTypist(text) ? "note of whoever typed it" : "end of the transcript";
        if (Rights().IsMatch(text)) return "rights";
        if (Note().IsMatch(text) || Remark().IsMatch(text)) return "note on the transcript";
        if (Posted().Match(text) is { Success: true } posted && DateLine.Of(text[posted.Length..]) is not null) return "day of posting";
        if (Number().IsMatch(text)) return "number of the release";
        if (Reporter().IsMatch(text)) return "by-line";
        return Contact().IsMatch(text) ? "contact" : null;
    }

    [GeneratedRegex(@"^(?:,[^.]{2,120},)?\s+(?:is|was|has been|serves|served|teaches|works)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Biography();

    [GeneratedRegex(@"^[\[(]?(?:(?:featured |top )?(?:photos?|image)|(?:사진|영상|그림|화면|자료|그래픽)\s?(?:출처|제공|캡처)?)\s*(?:[:：=/]|courtesy|by\b|credit).{0,120}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^(?:(?:read|view|download|see|open|print)(?: the)?(?: full| complete)? transcript\b.{0,30}|contact (?:information|us)|by\s*[—–-]|listen now|(?:edited|produced|photographs?|illustrations?) by [\p{L} .,'’-]{3,60})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfSite();

    [GeneratedRegex(@"[.!?,;:…""”’)\]–—-]$|[다요죠까네]$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(?:©|ⓒ|\(c\)|copyright\b).*|.*공공누리.*|^all rights reserved\b.*|.*(?:무단\s?전재|재배포\s?금지|저작권자).*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Rights();

    [GeneratedRegex(@"^[\[(*]*(?:(?:this|the|npr|our) (?:text of this )?(?:interview|conversation|transcripts?|exchange|discussion)\b.{0,60}\b(?:edited|condensed|credited|created|translated|transcribed|may not be|is provided|are provided|been provided)\b|.{2,60} is (?:produced|published|brought to you|made possible|a (?:weekly |monthly |biweekly )?(?:podcast|series|program(?:me)?|project)) (?:by|of|from)\b|accuracy and availability\b|please note\b.{0,120}\b(?:transcript|credited)\b|for a (?:full )?transcript\b|certificate of notary public|stay connected with\b|external links found in this content\b|notice: transcripts are\b|the views expressed\b|support (?:is |for this (?:podcast|program(?:me)?) is )?provided by\b|publication type:|to order (?:a |copies of )?(?:a )?(?:video|tape|transcript)s?\b|note:\s(?:the president|.{0,80}\btranscripts?\b)|note\s.{0,80}\btranscripts?\b|i, .{3,60} hereby certify\b|listen to this (?:segment|episode)\b|이 (?:인터뷰|대담|기사)[는은]).*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:\[Top of the Page.*\]|.{0,40}저작권은 .{2,60}(?:있습니다|귀속됩니다)\.?.{0,120}|.{0,60}(?:인용 ?보도|프로그램명을? 밝혀|출처를? 밝혀).{0,100}|\[?(?:내용 )?인용 ?(?:시|할).{0,100}(?:바랍니다|주십시오|주세요)\.?\]?|[*■□※]\s*(?:아래|인터뷰|본|위|이|자세한|마이크|방송)\s?.{0,80}(?:바랍니다|있습니다|주십시오|주세요)\.?|※.{0,80}(?:표기|양해).{0,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?:last\s+)?(?:posted|published|updated|modified|reviewed|first published|입력|기사입력|수정|최종수정|등록|승인|송고)(?:\s+on)?\s*[:：]?\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Posted();

    [GeneratedRegex(@"^(?:DPB|PRN|PR|(?:Press )?Release)\s*(?:No\.?|#)\s*[\d/-]+$|^\d{4}/\d{2,4}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:[\[(/]\s*)?(?:글|정리|사진|취재|편집|번역|영상)?\s*[=·/:]?\s*[가-힣]{2,4}\s*(?:선임|수습|객원|전문)?(?:기자|특파원|논설위원|편집위원|PD|앵커)?\s*[\](\[)]?\s*[\w.+-]+@[\w-]+\.[\w.]+[\])]?$|^By \p{Lu}[\p{L}'’. -]{2,40}(?:\s*[\[(][\w.+-]+@[\w-]+\.[\w.]+[\])]|, (?:[\p{L}-]+ ){0,4}(?:writer|reporter|correspondent|editor|columnist)s?)$|^(?:[\[(/]\s*)?(?:에디터|취재|촬영|기자)\s.{1,20},\s*(?:웹\s?편집|영상편집|편집)\s.{1,20}$|^(?:[\[(/]\s*)?(?:글|정리|사진|취재|편집|번역|영상)[\s=·/:]+.{2,40}(?:기자|특파원|작가|위원|PD)[\])]?$|^[가-힣]{2,4}\s(?:선임|수습|객원|전문)?(?:기자|특파원)$", RegexOptions.CultureInvariant)]
    private static partial Regex Reporter();

    [GeneratedRegex(@"^(?:please direct (?:comments|questions)\b.*|(?:for )?(?:(?:media|press|more|further) )?(?:contacts?|inquiries|information|e-?mail|phone|telephone|tel|fax|mobile|website|web|문의|연락처|이메일|전화|제보)\b\.?\s*[:：(+]\s*.*(?:@|\d{3}|https?:|www\.).*|.{0,12}(?:기사)?문의 및 제보\s*[:：].*|(?:www\.|https?://)\S+|[\w.+-]+@[\w-]+\.[\w.]+(?:\s*[|/,].{0,80})?|(?:\+?\d[\d() -]{6,18}\d))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contact();
}
