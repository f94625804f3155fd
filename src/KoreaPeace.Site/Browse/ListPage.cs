using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Site.Citations;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Browse;

/// <summary>A filtered list of records: all of them, or those of one kind.</summary>
public abstract class ListPage(OpenEdition edition, RecordQueries records) : ArchivePage
{
    public ListRequest Asked { get; private set; } = null!; // set before the view runs

    public RecordPage Found { get; private set; } = null!; // set before the view runs

    /// <summary>What the list is called, as its heading.</summary>
    public abstract string Name { get; }

    protected abstract string Address { get; }

    protected virtual RecordKind? Kind => null;

    public int Pages => RecordPage.PagesFor(Found.Total);

    public override string? Heading => Asked.IsFiltered || Asked.Page > 1 || Asked.Sort != Sort.Newest
        ? $"{Name}: {Words.Counted(Found.Total, "piece")}{(Pages > 1 ? $", page {Asked.Page} of {Pages}" : "")}{Asked.ChosenIn(Found.Facets)}"
        : Name;

    public override string Description => $"{Name} of the archive, to filter by topic, type, publisher and year.";

    public override string? Permanent => Asked.Permanent;

    public override IEnumerable<HeadLink> Links(SiteSettings settings) => [.. RecordLinks.Files(Asked.ForPage(1)), .. RecordLinks.Items(Found.Records, settings)];

    /// <summary>Of one limit at the most: of the combinations of several there is no end.</summary>
    public override bool IsListed => Asked.Filter.IsOfOneLimit;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Asked = new ListRequest(Request.Query, edition, Address, Kind);
        if (Asked.Wrong is { } wrong) return Refuse(wrong);

        Found = await records.Page(Kind, Asked.Filter, Asked.Sort, Asked.Page, cancel);
        return Asked.Page > Pages ? Beyond(Pages) : Page();
    }
}
