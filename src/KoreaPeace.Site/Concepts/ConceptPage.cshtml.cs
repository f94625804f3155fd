using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Timeline;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Concepts;

public sealed class ConceptPage(ConceptQueries concepts, MentionQueries mentions) : ArchivePage
{
    private const int EventsShown = 30; // the timeline has the rest
    private const int MentioningShown = 20; // search has the rest

    public Concept Concept { get; private set; } = null!; // set before the view runs

    /// <summary>Its events, oldest first; of very many the newest.</summary>
    public IReadOnlyList<Event> Events { get; private set; } = [];

    public int EventCount { get; private set; }

    public Mentioned Mentioned { get; private set; } = null!; // set before the view runs

    /// <summary>Every other name, the Korean ones first.</summary>
    public string OtherNames => string.Join(" · ", Concept.Hangul.Skip(1).Concat(Concept.Variants));

    public override string? Heading => $"{Concept.Name} — Concepts";

    public override string Description => Concept.Note ?? $"{Concept.Name}: its names in English and Korean, its events, and where interviews and publications speak of it.";

    public override string? Permanent => Addresses.OfConcept(Concept.Slug);

    /// <summary>A name in waiting is a page for whoever follows it, not for a search engine.</summary>
    public override bool IsListed => Mentioned.Records + EventCount > 0;

    public override string? Section => "Concepts";

    public override IReadOnlyList<(string Label, string Address)> Crumbs => [("Concepts", "/concepts")];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (concepts.Named(slug) is not { } concept)
            return InSmallLetters(slug, small => concepts.Named(small) is not null, Addresses.OfConcept);

        Concept = concept;
        var events = concepts.EventsOf(concept);
        (Events, EventCount) = ([.. events.TakeLast(EventsShown)], events.Count);
        Mentioned = await mentions.Of([(NamedKind.Concept, concept.Slug)], MentioningShown, notBy: null, cancel);
        return Page();
    }
}
