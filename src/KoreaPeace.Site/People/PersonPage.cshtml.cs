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
    public Person Person { get; private set; } = null!; // set before the view runs

    /// <summary>Where the person speaks: the transcript, in which part, as what, and the anchors of the turns.</summary>
    public IReadOnlyList<(Transcript Transcript, Contributor Part, IReadOnlyList<string> Turns)> Spoken { get; private set; } = [];

    public IReadOnlyList<ArchiveRecord> Written { get; private set; } = [];

    /// <summary>Where others name the person, with the words around the name.</summary>
    public IReadOnlyList<(ArchiveRecord Record, IReadOnlyList<FoundPassage> Passages)> Mentioned { get; private set; } = [];

    /// <summary>Who else speaks where the person does, by name.</summary>
    public IReadOnlyList<Contributor> SpokenWith { get; private set; } = [];

    public override string? Heading => $"{Person.Name} — People";

    public override string Description => Person.Note ?? $"What {Person.Name} said and wrote, and where others speak of {Person.Name}.";

    public override string? Permanent => Addresses.OfPerson(Person.Slug);

    public override string? Section => "People";

    public override IReadOnlyList<(string Label, string Address)> Crumbs => [("People", "/people")];

    /// <summary>"6 turns in 1 interview, named in 2 pieces".</summary>
    public string InTheArchive
    {
        get
        {
            var parts = new List<string>();
            if (Spoken.Count > 0) parts.Add($"{Words.Counted(Spoken.Sum(part => part.Turns.Count), "turn")} in {Words.Counted(Spoken.Count, "interview")}");
            if (Written.Count > 0) parts.Add(Words.Counted(Written.Count, "publication"));
            if (Mentioned.Count > 0) parts.Add($"named in {Words.Counted(Mentioned.Count, "piece")}");
            return parts.Count == 0 ? "in no piece yet" : string.Join(", ", parts);
        }
    }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (people.Named(slug) is not { } person) return people.Named(slug.ToLowerInvariant()) is { } meant ? RedirectPermanent(Addresses.OfPerson(meant.Slug)) : NotFound();

        Person = person;
        var records = await people.RecordsOf(person, cancel);
        var turns = await people.TurnAnchors(person, cancel);
        Spoken = [.. records.OfType<Transcript>().Select(transcript => (transcript, transcript.Contributors.First(part => part.Person == slug), (IReadOnlyList<string>)[.. turns[transcript.Id]]))];
        Written = [.. records.OfType<Publication>()];
        SpokenWith = [.. records.OfType<Transcript>().SelectMany(transcript => transcript.Contributors).Where(other => other.Person != slug)
            .DistinctBy(other => other.Person).OrderBy(other => other.Name, StringComparer.OrdinalIgnoreCase)];
        var names = Names(person);
        Mentioned = [.. (await people.MentionsOf(person, cancel)).Select(mention => (mention.Record, (IReadOnlyList<FoundPassage>)[.. mention.Passages.Select(passage => Quoted(passage, mention.Record, names))]))];
        return Page();
    }

    private static FoundPassage Quoted(Passage passage, ArchiveRecord record, SearchQuery names)
    {
        var text = passage is HeadPassage ? $"{record.Title}. {MarkdownText.Plain(passage.Text)}" : MarkdownText.Plain(passage.Text);
        return new FoundPassage(passage, Highlighted.In(text.Replace("\n\n", " ", StringComparison.Ordinal), names).Snippet());
    }

    /// <summary>Every spelling of the name as a phrase, to mark it.</summary>
    private static SearchQuery Names(Person person) => new(person.Name,
        [.. person.Variants.Concat(person.Hangul).Prepend(person.Name).Select(name => new Clause(name, TextAnalysis.QueryTerms(name), true, false)).Where(clause => clause.Terms.Count > 0)], []);
}
