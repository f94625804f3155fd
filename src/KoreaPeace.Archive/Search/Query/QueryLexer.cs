using System.Buffers;
using System.Globalization;

namespace KoreaPeace.Archive.Search;

/// <summary>Cuts what was typed into words and phrases. What looks like an operator and is none stays a word.</summary>
internal sealed class QueryLexer(string text, List<string> notes)
{
    public const int MostWithin = 50; // words; farther apart, two words have nothing to do with each other
    private const int UsualWithin = 10;
    private const int LongestNoted = 20; // letters of what looks like a field
    private const string Between = "..";
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»「」");

    // Nobody writes an operator among capitals; a headline is no query language.
    private readonly bool hasOperators = text.Any(char.IsLower) || !text.Any(char.IsUpper) || !text.Contains(' ', StringComparison.Ordinal) || HasFewCapitals(text);

    private int position;
    private bool isInNear;
    private bool isAfterAnd;
    private bool isAfterNot;

    public IEnumerable<Lexeme> Lexemes()
    {
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]) || text[position] is '(' or ')')
            {
                position++;
                continue;
            }

            var start = position;
            var isExcluded = text[position] is '-' or '−' && position + 1 < text.Length && !char.IsWhiteSpace(text[position + 1]);
            if (isExcluded) position++;
            while (isExcluded && position + 1 < text.Length && text[position] is '(' or ')') position++;
            (isExcluded, isAfterNot) = (isExcluded || isAfterNot, false);
            var field = Field();
            if (field == QueryFields.Between)
            {
                var span = Span();
                yield return new Lexeme(span) { IsExcluded = isExcluded, Field = field, Start = start, End = position };
                continue;
            }

            if (IsQuote(text[position]))
            {
                if (Phrase() is { } phrase) yield return phrase with { IsExcluded = isExcluded, Field = field, Start = start, End = position };
                continue;
            }

            var word = WithoutBracket(Cut(WordEnd()));
            if (hasOperators && text.Contains(' ', StringComparison.Ordinal) && field is null && ForeignOperators.NoteOn(word) is { } note)
            {
                notes.Add(note);
                isInNear = word.Contains('(', StringComparison.Ordinal);
                (isAfterAnd, isAfterNot) = (word == ForeignOperators.And, word == ForeignOperators.Not);
                if (ForeignOperators.WordIn(word) is not { Length: > 0 } rest) continue;
                word = rest;
            }

            // The distance that closes NEAR( and is no word.
            if (isInNear && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _) && text[position - 1] == ')')
            {
                isInNear = false;
                continue;
            }

            yield return Word(word) with { IsExcluded = isExcluded, Field = field, Start = start, End = position, IsApart = isAfterAnd };
            isAfterAnd = false;
        }
    }

    /// <summary>Reads the field before a colon, when it is one and something stands behind it.</summary>
    private string? Field()
    {
        var end = position;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end == position || end + 1 >= text.Length || text[end] != ':' || char.IsWhiteSpace(text[end + 1])) return null;
        var field = text[position..end].ToLowerInvariant();
        field = QueryFields.OtherNames.GetValueOrDefault(field, field);
        if (!QueryFields.All.Contains(field))
        {
            if (field.Length > 1 && text[end + 1] is not '/') notes.Add($"“{(field.Length > LongestNoted ? field[..LongestNoted] + "…" : field)}:” is not understood and was searched as a word. There are {string.Join(", ", QueryFields.All.Select(known => known + ":"))}.");
            return null;
        }

        position = end + 1;
        return field;
    }

    /// <summary>Two ends with two points between them, each of which may stand in quotation marks, or both together.</summary>
    private string Span()
    {
        var from = SpanEnd();
        if (!text.AsSpan(position).StartsWith(Between)) return from;
        position += Between.Length;
        return $"{from}{Between}{(position < text.Length ? SpanEnd() : "")}";
    }

    private string SpanEnd()
    {
        if (IsQuote(text[position]) && text.AsSpan(position + 1).IndexOfAny(Quotes) is >= 0 and var length)
        {
            position += length + 2;
            return text.Substring(position - length - 1, length);
        }

        var points = text.IndexOf(Between, position, StringComparison.Ordinal);
        return Cut(points < 0 ? WordEnd() : Math.Min(points, WordEnd()));
    }

    private int WordEnd()
    {
        var end = IsQuote(text[position]) ? position + 1 : position;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsQuote(text[end])) end++;
        return end;
    }

    /// <summary>A bracket that closes behind a word and was opened before it.</summary>
    private static string WithoutBracket(string word) => word.Contains('(', StringComparison.Ordinal) ? word : word.TrimEnd(')');

    private string Cut(int end)
    {
        var word = text[position..end];
        position = end;
        return word;
    }

    private Lexeme? Phrase()
    {
        var close = position + 1;
        while (close < text.Length && !IsQuote(text[close])) close++;
        if (close == text.Length)
        {
            notes.Add("A quotation mark was not closed; the words after it were searched one by one.");
            position++;
            return null;
        }

        var phrase = new Lexeme(text[(position + 1)..close]) { IsPhrase = true };
        position = close + 1;
        if (position == text.Length || text[position] != '~') return phrase;
        var end = ++position;
        if (end < text.Length && !char.IsAsciiDigit(text[end]) && !char.IsWhiteSpace(text[end]))
        {
            notes.Add($"Behind ~ stands a number of words, such as \"war peace\"~5; {UsualWithin} was taken.");
            position = WordEnd();
            return phrase with { Within = UsualWithin };
        }

        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        var asked = int.TryParse(text.AsSpan(position, end - position), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : end > position ? int.MaxValue : UsualWithin;
        position = end;
        if (asked > MostWithin) notes.Add($"Words are near each other within {MostWithin} words at the most.");
        return phrase with { Within = Math.Clamp(asked, 1, MostWithin) };
    }

    private Lexeme Word(string word)
    {
        if (hasOperators && word == "OR") return new Lexeme(word) { IsOr = true };
        return word.EndsWith('*') && word.Length > 1 ? new Lexeme(word[..^1]) { IsBeginning = true } : new Lexeme(word);
    }

    private static bool HasFewCapitals(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => word.Length <= 4 || !word.Any(char.IsUpper));

    private static bool IsQuote(char character) => Quotes.Contains(character);
}
