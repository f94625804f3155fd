using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Timeline;
using KoreaPeace.Archive.Topics;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Home;

public sealed class HomePage(OpenEdition edition, RecordQueries records, TopicQueries topics, PersonQueries people, TimelineQueries timeline, TimeProvider clock) : ArchivePage
{
    private const int NewestShown = 5;
    private const int SpeakersShown = 12;
    private const int TopicsShown = 20;

    public IReadOnlyList<ArchiveRecord> Newest { get; private set; } = [];

    public IReadOnlyList<(Topic Topic, int Records)> Topics { get; private set; } = [];

    /// <summary>Those who speak most, by name.</summary>
    public IReadOnlyList<PersonInBrief> Speakers { get; private set; } = [];

    /// <summary>Spans of five years, the oldest first, each with how many pieces are from it.</summary>
    public IReadOnlyList<YearSpan> Spans { get; private set; } = [];

    public override string? Linked(SiteSettings settings) => LinkedData.OfSite(settings);

    public int Undated => edition.Records.Count(record => record.Date.IsUnknown);

    public int EventCount => edition.Events.Count;

    public int ConceptCount => edition.Concepts.Count;

    /// <summary>An event of this day of some year, or of this month; null when there is none.</summary>
    public (Event Event, bool IsOnThisDay)? InHistory { get; private set; }

    public int Total => edition.Records.Count;

    public override string? Heading => null;

    public override string Description => "A curated archive of interviews and publications about diplomacy on the Korean Peninsula: every quoted word can be found, cited and checked.";

    public override string? Permanent => "/";

    public override bool HasOwnSearch => true;

    /// <summary>How much there is, of which years.</summary>
    public string AtAGlance
    {
        get
        {
            var transcripts = edition.Records.Count(record => record.Kind == RecordKind.Transcript);
            var years = edition.Records.Where(record => !record.Date.IsUnknown).SelectMany(record => new[] { record.Date.First!.Value.Year, record.Date.Last!.Value.Year }).ToList(); // dated: both ends are known
            var span = years.Count == 0 ? "" : years.Min() == years.Max() ? $", {years.Min()}" : $", {years.Min()} to {years.Max()}";
            return $"{Words.Counted(transcripts, "transcript")} and {Words.Counted(Total - transcripts, "publication")}{span}, each with its source, its date and how that is known, and an address for every turn.";
        }
    }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Newest = await records.Newest(NewestShown, cancel);
        Topics = [.. topics.WithCounts().Where(topic => topic.Records > 0).OrderByDescending(topic => topic.Records).Take(TopicsShown).OrderBy(topic => topic.Topic.Name, StringComparer.OrdinalIgnoreCase)];
        Spans = YearSpan.Of(edition.Records);
        InHistory = timeline.InHistory(HomeDay.Today(clock));
        Speakers = [.. (await people.InBrief(cancel)).Where(person => person.Turns > 0).OrderByDescending(person => person.Turns).Take(SpeakersShown)
            .OrderBy(person => person.Person.SortName, StringComparer.OrdinalIgnoreCase)];
    }
}
