using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.RateLimiting;

namespace KoreaPeace.Site.Search;

/// <summary>What somebody said of something over time: their turns that hold what was searched for, oldest first.</summary>
[EnableRateLimiting(SearchPage.Limit)]
public sealed class SaidPage(OpenEdition edition, SearchQueries search, SaidQueries said) : SearchViewPage(edition, search)
{
    public const string At = "/search/said";

    public override string Name => Speakers.Count == 0 ? "What one person said" : $"What {RecordWords.Listed(Speakers)} said";

    public override string Address => At;

    public override string Description => "What one person said of something over time, turn by turn, oldest first.";

    public override string? Download => Found is { WholeTurns.Count: > 0 } && (Total > 0 || Speakers.Count == 0) ? Asked.At(SearchFiles.Said) : null;

    public override bool AsksForPerson => true;

    /// <summary>How many turns there are on all pages.</summary>
    public int Total { get; private set; }

    public IReadOnlyList<(Transcript Transcript, FoundPassage Turn)> Shown { get; private set; } = [];

    /// <summary>Whom to choose from: those who say it, with the number of turns; everybody who speaks while nothing is asked.</summary>
    public IReadOnlyList<(string Slug, string Name, int? Turns)> Choices { get; private set; } = [];

    /// <summary>Whose turns are shown, by name; nobody when nobody was chosen.</summary>
    public IReadOnlyList<string> Speakers => Asked.Filter.People.Count > 0 ? [.. Asked.Filter.People.Select(NameOf)] : QueryInWords.Speakers(Query, Edition);

    public override string Counted => Speakers.Count == 0 ? "Choose whose words to read, oldest first; beside each name stands how many turns hold it." : $"{TurnsCounted} Oldest first, by when the piece was published.";

    public override string Outcome => Speakers.Count == 0 ? $"Who said {Asking}?"
        : Total == 0 ? $"{RecordWords.Listed(Speakers)} {(Speakers.Count == 1 ? "is" : "are")} not on record saying {Asking}{(Asked.IsFiltered && Asked.Filter.HasDates ? " in this time" : "")}"
        : $"{Words.Counted(Total, "turn")} of {RecordWords.Listed(Speakers)} with {Asking}";

    /// <summary>What this person says of it.</summary>
    public string By(string slug) => Asked.Of(slug);

    /// <summary>The same with whom it calls speaker, by slug or by name, as persons.</summary>
    internal static IQueryCollection WithSpeakers(IQueryCollection given, OpenEdition edition)
    {
        if (given["speaker"].OfType<string>().Where(name => name.Length > 0).ToList() is not { Count: > 0 } speakers) return given;
        var meant = speakers.SelectMany(name => edition.Vocabulary.SpeakersLike(name) is { Count: > 0 } slugs ? slugs : (IEnumerable<string>)[name]);
        var fields = given.Where(field => field.Key != "speaker").ToDictionary(field => field.Key, field => field.Value, StringComparer.OrdinalIgnoreCase);
        fields["person"] = given["person"].OfType<string>().Concat(meant).Distinct().ToArray();
        return new QueryCollection(fields);
    }

    protected override IQueryCollection Given => WithSpeakers(Request.Query, Edition);

    /// <summary>Whose turns are asked for, not whose pieces.</summary>
    protected override RecordFilter Filter => Asked.Filter with { People = [] };

    /// <summary>The turns of those who were chosen, or else of all whose words were searched, oldest first.</summary>
    internal static IReadOnlyList<FoundPlace> TurnsOf(FoundPlaces found, RecordFilter filter) =>
        SaidQueries.InOrder(found.WholeTurns.Where(turn => filter.People.Count == 0 || filter.People.Contains(turn.Speaker!))); // a turn has a speaker

    protected override async Task<int> Show(FoundPlaces found, CancellationToken cancel)
    {
        IReadOnlyList<FoundPlace> turns = Speakers.Count == 0 ? [] : TurnsOf(found, Asked.Filter);
        Total = turns.Count;
        var shown = await said.Shown([.. turns.Skip((Asked.Page - 1) * SaidQueries.PageSize).Take(SaidQueries.PageSize)], found.Query, cancel);
        Shown = [.. shown.Select(entry => (entry.Transcript, entry.Turn with { Text = entry.Turn.Text.Snippet() }))];
        var counts = found.WholeTurns.CountBy(turn => turn.Speaker!).ToDictionary(); // a turn has a speaker
        Choices = [.. counts.Where(speaker => Edition.People.ContainsKey(speaker.Key)).Select(speaker => speaker.Key).Union(Asked.Filter.People)
            .Select(slug => (slug, NameOf(slug), (int?)counts.GetValueOrDefault(slug))).OrderBy(choice => Edition.People[choice.slug].SortName, StringComparer.OrdinalIgnoreCase)];
        return SaidQueries.PagesFor(Total);
    }

    protected override void ShowNothing() => Choices = [.. said.Speakers().Select(speaker => (speaker.Slug, speaker.Name, (int?)null))];

    private string NameOf(string speaker) => Edition.People.GetValueOrDefault(speaker)?.Name ?? speaker;
}
