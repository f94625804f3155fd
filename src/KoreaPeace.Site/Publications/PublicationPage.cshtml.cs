using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Related;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Publications;

public sealed class PublicationPage(OpenEdition edition, PublicationQueries publications, RelatedQueries related) : RecordPageBase(edition)
{
    public Publication Publication { get; private set; } = null!; // set before the view runs

    public override ArchiveRecord Record => Publication;

    /// <summary>The printed name of the type where it is not the list's own.</summary>
    public string TypeWords => Publication.PrintedType.Equals(Publication.Type.Name, StringComparison.OrdinalIgnoreCase)
        ? Publication.Type.Name
        : $"{Publication.Type.Name} (printed as “{Publication.PrintedType}”)";

    public static IEnumerable<IHtmlContent> Blocks(Section section) =>
        MarkdownText.Blocks(section.Text).Select(block => new HtmlString(block.Whole));

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (Elsewhere(RecordKind.Publication, slug) is { } elsewhere) return elsewhere;
        if (await publications.BySlug(slug, cancel) is not { } publication) return NotFound();

        Publication = publication;
        Related = [.. (await related.To(publication, cancel)).Select(other => new ListedRecord(other.Record, other.Reason))];
        return ShownOrGone();
    }
}
