using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.People;

public sealed class PersonPage(PersonQueries people) : ArchivePage
{
    private const int RecordsShown = 30; // a page that is still read; Browse lists the rest
    private const int MentionsShown = 15;

    public Person Person { get; private set; } = null!; // set before the view runs

    /// <summary>Where the person speaks: the transcript, in which part, as what, and the anchors of the turns.</summary>
    public IReadOnlyList<(Transcript Transcript, Contributor Part, IReadOnlyList<string> Turns)> Spoken { get; private set; } = [];

    public IReadOnlyList<ArchiveRecord> Written { get; private set; } = [];

    /// <summary>Where others name the person, with the words around the name.</summary>
    public IReadOnlyList<(ArchiveRecord Record, IReadOnlyList<FoundPassage> Passages)> Mentioned { get; private set; } = [];

    /// <summary>How many records name the person; the newest are in <see cref="Mentioned"/>.</summary>
    public int MentionedIn { get; private set; }

    /// <summary>How much there is of the person; the newest is in <see cref="Spoken"/> and <see cref="Written"/>.</summary>
    public (int Transcripts, int Turns, int Publications) Extent { get; private set; }

    /// <summary>Who else speaks where the person does, by name.</summary>
    public IReadOnlyList<Contributor> SpokenWith { get; private set; } = [];

    public override string? Heading => $"{Person.Name} — People";

    public override string Description => Person.Note ?? $"What {Person.Name} said and wrote, and where others speak of {Person.Name}.";

    public override string? Permanent => Addresses.OfPerson(Person.Slug);

    public override string? Section => "People";

    public override IReadOnlyList<(string Label, string Address)> Crumbs => [("People", "/people")];

    /// <summary>"6 turns in 1 interview, 2 publications, named by others in 2 pieces".</summary>
    public string InTheArchive
    {
        get
        {
            var parts = new List<string>();
            if (Extent.Transcripts > 0) parts.Add($"{Words.Counted(Extent.Turns, "turn")} in {Words.Counted(Extent.Transcripts, "interview")}");
            if (Extent.Publications > 0) parts.Add(Words.Counted(Extent.Publications, "publication"));
            if (MentionedIn > 0) parts.Add($"named by others in {Words.Counted(MentionedIn, "piece")}");
            return parts.Count == 0 ? "in no piece yet" : string.Join(", ", parts);
        }
    }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (people.Named(slug) is not { } person) return people.Named(slug.ToLowerInvariant()) is { } meant ? RedirectPermanent(Addresses.OfPerson(meant.Slug)) : NotFound();

        Person = person;
        Extent = await people.Extent(person, cancel);
        var records = await people.NewestOf(person, RecordsShown, cancel);
        var turns = await people.TurnAnchors(person, records, cancel);
        Spoken = [.. records.OfType<Transcript>().Select(transcript => (transcript, transcript.Contributors.First(part => part.Person == slug), (IReadOnlyList<string>)[.. turns[transcript.Id]]))];
        Written = [.. records.OfType<Publication>()];
        SpokenWith = [.. records.OfType<Transcript>().SelectMany(transcript => transcript.Contributors).Where(other => other.Person != slug)
            .DistinctBy(other => other.Person).OrderBy(other => other.Name, StringComparer.OrdinalIgnoreCase)];
        var names = new SearchQuery(person.Name, Spellings.Of(person).Phrases, []);
        (MentionedIn, var mentions) = await people.MentionsOf(person, MentionsShown, cancel);
        Mentioned = [.. mentions.Select(mention => (mention.Record, (IReadOnlyList<FoundPassage>)[.. mention.Passages.Select(passage => Quoted(passage, names))]))];
        return Page();
    }

    private static FoundPassage Quoted(Passage passage, SearchQuery names)
    {
        var text = Highlighted.In(MarkdownText.OneLine(passage.Text), names);
        // Named in the title only, which stands above: the words below it are not needed.
        return new FoundPassage(passage, passage is HeadPassage && text.Marks.Count == 0 ? new Highlighted("", []) : text.Snippet());
    }
}
