using KoreaPeace.Archive.Concepts;

namespace KoreaPeace.Archive.Search;

/// <summary>Finds in texts what a query asks for, by the same analysis that the index was made with.</summary>
internal sealed class QueryMarks
{
    private readonly ILookup<string, SoughtWords> byTerm;
    private readonly ILookup<string, SoughtWords> byWord;
    private readonly List<SoughtWords> others;
    private readonly HashSet<SoughtName> named;
    private readonly NameFinder? names;
    private readonly LatinLetters beginnings;
    private readonly LatinLetters? beginningsOfNames;
    private readonly List<Token> tokens = []; // of the text at hand

    /// <param name="names">Finds the names that the query asks for; null when it asks for none.</param>
    public QueryMarks(SearchQuery query, NameFinder? names)
    {
        this.names = names;
        var sought = query.Wanted.SelectMany(clause => clause.AnyOf).ToList();
        named = [.. sought.OfType<SoughtName>()];
        // A name has many spellings, and a text many words: each word is looked up among those with which something begins.
        var words = sought.OfType<SoughtWords>().ToList();
        byTerm = words.Where(words => words is { Within: null, Terms: [{ IsPrefix: false, IsExact: false }, ..] }).ToLookup(words => words.Terms[0].Term);
        byWord = words.Where(words => words is { Within: null, Terms: [{ IsPrefix: false, IsExact: true }, ..] }).ToLookup(words => words.Terms[0].Word);
        var terms = words.SelectMany(words => words.Terms).ToList();
        // An acronym stands wherever the words of the whole name do.
        beginnings = new LatinLetters(terms.SelectMany(term => Acronyms.InFull(term.Word.TrimStart(TextAnalysis.InFull)).SelectMany(name => name.Split(' ')).Append(term.Word)));
        beginningsOfNames = names is null ? null : new LatinLetters(named.SelectMany(name => names.FirstWords(name.Kind, name.Slug)));
        others = words.FindAll(words => words.Within is not null || words.Terms[0].IsPrefix);
    }

    /// <summary>Where they stand, in any order; they may overlap.</summary>
    public List<Mark> In(string text)
    {
        TextAnalysis.Cut(text, tokens, beginnings);
        var marks = new List<Mark>();
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (var words in byTerm[tokens[i].Term]) AddSequence(marks, words.Terms, i);
            foreach (var words in byWord[tokens[i].Word]) AddSequence(marks, words.Terms, i);
        }

        foreach (var words in others)
        {
            if (words.Within is { } within) marks.AddRange(Near(words.Terms, within));
            else for (var i = 0; i < tokens.Count; i++) AddSequence(marks, words.Terms, i);
        }

        if (named.Count > 0 && names is not null)
            marks.AddRange(names.Places(text, within: true, beginningsOfNames).Where(place => named.Contains(new SoughtName(place.Kind, place.Slug))).Select(place => new Mark(place.Start, place.Length)));
        return marks;
    }

    /// <summary>Marks the terms when they follow each other from this token on.</summary>
    private void AddSequence(List<Mark> marks, IReadOnlyList<QueryTerm> terms, int first)
    {
        if (!terms[0].Fits(tokens[first])) return;
        var last = first;
        for (var n = 1; n < terms.Count && last >= 0; n++) last = At(first, tokens[first].Position + n, terms[n]);
        if (last >= 0) marks.Add(new Mark(tokens[first].Start, End(tokens[last], terms[^1]) - tokens[first].Start));
    }

    private IEnumerable<Mark> Near(IReadOnlyList<QueryTerm> terms, int within)
    {
        foreach (var first in tokens.Where(terms[0].Fits))
        {
            var places = terms.Select(term => tokens.Where(token => term.Fits(token) && Math.Abs(token.Position - first.Position) <= within).ToList()).ToList();
            if (places.Exists(place => place.Count == 0)) continue;
            foreach (var token in places.SelectMany(place => place)) yield return new Mark(token.Start, token.Length);
        }
    }

    /// <summary>The token at that position which fits; several may share one. Below 0 for none.</summary>
    private int At(int from, int position, QueryTerm term)
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
