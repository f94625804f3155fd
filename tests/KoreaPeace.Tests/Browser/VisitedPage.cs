namespace KoreaPeace.Tests.Browser;

/// <summary>A page that the browser visits, with the name it has in the list of tests.</summary>
/// <param name="Address">From the root; it may end in a fragment.</param>
public sealed record VisitedPage(string Name, string Address, int Status = 200, bool IsCrowded = false)
{
    private const string Interview = "/transcripts/frank-aum-need-for-diplomacy-with-north-korea";

    /// <summary>At least one page of every kind, and the same kinds when there is much to show.</summary>
    public static IReadOnlyList<VisitedPage> All { get; } =
    [
        new("home", "/"),
        new("transcripts", "/transcripts"),
        new("publications", "/publications"),
        new("publications of a type", "/publications?type=analysis"),
        new("publications that a filter leaves none of", "/publications?type=analysis&topic=economics&match=all&from=2024"),
        new("publications of an impossible year", "/publications?from=banana&to=2024"),
        new("browse", "/browse"),
        new("browse by two topics", "/browse?topic=economics&topic=global-policy"),
        new("browse by an unknown topic", "/browse?topic=econmics"),
        new("browse an impossible page", "/browse?page=first", 400),
        new("topics", "/topics"),
        new("topic", "/topics/peace-processes"),
        new("people", "/people"),
        new("person who speaks", "/people/frank-aum"),
        new("person who is named", "/people/moon-jae-in"),
        new("turns of a person", "/people/frank-aum/turns"),
        new("turns of a person on a concept", "/people/frank-aum/turns?concept=north-korea"),
        new("turns of a person on nothing", "/people/frank-aum/turns?concept=no-such-concept", 400),
        new("concepts", "/concepts"),
        new("concept", "/concepts/north-korea"),
        new("concept with a note", "/concepts/armistice-agreement"),
        new("timeline", "/timeline"),
        new("timeline by kind", "/timeline?kind=summit&kind=pieces&sort=oldest"),
        new("timeline by an unknown kind", "/timeline?kind=sumit&participant=north-korea"),
        new("timeline of an impossible decade", "/timeline?decade=banana", 400),
        new("event", "/timeline/singapore-summit"),
        new("pieces between two events", "/browse?from=singapore-summit&to=hanoi-summit"),
        new("corrections", "/corrections"),
        new("transcript", Interview),
        new("transcript at a turn", Interview + "#t4"),
        new("turn", Interview + "/t4"),
        new("publication with an abstract", "/publications/with-russias-un-veto-where-do-north-korea-sanctions-go-from-here"),
        new("publication known from a list", "/publications/70-years-after-the-geneva-conference-why-is-the-korean-peninsula-no-closer-to-peace"),
        new("search for nothing", "/search"),
        new("search", "/search?q=deterrence"),
        new("search in Hangul", "/search?q=문재인"),
        new("search that finds nothing", "/search?q=xylophone"),
        new("search that a filter leaves none of", "/search?q=deterrence&topic=economics"),
        new("search for words that never meet", "/search?q=deterrence xylophone"),
        new("search with a topic left out", "/search?q=sanctions&not-topic=economics"),
        new("search for a question", "/search?q=q:diplomacy"),
        new("transcript with words marked", Interview + "?q=deterrence"),
        new("search help", "/search/help"),
        new("search by year", "/search/years?q=sanctions"),
        new("search by year for nothing", "/search/years"),
        new("search by speaker", "/search/speakers?q=deterrence"),
        new("search by speaker that finds nothing", "/search/speakers?q=xylophone"),
        new("what somebody said", "/search/said?q=deterrence&person=frank-aum"),
        new("what nobody chosen said", "/search/said?q=deterrence"),
        new("what an unknown person said", "/search/said?q=deterrence&person=frank-aumm"),
        new("words in context", "/search/context?q=deterrence&order=left"),
        new("words in context in Hangul", "/search/context?q=북한"),
        new("an impossible page in context", "/search/context?q=deterrence&page=0", 400),
        new("suggestions", "/suggest?q=dete"),
        new("suggestions for nothing", "/suggest"),
        new("suggestions that are none", "/suggest?q=xylophone"),
        new("about", "/about"),
        new("no such page", "/no-such-page", 404),

        new("crowded home", "/", IsCrowded: true),
        new("crowded transcripts", "/transcripts", IsCrowded: true),
        new("crowded publications", "/publications", IsCrowded: true),
        new("crowded browse in the middle", "/browse?page=7&sort=oldest", IsCrowded: true),
        new("crowded browse by years", "/browse?from=1990&to=2010&topic=topic-3&publisher=institute-3-of-peaceful-change-and-regional-order", IsCrowded: true),
        new("crowded topics", "/topics", IsCrowded: true),
        new("crowded topic", "/topics/topic-3", IsCrowded: true),
        new("crowded people", "/people", IsCrowded: true),
        new("crowded person", "/people/guest-3", IsCrowded: true),
        new("crowded turns of a person", "/people/ada-host/turns?page=3", IsCrowded: true),
        new("crowded person who asks everybody", "/people/ada-host", IsCrowded: true),
        new("crowded concepts", "/concepts", IsCrowded: true),
        new("crowded concept", "/concepts/negotiation", IsCrowded: true),
        new("crowded concept with many events", "/concepts/north-korea", IsCrowded: true),
        new("crowded timeline", "/timeline", IsCrowded: true),
        new("crowded timeline by kind and decade", "/timeline?kind=missile-launch&kind=pieces&participant=north-korea&decade=1990&sort=oldest", IsCrowded: true),
        new("crowded event", "/timeline/event-120", IsCrowded: true),
        new("crowded corrections", "/corrections", IsCrowded: true),
        new("publication with every doubt", "/publications/piece-4", IsCrowded: true),
        new("crowded search", "/search?q=negotiation", IsCrowded: true),
        new("crowded search in the middle", "/search?q=negotiation&page=3&sort=newest", IsCrowded: true),
        new("crowded search with much left out", "/search?q=negotiation&not-year=1990&not-topic=topic-3&topic=topic-1&topic=topic-2&match=all", IsCrowded: true),
        new("crowded search by year", "/search/years?q=negotiation", IsCrowded: true),
        new("crowded search by speaker", "/search/speakers?q=negotiation", IsCrowded: true),
        new("what somebody said in a crowd", "/search/said?q=negotiation&person=guest-3", IsCrowded: true),
        new("what nobody chosen said in a crowd", "/search/said?q=negotiation", IsCrowded: true),
        new("crowded words in context", "/search/context?q=negotiation&order=right", IsCrowded: true),
        new("crowded search in Hangul", "/search?q=평화", IsCrowded: true),
        new("transcript of every oddity", "/transcripts/odd-transcript", IsCrowded: true),
        new("transcript in Korean", "/transcripts/korean-transcript", IsCrowded: true),
        new("publication with sections", "/publications/sectioned-report", IsCrowded: true),
        new("publication whose source is gone", "/publications/gone-report", IsCrowded: true),
        new("publication withdrawn", "/publications/withdrawn-report", 410, IsCrowded: true),
        new("publication with a long title", "/publications/piece-1", IsCrowded: true),
    ];

    public static TheoryData<string> Names => [.. All.Select(page => page.Name)];

    public static VisitedPage Named(string name) => All.Single(page => page.Name == name);

    public Uri In(OpenArchives archives) => new(IsCrowded ? archives.Crowded : archives.Shipped, Address);

    /// <summary>Without the fragment: where a reader who walks from the top begins.</summary>
    public Uri TopIn(OpenArchives archives) => new(In(archives).GetLeftPart(UriPartial.Query));
}
