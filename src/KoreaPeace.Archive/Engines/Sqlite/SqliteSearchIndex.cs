using KoreaPeace.Archive.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace KoreaPeace.Archive.Engines.Sqlite;

/// <summary>
/// FTS5 over terms that <see cref="TextAnalysis"/> has made; the index keeps no text of its own. A record answers a query when its
/// passages together hold every word; it is as good as its head and its best
/// passage together, and its title counts most.
/// </summary>
internal sealed class SqliteSearchIndex : ISearchIndex
{
    // bm25 weights. A title has some ten words against a turn's hundred, so the title of a piece outranks a mention in passing;
    // a name says who speaks, which is more than that the name falls.
    private const string Weights = "8.0, 2.0, 1.0";

    private const int MostPassages = 50; // per record: more than a page ever shows

    public async Task Fill(ArchiveDb db, IEnumerable<IndexedPassage> passages, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync($"""
            CREATE VIRTUAL TABLE passages_fts USING fts5(title, names, text, content = '', tokenize = "unicode61 remove_diacritics 0")
            """, cancel);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO passages_fts (rowid, title, names, text) VALUES ($id, $title, $names, $text)";
        var (id, title) = (insert.Parameters.Add("$id", SqliteType.Integer), insert.Parameters.Add("$title", SqliteType.Text));
        var (names, text) = (insert.Parameters.Add("$names", SqliteType.Text), insert.Parameters.Add("$text", SqliteType.Text));
        foreach (var passage in passages)
        {
            cancel.ThrowIfCancellationRequested();
            (id.Value, title.Value, names.Value, text.Value) = (passage.Id, Terms(passage.Title), Terms(passage.Names), Terms(passage.Text));
            insert.ExecuteNonQuery();
        }

        await db.Database.ExecuteSqlAsync($"INSERT INTO passages_fts (passages_fts) VALUES ('optimize')", cancel);
    }

    public async Task<Matches> Find(ArchiveDb db, SearchQuery query, CancellationToken cancel)
    {
        if (query.IsEmpty) return Matches.None;
        try
        {
            await db.Database.OpenConnectionAsync(cancel); // one deadline for all the queries of a search
            return await Answer(db, query, cancel);
        }
        catch (SqliteException stopped) when (stopped.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            cancel.ThrowIfCancellationRequested();
            throw new SearchTooSlowException(stopped);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<Matches> Answer(ArchiveDb db, SearchQuery query, CancellationToken cancel)
    {
        var unwanted = new HashSet<int>();
        foreach (var clause in query.Unwanted) unwanted.UnionWith(await RecordsWith(db, clause, cancel));

        HashSet<int>? wanted = null;
        foreach (var clause in query.Wanted)
        {
            var having = await RecordsWith(db, clause, cancel);
            if (wanted is null) wanted = having;
            else wanted.IntersectWith(having);
        }

        wanted!.ExceptWith(unwanted); // a query that is not empty has a wanted clause
        var haveEveryWord = wanted.Count > 0;
        var match = SqliteMatch.Any(query.Wanted);
        var passages = await db.Database.SqlQueryRaw<IndexHit>($"""
            SELECT p.Id, p.RecordId, p.Position, -bm25(passages_fts, {Weights}) AS Score
            FROM passages_fts JOIN Passages AS p ON p.Id = passages_fts.rowid
            WHERE passages_fts MATCH $match
            """, new SqliteParameter("$match", match)).ToListAsync(cancel);

        var records = passages
            .Where(passage => haveEveryWord ? wanted.Contains(passage.RecordId) : !unwanted.Contains(passage.RecordId))
            .GroupBy(passage => passage.RecordId)
            .Select(Record)
            .OrderByDescending(record => Math.Round(record.Score, 6)).ThenBy(record => record.RecordId)
            .ToList();
        return new Matches(records, haveEveryWord || records.Count == 0);
    }

    private static async Task<HashSet<int>> RecordsWith(ArchiveDb db, Clause clause, CancellationToken cancel)
    {
        var match = SqliteMatch.Of(clause);
        var ids = await db.Database.SqlQuery<int>($"""
            SELECT DISTINCT p.RecordId AS Value
            FROM passages_fts JOIN Passages AS p ON p.Id = passages_fts.rowid
            WHERE passages_fts MATCH {match}
            """).ToListAsync(cancel);
        return [.. ids];
    }

    private static RecordMatch Record(IGrouping<int, IndexHit> found)
    {
        var best = found.OrderByDescending(passage => passage.Score).ThenBy(passage => passage.Position).ToList();
        // A piece whose title or summary answers, too, is about the matter and not only touches it.
        var (head, inside) = (best.Find(passage => passage.Position == 0), best.Find(passage => passage.Position > 0));
        // What somebody said comes before what the summary says of it.
        var shown = best.OrderBy(passage => passage == head);
        return new RecordMatch(found.Key, (head?.Score ?? 0) + (inside?.Score ?? 0), [.. shown.Take(MostPassages).Select(passage => passage.Id)], best.Count);
    }

    private static string Terms(string text) => string.Join(' ', TextAnalysis.Tokens(text).Select(token => token.Term));

    private sealed record IndexHit(int Id, int RecordId, int Position, double Score);
}
