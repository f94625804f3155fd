using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.People;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>What has the form of a label and means no person: countries and bodies, and the words with which pages introduce their parts.</summary>
public sealed class NotSpeakers(Vocabularies known)
{
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
            "association", "foundation", "commission", "government", "army", "office", "bureau", "school", "peninsula", "korea", "korean", "agreement", "treaty", "act", "resolution", "war", "summit", "closing", "remarks", "session", "topline", "option", "scenario", "recommendation", "recommendations", "question", "questions", "result", "results", "producer", "produced", "music", "edited", "recorded", "aired", "translation", "original",
        ]);

    private static readonly HashSet<string> Korean = ["주", "출처", "일시", "장소", "참고", "제목", "사진", "날짜", "주제", "문의", "자료", "발행", "편집", "정리", "번역", "기사", "관련", "요약", "목차", "서론", "결론", "한국", "미국", "북한", "중국", "일본", "러시아", "정부", "통일부", "외교부", "유엔", "이유", "조건", "원문", "방송", "이메일", "전화", "주소"];

    // Who asks under the name of the house, as many interviews have it.
    private static readonly HashSet<string> Askers = new(["act", "armscontroltoday", "usip", "csis", "cfr", "kei", "nknews", "koreapro", "thediplomat", "npr", "voa", "rfa", "bbc", "cnn", "pbs", "dw", "wsj", "foreignpolicy", "yonhap", "hankyoreh", "koreaherald", "koreatimes", "joongangdaily"]);

    private readonly HashSet<string> concepts = [.. known.Concepts.Entries.Values.SelectMany(concept => concept.Names).Select(KoreanName.Letters)];

    /// <summary>A house that asks in its own name; nobody says who does it there.</summary>
    public static bool IsAsker(string label) => Askers.Contains(KoreanName.Letters(label));

    public bool Hold(string label)
    {
        var letters = KoreanName.Letters(label);
        if (letters.Length < 2 || Bodies.Contains(letters) || Korean.Contains(label) || concepts.Contains(letters)) return true;
        return label.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Any(word => Words.Contains(word.TrimEnd('.').ToLowerInvariant()));
    }
}
