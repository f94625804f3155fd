using KoreaPeace.Archive.Topics;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Topics;

public sealed class TopicListPage(TopicQueries topics) : ArchivePage
{
    public IReadOnlyList<(Topic Topic, int Records)> All { get; } = topics.WithCounts();

    public override string? Heading => "Topics";

    public override string Description => "The topics under which the archive files its interviews and publications.";

    public override string? Permanent => "/topics";

    public override string? Section => "Topics";
}
