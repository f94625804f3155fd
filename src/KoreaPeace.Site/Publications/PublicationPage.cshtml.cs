using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Related;
using KoreaPeace.Archive.Search;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Publications;

public sealed class PublicationPage(OpenEdition edition, PublicationQueries publications, RelatedQueries related) : RecordPageBase(edition)
{
    public Publication Publication { get; private set; } = null!; // set before the view runs

    public override ArchiveRecord Record => Publication;

    /// <summary>The words on the way to the piece itself.</summary>
    public string ReadWords => Publication.Source switch
    {
        { IsGone: true, Archived: not null } => "Read the archived copy",
        { IsListed: true } => $"See where it is listed at {Addresses.Host(Publication.Source.Url)}",
        { IsCopy: true } => $"Read the copy at {Addresses.Host(Publication.Source.Url)}",
        _ => $"{(Publication.Type.Slug switch { "podcast" => "Listen", "event" => "See it", _ => "Read" })} at {Addresses.Host(Publication.Source.Url)}",
    };

    /// <summary>Who wrote it, and who speaks in it; whoever is not named belongs to those who are named last.</summary>
    public IEnumerable<(string Label, IReadOnlyList<Contributor> People, bool HasOthers)> TakingPart
    {
        get
        {
            var authors = Publication.Contributors.Where(part => part.Role == Role.Author).ToList();
            var speakers = Publication.Contributors.Except(authors).ToList();
            if (authors.Count > 0) yield return (authors.Count == 1 ? "Author" : "Authors", authors, Publication.HasOthers && speakers.Count == 0);
            if (speakers.Count > 0) yield return (speakers.Count == 1 ? "Speaker" : "Speakers", speakers, Publication.HasOthers);
        }
    }

    /// <summary>The printed name of the type where it is not the list's own.</summary>
    public string TypeWords => Publication.Type == PublicationType.Unknown ? "Form not stated" : Publication.PrintedType.Equals(Publication.Type.Name, StringComparison.OrdinalIgnoreCase)
        ? Publication.Type.Name
        : $"{Publication.Type.Name} (printed as “{Publication.PrintedType}”)";

    public IEnumerable<IHtmlContent> Blocks(Section section) => Blocks(section, this);

    /// <summary>The words of a section on a page of its publication, or on its own.</summary>
    public static IEnumerable<IHtmlContent> Blocks(Section section, RecordPageBase page) =>
        MarkedBlocks.Of(section, page.Names(), page.Found, page.Quoted).Select(block => new HtmlString(block.Whole));

    /// <summary>The abstract with the quoted words marked; null when it is not what is quoted.</summary>
    public Highlighted? QuotedAbstract => Quoted?.Place is { Passage: HeadPassage } place ? new Highlighted(place.Text, place.Match.Marks) : null;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (Elsewhere(RecordKind.Publication, slug) is { } elsewhere) return elsewhere;
        if (await publications.BySlug(slug, cancel) is not { } publication) return NotFound();

        Publication = publication;
        Related = [.. (await related.To(publication, cancel)).Select(other => new ListedRecord(other.Record, other.Reason))];
        return ShownOrGone();
    }
}
