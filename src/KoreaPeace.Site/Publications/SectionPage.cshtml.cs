using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Related;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Publications;

/// <summary>One section of a publication alone.</summary>
public sealed class SectionPage(OpenEdition edition, PublicationQueries publications, PassagesLikeThis like) : RecordPageBase(edition)
{
    public Publication Publication { get; private set; } = null!; // set before the view runs

    public Section Part { get; private set; } = null!; // set before the view runs

    public override ArchiveRecord Record => Publication;

    /// <summary>Where else something similar is said.</summary>
    public IReadOnlyList<LikePassage> Like { get; private set; } = [];

    public string Name => Part.Heading ?? "The text before the first heading";

    public override string? Heading => $"{Name}, part {Part.Position} — {Publication.Title}";

    public override string Description => Words.Excerpt(MarkdownText.Plain(Part.Text));

    public override string? Permanent => $"{Addresses.Of(Publication)}/{Part.Anchor}";

    protected override string? CitedAt => null;

    protected override string LastCrumb => Name;

    public override string Preview => Description;

    public override IReadOnlyList<(string Label, string Address)> Crumbs => [.. base.Crumbs, (Publication.Title, Addresses.Of(Publication))];

    public IEnumerable<IHtmlContent> Blocks => PublicationPage.Blocks(Part, this);

    protected override IEnumerable<Passage> QuotedFrom => [Part];

    public async Task<IActionResult> OnGetAsync(string slug, string anchor, CancellationToken cancel)
    {
        if (Elsewhere(RecordKind.Publication, slug, $"/{Uri.EscapeDataString(anchor)}") is { } elsewhere) return elsewhere;
        if (await publications.BySlug(slug, cancel) is not { } found) return NotFound();
        if (found.Withdrawal is not null) return RedirectPreserveMethod(Addresses.Of(found)); // which says why
        if (found.Sections.FirstOrDefault(section => section.Anchor == anchor) is not { } part) return NotFound();

        (Publication, Part) = (found, part);
        Like = await like.To(part, cancel);
        return Page();
    }
}
