using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Texts;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>One page as it is understood: of what shape it is, what its seeds are, and what became of each line.</summary>
internal sealed partial class PageReading
{
    private const int LinesOfHouse = 3; // at the head of a copied list, in which its publisher is named

    private readonly PageText page;
    private readonly SourceText shown;
    private readonly ImportRequest request;
    private readonly LineLedger uses;
    private readonly PageSource source;
    private readonly KnownPeople people;
    private readonly List<string> remarks;

    /// <param name="shown">The lines of the page as the report counts them.</param>
    public PageReading(PageText page, SourceText shown, ImportRequest request)
    {
        (this.page, this.shown, this.request) = (page, shown, request);
        uses = new LineLedger(shown);
        source = PageSource.Of(request, page.Facts);
        people = new KnownPeople(request.Known.People);
        remarks = [.. shown.Remarks];
    }

    public ImportedDocument Document()
    {
        var topics = PrintedNames.Topics.Concat(request.Known.Topics.Entries.Values.Select(topic => topic.Name)).Distinct().ToList();
        var parts = new PageParts(page, uses, topics, source.Url);
        var (seeds, added) = parts.IsListing ? Listing(parts) : Piece(parts, topics);
        if (seeds.Count == 0) throw new SourceRefusedException("has neither a text nor a list of pieces that could be told from the rest of the page; save the page again, or its text alone");
        return new ImportedDocument(shown.File) { Seeds = seeds, People = added, Lines = Account(), Text = shown.Lines, Remarks = remarks };
    }

    /// <summary>The lines of a paragraph that is broken into several share what became of the first.</summary>
    private IReadOnlyList<LineUse> Account()
    {
        var broken = page.Lines.Where(line => line.Last > 0).ToList();
        if (broken.Count == 0) return uses.Account();
        var account = uses.Account().SelectMany(use => Enumerable.Range(use.First, use.Last - use.First + 1).Select(line => (line, use))).ToDictionary(line => line.line, line => line.use);
        foreach (var (paragraph, use) in broken.Select(line => (line, account[line.Number])))
        {
            for (var line = paragraph.Number + 1; line <= paragraph.Last; line++)
            {
                if (use.Fate is LineFate.Kept or LineFate.Doubted) uses.Keep(line, use.What);
                else if (use.Fate == LineFate.Dropped) uses.Drop(line, use.What);
                else uses.NotUnderstood(line, use.What);
                if (use.Fate == LineFate.Doubted) uses.Doubt(line);
            }
        }

        return uses.Account();
    }

    private (IReadOnlyList<SeedDraft> Seeds, IReadOnlyList<NewPerson> Added) Listing(PageParts parts)
    {
        foreach (var line in parts.Own.Where(line => !uses.IsUsed(line.Number)))
            uses.Drop(line.Number, PageFurniture.Of(line.Text) ?? "introduction of a page that lists pieces");
        var house = page.Lines.Take(LinesOfHouse).Select(line => KnownPublisher.Named(line.Text)).FirstOrDefault(name => name is not null);
        var seeds = new PageSeeds(request, source with { Publisher = source.Publisher ?? house }, page.Facts, people, LabelledTalk.LanguageOf(shown));
        remarks.Add($"The page is a list of {parts.Listed.Count} {(parts.Listed.Count == 1 ? "piece" : "pieces")}; each becomes a record without a text.");
        return (parts.Listed.Select(seeds.Of).DistinctBy(draft => draft.Slug).ToList(), seeds.Added);
    }

    private (IReadOnlyList<SeedDraft> Seeds, IReadOnlyList<NewPerson> Added) Piece(PageParts parts, IReadOnlyCollection<string> topics)
    {
        var stated = PageTitle.Of(parts.Own, page.Facts, source.Url, request.Value(ImportOption.Title));
        var head = new PageHeadReader(parts.Own, uses, topics, page.Facts).Read(stated);
        if (head.Authors.Count == 0 && !page.Facts.Any(fact => fact.Kind == FactKind.Author)) head.Authors.AddRange(parts.Authors);
        var title = stated ?? PageTitle.Unknown(source.Url, Path.GetFileNameWithoutExtension(shown.File.Name));
        var seeds = new PageSeeds(request, source with { Publisher = source.Publisher ?? head.Publisher ?? (head.Programme is null ? null : PrintedNames.PublisherOf(head.Programme)) }, page.Facts, people, LabelledTalk.LanguageOf(shown));
        var own = Talk(parts, head, title, seeds) ?? Publication(parts, head, title, seeds);
        var listed = parts.Listed.Select(seeds.Of).DistinctBy(draft => draft.Slug).Where(draft => draft.Slug != own?.Slug).ToList();
        if (own is null) return (listed, seeds.Added);
        own.Related.AddRange(listed.Select(draft => (draft.Slug, $"Listed as a related publication on the publisher’s page of the {(own.Kind == RecordKind.Transcript ? "interview" : "piece")}, as captured")));
        if (parts.IsUnnamedList) remarks.Add("Below the text the page lists other pieces without a heading; they are taken for related ones.");
        return ([own, .. listed], seeds.Added);
    }

    /// <summary>Null when the text is no talk.</summary>
    private SeedDraft? Talk(PageParts parts, PageHead head, PageTitle title, PageSeeds seeds)
    {
        var lines = new SetOffLabels([.. parts.Own.Where(line => !uses.IsUsed(line.Number))]).Lines;
        var named = new HeadSpeakers(lines, uses, shown, request, page.IsHtml, [.. head.Authors.Union(parts.People)], head.Person);
        var talk = new PageTalk(lines, uses, shown.Lines.Count, request, named, [.. parts.Own.Where(line => PageFurniture.IsFoot(line.Text)).Select(line => line.Number)]);
        if (!talk.Is(head.HasTranscriptMark))
        {
            foreach (var line in talk.NotTaken) remarks.Add($"Line {line.Line}: {talk.WhyNot(line)}.");
            if (talk.Members.Count > 0) remarks.Add($"{string.Join(", ", talk.Members.Select(member => member.Label))}: labels in the text, but nobody comes back after somebody else; the page was not taken for a transcript.");
            return null;
        }

        var draft = seeds.Own(head, title, RecordKind.Transcript, shown.File.Slug);
        draft.Recorded = request.Date(ImportOption.Recorded);
        named.Claim();
        var introduction = talk.Introduction.Where(line => !uses.IsUsed(line.Number)).SkipWhile(line => !IsIntroduction(line)).TakeWhile(IsIntroduction).ToList();
        draft.Summary = string.Join(' ', [.. head.Deck is null ? [] : new[] { introduction.Count == 0 || Sentence().IsMatch(head.Deck) ? head.Deck : $"{head.Deck}." }, .. introduction.Select(line => line.Text)]) is { Length: > 0 } summary ? summary : null;
        if (introduction.Count > 0) draft.Decide("summary", ToldDraft.SummaryTaken);
        foreach (var line in talk.Introduction.Where(line => !uses.IsUsed(line.Number) && HeadLine.IsPlace(line.Text))) uses.Drop(line.Number, "place");
        foreach (var line in introduction) uses.Keep(line.Number, "introduction, as the summary");
        if (head.Authors.Count > 0) remarks.Add($"The by-line names {string.Join(", ", head.Authors)}; a transcript has speakers and no authors.");
        talk.Read();
        draft.Turns = [.. talk.Turns];
        draft.Speakers.AddRange(seeds.Speakers(talk, draft.Programme));
        foreach (var label in talk.ToldInVain) remarks.Add($"--speaker told of \"{label}\", a label that no line bears.");
        foreach (var line in talk.NotTaken) remarks.Add($"Line {line.Line}: {talk.WhyNot(line)}.");
        return draft;
    }

    private static bool IsIntroduction(PageLine line) => !HeadLine.IsPlace(line.Text) && (line.Text.Length > HeadLine.ShortestOfIntroduction || Sentence().IsMatch(line.Text));

    private SeedDraft? Publication(PageParts parts, PageHead head, PageTitle title, PageSeeds seeds)
    {
        var draft = seeds.Own(head, title, RecordKind.Publication, shown.File.Slug);
        var speakers = IsEvent(parts, draft) ? new EventSpeakers(parts.Own, uses).Read() : [];
        if (speakers.Count > 0 && draft.Type == "unknown") draft.Type = "Event";
        var body = new PageBody(parts.Own, uses);
        draft.Body = body.Written(isStated: draft.Type is "Question and Answer" or "Q&A" or "Interview");
        if (draft.Body.Length == 0 && speakers.Count == 0 && (parts.Listed.Count == 0 || head.Title is null)) return null;

        draft.Speakers.AddRange(speakers.Select(seeds.Speaker).DistinctBy(speaker => speaker.Person));
        seeds.SetAuthors(draft, head);
        draft.Abstract = head.Deck ?? Description(parts, draft.Body);
        foreach (var line in parts.Own.Where(line => !uses.IsUsed(line.Number)))
        {
            if (TalkFoot.Of(line.Text) is { } foot) uses.Drop(line.Number, foot);
        }

        if (body.Questions > 0) remarks.Add($"The page is made of {body.Questions} questions, each with its answer; the questions became headings, and nobody is named who answers.");
        foreach (var line in body.DoubtfulQuestions) remarks.Add($"Line {line.Number} ends with a question mark; it was taken for a sentence of the text, because the page is not made of questions and answers.");
        return draft;
    }

    private bool IsEvent(PageParts parts, SeedDraft draft) =>
        draft.Type == "Event" || source.Url?.Contains("/events/", StringComparison.Ordinal) == true || parts.Own.Any(EventSpeakers.IsHeading);

    /// <summary>The publisher's own summary in the page's head; null when it is cut off, or the beginning of the text.</summary>
    private string? Description(PageParts parts, string body)
    {
        var words = page.Facts.Where(fact => fact.Kind == FactKind.Description && fact.Value.Length > 60 && !fact.Value.EndsWith('…') && !fact.Value.EndsWith("...", StringComparison.Ordinal)).MaxBy(fact => fact.Value.Length)?.Value;
        return words is null || parts.Own.Any(line => line.Text.StartsWith(words, StringComparison.Ordinal)) || body.Length == 0 ? null : words;
    }

    [GeneratedRegex(@"[.!?…][”""’')\]]*$|다\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
