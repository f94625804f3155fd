using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Citations;
using KoreaPeace.Site.Feeds;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace KoreaPeace.Site.Search;

[EnableRateLimiting(Limit)]
public sealed class SearchPage(OpenEdition edition, SearchQueries search, SaidQueries said, SuggestionQueries suggestions, MissedSearches missed) : ArchivePage
{
    /// <summary>The name of the limit on searches at one time.</summary>
    public const string Limit = "search";

    private const int MostAnswering = 3; // turns, as many as a piece shows
    private const int MostAtOtherTimes = 3;
    internal const int AlsoShown = 8; // a line and a half; the rest stands behind a disclosure

    public ListRequest Asked { get; private set; } = null!; // set before the view runs

    public SearchQuery Query { get; private set; } = null!; // set before the view runs

    /// <summary>Null when nothing was asked.</summary>
    public SearchResults? Results { get; private set; }

    /// <summary>What begins as one of the words, when nothing was found.</summary>
    public IReadOnlyList<Suggestion> BeginningSo { get; private set; } = [];

    public int Pages => SearchResults.PagesFor(Results?.Total ?? 0);

    public override string? Heading => Results is null
        ? "Search"
        : $"{Restated.Cut(Query.Text, 60)}: {Words.Counted(Results.WithEveryWord > 0 ? Results.WithEveryWord : Results.Total, "piece")}{(Asked.Page > 1 ? $", page {Asked.Page}" : "")}{Asked.ChosenIn(Results.Facets)} — Search";

    public override string Description => "Search every turn and every abstract of the archive.";

    public override string? Permanent => Asked.Permanent;

    public override IReadOnlyList<FeedLink> Feeds => Results is null ? [] :
        [new($"{Restated.Cut(Query.Text, 60)}{Asked.ChosenIn(Results.Facets, isOrderTold: false)}", FeedAt(SearchFeeds.Atom)), new($"{Restated.Cut(Query.Text, 60)}{Asked.ChosenIn(Results.Facets, isOrderTold: false)}", FeedAt(SearchFeeds.Json), FeedLink.Json)];

    public override IEnumerable<HeadLink> Links(SiteSettings settings) => Results is not { Total: > 0 } ? [] :
        [.. RecordLinks.Files(Asked.ForPage(1)), .. RecordLinks.Items(Results.Hits.Select(hit => hit.Record), settings)];

    public override bool HasOwnSearch => true;

    public override bool IsListed => false;

    /// <summary>"2 pieces match “deterrence”".</summary>
    public string Outcome => Results is null ? "" : SearchOutcome.Of(Query, Results);

    /// <summary>What the corrected spelling finds, when what was typed finds nothing; otherwise null.</summary>
    public SearchResults? Instead { get; private set; }

    public string OutcomeInstead => Instead is null ? "" : SearchOutcome.Of(Instead.Query, Instead);

    /// <summary>What there is at other times, newest first, when there is nothing within the limits of time; otherwise null.</summary>
    public SearchResults? AtOtherTimes { get; private set; }

    /// <summary>The earliest or the latest turns that say it, when that was asked; none when nobody's turn does.</summary>
    public IReadOnlyList<(Transcript Transcript, FoundPassage Turn)> Answering { get; private set; } = [];

    /// <summary>How many more are as early, or as late.</summary>
    public int MoreAnswering { get; private set; }

    /// <summary>"The first of 12 dated turns that say “complete denuclearization”"; empty when that was not asked.</summary>
    public string AnsweringInWords { get; private set; } = "";

    /// <summary>The words that are searched, without those of a question around them, under another address.</summary>
    public string SoughtAt(string address) => Asked.AskingAt(address, Query.Sought);

    /// <summary>From this hit of the page on, from 0, pieces hold some of the words only; null when none of them follows one that holds all.</summary>
    public int? FirstOfTheOthers => Asked.Sort == Sort.Relevance && Results is { WithEveryWord: > 0 } found && found.Hits.TakeWhile(hit => hit.HasEveryWord).Count() is > 0 and var first && first < found.Hits.Count ? first : null;

    /// <summary>Of words in quotation marks nothing but themselves was searched.</summary>
    public bool HasOtherSpelling => Asked.IsExact || Query.Wanted.Any(clause => !clause.IsRequired || clause.Names.Count > 0);

    /// <summary>The words of a notion that was searched as one thing, such as "North Korea AND sanctions"; null when something else was asked.</summary>
    public string? WordsApart => Query.Wanted.Take(2).ToList() is [{ IsRequired: false, Names: [{ Kind: not NamedKind.Person } name] } clause] && !IsPlaceOrBody(name) ? Archive.Search.WordsApart.Of(clause, edition.Vocabulary) : null;

    /// <summary>The name that was searched in quotation marks and nothing besides, as it stands in them; null when something else was asked.</summary>
    public string? QuotedName => Query.Wanted.Take(2).ToList() is [{ IsRequired: true, Names.Count: 0, AnyOf: [SoughtWords { Within: null } words] } clause] && edition.Vocabulary.SpeltBy(words.Terms).Count > 0 ? clause.Text : null;

    /// <summary>Whoever types the name of one hardly ever means the words that it is made of.</summary>
    private bool IsPlaceOrBody(QueryName name) => name.Kind == NamedKind.Concept && edition.Concepts[name.Slug].Kind is "place" or "organisation";

    /// <summary>Other ways to ask when nothing was found: a phrase without its quotation marks, a name by its words.</summary>
    public IEnumerable<(string Label, string Address)> OtherWays
    {
        get
        {
            var words = Restated.WithoutQuotes(Query.Text);
            if (words != Query.Text && Query.Wanted.Any()) yield return ("Search the words without quotation marks", Asked.Asking(words));
            if (Restated.AnyWordOf(Query) is { } any) yield return ($"Search for any of its words: {any}", Asked.Asking(any));
            if (Query.Question is { Who: not null } question) yield return ($"Search for “{Restated.Cut(question.What, 60)}”, said by anybody", Asked.Asking(question.What));
            if (Asked.IsExact) yield return ("Search in all forms, names in every spelling", Asked.WithOtherSpelling);
        }
    }

    /// <summary>What was searched besides because it means the same: what stands in the line, and the rest.</summary>
    public (IReadOnlyList<string> Shown, IReadOnlyList<string> More) Also => Results is null ? ([], []) : ([.. Results.AlsoSearched.Take(AlsoShown)], [.. Results.AlsoSearched.Skip(AlsoShown)]);

    /// <summary>What the page of something that was searched for holds.</summary>
    public static string Behind(NamedKind kind) => kind switch
    {
        NamedKind.Person => "everything said by, written by and said of this person",
        NamedKind.Concept => "its names, its events, and where it is named",
        _ => "an event of the timeline, with what was said and published about it and near it",
    };

    /// <summary>The same search under an address of feeds, which are always in one order.</summary>
    public string FeedAt(string address) => Asked.At(address, Sort.Newest, Sort.Newest);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Asked = new ListRequest(Request.Query, edition, "/search", fixedKind: null, isSearch: true);
        if (Asked.Wrong is { } wrong) return Refuse(wrong);

        if (QueryValues.GivenTwice(Request.Query, PreciseField.All.Select(field => field.Name)) is { } twice) return Refuse(twice);
        if (PreciseField.AreIn(Request.Query)) return Redirect(Asked.AskingAgain(PreciseField.Composed(Asked.Text, Request.Query)));

        Query = search.Understood(Asked.Text, Asked.IsExact);
        if (Query.Text.Length == 0) return Asked.IsOnlyLimits ? Redirect(Asked.InBrowse) : Page();

        Results = await search.Find(Query, Asked.Filter, Asked.Sort, Asked.Page, cancel);
        Query = Results.Query;
        if (Query.Question is { Time: not QuestionTime.Any } && Asked.Page == 1) await Answer(Query.Question, cancel);
        if (Results.TotalUnfiltered == 0)
        {
            missed.Count(Query.Text);
            if (Results.DidYouMean is { } meant) Instead = await search.Find(search.Understood(meant, Asked.IsExact) with { Speakers = Query.Speakers, Offices = Query.Offices }, Asked.Filter, Asked.Sort, 1, cancel);
            if (!Query.IsEmpty) BeginningSo = await suggestions.ForWordsOf(Query.Text, cancel);
        }

        if (Results.Total == 0 && Asked.Filter.HasDates && Results.TotalUnfiltered > 0)
            AtOtherTimes = await search.Find(Query, Asked.Filter with { From = null, To = null }, Sort.Newest, (0, MostAtOtherTimes), cancel);

        return Asked.Page > Pages ? Beyond(Pages) : Page();
    }

    private async Task Answer(Question question, CancellationToken cancel)
    {
        var (time, what) = (question.Time, Restated.Of(question.What));
        var turns = (await search.Places(Query, Asked.Filter, cancel)).WholeTurns.Where(turn => !turn.Record.Date.IsUnknown).ToList();
        if (turns.Count == 0)
        {
            AnsweringInWords = $"No dated turn says {what}";
            return;
        }

        // Of two pieces of the same month, nobody knows which came first.
        var end = time == QuestionTime.First ? turns.Min(turn => turn.Record.Date.Last) : turns.Max(turn => turn.Record.Date.First);
        var answering = SaidQueries.InOrder(turns.Where(turn => time == QuestionTime.First ? turn.Record.Date.First <= end : turn.Record.Date.Last >= end));
        var which = time == QuestionTime.First ? "first" : "last";
        AnsweringInWords = $"{(answering.Count == 1 ? $"The {which}" : $"One of these {answering.Count:N0} is the {which}")} of {Words.Counted(turns.Count, "dated turn")} that {(turns.Count == 1 ? "says" : "say")} {what}{(answering.Count == 1 ? "" : "; their dates do not tell which")}";
        MoreAnswering = Math.Max(0, answering.Count - MostAnswering);
        Answering = await said.Shown([.. answering.Take(MostAnswering)], Query, cancel);
    }
}
