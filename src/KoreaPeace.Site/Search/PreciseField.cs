using System.Text.RegularExpressions;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Site.Search;

/// <summary>A field of the search form that stands for an operator, for whoever does not know how to type it.</summary>
/// <param name="Name">In addresses.</param>
/// <param name="Hint">What to write into it.</param>
public sealed partial record PreciseField(string Name, string Label, string Hint)
{
    private const string Phrase = "phrase";
    private const string Any = "any";
    private const string Without = "without";
    private const string InQuestions = "question";

    private static readonly char[] Quotes = ['"', '“', '”', '„', '«', '»', '「', '」'];

    private const int LongestAcronym = 4; // letters; among longer words in capitals, the parser takes OR for one of them

    /// <summary>In the order of the form, which is that of the composed query.</summary>
    public static IReadOnlyList<PreciseField> All { get; } =
    [
        new(Phrase, "This exact phrase", "words one after another, such as: buy time"),
        new(Any, "Any of these words", "either will do: armistice treaty"),
        new(InQuestions, "In a question", "words that somebody asks with; the reply is shown, too"),
        new(QueryFields.About, "About", "a person, concept or event: Kim Yo Jong"),
        new(QueryFields.Speaker, "Said by", "a speaker, or a part of the name: Aum"),
        new(Without, "Without these words", "pieces with one of them are left out"),
    ];

    /// <summary>The address has fields, filled in or not.</summary>
    public static bool AreIn(IQueryCollection query) => All.Any(field => query.ContainsKey(field.Name));

    /// <summary>All that was filled in as one text, in which operators say what the fields said.</summary>
    /// <param name="words">What stands in the search box.</param>
    public static string Composed(string words, IQueryCollection query)
    {
        var text = string.Join(' ', All.Select(field => field.Written(query[field.Name].FirstOrDefault() ?? "")).Prepend(words).Where(part => part.Length > 0));
        // One more than is searched, so that the page says that it was cut, and few enough for an address.
        return text.Length > SearchQueryParser.MaxLength ? text[..(SearchQueryParser.MaxLength + 1)] : text;
    }

    private string Written(string typed)
    {
        var cut = typed.Length > SearchQueryParser.MaxLength ? typed[..SearchQueryParser.MaxLength] : typed;
        var pieces = Pieces().Matches(cut).Select(piece => piece.Value.Trim().Trim(Quotes)).Where(piece => piece.Length > 0).ToList();
        return Name switch
        {
            _ when pieces.Count == 0 => "",
            Phrase => $"\"{string.Join(' ', pieces)}\"",
            Any => string.Join(" OR ", pieces.Where(piece => piece != "OR").Select(piece => Quoted(IsShouted(piece) ? piece.ToLowerInvariant() : piece))),
            Without => string.Join(' ', pieces.Select(piece => $"-{Quoted(piece.TrimStart('-'))}").Where(piece => piece.Length > 1)),
            InQuestions => string.Join(' ', pieces.Select(piece => $"{QueryFields.Question}:{Quoted(piece)}")),
            _ => $"{Name}:{Quoted(string.Join(' ', pieces))}",
        };
    }

    private static bool IsShouted(string piece) => piece.Length > LongestAcronym && !piece.Any(char.IsLower);

    private static string Quoted(string piece) => piece.Any(char.IsWhiteSpace) ? $"\"{piece}\"" : piece;

    /// <summary>A word, or words in quotation marks of which the closing one may be missing.</summary>
    [GeneratedRegex("[\"“”„«»「」][^\"“”„«»「」]*[\"“”„«»「」]?|[^\\s\"“”„«»「」]+")]
    private static partial Regex Pieces();
}
