using KoreaPeace.Archive.Concepts;

namespace KoreaPeace.Archive.Search;

/// <summary>
/// Where the lines of a concordance stand in a text: of one word or name, each of its places; of several, the places of the one that
/// stands in the text least often, each together with those of the others that are near it.
/// </summary>
internal sealed class PlacesOfWords
{
    private const int Near = 60; // characters: what a reader sees as one phrase

    private readonly List<QueryMarks> clauses;

    /// <param name="names">Finds the names that the query asks for.</param>
    public PlacesOfWords(SearchQuery query, NameFinder names) =>
        clauses = query.Wanted.Take(2).Count() < 2 ? [new QueryMarks(query, names)] : [.. query.Wanted.Select(clause => new QueryMarks(query with { Clauses = [clause] }, names))];

    /// <summary>In order, none twice.</summary>
    public IEnumerable<Mark> In(string text)
    {
        var marks = clauses.Select(clause => Highlighted.In(text, clause).Marks).Where(marks => marks.Count > 0).OrderBy(marks => marks.Count).ToList();
        if (marks.Count == 0) return [];
        return marks[0].Select(place => marks.Skip(1).Aggregate(place, With)).DistinctBy(place => place.Start);
    }

    /// <summary>The place with the nearest of the others, if all of it is still near.</summary>
    private static Mark With(Mark place, IReadOnlyList<Mark> others)
    {
        var nearest = others.MinBy(other => Math.Max(other.Start - place.End, place.Start - other.End));
        var start = Math.Min(place.Start, nearest.Start);
        var both = new Mark(start, Math.Max(place.End, nearest.End) - start);
        return both.Length <= Near ? both : place;
    }
}
