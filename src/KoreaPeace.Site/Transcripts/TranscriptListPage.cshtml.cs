using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Site.Browse;

namespace KoreaPeace.Site.Transcripts;

public sealed class TranscriptListPage(OpenEdition edition, RecordQueries records) : ListPage(edition, records)
{
    public override string Name => "Transcripts";

    public override string? Section => "Browse";

    protected override string Address => "/transcripts";

    protected override RecordKind? Kind => RecordKind.Transcript;
}
