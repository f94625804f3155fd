using System.Buffers;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Site.Search;

/// <summary>What was typed, as a heading repeats it: in quotation marks, cut short, and never in two pairs of them.</summary>
internal static class Restated
{
    private const int Most = 120; // characters of what was typed
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»「」");

    public static string Of(string typed)
    {
        var text = Cut(typed, Most).Trim();
        var inner = text.Length > 2 && IsQuote(text[0]) && IsQuote(text[^1]) ? text[1..^1] : text;
        return inner.AsSpan().ContainsAny(Quotes) ? text : $"“{inner}”";
    }

    /// <summary>What is searched: of a question about somebody's words the whole, of any other its words.</summary>
    public static string Of(SearchQuery query) => Of(query.Question is { Who: not null } ? query.Text : query.Sought);

    /// <summary>The words of a name that was asked for alone, any of which will do: "Moon OR Jae-in"; null when something else was asked for, or the name is one word.</summary>
    public static string? AnyWordOf(SearchQuery query) => query.Wanted.Take(2).ToList() is [{ Names: [var name] }] ? WordsApart.AnyOf(name) : null;

    public static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";

    /// <summary>The words without quotation marks; the same when there are none.</summary>
    public static string WithoutQuotes(string typed) => string.Concat(typed.Select(character => IsQuote(character) ? ' ' : character)).Trim();

    private static bool IsQuote(char character) => Quotes.Contains(character);
}
