using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Search;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.RateLimiting;

namespace KoreaPeace.Site.Search;

/// <summary>How many pieces of each year answer a search, and how large a share of what the archive holds of the year.</summary>
[EnableRateLimiting(SearchPage.Limit)]
public sealed class YearsPage(OpenEdition edition, SearchQueries search) : SearchViewPage(edition, search)
{
    private const int Height = 100; // of the chart, in its own units
    private const int Step = 10; // from year to year
    private const int ThinHeight = 8; // to be seen, and not to be compared

    public override string Name => "Hits by year";

    public override string Address => "/search/years";

    public override string Description => "How many pieces of each year answer a search, and what share of the archive’s pieces of that year they are.";

    public override string? Download => Years.Count > 0 ? Asked.At(SearchFiles.Years) : null;

    /// <summary>Oldest first, only years from which the archive holds something.</summary>
    public IReadOnlyList<YearShare> Years { get; private set; } = [];

    /// <summary>How many undated pieces answer, and how many there are.</summary>
    public (int Found, int Held) Undated { get; private set; }

    public override string Counted => $"{PiecesCounted}. A piece that is dated roughly stands in every year it can be from. The share is of all pieces that the archive holds from that year{(Asked.IsFiltered ? " within the same filters" : "")}; from fewer than {YearShare.FewestToSay}, no share is given.";

    public override string Outcome => Found!.Records.Count == 0 ? $"No piece {(Found.TotalUnfiltered > 0 ? "with these filters " : "")}{(IsOneThing ? "matches" : "holds all of")} {Asking}" // read only when something was searched for
        : $"{Words.Counted(Found.Records.Count, "piece")} with {Asking}{(Years.Count(year => year.Found > 0) is > 0 and var years ? $", in {Words.Counted(years, "year")}" : "")}";

    /// <summary>The largest share of a year of which there is enough; null when there is none.</summary>
    public YearShare? Highest => Years.Where(year => !year.IsThin && year.Found > 0).MaxBy(year => year.Share);

    public int ChartWidth => Step * (Years[^1].Year - Years[0].Year + 1);

    /// <summary>What is drawn, the ground first: a tint for each year of which enough is held, then a bar for each year with hits, which is short and grey where too little is.</summary>
    public IEnumerable<(int X, int Y, int Height, string? Class)> Bars =>
    [
        .. Years.Where(year => !year.IsThin).Select(year => (Place(year), 0, Height, "enough")),
        .. from year in Years
           where year.Found > 0
           let height = year.IsThin ? ThinHeight : (int)Math.Max(1, Math.Round(Height * year.Share / Highest!.Share)) // a year that is not thin is at most the highest
           select (Place(year), Height - height, height, year.IsThin ? "thin" : null),
    ];

    /// <summary>Half of the highest share, for the middle of the scale.</summary>
    public static string Half(YearShare highest) => Words.Percent(highest.Share / 2);

    /// <summary>The length of a year's bar as twentieths of the longest.</summary>
    public int Twentieths(YearShare year) => (int)Math.Ceiling(20.0 * year.Found / Years.Max(other => other.Found));

    /// <summary>The pieces of a year that answer.</summary>
    public string PiecesOf(YearShare year) => Asked.At("/search", Asked.InYear($"{year.Year:D4}"));

    /// <summary>The undated pieces that answer.</summary>
    public string UndatedPieces => Asked.At("/search", Asked.OnlyUndated);

    protected override Task<int> Show(FoundPlaces found, CancellationToken cancel)
    {
        Years = YearShare.Of(Edition, found, Asked.Filter);
        Undated = (found.Records.Count(record => record.Date.IsUnknown), Edition.Records.Count(record => record.Date.IsUnknown && Asked.Filter.Lets(record)));
        return Task.FromResult(1);
    }

    private int Place(YearShare year) => Step * (year.Year - Years[0].Year);
}
