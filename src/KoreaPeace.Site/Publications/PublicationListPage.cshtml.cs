using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Site.Browse;

namespace KoreaPeace.Site.Publications;

public sealed class PublicationListPage(OpenEdition edition, RecordQueries records) : ListPage(edition, records)
{
    public override string Name => "Publications";

    public override string? Section => "Browse";

    protected override string Address => "/publications";

    protected override RecordKind? Kind => RecordKind.Publication;
}
