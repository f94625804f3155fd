using KoreaPeace.Archive.Concepts;

namespace KoreaPeace.Archive.Search;

/// <summary>Finds in a text what a query asks for, by the same analysis that the index was made with.</summary>
internal static class QueryMarks
{
    /// <param name="names">Finds the names that the query asks for; null when it asks for none.</param>
    public static IEnumerable<Mark> Of(string text, SearchQuery query, NameFinder? names)
    {
        var tokens = TextAnalysis.Tokens(text);
        var sought = query.Wanted.SelectMany(clause => clause.AnyOf).ToList();
        foreach (var words in sought.OfType<SoughtWords>())
        {
            foreach (var mark in words.Within is { } within ? Near(tokens, words.Terms, within) : InSequence(tokens, words.Terms)) yield return mark;
        }

        var wanted = sought.OfType<SoughtName>().ToHashSet();
        if (wanted.Count == 0 || names is null) yield break;
        foreach (var place in names.Places(text, within: true).Where(place => wanted.Contains(new SoughtName(place.Kind, place.Slug)))) yield return new Mark(place.Start, place.Length);
    }

    private static IEnumerable<Mark> InSequence(List<Token> tokens, IReadOnlyList<QueryTerm> terms)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!terms[0].Fits(tokens[i])) continue;
            var last = i;
            for (var n = 1; n < terms.Count && last >= 0; n++) last = At(tokens, i, tokens[i].Position + n, terms[n]);
            if (last >= 0) yield return new Mark(tokens[i].Start, End(tokens[last], terms[^1]) - tokens[i].Start);
        }
    }

    private static IEnumerable<Mark> Near(List<Token> tokens, IReadOnlyList<QueryTerm> terms, int within)
    {
        foreach (var first in tokens.Where(terms[0].Fits))
        {
            var places = terms.Select(term => tokens.Where(token => term.Fits(token) && Math.Abs(token.Position - first.Position) <= within).ToList()).ToList();
            if (places.Exists(place => place.Count == 0)) continue;
            foreach (var token in places.SelectMany(place => place)) yield return new Mark(token.Start, token.Length);
        }
    }

    /// <summary>The token at that position which fits; several may share one. Below 0 for none.</summary>
    private static int At(List<Token> tokens, int from, int position, QueryTerm term)
    {
        for (var i = from; i < tokens.Count && tokens[i].Position <= position; i++)
        {
            if (tokens[i].Position == position && term.Fits(tokens[i])) return i;
        }

        return -1;
    }

    /// <summary>Of a word that only begins so, no more is marked than was typed.</summary>
    private static int End(Token token, QueryTerm term) => term.IsPrefix ? token.Start + Math.Min(token.Length, term.Word.Length) : token.End;
}
