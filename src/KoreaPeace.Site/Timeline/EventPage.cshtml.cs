using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Timeline;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Timeline;

public sealed class EventPage(OpenEdition edition, TimelineQueries timeline) : ArchivePage
{
    public Event Event { get; private set; } = null!; // set before the view runs

    /// <summary>What was said and published about the time of the event, each with how far from it.</summary>
    public IReadOnlyList<ListedRecord> Near { get; private set; } = [];

    public Mentioned About { get; private set; } = null!; // set before the view runs

    public Event? Before { get; private set; }

    public Event? After { get; private set; }

    /// <summary>Every other event, oldest first, for the choice of a second one.</summary>
    public IEnumerable<Event> Others => timeline.All().Where(other => other != Event);

    public IEnumerable<Concept> Concepts => Event.Concepts.Where(edition.Concepts.ContainsKey).Select(slug => edition.Concepts[slug]);

    public override string? Heading => $"{Event.Name}, {Event.Date.InWords()} — Timeline";

    public override string Description => $"{Event.Name}, {Event.Date.InWords()}: who took part, and what was said and published near it and about it.";

    public override string? Permanent => Addresses.OfEvent(Event.Slug);

    public override string? Section => "Timeline";

    public override IReadOnlyList<(string Label, string Address)> Crumbs => [("Timeline", "/timeline"), ($"{Decade}s", $"/timeline?decade={Decade}")];

    private int Decade => Event.Date.First!.Value.Year / 10 * 10; // events are dated

    /// <summary>The name behind a participant or a place, and the page of it; no page for a plain name.</summary>
    public (string Name, string? Address) Named(string named) => (timeline.NameOf(named),
        edition.Concepts.ContainsKey(named) ? Addresses.OfConcept(named) : edition.People.ContainsKey(named) ? Addresses.OfPerson(named) : null);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (timeline.Named(slug) is not { } happened)
            return InSmallLetters(slug, small => timeline.Named(small) is not null, Addresses.OfEvent);

        Event = happened;
        Near = [.. (await timeline.Near(happened, cancel)).Select(near => new ListedRecord(near.Record, InWords(near.Days, near.Record.Date, happened.Date)))];
        About = await timeline.About(happened, cancel);
        (Before, After) = timeline.Beside(happened);
        return Page();
    }

    private static string InWords(int days, PartialDate published, PartialDate happened)
    {
        if (days == 0 && happened.Precision == Precision.Span) return "While it lasted";
        var isCertain = published.IsExact && (happened.IsExact || happened.Precision == Precision.Span);
        if (days == 0) return isCertain ? "On the same day" : happened.Precision == Precision.Year ? "In the same year" : "At about the same time";
        var roughly = isCertain ? "" : published.IsApproximate || happened.IsApproximate ? "About " : "At least ";
        return $"{roughly}{Words.Counted(Math.Abs(days), "day")} {(days < 0 ? "before" : "after")}";
    }
}
