using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Search;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.RateLimiting;

namespace KoreaPeace.Site.Search;

/// <summary>Keyword in context: every place where the words of a search stand, a line each, with what stands before and after.</summary>
[EnableRateLimiting(SearchPage.Limit)]
public sealed class ContextPage(OpenEdition edition, SearchQueries search, ConcordanceQueries concordance) : SearchViewPage(edition, search)
{
    public const string OrderField = "order";

    public override string Name => "In context";

    public override string Address => "/search/context";

    public override string Description => "Every place where a word stands in the archive, a line each, with what stands before and after it.";

    public override string? Download => Lines.Lines.Count > 0 ? WithAlso(Asked.At(SearchFiles.Context)) : null;

    public Concordance Lines { get; private set; } = new([], false);

    public ConcordanceOrder Order => OrderIn(Request.Query[OrderField]);

    public override (string Name, string Value)? Also => Order == ConcordanceOrder.Match ? null : (OrderField, Written(Order));

    public IEnumerable<Occurrence> Shown => Lines.Lines.Skip((Asked.Page - 1) * Concordance.PageSize).Take(Concordance.PageSize);

    public override string Counted => IsOneThing ? "A line for each place where it stands in a turn, a text or a description. Titles and names of speakers have no line."
        : $"A line for each place of the rarest of the words in a turn, a text or a description that holds all of them, together with the others where they are near. {PiecesCounted}; titles and names of speakers have no line.";

    public override string Outcome => Lines.Lines.Count == 0
        ? $"No passage {(Found!.TotalUnfiltered > 0 && Asked.IsFiltered ? "with these filters " : "")}holds {(IsOneThing ? "" : "all of ")}{Asking}" // read only when something was searched for
        : Lines.IsCut ? $"More than {Concordance.Most:N0} places with {Asking}"
        : $"{Words.Counted(Lines.Lines.Count, "place")} with {Asking}, in {Words.Counted(Lines.Lines.Select(line => line.Record.Id).Distinct().Count(), "piece")}";

    /// <summary>What the lines can be ordered by, with the address of each.</summary>
    public IEnumerable<(string Label, ConcordanceOrder Order, string Address)> Orders =>
        from order in new[] { ("best piece", ConcordanceOrder.Match), ("word before", ConcordanceOrder.Left), ("word after", ConcordanceOrder.Right), ("oldest", ConcordanceOrder.Date) }
        select (order.Item1, order.Item2, order.Item2 == ConcordanceOrder.Match ? Asked.ForPage(1) : QueryOf(Asked.ForPage(1), order.Item2));

    internal static ConcordanceOrder OrderIn(string? asked) => Enum.GetValues<ConcordanceOrder>().FirstOrDefault(order => Written(order) == asked);

    protected override IEnumerable<string> Own => [OrderField];

    protected override async Task<int> Show(FoundPlaces found, CancellationToken cancel)
    {
        Lines = await concordance.Of(found, Order, cancel);
        return Lines.Pages;
    }

    private static string Written(ConcordanceOrder order) => order.ToString().ToLowerInvariant();

    private static string QueryOf(string address, ConcordanceOrder order) => $"{address}&{OrderField}={Written(order)}"; // a search that found something has a query string
}
