using System.Globalization;
using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Timeline;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Timeline;

public sealed class TimelinePage(TimelineQueries timeline) : ArchivePage
{
    private const int MostAtOnce = 150; // what a phone still scrolls through; more is shown decade by decade

    private static readonly string[] Single = ["decade", "sort"];

    private readonly List<string> notes = [];
    private TimelineFilter filter = null!; // set before the view runs
    private IReadOnlyList<TimelineEntry> all = [];

    public IReadOnlyList<FacetValue> Kinds { get; private set; } = [];

    public IReadOnlyList<FacetValue> Participants { get; private set; } = [];

    /// <summary>The first years of the decades that have entries, each with how many, the newest first.</summary>
    public IReadOnlyList<(int Decade, int Entries)> Decades { get; private set; } = [];

    /// <summary>The first year of the decade that is shown; null for all of them.</summary>
    public int? Decade { get; private set; }

    public bool IsOldestFirst { get; private set; }

    /// <summary>The years that are shown, in the order asked for.</summary>
    public IReadOnlyList<IGrouping<int, TimelineEntry>> Years { get; private set; } = [];

    /// <summary>What was left out of the request, for the reader.</summary>
    public IReadOnlyList<string> Notes => notes;

    public int Total => all.Count;

    /// <summary>How many pieces have no place here because nobody knows when they are from; 0 when the filter leaves pieces out.</summary>
    public int Undated => filter.IsEverything || filter.Kinds.Contains(TimelineFilter.Pieces) ? timeline.Undated : 0;

    /// <summary>"225 events and 260 pieces, 1943 to 2025", "12 events of the 1950s".</summary>
    public string AtAGlance
    {
        get
        {
            var shown = Years.SelectMany(year => year).ToList();
            var events = shown.Count(entry => entry.Event is not null);
            var counts = new[] { (Count: events, Noun: "event"), (Count: shown.Count - events, Noun: "piece") }.Where(part => part.Count > 0).Select(part => Words.Counted(part.Count, part.Noun));
            var span = Decade is { } decade ? $" of the {decade}s" : all.Count == 0 ? "" : all[0].Year == all[^1].Year ? $", {all[0].Year}" : $", {all[0].Year} to {all[^1].Year}";
            return $"{string.Join(" and ", counts)}{span}";
        }
    }

    public override string? Heading => $"Timeline{(Decade is { } decade ? $", {decade}s" : "")}{ChosenInWords}{(IsOldestFirst ? ", oldest first" : "")}";

    public override string Description => "What happened in Korean diplomacy, year by year, and what was said and published about it.";

    public override string? Permanent => Address(filter, Decade, IsOldestFirst);

    public override string? Section => "Timeline";

    /// <summary>What is chosen, each with the address without it.</summary>
    public IEnumerable<(string Label, string Without)> Chosen =>
        Kinds.Where(value => value.IsChosen).Select(value => ($"Kind: {value.Label}", Address(filter with { Kinds = [.. filter.Kinds.Where(other => other != value.Value)] }, null, IsOldestFirst)))
            .Concat(Participants.Where(value => value.IsChosen).Select(value => ($"Participant: {value.Label}", Address(filter with { Participants = [.. filter.Participants.Where(other => other != value.Value)] }, null, IsOldestFirst))));

    private string ChosenInWords => Kinds.Concat(Participants).Where(value => value.IsChosen).Select(value => value.Label).ToList() is { Count: > 0 } chosen ? $" ({string.Join(", ", chosen)})" : "";

    public string OfDecade(int decade) => Address(filter, decade, IsOldestFirst);

    public string Sorted(bool oldestFirst) => Address(filter, Decade, oldestFirst);

    public IActionResult OnGet()
    {
        filter = new TimelineFilter(Known("kind", timeline.Kinds(new TimelineFilter([], []))), Known("participant", timeline.Participants(new TimelineFilter([], []))));
        if (QueryValues.GivenTwice(Request.Query, Single) is { } twice) return Refuse(twice);

        IsOldestFirst = Request.Query["sort"] == "oldest";
        all = timeline.Entries(filter);
        Kinds = timeline.Kinds(filter);
        Participants = timeline.Participants(filter);
        Decades = [.. all.CountBy(entry => entry.Year / 10 * 10).OrderByDescending(count => count.Key).Select(count => (count.Key, count.Value))];
        if (Asked(Request.Query["decade"].FirstOrDefault(), out var wrong) is { } asked) Decade = asked;
        else if (wrong is not null) return Refuse(wrong);
        else if (all.Count > MostAtOnce) Decade = Decades[0].Decade;

        var shown = all.Where(entry => Decade is null || entry.Year / 10 * 10 == Decade);
        Years = [.. (IsOldestFirst ? shown : shown.Reverse()).GroupBy(entry => entry.Year)];
        return Page();
    }

    private static int? Asked(string? decade, out string? wrong)
    {
        wrong = null;
        if (string.IsNullOrEmpty(decade)) return null;
        if (int.TryParse(decade.TrimEnd('s'), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 10_000) return year / 10 * 10;
        wrong = "The decade in this address is not a year such as 1990.";
        return null;
    }

    private IReadOnlyList<string> Known(string field, IReadOnlyList<FacetValue> values) =>
        [.. QueryValues.Known(Request.Query, field, values.Select(value => value.Value), "on the timeline", notes).Order(StringComparer.Ordinal)];

    private static string Address(TimelineFilter filter, int? decade, bool oldestFirst)
    {
        var query = new QueryBuilder();
        query.Add("kind", filter.Kinds);
        query.Add("participant", filter.Participants);
        if (decade is { } year) query.Add("decade", year.ToString(CultureInfo.InvariantCulture));
        if (oldestFirst) query.Add("sort", "oldest");
        return "/timeline" + query.ToQueryString();
    }
}
