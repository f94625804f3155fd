using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Timeline;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Citations;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.People;

public sealed class PersonPage(OpenEdition edition, PersonQueries people, PersonTurnQueries turns) : ArchivePage
{
    private const int TranscriptsShown = 30; // a page that is still read; the page of turns and Browse list the rest
    private const int PublicationsShown = 30;
    private const int MentionsShown = 15;
    private const int OpeningsShown = 6; // turns of one transcript shown with their first words; the others by number
    private const int SubjectsShown = 24;

    public Person Person { get; private set; } = null!; // set before the view runs

    /// <summary>Where the person speaks, oldest first: the transcript, in which part, as what, and the turns.</summary>
    public IReadOnlyList<(Transcript Transcript, Contributor Part, IReadOnlyList<Turn> Turns)> Spoken { get; private set; } = [];

    /// <summary>Publications that the person wrote or takes part in, newest first.</summary>
    public IReadOnlyList<Publication> Publications { get; private set; } = [];

    /// <summary>Where others name the person, with the words around the name.</summary>
    public Mentioned Mentioned { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<Event> Events { get; private set; } = [];

    /// <summary>How much there is of the person; the first of it is in <see cref="Spoken"/> and <see cref="Publications"/>.</summary>
    public (int Transcripts, int Turns, int Publications) Extent { get; private set; }

    /// <summary>Who else speaks or writes where the person does, by name.</summary>
    public IReadOnlyList<Contributor> SpokenWith { get; private set; } = [];

    public IReadOnlyList<Contributor> WrittenWith { get; private set; } = [];

    /// <summary>What the person spoke about: a name, where its turns are listed, and how much there is.</summary>
    public IReadOnlyList<(string Name, string Address, string Extent)> Subjects { get; private set; } = [];

    public override string? Heading => $"{Person.Name} — People";

    public override string Description => Person.Note ?? $"What {Person.Name} said and wrote, and where others speak of {Person.Name}.";

    public override string? Permanent => Addresses.OfPerson(Person.Slug);

    public override IEnumerable<HeadLink> Links(SiteSettings settings) => HasPieces ? [.. RecordLinks.Files(Addresses.OfPerson(Person.Slug)), .. RecordLinks.Items([.. Spoken.Select(part => part.Transcript), .. Publications], settings)] : [];

    public override string? Linked(SiteSettings settings) => LinkedData.Of(Person, settings);

    /// <summary>Something is said or written by the person.</summary>
    public bool HasPieces => Extent.Transcripts + Extent.Publications > 0;

    /// <summary>A name in waiting is a page for whoever follows it, not for a search engine.</summary>
    public override bool IsListed => Extent.Transcripts + Extent.Publications + Mentioned.Records + Events.Count > 0;

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
            if (Mentioned.Records > 0) parts.Add($"named by others in {Words.Counted(Mentioned.Records, "piece")}");
            return parts.Count == 0 ? "in no piece yet" : string.Join(", ", parts);
        }
    }

    public static IEnumerable<Turn> Opened(IReadOnlyList<Turn> turns) => turns.Take(OpeningsShown);

    public static IEnumerable<Turn> Numbered(IReadOnlyList<Turn> turns) => turns.Skip(OpeningsShown);

    /// <summary>"2014 to December 2024", "since 2020", "Post" when neither end is known.</summary>
    public static string Held(Post post) => (PartialDate.Parse(post.From)?.InWords(), PartialDate.Parse(post.To)?.InWords()) switch
    {
        (null, null) => "Post",
        ({ } from, null) => $"Since {from}",
        (null, { } to) => $"Until {to}",
        ({ } from, { } to) => from == to ? from : $"{from} to {to}",
    };

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (people.Named(slug) is not { } person) return InSmallLetters(slug, small => people.Named(small) is not null, Addresses.OfPerson);

        Person = person;
        Extent = await people.Extent(person, cancel);
        var spoken = await people.OldestSpokenBy(person, TranscriptsShown, cancel);
        var said = await turns.In(spoken, person, cancel);
        Spoken = [.. spoken.Select(transcript => (transcript, transcript.Contributors.First(part => part.Person == slug), (IReadOnlyList<Turn>)[.. said[transcript.Id]]))];
        Publications = await people.NewestOf(person, PublicationsShown, cancel);
        SpokenWith = Others(spoken.Concat<ArchiveRecord>(Publications.Where(publication => publication.Contributors.Exists(part => part.Person == slug && part.Role != Role.Author))), part => part.Role != Role.Author);
        WrittenWith = Others(Publications.Where(publication => publication.Contributors.Exists(part => part.Person == slug && part.Role == Role.Author)), part => part.Role == Role.Author);
        Events = people.EventsOf(person);
        Mentioned = await people.MentionsOf(person, MentionsShown, cancel);
        Subjects = Extent.Turns == 0 ? [] : await SpokeOf(cancel);
        return Page();
    }

    private List<Contributor> Others(IEnumerable<ArchiveRecord> records, Func<Contributor, bool> shared) =>
        [.. records.SelectMany(record => record.Contributors).Where(other => other.Person is not null && other.Person != Person.Slug && shared(other))
            .DistinctBy(other => other.Person).OrderBy(other => other.Name, StringComparer.OrdinalIgnoreCase)];

    private async Task<List<(string Name, string Address, string Extent)>> SpokeOf(CancellationToken cancel)
    {
        var topics = turns.SpokeUnder(Person).Select(part => (edition.Topics[part.Topic].Name, PersonTurnsPage.About(Person, "topic", part.Topic), Words.Counted(part.Transcripts, "interview")));
        var named = (await turns.SpokeOf(Person, cancel)).Where(part => part.Kind != NamedKind.Event)
            .Select(part => (NameOf(part.Kind, part.Slug), PersonTurnsPage.About(Person, part.Kind == NamedKind.Person ? "person" : "concept", part.Slug), Words.Counted(part.Turns, "turn")));
        return [.. topics.Concat(named).Take(SubjectsShown)];
    }

    private string NameOf(NamedKind kind, string slug) => kind == NamedKind.Person ? edition.People[slug].Name : edition.Concepts[slug].Name;
}
