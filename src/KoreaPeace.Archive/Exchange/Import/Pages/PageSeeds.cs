using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Makes seeds of what was read on a page. What the page does not state is told by the options or left to a person, never filled in.</summary>
/// <param name="language">Of the page's letters; null for English.</param>
internal sealed class PageSeeds(ImportRequest request, PageSource source, IReadOnlyList<PageFact> facts, KnownPeople people, string? language)
{
    private const string NoPublisher = "Publisher not known";

    private readonly List<NewPerson> added = [];
    private string? askedIn; // the seed that asks who the publisher is

    public IReadOnlyList<NewPerson> Added => added;

    /// <summary>The seed of the page's own piece, without its words.</summary>
    public SeedDraft Own(PageHead head, PageTitle title, RecordKind kind, string fileSlug)
    {
        var slug = request.Slug ?? SlugOf(title.Words) ?? fileSlug;
        var publisher = source.Publisher ?? head.Publisher ?? (head.Programme is null ? null : PrintedNames.PublisherOf(head.Programme));
        var draft = new SeedDraft
        {
            Kind = kind,
            Slug = slug,
            Title = title.Words,
            TitleBasis = title.Basis,
            Type = "unknown",
            Publisher = publisher ?? NoPublisher,
            Url = source.Url ?? Placeholder(slug),
            Rights = request.Value(ImportOption.Rights) ?? RightsOf(publisher),
        };
        if (title.Question is { } question) draft.Decide("title", question);
        PageDates.Set(draft, request, head, facts, source.Url);
        SetType(draft, request.Value(ImportOption.Type) is { } told ? [told] : head.Types);
        SetTopics(draft, head.Topics);
        foreach (var topic in request.Values(ImportOption.Topic)) draft.Topics.Add(topic);
        draft.Programme = request.Value(ImportOption.Programme) ?? head.Programme;
        if (kind == RecordKind.Publication) draft.Programme = null;
        draft.Series = head.Series;
        draft.Language = request.Value(ImportOption.Language) ?? language;
        draft.Archived = source.Archived;
        draft.Retrieved = PartialDate.Parse(source.Retrieved);
        if (publisher is null) AskPublisher(draft, "the page as it was saved does not say who published it");
        if (source.Url is null) draft.Decide("source.url", "the page as it was saved does not say its address");
        foreach (var other in source.Others) draft.Decide("source.url", $"the head of the page gives a second address, {other}");
        if (request.Value(ImportOption.Rights) is null) draft.Decide("rights", "no page says on what ground the archive may show its words");
        foreach (var (field, what) in head.Decisions) draft.Decide(field, what);
        return draft;
    }

    /// <summary>By their names on the page, or in its head.</summary>
    public void SetAuthors(SeedDraft draft, PageHead head)
    {
        var names = head.Authors.Count > 0 ? head.Authors : [.. facts.Where(fact => fact.Kind == FactKind.Author).SelectMany(fact => ByLine.Of($"By: {fact.Value}")?.Names ?? [fact.Value]).Where(name => PersonName.IsLikely(KnownPeople.WithoutTitles(name))).Distinct()];
        draft.Authors.AddRange(names.Select(name => Author(name, draft)).Distinct());
    }

    /// <summary>The seed of a piece that the page lists.</summary>
    public SeedDraft Of(ListedPiece piece)
    {
        var slug = SlugOf(piece.Title) ?? $"listed-in-line-{piece.Line}";
        var publisher = (piece.Address is null ? source.Publisher : KnownPublisher.At(piece.Address)) ?? source.Publisher;
        var draft = new SeedDraft
        {
            Kind = RecordKind.Publication,
            Slug = slug,
            Title = piece.Title,
            Type = "unknown",
            Publisher = publisher ?? NoPublisher,
            Url = piece.Address ?? source.Url ?? Placeholder(slug),
            IsListed = piece.Address is null && source.Url is not null,
            Abstract = piece.Abstract,
            Rights = piece.Abstract is null ? RightsOf(publisher) : $"Abstract: {RightsOf(publisher)}",
            Date = piece.Date?.Date ?? PartialDate.Unknown,
        };
        if (piece.Address is not null && source.Url is not null) draft.Seen.Add(source.Url);
        if (!draft.Date.IsExact)
        {
            draft.DateBasis = piece.Date is null ? "The page that lists the piece prints no date." : "The page that lists the piece prints no day.";
            if (piece.Date is null) draft.Decide("date", "the page that lists the piece prints no date");
        }

        SetType(draft, piece.Types.Count == 0 && piece.IsEvent ? ["Event"] : piece.Types);
        SetTopics(draft, piece.Topics);
        draft.Authors.AddRange(piece.Authors.Select(name => Author(name, draft)).Distinct());
        if (publisher is null) AskPublisher(draft, "the page as it was saved does not say who published the piece");
        if (piece.Address is null && source.Url is null) draft.Decide("source.url", "the page as it was saved does not say the piece's address");
        foreach (var (field, what) in piece.Decisions) draft.Decide(field, what);
        return draft;
    }

    /// <summary>A speaker by the name printed.</summary>
    public DraftSpeaker Speaker(EventSpeakers.Listed listed)
    {
        var person = people.Of(listed.Printed);
        if (person.New is { } entry) added.Add(entry);
        return new DraftSpeaker(person.Slug, listed.Role)
        {
            Title = listed.Title,
            Decisions = [.. new[] { listed.Question, person.Decision }.OfType<string>()],
        };
    }

    /// <summary>Everybody known who speaks in a talk. Who asks and who answers is told by the questions where no label says it, and left to a person.</summary>
    /// <param name="programme">Whoever asks in one is its host; null for none.</param>
    public IEnumerable<DraftSpeaker> Speakers(PageTalk talk, string? programme)
    {
        var asks = WhoAsks(talk);
        foreach (var member in talk.Members)
        {
            if (member.Person is not { } person) continue;
            if (person.New is { } entry) added.Add(entry);
            var isGuess = asks is not null && member.Role == Role.Speaker;
            var role = !isGuess ? member.Role : member.Label != asks ? Role.Guest : programme is null ? Role.Interviewer : Role.Host;
            yield return new DraftSpeaker(person.Slug, role)
            {
                Title = member.Title,
                As = member.Label == person.Name ? null : member.Label,
                Decisions = [.. new[] { member.Decision, isGuess ? $"Is {person.Name} the {role.ToString().ToLowerInvariant()}? No label says so; {(role == Role.Guest ? "the other one asks the questions" : "this one asks the questions")}" : null }.OfType<string>()],
            };
        }
    }

    /// <summary>The one of two who asks, when the other hardly does; otherwise null.</summary>
    private static string? WhoAsks(PageTalk talk)
    {
        // At a briefing many ask under one label.
        if (talk.Members.Count != 2 || talk.Members.Any(member => member.Role == Role.Interviewer && member.Person is null)) return null;
        var questions = talk.Members.Select(member => talk.Turns.Count(turn => turn.Label == member.Label && turn.Paragraphs.Exists(words => words.Contains('?', StringComparison.Ordinal)))).ToList();
        var (most, other) = (Math.Max(questions[0], questions[1]), Math.Min(questions[0], questions[1]));
        return most >= 2 && most >= 3 * other ? talk.Members[questions.IndexOf(most)].Label : null;
    }

    /// <summary>The slug of whoever is known by the name; the name as printed of whoever is not.</summary>
    private string Author(string name, SeedDraft draft)
    {
        var person = people.Of(name);
        if (person.Decision is { } what) draft.Decide("authors", what);
        return person.New is null && person.Decision is null ? person.Slug : name;
    }

    private static void SetType(SeedDraft draft, IReadOnlyList<string> printed)
    {
        if (printed.Count == 0)
        {
            if (draft.Kind == RecordKind.Transcript) draft.Type = "Transcript";
            draft.Decide("type", $"the page as it was saved does not say what form the piece has{(draft.Kind == RecordKind.Transcript ? "; it holds a transcript" : "")}");
            return;
        }

        if (PublicationType.Printed(printed[0]) is not null) draft.Type = printed[0];
        else if (draft.Kind == RecordKind.Transcript && PrintedKind.IsTalk(printed[0])) (draft.Type, draft.PrintedType) = ("Transcript", printed[0]);
        else draft.Decide("type", $"the page calls it \"{printed[0]}\", which is no type of the archive's; choose the nearest");
        if (printed.Count > 1 || draft.Type == "unknown") draft.PrintedType = string.Join("; ", printed);
    }

    private void SetTopics(SeedDraft draft, IReadOnlyList<string> names)
    {
        var topics = names.ToLookup(name => request.Known.Topics.Entries.Values.FirstOrDefault(topic => topic.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Slug);
        draft.Topics.AddRange(topics.Where(known => known.Key is not null).Select(known => known.Key!)); // just asked
        if (topics[null].ToList() is { Count: > 0 } unknown)
            draft.Decide("topics", $"the page files it under {string.Join(", ", unknown.Select(name => $"\"{name}\""))}, which topics.yaml does not have; add {(unknown.Count == 1 ? "it there or leave it" : "them there or leave them")} out");
    }

    /// <summary>Whatever stands on one page has one publisher, about whom it is enough to ask once.</summary>
    private void AskPublisher(SeedDraft draft, string question)
    {
        if (askedIn is null) draft.Decide("publisher", question);
        else draft.Remark("publisher", $"Asked about in {askedIn}.md.");
        askedIn ??= draft.Slug;
    }

    private static string RightsOf(string? publisher) => publisher is null ? "See the original." : $"{publisher}{(publisher.EndsWith('.') ? "" : ".")} Shown here for research and study; see the original.";

    /// <summary>Null where the title has no word in Latin letters; "8-20" of a Korean title tells nothing.</summary>
    private static string? SlugOf(string title) => SeedSkeleton.SlugOf(title) is var slug && slug.Any(char.IsAsciiLetter) ? slug : null;

    private static string Placeholder(string slug) => $"https://put-the-address-here.invalid/{slug}";
}
