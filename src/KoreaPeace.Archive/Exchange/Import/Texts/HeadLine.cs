using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>What a line above a talk is by its form alone.</summary>
internal static partial class HeadLine
{
    /// <summary>Characters; a shorter line that is no sentence is a place, a time, a name.</summary>
    public const int ShortestOfIntroduction = 120;

    private const int MostWordsOfHouse = 10;

    /// <summary>A word before a colon that says what follows; null for any other line.</summary>
    public static (string Name, string Value)? Key(string text) => KeyForm().Match(Sign().Replace(text, "")) is { Success: true } key ? (key.Groups["key"].Value.ToLowerInvariant(), key.Groups["value"].Value.Trim()) : null;

    /// <summary>A date, with or without the place before it: <c>Seoul, May 4, 2017</c>.</summary>
    public static DateLine? Date(string text) => DateLine.Of(Counted().Replace(text, "")) ?? (OfBroadcast().Match(text) is { Success: true } broadcast ? DateLine.Of(broadcast.Groups["date"].Value) : null) ?? (AfterPlace().Match(text) is { Success: true } placed ? DateLine.Of(placed.Groups["date"].Value)
        : BeforeAuthor().Match(text) is { Success: true } both ? DateLine.Of(both.Groups["date"].Value)
        : text.Length < ShortestOfIntroduction && text.Split(['·', '•', '|'], StringSplitOptions.TrimEntries) is { Length: > 1 } parts ? parts.Select(DateLine.Of).FirstOrDefault(part => part is not null) : null);

    /// <summary>The date and whoever spoke on that day, as Korean ministries head their briefings; null for any other line.</summary>
    public static (DateLine Date, string Person)? DateAndPerson(string text) => BeforePerson().Match(text) is { Success: true } both && DateLine.Of(both.Groups["date"].Value) is { } date ? (date, both.Groups["person"].Value) : null;

    /// <summary>The date and the house that briefed on that day; null for any other line.</summary>
    public static (DateLine Date, string House)? DateAndHouse(string text) => BeforeHouse().Match(text) is { Success: true } both && DateLine.Of(both.Groups["date"].Value) is { } date ? (date, both.Groups["house"].Value) : null;

    /// <summary>Whether the questions begin here, and what stands above them was said by whoever answers.</summary>
    public static bool IsMarkerOfQuestions(string text) => Questions().IsMatch(text);

    /// <summary>The programme in which a piece was heard; null for any other line.</summary>
    public static string? Heard(string text) => HeardForm().Match(text) is { Success: true } heard ? heard.Groups["programme"].Value : null;

    /// <summary>Whether it says on which wave and at what hour, and no name.</summary>
    public static bool IsStation(string value) => Station().IsMatch(value);

    /// <summary>The name of a programme without its station and hours, where brackets set it off: CBS 라디오 &lt;김현정의 뉴스쇼> FM 98.1.</summary>
    public static string ProgrammeIn(string value) => Programme().Match(value) is { Success: true } name ? name.Groups["name"].Value : StationBehind().Replace(value, "");

    /// <summary>Whether a kind or a programme stands in brackets before the words, as over Korean pieces.</summary>
    public static bool IsTagged(string text) => Tagged().IsMatch(text);

    /// <summary>Whether the line says that a transcript follows.</summary>
    public static bool IsMarker(string text) => Marker().IsMatch(text) || IsMarkerOfQuestions(text);

    /// <summary>Whether it is a word over what follows it, as calendars of events print them.</summary>
    public static bool IsHeading(string text) => Heading().IsMatch(text);

    public static bool IsPlace(string text) => Place().IsMatch(text);

    public static bool IsSentence(string text) => SentenceEnd().IsMatch(text);

    /// <summary>Whether it is the name of an institution, as it stands over its events.</summary>
    public static bool IsHouse(string text) => Pages.KnownPublisher.Named(text) is not null || (House().IsMatch(text) && !Kind().IsMatch(text) && text.Count(letter => letter == ' ') < MostWordsOfHouse);

    /// <summary>Whether it says what kind of piece follows, and no more: over most pieces it stands beside a title.</summary>
    public static bool IsKind(string text) => Kind().IsMatch(text);

    /// <summary>THE COUNCIL ON FOREIGN RELATIONS as The Council on Foreign Relations.</summary>
    public static string InUsualLetters(string name) => name.Any(char.IsLower) ? name
        : string.Join(' ', name.Split(' ').Select((word, at) => at > 0 && word is "OF" or "FOR" or "AND" or "THE" or "ON" or "AT" or "IN" or "TO" ? word.ToLowerInvariant() : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant())));

    [GeneratedRegex(@"^(?<key>title|subject|date|published|recorded|taped|aired|url|(?:[a-z]+_)?url|source|link|address|publisher|programme|program|show|podcast|series|location|place|venue|time|(?:initial )?interview date|date of (?:the )?interview|interviewed on|제목|일시|일자|날짜|방송일자?|방송 ?일시|구술일|면담일|채록일|인터뷰 일시|출처|주소|링크|발행|프로그램|방송|장소|시간|녹음|녹화)\s*[:：]\s*(?<value>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex KeyForm();

    // How often a page was read stands beside its date.
    [GeneratedRegex(@"\s*(?:\|\s*)?조회수?\s*[:：]?\s*[\d,]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    // "아래 인터뷰는 2024년 4월 17일자 … 방송분입니다", "HL Deb 13 March 2003 vol 645"
    [GeneratedRegex(@"(?<date>\d{4}년\s?\d{1,2}월\s?\d{1,2}일)자?[^.]{0,60}방송|^H[LC] Deb (?<date>\d{1,2} \p{Lu}\p{Ll}+ \d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfBroadcast();

    [GeneratedRegex(@"^[■□●○◆◇▶▷•·*]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.’'-]*(?: (?:of|and|for|the|\p{Lu}[\p{L}.’'-]*)){0,6}, ){1,2}(?<date>(?:\p{Lu}\p{Ll}+,? )?(?:\p{Lu}\p{Ll}+\.? \d|\d{1,2} \p{Lu}).{4,40})$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterPlace();

    [GeneratedRegex(@"^(?<date>.{6,40}?)\s*[/|]\s*By:?\s|^[가-힣 ,·]{2,40}(?:기자|특파원|위원|이사장|편집장)\s*[|/]\s*(?<date>.{6,40})$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeAuthor();

    [GeneratedRegex(@"^(?<date>\d{4}(?:\.\s?\d{1,2}\.\s?\d{1,2}\.?|-\d{1,2}-\d{1,2}))\s+(?<person>[가-힣]{2,4} [가-힣]{2,10})$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforePerson();

    [GeneratedRegex(@"^(?<date>\d{4}(?:\.\s?\d{1,2}\.\s?\d{1,2}\.?|-\d{1,2}-\d{1,2}))\s+(?<house>[가-힣]{2,12}(?:부|처|청|원|실|위원회))$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeHouse();

    [GeneratedRegex(@"^[\[<(【]?\s*(?:질문\s?[·ㆍ,]\s?답변|질의\s?[·ㆍ,]?\s?응답|일문\s?일답|Q\s?&\s?A|questions? and answers?)\s*[\]>)】]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Questions();

    [GeneratedRegex(@"^(?:#+\s*|\*\*)?(?:(?:(?:read|view|see)\s+(?:the\s+)?)?(?:full|episode|event|rush|audio|video|interview|edited)\s+)?(?:transcript|녹취록|녹취|전문|대담 전문|인터뷰 전문)\s*:?(?:\*\*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?:표준)?(?:FM|AM)\s?[\d.]+[^<〈《「]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Station();

    [GeneratedRegex(@"\s*\([^()]*(?:라디오|FM|AM|MHz|\d\d:\d\d)[^()]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex StationBehind();

    [GeneratedRegex(@"[<〈《「](?<name>[^<>〈〉《》「」]{2,60})[>〉》」]", RegexOptions.CultureInvariant)]
    private static partial Regex Programme();

    [GeneratedRegex(@"^\[[^\[\]]*[가-힣][^\[\]]*\]\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Tagged();

    [GeneratedRegex(@"^HEARD ON\s+(?<programme>.{2,60})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HeardForm();

    [GeneratedRegex(@"^(?:date|time|location|venue|where|when|photo|photos|share|print|listen|watch|download|video|audio|subscribe|for immediate release|(?:\w+ )?proceedings|p r o c e e d i n g s|글자\s?크기(?: ?설정)?|인쇄(?: ?목록|하기)?)\s*:?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^장소\s.{2,40}$|^(?:\p{Lu}[\p{L}.'’ -]{1,32}, ){1,2}(?:D\.?C\.?|[A-Z]{2}|New York|Republic of Korea|(?:South |North )?Korea|Japan|China|Singapore|Vietnam|Russia|Switzerland|Germany|Sweden|Virginia|Maryland|California)$|^(?:\p{Lu}[\p{L}.'’/-]*,?\s){1,4}(?i:auditorium|hall|ballroom|room|theat(?:er|re)|lawn|rose garden|hotel)(?: [A-Z]?\d{1,4})?(?:, .{2,40})?$|^(?:The )?(?:Oval Office|Rose Garden|(?:East|Cabinet|Roosevelt|Cross Hall|State Dining) Room|South Lawn|James S\. Brady .{0,40}|Capella Hotel.*)$|^(?:Via|By) (?:Teleconference|Videoconference|Telephone)$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"[.!?…][""”’)]?$|다\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(?:(?i:the) )?\p{Lu}[\p{L}.’'&-]*(?:,? (?:(?i:of|for|and|the|on|at|in|&)|\p{Lu}[\p{L}.’'&-]*)){0,10}$(?<=\b(?i:institution|institute|council|cent(?:er|re)|foundation|society|association|university|college|school|committee|subcommittee|department|ministry|embassy|secretariat|office|house of representatives|senate|inc\.|llc)\b.*)", RegexOptions.CultureInvariant)]
    private static partial Regex House();

    [GeneratedRegex(@"^(?:(?:the|an?)\s+)?(?:[\p{L}’']+\s+){0,2}(?:events?|panel|forum|briefing|press (?:briefing|conference)|hearing|conference|transcripts?|interview|lecture|remarks|podcast|webinar|discussion|series|project)$|^administration of .+, \d{4}$|^(?:united nations\s+)?[sa]/pv\.\d+(?:/\S+)?$|^transcript,? e&oe$|^(?:provisional|[a-z]+-[a-z]+ (?:year|session)|verbatim record)$|^(?:news(?: ?room)?|ministry news|press releases?|정례 ?브리핑|asia|world|politics|national|opinion|정치|북한|통일외교)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Kind();
}
