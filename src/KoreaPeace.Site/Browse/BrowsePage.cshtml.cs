using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Site.Browse;

public sealed class BrowsePage(OpenEdition edition, RecordQueries records) : ListPage(edition, records)
{
    public override string Name => "Browse the archive";

    public override string? Section => "Browse";

    protected override string Address => "/browse";
}
