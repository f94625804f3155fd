using Microsoft.Data.Sqlite;

namespace KoreaPeace.Benchmarks.Korean;

/// <summary>The same sentences in a plain FTS5 table: what SQLite finds when nothing is done for Korean.</summary>
internal sealed class Fts5Reference : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    /// <param name="tokenizer">One that FTS5 has built in.</param>
    public Fts5Reference(string tokenizer, IReadOnlyList<string> sentences)
    {
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText = $"CREATE VIRTUAL TABLE sentences USING fts5(sentence, tokenize = '{tokenizer}')";
        create.ExecuteNonQuery();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO sentences (sentence) VALUES ($sentence)";
        var sentence = insert.Parameters.Add("$sentence", SqliteType.Text);
        foreach (var text in sentences)
        {
            sentence.Value = text;
            insert.ExecuteNonQuery();
        }

        Search = new SearchedBy($"FTS5 {tokenizer}", typed => Task.FromResult<IReadOnlyList<string>>(Find($"\"{typed}\"")));
        SearchByPrefix = new SearchedBy($"FTS5 {tokenizer}, word*", typed => Task.FromResult<IReadOnlyList<string>>(Find($"\"{typed}\" *")));
    }

    public SearchedBy Search { get; }

    public SearchedBy SearchByPrefix { get; }

    public void Dispose() => connection.Dispose();

    private List<string> Find(string match)
    {
        using var select = connection.CreateCommand();
        select.CommandText = """
            SELECT sentence
            FROM sentences
            WHERE sentences MATCH $match
            ORDER BY rank, rowid
            """;
        select.Parameters.AddWithValue("$match", match);
        using var rows = select.ExecuteReader();
        var found = new List<string>();
        while (rows.Read()) found.Add(rows.GetString(0));
        return found;
    }
}
