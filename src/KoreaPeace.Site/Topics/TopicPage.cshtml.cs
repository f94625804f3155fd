using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Topics;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Topics;

public sealed class TopicPage(OpenEdition edition, TopicQueries topics, RecordQueries records) : ArchivePage
{
    private const int Shown = 50; // the list of publications pages on from there

    public Topic Topic { get; private set; } = null!; // set before the view runs

    public int Total { get; private set; }

    public IReadOnlyList<ArchiveRecord> Records { get; private set; } = [];

    /// <summary>Topics that stand on the same pieces, the most frequent first.</summary>
    public IReadOnlyList<Topic> Nearby { get; private set; } = [];

    public override string? Heading => $"{Topic.Name} — Topics";

    public override string Description => Topic.Description ?? $"Interviews and publications on {Topic.Name}.";

    public override string? Permanent => Addresses.OfTopic(Topic.Slug);

    public override string? Section => "Topics";

    public override IReadOnlyList<(string Label, string Address)> Crumbs => [("Topics", "/topics")];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (topics.Named(slug) is not { } topic) return topics.Named(slug.ToLowerInvariant()) is { } meant ? RedirectPermanent(Addresses.OfTopic(meant.Slug)) : NotFound();

        Topic = topic;
        var filter = new RecordFilter { Topics = [slug] };
        var filed = edition.Records.Where(record => filter.Lets(record)).ToList();
        Total = filed.Count;
        Records = await records.WithIds(RecordQueries.InOrder(filed, Sort.Newest).Take(Shown).Select(record => record.Id), cancel);
        Nearby = [.. filed.SelectMany(record => record.Topics).Where(other => other != slug).CountBy(other => other)
            .OrderByDescending(other => other.Value).ThenBy(other => other.Key, StringComparer.Ordinal).Take(8).Select(other => edition.Topics[other.Key])];
        return Page();
    }
}
