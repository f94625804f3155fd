using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Engines.Sqlite;

/// <summary>Writes a query's clauses in FTS5's language. Every term is a quoted string, so nothing that is typed can be an operator.</summary>
internal static class SqliteMatch
{
    public static string Of(Clause clause)
    {
        var terms = string.Join(' ', clause.Terms.Select(term => term.Term)).Replace("\"", "\"\"", StringComparison.Ordinal);
        // FTS5 lets only the last term of a phrase be a prefix; only lone syllables are, and those stand last or alone.
        return clause.Terms[^1].IsPrefix ? $"\"{terms}\" *" : $"\"{terms}\"";
    }

    public static string Any(IEnumerable<Clause> clauses) => string.Join(" OR ", clauses.Select(Of));
}
