using System.Text.RegularExpressions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.People;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>What has the form of a label and means no person: countries and bodies, and the words with which pages introduce their parts.</summary>
public sealed partial class NotSpeakers(Vocabularies known)
{
    // Words of sentences and titles that no name has: LET ME ASK, Crossing the River. Those that are names, too, such as Will, May, An and So, are not among them.
    private static readonly HashSet<string> Sentences = new(
        [
            "let", "me", "my", "your", "our", "his", "their", "you", "he", "she", "it", "we", "they", "i", "i'm", "i’m", "it's", "it’s", "that's", "that’s", "let's", "let’s", "this", "that", "these", "those", "here", "here's", "here’s", "there", "there's", "there’s", "the", "and", "but", "or", "if", "because", "when", "what", "what's", "what’s", "why", "how", "who",
            "where", "which", "is", "are", "was", "were", "has", "have", "had", "does", "did", "could", "would", "should", "must", "not", "with", "from", "into", "about", "at", "by", "for", "of", "ask", "asked", "say", "said", "says", "think", "know", "look", "listen", "thing", "things", "folks", "people", "everybody", "everyone", "nobody", "somebody", "thank", "thanks",
            "again", "now", "then", "just", "only", "very", "most", "number", "line", "bottom", "tonight", "well", "yes", "okay", "next", "last", "final", "crossing", "toward", "towards", "beyond", "between", "after", "before", "under", "over", "against", "without",
        ]);

    private static readonly HashSet<string> Bodies = new(
        [
            "us", "usa", "unitedstates", "uk", "un", "unitednations", "eu", "rok", "dprk", "prc", "nato", "cnn", "npr", "bbc", "pbs", "voa", "usip", "csis", "cfr", "iaea", "nsc", "cia", "southkorea", "northkorea", "korea", "japan", "japam",
            "china", "russia", "seoul", "pyongyang", "washington", "beijing", "tokyo", "moscow", "singapore", "hanoi", "panmunjom", "whitehouse", "statedepartment", "bluehouse", "congress", "pentagon",
        ]);

    // Of a heading or a field one word is enough.
    private static readonly HashSet<string> Words = new(
        [
            "read", "more", "related", "note", "notes", "summary", "abstract", "date", "time", "location", "place", "venue", "photo", "photos", "image", "caption", "source", "sources", "contact", "topic", "topics", "type", "listen", "watch", "video",
            "audio", "follow", "press", "update", "updated", "published", "publication", "title", "subject", "download", "downloads", "available", "share", "tags", "tag", "category", "categories", "credit", "credits", "copyright", "transcript",
            "episode", "duration", "length", "part", "chapter", "section", "background", "introduction", "conclusion", "takeaway", "takeaways", "key", "points", "point", "agenda", "speakers", "panelists", "panellists", "participants", "hosts", "guests",
            "hosted", "rsvp", "register", "registration", "tickets", "sponsored", "ps", "nb", "re", "cc", "fwd", "warning", "correction", "editor", "editors", "about", "contents", "references", "example", "answer", "first", "second", "third", "finally", "also", "however", "here", "this", "that", "the", "remember",
            "today", "yesterday", "tomorrow", "breaking", "exclusive", "analysis", "opinion", "report", "special", "series", "link", "links", "website", "email", "phone", "twitter", "facebook", "url", "isbn", "volume", "keynote", "address", "opening",
            "post", "times", "journal", "news", "magazine", "herald", "tribune", "institute", "institution", "university", "college", "house", "department", "ministry", "center", "centre", "council", "agency", "party", "committee", "embassy",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "october", "november", "december",
            "association", "foundation", "commission", "government", "army", "office", "bureau", "school", "peninsula", "korea", "korean", "agreement", "treaty", "act", "resolution", "war", "summit", "posted", "mail", "tel", "telephone", "fax", "mobile", "contacts", "media", "index", "interview", "interviewed", "conversation", "briefing", "podcast", "illustration", "graphic", "subscribe", "keywords", "themes", "headline", "disclaimer", "acknowledgments", "footnotes", "step", "phase", "myth", "reality", "pros", "cons", "lesson", "lessons", "closing", "remarks", "session", "topline", "option", "scenario", "recommendation", "recommendations", "question", "questions", "result", "results", "producer", "produced", "music", "edited", "recorded", "aired", "translation", "original",
        ]);

    // Words between the parts of an office: "Assistant Secretary of State for East Asia Jane Roe".
    private static readonly HashSet<string> Offices = ["of", "for", "and", "the", "to"];

    private static readonly HashSet<string> Korean = ["주", "출처", "일시", "장소", "참고", "제목", "사진", "날짜", "주제", "문의", "자료", "발행", "편집", "정리", "번역", "기사", "관련", "요약", "목차", "서론", "결론", "한국", "미국", "북한", "중국", "일본", "러시아", "정부", "통일부", "외교부", "유엔", "이유", "조건", "원문", "방송", "방송일", "대담", "진행", "출연", "이메일", "전화", "주소", "부서명", "부서", "담당자", "작성자", "작성일", "등록일", "게시일", "조회수", "첨부", "첨부파일", "수정일", "키워드", "분류", "태그"];

    // Who asks under the name of the house, as many interviews have it: each house with the names it goes by.
    private static readonly Dictionary<string, string> Askers = new[]
    {
        "38north", "armscontroltoday act", "thehankyoreh hankyoreh hani 한겨레", "yonhap 연합뉴스", "경향신문", "프레시안", "kbs", "kbsworld kbsworldradio", "mbc", "sbs", "ytn", "thehill", "thenationalinterest", "warontherocks", "foreignaffairs", "foreignpolicy",
        "thekoreaherald koreaherald", "thekoreatimes koreatimes", "joongangdaily", "timemagazine", "spiegel", "thenewyorker", "arirang", "usip", "csis", "cfr", "kei", "nknews", "koreapro", "thediplomat", "npr", "voa", "rfa", "bbc", "cnn", "pbs", "dw", "wsj",
        "ncnk nationalcommitteeonnorthkorea", "rfakorea", "dailynk 데일리nk", "조선일보", "중앙일보", "동아일보", "통일뉴스 tongilnews", "오마이뉴스", "세계일보", "한국일보", "crisisgroup", "carnegie", "brookings", "asiasociety", "wilsoncenter", "reuters", "harvardinternationalreview hir",
    }.SelectMany(house => house.Split(' ').Select(name => (name: KoreanName.Letters(name), house: house.Split(' ')[0]))).ToDictionary(house => house.name, house => house.house);

    private readonly HashSet<string> concepts = [.. known.Concepts.Entries.Values.SelectMany(concept => concept.Names).Select(KoreanName.Letters)];

    /// <summary>A house that asks in its own name; nobody says who does it there.</summary>
    public static bool IsAsker(string label) => HouseOf(label) is not null;

    /// <summary>Whether it is the name of an agency, a station or a paper, under which its reporter asks.</summary>
    public static bool IsPress(string label) => Press().IsMatch(label);

    /// <summary>One name for all by which such a house goes; null for any other label.</summary>
    public static string? HouseOf(string label) => Askers.GetValueOrDefault(KoreanName.Letters(label));

    /// <summary>Whether it is a piece of a sentence or of a title, and no name: an article, a pronoun, a verb stands in it, or something is somebody's.</summary>
    public static bool IsSaid(string label)
    {
        // Peers are called after places.
        if (Peer().IsMatch(label)) return false;
        var bare = KnownPeople.WithoutTitles(label);
        // "Secretary of State Jane Roe": what stands before the last two words may be an office.
        var words = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Where((word, at) => at >= words.Length - 2 || !Offices.Contains(word.ToLowerInvariant())).Any(word => Sentences.Contains(word.ToLowerInvariant()) || word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’s", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a word in it names a body, so that it is a house's name and nobody's.</summary>
    public bool IsBody(string label) => Hold(label) || Houses().IsMatch(label);

    public bool Hold(string label)
    {
        var letters = KoreanName.Letters(label);
        if (letters.Length < 2 || Bodies.Contains(letters) || Korean.Contains(label) || concepts.Contains(letters)) return true;
        // The office before a name is none of these: Press Secretary Jane Roe.
        return KnownPeople.WithoutTitles(label).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Any(word => Words.Contains(word.TrimEnd('.').ToLowerInvariant()));
    }

    [GeneratedRegex(@"^(?:Lord|Lady|Baroness|Viscount) \p{Lu}\p{L}+(?: of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Peer();

    [GeneratedRegex(@"^(?:AFP|AP|CCTV|CGTN|CNS|DPA|EFE|NHK|TASS|RIA|RT|ABC|CBS|NBC|ITV|RFE/RL|Reuters|Bloomberg|Kyodo|Xinhua|The Paper|Associated Press|Agence France-Presse|(?:\p{Lu}[\p{L}’'.-]* ){1,3}(?:News(?: Agency| Service)?|Agency|TV|Television|Times|Daily|Post|Herald|Journal|Radio|Broadcasting|Press|Review|Weekly|Shimbun)|[가-힣]{1,8}(?:뉴스[가-힣]?|신문|일보|방송|통신)|(?:TV\s?[가-힣]{1,6}|[가-힣]{1,6}\s?TV))$", RegexOptions.CultureInvariant)]
    private static partial Regex Press();

    [GeneratedRegex(@"\b(?:Forum|Review|Policy|Program(?:me)?|Project|Radio|Network|Society|Studies|Weekly|Daily|Monthly|Quarterly|Online|Global|World|International|Security|Affairs|Watch|Group|Initiative|Control|Board|Club|Trust)\b|(?:뉴스|신문|일보|방송|저널|타임스|미디어|통신)$", RegexOptions.CultureInvariant)]
    private static partial Regex Houses();
}
