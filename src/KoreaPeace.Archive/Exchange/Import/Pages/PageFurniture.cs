using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Lines that stand on every page of a site and are no part of any piece.</summary>
internal static partial class PageFurniture
{
    /// <summary>What the line is; null when it may be a part of the piece.</summary>
    public static string? Of(string line)
    {
        if (line.Length > 300) return null;
        if (Ends().IsMatch(line)) return "end of a list";
        if (Controls().IsMatch(line)) return "control";
        if (Empty().IsMatch(line)) return "heading of an empty part";
        if (Rule().IsMatch(line)) return "rule";
        if (Media().IsMatch(line)) return "place of a player or a file";
        if (Banner().IsMatch(line)) return "banner";
        if (Promotion().IsMatch(line)) return "the site's word to its readers";
        if (Rights().IsMatch(line)) return "foot of the site";
        if (Caption().IsMatch(line)) return "caption";
        if (Note().IsMatch(line)) return "note of the house";
        if (ImageFile().IsMatch(line)) return "name of an image";
        if (OtherFile().IsMatch(line)) return "name of a file";
        return null;
    }

    /// <summary>A heading under which pages list other pieces.</summary>
    public static bool IsRelatedHeading(string line) => RelatedHeading().IsMatch(line);

    /// <summary>A heading under which the page of a person, a place or a search lists pieces.</summary>
    public static bool IsListingHeading(string line) => ListingHeading().IsMatch(line);

    /// <summary>Whether it is the site's own at the foot of a piece; below it nobody speaks.</summary>
    public static bool IsFoot(string line) => line.Length <= 300 && Rights().IsMatch(line);

    public static bool IsEnd(string line) => Ends().IsMatch(line);

    [GeneratedRegex(@"^(?:View|See|Show|Read|Browse|Load) (?:All|More)(?: (?:Publications|Events|Articles|News|Results|Posts|Analysis|Commentary|Content))?(?: ?[»›>→])?$|^더 ?보기$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(@"^(?:Sort(?: by)?:?|Timing|Filters?|Apply|Reset|Search|(?:Home|Main)\s*[>»›/]\s*\S.{0,200}|Share(?: (?:this|on)\b.{0,40})?|Print(?: this page)?|E-?mail|Tweet|Facebook|Twitter|X|LinkedIn|WhatsApp|Reddit|Copy link|Cite|Citation|Save|Bookmark|Follow us.{0,30}|Subscribe.{0,40}|Sign up.{0,60}|Skip to (?:main )?content|Skip navigation|Return to (?:the )?[Tt]ranscripts? (?:main )?page|Hits?(?:\s*:\s*[\d,]+)?|Ministry News|Click to (?:enlarge|see).{0,40}|@Shortcut to .{2,80}|Click (?:the|on the) (?:photo|image|picture).{0,60}|(?:본문|주메뉴|메뉴|검색창|메인메뉴)(?: 바로가기| 열기).{0,80}|연결 가능 링크|콘텐츠 영역|삽입하기|이 기사를 공유합니다|(?:[•·]\s*)?댓글(?:\s*\d+)?|조회(?:수)?\s*[\d,]*|스크랩|상세보기|View (?:Profile|Bio)|(?:Previous|Next) (?:Topic|Article|Post|Story)\s*:.{0,120}|Found in section\s*:.{0,80}|제보는 카카오톡.{0,30}|[A-Za-z ]{2,30} 상세보기|기사 ?저장|크게|작게|Back to top|Top|Menu|Close|Next|Previous|(?:« |‹ )?Prev(?:ious)?(?: page)?|Next page(?: ›)?|Last(?: page)?(?: »)?|First(?: page)?|Page \d+(?: of \d+)?|(?:Prev(?:ious)? |[‹«] )?\d{1,3}(?:[ ,…]+\d{1,3}){1,12}(?: …)?(?: (?:Next|Last|[›»]))*|\d{1,2}[ -]min(?:ute)?s?(?: (?:read|listen|watch))?|[‹›«»…]+|Listen|Watch|Play|Pause|Download(?: (?:PDF|the PDF|MP3|Transcript|Audio))?|Home|English|한국어|인쇄(?:하기)?|공유(?:하기)?|목록(?:으로)?|이전글?|다음글?|글자 ?크기(?: ?설정)?|(?:메인 ?메뉴|컨텐츠|콘텐츠) ?바로 ?가기|본문바로가기|(?:전체 ?)?메뉴|로그인|회원가입|인쇄 ?목록|공식 ?SNS|페이스북|트위터|카카오톡|프린트|URL ?복사)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Controls();

    [GeneratedRegex(@"^(?:Explore Further|Available Downloads|Tags?:?|Topics:?|Categories:?|Share|Photo Gallery|Image|Date (?:&|and) Time|Event Details|첨부 ?파일)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Empty();

    [GeneratedRegex(@"^[-–—_=*#~.·•\s]{3,}$|^[•·]$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?:<iframe .*>|Your browser does not support.{0,80}|Audio Player|Video Player|Listen to (?:the|this) (?:episode|podcast|interview).{0,60}|Continue the conversation on Twitter with #\w+\.?|Subscribe to .{1,60} on (?:Apple|Spotify|iTunes|Google).{0,60}|Use Up/Down Arrow keys.{0,80}|\d\d:\d\d(?: / \d\d:\d\d)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Media();

    [GeneratedRegex(@"^(?:THE USIP BOOKSTORE IS TEMPORARILY UNAVAILABLE.*|An official website of the United States government.*|Here.s how you know|This is an archived.{0,60}page.*|Official websites use \.gov.*|We use cookies.*|This (?:web)?site uses cookies.*|Accept(?: all)?(?: cookies)?|Your support makes .{0,80})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Banner();

    [GeneratedRegex(@"^(?:advertisement|ad|(?:read more|also read|read also|read next|see also|related)\s*:\s.{3,200}|enjoy(?:ed|ing) this (?:article|story|piece|interview|post)\?.{0,200}|sign up for (?:our|the) .{0,80}newsletters?\b.{0,80}|[^:]{0,80}\bnewsletters?\b[^:]{0,160}\b(?:subscribe|sign up)\b.{0,40}|(?:click here to|already a) subscrib.{0,120}|get .{2,60} (?:in|to) your inbox.{0,60}|[▶▷►☞☛]\s*\S.{0,60}(?:구독|바로 ?가기|클릭|후원|제보|채널|다운로드|앱 ?설치|이벤트|더 ?보기).{0,40})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Promotion();

    [GeneratedRegex(@"^(?:(?:Copyright\s*)?(?:©|\(c\)).{0,160}|Copyright \d{4}.{0,120}|All [Rr]ights [Rr]eserved\.?|Privacy Policy.{0,60}|Terms of (?:Use|Service).{0,60}|Photo courtesy of (?:www\.)\S+|(?:[가-힣]{2,6}\s?[-–=]\s?)?[가-힣]{2,4}\s?(?:선임|수습)?(?:기자|특파원)?\s*[\w.+-]+@[\w-]+\.[\w.]+|.{0,40}저작권자.{0,80}|.{0,60}무단 ?전재.{0,40}|(?:조회|조회수|담당부서|부서명?|담당자|첨부(?:파일)?|작성자|연락처)\s*[:：].{0,80})$", RegexOptions.CultureInvariant)]
    private static partial Regex Rights();

    // Korean papers set a triangle before the words of a picture; news agencies before an answer, which names no photographer.
    [GeneratedRegex(@"^[▲△▼]\s?[^“""]{2,150}(?:ⓒ|©|[/(=]\s?(?:사진|연합뉴스|뉴시스|뉴스1)|사진\s?[=:]|사진 ?제공|자료 ?사진).{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^※\s?(?:마이크|자세한|본 ?(?:기사|자료|내용)|이 ?(?:기사|자료)|저작권).{0,200}$|^Contact\s*:\s.{2,160}(?:@|\d{3}).{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^[\w.%-]+\.(?:jpe?g|png|gif|webp|tiff?|svg)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ImageFile();

    [GeneratedRegex(@"^[\w.%-]+\.(?:pdf|hwpx?|docx?|xlsx?|zip|mp[34])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherFile();

    [GeneratedRegex(@"^(?:Related (?:Publications|Pieces|Research ?& ?Analysis|Content|Articles|Posts|Reading|Stories|Events|Analysis|Topics)|More (?:on|from|in) .{2,60}|You (?:may|might) also (?:like|be interested in).{0,20}|Recommended(?: Reading)?|Latest Publications|Read Next|Further Reading|More for you|관련 ?(?:기사|글|자료|콘텐츠))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RelatedHeading();

    [GeneratedRegex(@"^(?:Featured\s+Publications(?: & Tools)?|Publications By .{1,40}|Latest from .{1,60}|Featured\s+(?:Work|Analysis)|Recent (?:Publications|Work|Commentary)|Search Results|Publications)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListingHeading();
}
