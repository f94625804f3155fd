using System.Globalization;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Labels;
using KoreaPeace.Archive.Exchange.Import.Pages;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>What stands in a transcript before anybody speaks: title, date, address, who takes part, an introduction.</summary>
internal sealed partial class TranscriptHead
{
    private const int LongestTitle = 200; // characters
    private const int ShortestOfBroken = 50; // characters of a full line
    private const int ShortestOfIntroduction = 120; // characters; a shorter line that is no sentence is a place, a time, a name

    private readonly SourceText source;
    private readonly LineLedger ledger;
    private readonly string? told;
    private readonly Dictionary<int, SpeakerLabel> labels;
    private readonly HeadPeople people;
    private readonly List<string> introduction = [];
    private int introduced = -1; // the last line of it

    /// <param name="cast">Who speaks in the whole document, as its labels alone tell.</param>
    /// <param name="told">The title, as somebody has told it; null for nothing.</param>
    public TranscriptHead(SourceText source, LineLedger ledger, SpeakerCast cast, string? told)
    {
        (this.source, this.ledger, this.told) = (source, ledger, told);
        labels = cast.Lines.Concat(cast.Open).ToDictionary(line => line.Line, line => line.Label);
        people = new HeadPeople(source.Lines, ledger, HeadPeople.Families(cast.Lines.Concat(cast.Open)).Contains);
        First = 1;
        while (First <= source.Lines.Count && Take(First, source.Lines[First - 1].Trim())) First++;
        if (introduction.Count > 0) Facts = Facts with { Summary = string.Join(' ', introduction) };
    }

    public StatedFacts Facts { get; private set; } = new();

    public IReadOnlyList<StatedName> People => people.Names;

    /// <summary>The line with which the talk begins, from 1; behind the last when nobody speaks.</summary>
    public int First { get; }

    /// <summary>False when the talk begins with this line.</summary>
    private bool Take(int line, string text)
    {
        if (text.Length == 0) people.Gap();
        else if (text == Facts.Title && !labels.ContainsKey(line)) ledger.Drop(line, "title, printed twice");
        else if (text == told) Titled(line, text);
        else if (IsTitle(line, text)) Titled(line, text.TrimStart('#', ' '));
        else if (ledger.IsUsed(line)) return true;
        else if (KnownPublisher.Named(text) is { } house && !labels.ContainsKey(line)) Published(line, house);
        else if (people.Take(line, text)) return true;
        else if (Key().Match(text) is { Success: true } key) Fact(line, key.Groups["key"].Value.ToLowerInvariant(), key.Groups["value"].Value.Trim());
        else if (Marker().IsMatch(text)) ledger.Drop(line, "marker of the transcript");
        else if (Heard().Match(text) is { Success: true } heard) (Facts, _) = (Facts with { Programme = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(heard.Groups["programme"].Value.ToLowerInvariant()) }, Kept(line, "programme"));
        else if (labels.ContainsKey(line) || (Facts.Title is not null && TalkReading.HeadingIn(text) is not null)) return false;
        else Other(line, text);
        return true;
    }

    /// <summary>
    /// The first words with a colon in them: <c>Crossing the River: A Conversation with Jane Doe</c>. Before a talk whose label they could
    /// be, the date or the mark that follows a title tells them from its first turn.
    /// </summary>
    private bool IsTitle(int line, string text)
    {
        if (Facts.Title is not null || text.Length > LongestTitle || text.EndsWith('.') || SpeakerLabels.At(source.Lines[line - 1]) is not { Form: LabelForm.Name, Post: null, At: null }) return false;
        if (Key().IsMatch(text) || KnownPublisher.Named(text) is not null || source.Lines.Take(line - 1).Any(before => !string.IsNullOrWhiteSpace(before) && KnownPublisher.Named(before.Trim()) is null)) return false;
        if (!labels.ContainsKey(line)) return true;
        var next = source.Lines.Skip(line).FirstOrDefault(below => !string.IsNullOrWhiteSpace(below))?.Trim() ?? "";
        return DateLine.Of(next) is not null || Marker().IsMatch(next) || WebAddress.Is(next) || ByLine.Of(next) is not null;
    }

    private void Other(int line, string text)
    {
        if (TalkEnd.IsRule(text)) ledger.Drop(line, "rule");
        else if (TalkEnd.IsTypist(text)) Typist(line);
        else if (StageDirection.Is(text) || StageDirection.IsTime(text)) ledger.Drop(line, "stage direction before anybody speaks");
        else if (DateLine.Of(text) is { } date) Dated(line, date);
        else if (DateAndAuthor().Match(text) is { Success: true } both && DateLine.Of(both.Groups["date"].Value) is { } day) Dated(line, day);
        else if (Heading().IsMatch(text)) ledger.Drop(line, "heading");
        else if (WebAddress.Is(text)) Addressed(line, text);
        else if (ByLine.Of(text) is not null) ledger.Drop(line, "by-line; a transcript has speakers and no authors");
        else if (TalkFoot.Of(text) is { } what) ledger.Drop(line, what);
        else if (PageFurniture.Of(text) is { } furniture) ledger.Drop(line, furniture);
        else if (IsPlace(text)) ledger.Drop(line, "place");
        else if (text.Length > ShortestOfIntroduction || introduced == line - 1 || (Facts.Title is not null && (SentenceEnd().IsMatch(text) || IsBroken(line, text)))) Introduce(line, text);
        else if (Facts.Title is null && Facts.Publisher is null && House().IsMatch(text)) Published(line, KnownPublisher.Spelled(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text.ToLowerInvariant())));
        else if (Facts.Title is null && text.Length <= LongestTitle && (SpeakerLabels.At(text) is not { } label || NotSpeakers.IsSaid(label.Printed)) && !(SentenceEnd().IsMatch(text) && !text.EndsWith('?'))) Titled(line, text.TrimStart('#', ' '));
    }

    /// <summary>The first line of a paragraph that is broken into lines of one width.</summary>
    private bool IsBroken(int line, string text) => text.Length > ShortestOfBroken && line < source.Lines.Count && source.Lines[line].Trim() is { Length: > 0 } next && SpeakerLabels.At(next) is null && char.IsLower(next[0]);

    private void Introduce(int line, string text)
    {
        introduced = line;
        introduction.Add(text);
        ledger.Keep(line, "introduction, as the summary");
    }

    /// <summary>Who typed it may stand on the lines below.</summary>
    private void Typist(int line)
    {
        for (var below = line; below <= source.Lines.Count && !string.IsNullOrWhiteSpace(source.Lines[below - 1]) && !labels.ContainsKey(below); below++) ledger.Drop(below, "note of whoever typed it");
    }

    private void Fact(int line, string key, string value)
    {
        if (value.Length == 0) return;
        if (key is "title" or "제목") Titled(line, value);
        else if (key is "url" or "source" or "address" or "link" or "출처" or "주소" or "링크" && WebAddress.Is(value)) Addressed(line, value);
        else if (key is "publisher" or "발행" or "source" or "출처") Published(line, KnownPublisher.Spelled(value));
        else if (key is "programme" or "program" or "show" or "podcast" or "프로그램" or "방송") (Facts, _) = (Facts with { Programme = value }, Kept(line, "programme"));
        else if (DateLine.Of(value) is { } date) Dated(line, date);
    }

    public static bool IsPlace(string text) => Place().IsMatch(text);

    private void Titled(int line, string title) => (Facts, _) = (Facts.Title is null ? Facts with { Title = title, TitleFrom = $"line {line}" } : Facts, Kept(line, "title"));

    /// <summary>A second day, before the first, is likely that of the talk.</summary>
    private void Dated(int line, DateLine date)
    {
        if (Facts.Date is { First: { } published } && Facts.Recorded is null && date.Date.First < published) (Facts, _) = (Facts with { Recorded = date.Date, RecordedFrom = $"line {line}" }, Kept(line, "date of the talk"));
        else if (Facts.Date is null) Published(line, date);
        else ledger.NotUnderstood(line, "another date");
    }

    private void Published(int line, DateLine date) => (Facts, _) = (Facts.Date is null ? Facts with { Date = date.Date, DateFrom = $"line {line}{(date.Agrees ? "" : $", whose weekday is not that of the day, a {date.Date.First!.Value.DayOfWeek}")}" } : Facts, Kept(line, "date")); // a printed date has a first day

    private void Published(int line, string publisher) => (Facts, _) = (Facts with { Publisher = Facts.Publisher ?? publisher }, Kept(line, "publisher"));

    private void Addressed(int line, string url) => (Facts, _) = (Facts.Url is null ? Facts with { Url = url } : Facts, Kept(line, "address"));

    private bool Kept(int line, string what)
    {
        ledger.Keep(line, what);
        return true;
    }

    [GeneratedRegex(@"^(?<key>title|date|published|recorded|aired|url|source|link|address|publisher|programme|program|show|podcast|제목|일시|날짜|방송일|출처|주소|링크|발행|프로그램|방송)\s*[:：]\s*(?<value>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?:#+\s*|\*\*)?(?:(?:full|episode|event|rush|audio|video|interview|edited)\s+)?(?:transcript|녹취록|녹취|전문|대담 전문|인터뷰 전문)\s*:?(?:\*\*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^HEARD ON\s+(?<programme>.{2,60})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Heard();

    // Words over what follows them, as calendars of events print them.
    [GeneratedRegex(@"^(?:date|time|location|venue|where|when|photo|photos|share|print|listen|watch|download|video|audio|subscribe|remarks)\s*:?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.'’ -]+, ){1,2}(?:D\.?C\.?|[A-Z]{2}|New York|Republic of Korea|(?:South |North )?Korea|Japan|China|Singapore|Vietnam|Russia|Switzerland|Germany|Sweden|Virginia|Maryland|California)$|^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?i:auditorium|hall|ballroom|room|theat(?:er|re)|lawn|rose garden)(?: [A-Z]?\d{1,4})?$|^(?:Via|By) (?:Teleconference|Videoconference|Telephone)$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?<date>.{6,40}?)\s*[/|]\s*By:?\s", RegexOptions.CultureInvariant)]
    private static partial Regex DateAndAuthor();

    // As bureaus print whose event it was, in capitals over everything else.
    [GeneratedRegex(@"^THE [A-Z ]{2,50} (?:INSTITUTION|INSTITUTE|COUNCIL|CENTER|FOUNDATION|SOCIETY|ASSOCIATION)$", RegexOptions.CultureInvariant)]
    private static partial Regex House();

    [GeneratedRegex(@"[.!?…][""”’)]?$|다\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
