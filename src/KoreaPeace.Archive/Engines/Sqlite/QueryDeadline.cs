using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace KoreaPeace.Archive.Engines.Sqlite;

/// <summary>
/// Stops whatever runs on a connection too long after it was opened, or after its reader has gone. SQLite knows neither
/// CommandTimeout nor Cancel while it computes; it only asks a progress handler now and then whether to go on.
/// </summary>
internal sealed class QueryDeadline : DbConnectionInterceptor
{
    /// <summary>Twenty times the slowest honest query on 10,000 records; a reader would not wait longer.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(750);

    private const int Opcodes = 1_000; // some 10 µs between two questions: not measurable in query times

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Start(connection, CancellationToken.None);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Start(connection, cancellationToken);
        return Task.CompletedTask;
    }

    private static void Start(DbConnection connection, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        // Replaced when the pooled connection is opened again, so no old deadline can strike a new request.
        raw.sqlite3_progress_handler(((SqliteConnection)connection).Handle, Opcodes,
            _ => cancel.IsCancellationRequested || Stopwatch.GetElapsedTime(started) > Most ? 1 : 0, null);
    }
}
