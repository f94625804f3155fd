using KoreaPeace.Archive.Exchange.Import.Labels;
using KoreaPeace.Archive.Exchange.Import.Pages;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>What stands in a transcript before anybody speaks: title, date, address, who takes part, an introduction.</summary>
internal sealed class TranscriptHead
{
    private const int ShortestOfBroken = 50; // characters of a full line

    private readonly SourceText source;
    private readonly LineLedger ledger;
    private readonly string? told;
    private readonly TranscriptTitle? title;
    private readonly Dictionary<int, SpeakerLabel> labels;
    private readonly HeadPeople people;
    private readonly HashSet<string> running;
    private readonly List<string> introduction = [];
    private readonly int questions; // the line of the mark that begins them; 0 where there is none
    private readonly int front; // the last line of the front matter of a hearing's print
    private int introduced = -1; // the last line of it

    /// <param name="cast">Who speaks in the whole document, as its labels alone tell.</param>
    /// <param name="told">The title, as somebody has told it; null for nothing.</param>
    public TranscriptHead(SourceText source, LineLedger ledger, SpeakerCast cast, string? told)
    {
        (this.source, this.ledger, this.told) = (source, ledger, told);
        labels = cast.Lines.Concat(cast.Open).ToDictionary(line => line.Line, line => line.Label);
        var spoken = HeadPeople.Families(cast.Lines.Concat(cast.Open));
        people = new HeadPeople(source.Lines, ledger, spoken.Contains);
        running = TalkEnd.Running(source.Lines);
        title = told is null ? TranscriptTitle.Of(source, labels, text => running.Contains(text) || HeadPeople.IsNamed(text, spoken.Contains)) : null;
        if (title is not null) Facts = Facts with { Title = title.Words, TitleFrom = title.First == title.Last ? $"line {title.First}" : $"lines {title.First} to {title.Last}" };
        questions = Enumerable.Range(1, labels.Where(label => !HeadPeople.IsListHeading(source.Lines[label.Key - 1].Trim())).Select(label => label.Key - 1).DefaultIfEmpty(0).Min()).FirstOrDefault(line => HeadLine.IsMarkerOfQuestions(source.Lines[line - 1].Trim()));
        front = HearingPrint.Front(source.Lines);
        if (HearingPrint.Committee(source.Lines) is { } committee)
        {
            Facts = Facts with { Publisher = committee.Name };
            for (var line = committee.First; line <= committee.Last; line++) ledger.Keep(line, "committee, as the publisher");
            foreach (var witness in HearingPrint.Witnesses(source.Lines.Take(front).ToList())) people.Add(witness, Role.Witness);
        }

        First = 1;
        while (First <= source.Lines.Count && Take(First, source.Lines[First - 1].Trim())) First++;
        if (introduction.Count > 0) Facts = Facts with { Summary = string.Join(' ', introduction) };
    }

    public StatedFacts Facts { get; private set; } = new();

    public IReadOnlyList<StatedName> People => people.Names;

    /// <summary>The line with which the talk begins, from 1; behind the last when nobody speaks.</summary>
    public int First { get; }

    private bool IsTitled => told is not null || Facts.Title is not null;

    /// <summary>False when the talk begins with this line.</summary>
    private bool Take(int line, string text)
    {
        if (source.IsSpaced && text.StartsWith("## ", StringComparison.Ordinal) && !IsBeforeTurn(line)) text = text[3..]; // a style of Word
        if (text.Length == 0) people.Gap();
        else if (ledger.IsUsed(line)) return true;
        else if ((title is not null && line >= title.First && line <= title.Last) || text == told) ledger.Keep(line, "title");
        else if ((text == Facts.Title || text.Trim('“', '”', '"', '#', ' ') == Facts.Title) && !labels.ContainsKey(line)) ledger.Drop(line, "title, printed twice");
        else if (line <= front) Front(line, text);
        else if (line == front + 1 && front > 0) Introduce(line, text);
        else if (KnownPublisher.Named(text) is { } house && !labels.ContainsKey(line)) Published(line, house);
        else if (labels.ContainsKey(line) && SpeakerLabels.At(source.Lines[line - 1]) is null && !HeadPeople.IsListHeading(text) && HeadLine.Key(text) is null) return false; // in the marks of the document's own
        else if (people.Take(line, text)) Besides(line);
        else if (HeadLine.Key(text) is { } key) Fact(line, key.Name, key.Value);
        else if (HeadLine.IsMarker(text)) ledger.Drop(line, "marker of the transcript");
        else if (HeadLine.Heard(text) is { } heard) (Facts, _) = (Facts with { Programme = HeadLine.InUsualLetters(heard) }, Kept(line, "programme"));
        else if (labels.ContainsKey(line) || (IsTitled && TalkReading.HeadingIn(text) is not null && (!source.IsSpaced || IsBeforeTurn(line)))) return false;
        else if ((line < questions && IsSaid(line, text)) || (HearingPrint.HeadingAt(source, line) is { } over && IsBeforeTurn(over.Last))) return false;
        else Other(line, text);
        return true;
    }

    private void Besides(int line)
    {
        if (people.Beside is not { } beside || HeadLine.Key(beside) is not { } key || HeadLine.Date(key.Value) is not { } date) return;
        Facts = IsDayOfTalk(key.Name) ? Facts with { Recorded = date.Date, RecordedFrom = $"line {line}" } : Facts with { Date = Facts.Date ?? date.Date, DateFrom = Facts.Date is null ? $"line {line}" : Facts.DateFrom };
    }

    private void Front(int line, string text)
    {
        if (HeadLine.Date(text) is { } date) Dated(line, date);
        else if (HeadLine.IsHouse(text) && Facts.Publisher is null) Published(line, KnownPublisher.Spelled(HeadLine.InUsualLetters(text)));
        else ledger.Drop(line, "front matter of the print");
    }

    /// <summary>Above the questions a sentence is said by whoever answers them.</summary>
    private bool IsSaid(int line, string text) => IsTitled && HeadLine.IsSentence(text) && HeadLine.Date(text) is null && PageFurniture.Of(text) is null && TalkFoot.Of(text) is null && !TalkEnd.IsTypist(text) && line > title?.Last;

    private bool IsBeforeTurn(int line) => Enumerable.Range(line + 1, source.Lines.Count - line).FirstOrDefault(below => !string.IsNullOrWhiteSpace(source.Lines[below - 1])) is var next && labels.ContainsKey(next);

    private void Other(int line, string text)
    {
        if (TalkEnd.IsRule(text)) ledger.Drop(line, "rule");
        else if (TalkEnd.IsPageNumber(text)) ledger.Drop(line, "page number");
        else if (HearingPrint.IsOfPrint(text)) ledger.Drop(line, "of the print");
        else if (running.Contains(text) || TalkEnd.IsBureau(text)) ledger.Drop(line, "running head or foot");
        else if (TalkEnd.IsTypist(text)) Paragraph(line, "note of whoever typed it");
        else if (StageDirection.Is(text) || StageDirection.IsTime(text)) ledger.Drop(line, "stage direction before anybody speaks");
        else if (HeadLine.Date(text) is { } date) Dated(line, date);
        else if (HeadLine.DateAndPerson(text) is { } both) Dated(line, both.Date, both.Person);
        else if (HeadLine.DateAndHouse(text) is { } housed) (Facts, _) = (Facts with { Publisher = Facts.Publisher ?? KnownPublisher.Spelled(housed.House), Date = Facts.Date ?? housed.Date.Date, DateFrom = Facts.DateFrom ?? $"line {line}" }, Kept(line, "date and publisher"));
        else if (HeadLine.IsHeading(text)) ledger.Drop(line, "heading");
        else if (WebAddress.Is(text)) Addressed(line, text);
        else if (ByLine.Of(text) is not null) ledger.Drop(line, "by-line; a transcript has speakers and no authors");
        else if (TalkFoot.Of(text) is { } what) Paragraph(line, what);
        else if (PageFurniture.Of(text.TrimStart('•', '·', ' ')) is { } furniture) ledger.Drop(line, furniture);
        else if (HeadLine.IsPlace(text)) ledger.Drop(line, "place");
        else if (text.All(char.IsAsciiDigit)) ledger.Drop(line, "number");
        else if (text.Length > HeadLine.ShortestOfIntroduction || introduced == line - 1 || (IsTitled && (HeadLine.IsSentence(text) || IsBroken(line, text)))) Introduce(line, text);
        else if (HeadLine.IsHouse(text)) Published(line, KnownPublisher.Spelled(HeadLine.InUsualLetters(text)));
        else if (HeadLine.IsKind(text)) ledger.Drop(line, "kind of the piece");
    }

    /// <summary>The first line of a paragraph that is broken into lines of one width.</summary>
    private bool IsBroken(int line, string text) => text.Length > ShortestOfBroken && line < source.Lines.Count && source.Lines[line].Trim() is { Length: > 0 } next && SpeakerLabels.At(next) is null && char.IsLower(next[0]);

    private void Introduce(int line, string text)
    {
        introduced = line;
        introduction.Add(text);
        ledger.Keep(line, "introduction, as the summary");
    }

    /// <summary>What goes on over the lines below: who typed it, whose rights it is.</summary>
    private void Paragraph(int line, string what)
    {
        ledger.Drop(line, what);
        if (source.IsSpaced) return;
        for (var below = line + 1; below <= source.Lines.Count && !string.IsNullOrWhiteSpace(source.Lines[below - 1]) && !labels.ContainsKey(below) && !ledger.IsUsed(below) && HeadLine.Date(source.Lines[below - 1].Trim()) is null; below++) ledger.Drop(below, what);
    }

    private void Fact(int line, string key, string value)
    {
        if (value.Length == 0) return;
        if (key is "title" or "subject" or "제목") (Facts, _) = (IsTitled ? Facts : Facts with { Title = value.Trim('"'), TitleFrom = $"line {line}" }, Kept(line, "title"));
        else if ((key.EndsWith("url", StringComparison.Ordinal) || key is "source" or "address" or "link" or "출처" or "주소" or "링크") && WebAddress.Is(value)) Addressed(line, value);
        else if (key is "publisher" or "발행" or "source" or "출처") Published(line, KnownPublisher.Spelled(value));
        else if (key is "programme" or "program" or "show" or "podcast" or "series" or "프로그램" or "방송" && HeadLine.IsStation(value)) ledger.Drop(line, "station");
        else if (key is "programme" or "program" or "show" or "podcast" or "series" or "프로그램" or "방송") (Facts, _) = (Facts with { Programme = HeadLine.ProgrammeIn(value) }, Kept(line, "programme"));
        else if (key == "time" && DateBehind(value) is { } day) Dated(line, day);
        else if (key is "location" or "place" or "venue" or "장소" or "time" or "시간") ledger.Drop(line, key is "time" or "시간" ? "time" : "place");
        else if (HeadLine.Date(value) is not { } date) return;
        else if (IsDayOfTalk(key)) (Facts, _) = (Facts with { Recorded = date.Date, RecordedFrom = $"line {line}" }, Kept(line, "date of the talk"));
        else Dated(line, date);
    }

    private static bool IsDayOfTalk(string key) => key is "recorded" or "taped" or "녹음" or "녹화" or "구술일" or "면담일" or "채록일" or "인터뷰 일시" || key.Contains("interview", StringComparison.Ordinal);

    /// <summary>"5:30 p.m. EST Date: Tuesday, September 26, 2017" has both on one line.</summary>
    private static DateLine? DateBehind(string value) => value.IndexOf("Date:", StringComparison.OrdinalIgnoreCase) is var at and > 0 ? DateLine.Of(value[(at + "Date:".Length)..].Trim()) : null;

    /// <summary>A second day, before the first, is likely that of the talk.</summary>
    private void Dated(int line, DateLine date, string? person = null)
    {
        var what = person is null ? "" : ", and somebody who takes part";
        if (person is not null) people.Add(person);
        if (Facts.Date is null) Published(line, date, what);
        else if (Facts.Date == date.Date) Kept(line, $"date, printed twice{what}");
        else if (Facts.Date.First is { } published && Facts.Recorded is null && date.Date.First < published) (Facts, _) = (Facts with { Recorded = date.Date, RecordedFrom = $"line {line}" }, Kept(line, $"date of the talk{what}"));
        else ledger.NotUnderstood(line, "another date");
    }

    private void Published(int line, DateLine date, string what) => (Facts, _) = (Facts with { Date = date.Date, DateFrom = $"line {line}{(date.Agrees ? "" : $", whose weekday is not that of the day, a {date.Date.First!.Value.DayOfWeek}")}" }, Kept(line, $"date{what}")); // a printed date has a first day

    private void Published(int line, string publisher) => (Facts, _) = (Facts with { Publisher = Facts.Publisher ?? publisher }, Kept(line, "publisher"));

    private void Addressed(int line, string url) => (Facts, _) = (Facts.Url is null ? Facts with { Url = url } : Facts, Kept(line, "address"));

    private bool Kept(int line, string what)
    {
        ledger.Keep(line, what);
        return true;
    }
}
