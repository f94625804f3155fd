using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Topics;
using KoreaPeace.Site.Citations;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Topics;

public sealed class TopicPage(OpenEdition edition, TopicQueries topics, RecordQueries records) : ArchivePage
{
    private const int NearbyShown = 8;
    private const int PeopleShown = 20;
    private const int Shown = 50; // the list of publications pages on from there

    public Topic Topic { get; private set; } = null!; // set before the view runs

    public int Total { get; private set; }

    public IReadOnlyList<ArchiveRecord> Records { get; private set; } = [];

    /// <summary>Topics to read on: those that the curator names first, then those that stand on the same pieces, the most frequent first.</summary>
    public IReadOnlyList<Topic> Nearby { get; private set; } = [];

    /// <summary>Who wrote or speaks in pieces on the topic, with how many, the most frequent first.</summary>
    public IReadOnlyList<(Person Person, int Pieces)> People { get; private set; } = [];

    /// <summary>The years in which pieces may fall, oldest first, each with how many: those that a filter by the year finds.</summary>
    public IReadOnlyList<(int Year, int Pieces)> Years { get; private set; } = [];

    public override string? Heading => $"{Topic.Name} — Topics";

    public override string Description => Topic.Description ?? $"Interviews and publications on {Topic.Name}.";

    public override string? Permanent => Addresses.OfTopic(Topic.Slug);

    public override string? Section => "Topics";

    public override IReadOnlyList<(string Label, string Address)> Crumbs => [("Topics", "/topics")];

    public override IEnumerable<HeadLink> Links(SiteSettings settings) => [.. RecordLinks.Files(Addresses.OfTopic(Topic.Slug)), .. RecordLinks.Items(Records, settings)];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (topics.Named(slug) is not { } topic) return InSmallLetters(slug, small => topics.Named(small) is not null, Addresses.OfTopic);

        Topic = topic;
        var filter = new RecordFilter { Topics = [slug] };
        var filed = edition.Records.Where(record => filter.Lets(record)).ToList();
        Total = filed.Count;
        Records = await records.WithIds(RecordQueries.InOrder(filed, Sort.Newest).Take(Shown).Select(record => record.Id), cancel);
        var together = filed.SelectMany(record => record.Topics).Where(other => other != slug).CountBy(other => other)
            .OrderByDescending(other => other.Value).ThenBy(other => other.Key, StringComparer.Ordinal).Select(other => other.Key);
        // A neighbour that does not exist is a problem of the seeds and none of the page.
        Nearby = [.. topic.Neighbours.Where(edition.Topics.ContainsKey).Concat(together).Distinct().Take(NearbyShown).Select(other => edition.Topics[other])];
        People = [.. filed.SelectMany(record => record.People).CountBy(person => person).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Take(PeopleShown).Select(count => (edition.People[count.Key], count.Value))];
        Years = [.. filed.SelectMany(record => record.Date.Years()).CountBy(year => year).OrderBy(count => count.Key).Select(count => (count.Key, count.Value))];
        return Page();
    }
}
