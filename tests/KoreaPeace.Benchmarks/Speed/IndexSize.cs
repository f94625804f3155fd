using Microsoft.Data.Sqlite;

namespace KoreaPeace.Benchmarks.Speed;

/// <summary>What the index takes of an edition's file: the difference to the file without it.</summary>
internal static class IndexSize
{
    /// <summary>The tables that hold what pages show; whatever else there is serves searching.</summary>
    private const string Content = "'Records', 'Contributors', 'Passages', 'Mentions', 'Related', 'Topics', 'People', 'Concepts', 'Events', 'KoreanWords', 'RemovedTurns', 'Seeds'";

    public static long Of(string edition)
    {
        var copy = edition + ".without";
        File.Copy(edition, copy);
        File.SetAttributes(copy, FileAttributes.Normal);
        try
        {
            using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString()))
            {
                connection.Open();
                Do(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; VACUUM;");
                var whole = new FileInfo(copy).Length;
                // A virtual table takes the tables it is made of with it.
                while (Next(connection) is { } table) Do(connection, $"DROP TABLE \"{table}\"");
                Do(connection, "VACUUM");
                return whole - new FileInfo(copy).Length;
            }
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static string? Next(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            SELECT name
            FROM sqlite_schema
            WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN ({Content})
            ORDER BY sql NOT LIKE 'CREATE VIRTUAL%'
            LIMIT 1
            """;
        return command.ExecuteScalar() as string;
    }

    private static void Do(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
