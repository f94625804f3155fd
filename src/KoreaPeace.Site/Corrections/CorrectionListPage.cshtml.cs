using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Corrections;

public sealed class CorrectionListPage(OpenEdition edition, SiteSettings settings) : ArchivePage
{
    public IReadOnlyList<(RecordFacts Record, Correction Correction)> All => edition.Corrections;

    public override string? Heading => "Corrections";

    public override string Description => "What has been corrected in the archive, when, and in which piece.";

    public override string? Permanent => "/corrections";

    public override IReadOnlyList<FeedLink> Feeds => [new($"Corrections — {settings.Name}", CorrectionFeed.Address)];
}
