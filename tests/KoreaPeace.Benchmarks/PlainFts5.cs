using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace KoreaPeace.Benchmarks;

/// <summary>SQLite's full-text index as it comes: any word will do, its own stemmer, its own order. What every effort of the archive is held against.</summary>
internal sealed partial class PlainFts5 : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand insert;
    private readonly SqliteCommand order;
    private readonly SqliteCommand page;

    /// <param name="path">Of a file that is made anew; null for a table in memory.</param>
    public PlainFts5(string? path = null)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path ?? ":memory:", Pooling = false }.ToString());
        connection.Open();
        Do("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;");
        Do("CREATE VIRTUAL TABLE t USING fts5(title, text, tokenize = 'porter unicode61')");
        insert = Prepared("INSERT INTO t (rowid, title, text) VALUES ($1, $2, $3)", 3);
        order = Prepared("SELECT rowid FROM t WHERE t MATCH $1 ORDER BY rank LIMIT $2", 2);
        page = Prepared("SELECT rowid, snippet(t, 1, '[', ']', '…', 24) FROM t WHERE t MATCH $1 AND rank MATCH 'bm25(2.0, 1.0)' ORDER BY rank LIMIT 10", 1);
    }

    /// <summary>Begins the one transaction that all rows are added in.</summary>
    public void Begin() => Do("BEGIN");

    public void Add(int row, string title, string text)
    {
        (insert.Parameters[0].Value, insert.Parameters[1].Value, insert.Parameters[2].Value) = (row, title, text);
        insert.ExecuteNonQuery();
    }

    public void Commit() => Do("COMMIT");

    /// <summary>The best rows for any of the words, best first.</summary>
    public IReadOnlyList<int> Order(string typed, int depth)
    {
        order.Parameters[1].Value = depth;
        return Rows(order, typed);
    }

    /// <summary>The ten best, each with its snippet.</summary>
    public IReadOnlyList<int> Page(string typed) => Rows(page, typed);

    public void Dispose()
    {
        insert.Dispose();
        order.Dispose();
        page.Dispose();
        connection.Dispose();
    }

    private static List<int> Rows(SqliteCommand command, string typed)
    {
        var match = Match(typed);
        if (match.Length == 0) return [];
        command.Parameters[0].Value = match;
        using var reader = command.ExecuteReader();
        var rows = new List<int>();
        while (reader.Read())
        {
            rows.Add(reader.GetInt32(0));
            if (reader.FieldCount > 1) reader.GetString(1);
        }

        return rows;
    }

    /// <summary>A text in quotation marks is a phrase; of any other each word once.</summary>
    private static string Match(string typed) => typed.StartsWith('"')
        ? $"\"{typed.Trim('"')}\""
        : string.Join(" OR ", Word().Matches(typed).Select(word => $"\"{word.Value.ToLowerInvariant()}\"").Distinct());

    private SqliteCommand Prepared(string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var n = 1; n <= parameters; n++) command.Parameters.Add(new SqliteParameter($"${n}", null));
        return command;
    }

    private void Do(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
