using KoreaPeace.Archive.Search;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Search;

/// <summary>The heading over what a search found: how much there is, and whether it is all that was asked or only some of it.</summary>
internal static class SearchOutcome
{
    /// <param name="query">As it was understood, and not as it was loosened.</param>
    public static string Of(SearchQuery query, SearchResults found) => found switch
    {
        _ when query.IsEmpty && query.Text.Length > 0 => $"There is nothing to search for in {Restated.Of(query)}",
        { IsLoosened: true, Total: > 0 } => $"{None(query)}. {Pieces(found.Total, "holds", "hold")} some of the words {string.Join(", ", found.SingleWords)}",
        { Total: 0, TotalUnfiltered: > 0 } => $"No piece with these filters matches {Restated.Of(query)}",
        { Total: 0 } => None(query),
        { WithEveryWord: 0 } when IsOneThing(query) => $"No piece holds {Restated.Of(query)}; {Pieces(found.Total, "holds", "hold")} some of it",
        { WithEveryWord: 0 } => $"No piece holds all of {Restated.Of(query)}; {Pieces(found.Total, "holds", "hold")} some of it",
        _ when found.WithEveryWord < found.Total => $"{Pieces(found.WithEveryWord, "holds", "hold")} all of {Restated.Of(query)}; {found.Total - found.WithEveryWord:N0} more {(found.Total - found.WithEveryWord == 1 ? "holds" : "hold")} some of it",
        _ => $"{Pieces(found.Total, "matches", "match")} {Restated.Of(query)}",
    };

    private static string None(SearchQuery query) =>
        IsOneThing(query) && query.Names.Any() ? $"No piece mentions {Restated.WithoutQuotes(query.Wanted.First().Text)}" : query.Wanted.Skip(1).Any() ? $"No piece holds {Restated.Of(query)}" : $"No piece matches {Restated.Of(query)}";

    private static bool IsOneThing(SearchQuery query) => query.Wanted.Take(2).Count() == 1 && query.Speakers is null;

    private static string Pieces(int count, string one, string several) => $"{Words.Counted(count, "piece")} {(count == 1 ? one : several)}";
}
