using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SQLitePCL;

namespace KoreaPeace.Archive.Engines.Sqlite;

/// <summary>SQLite: one file per edition.</summary>
internal sealed class SqliteEngine : DatabaseEngine
{
    private static readonly MappedFile Mapped = new();
    private static readonly QueryDeadline Deadline = new();

    // By file, because a pooled context keeps its connection: making one costs as much as a query.
    private readonly ConcurrentDictionary<string, PooledDbContextFactory<ArchiveDb>> toRead = new();

    public override ArchiveDb Create(string path)
    {
        var db = Context(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        db.Database.OpenConnection();
        // A crash ruins only a build file that the next ingest deletes: no journal and no waiting for the disk until it is whole.
        db.Database.ExecuteSqlRaw("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;");
        db.Database.EnsureCreated();
        return db;
    }

    public override async Task Finish(ArchiveDb db, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync($"PRAGMA optimize", cancel);
        var verdict = await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").FirstAsync(cancel);
        if (verdict != "ok") throw new InvalidDataException($"the new database is damaged: {verdict}");
        // Rollback mode: a published file never has a log beside it, and can be read on a read-only disk.
        await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = DELETE", cancel);
        await db.Database.CloseConnectionAsync();
    }

    public override ArchiveDb OpenToRead(string path) =>
        toRead.GetOrAdd(path, file => new PooledDbContextFactory<ArchiveDb>(Options(ReadOnly(file, pooling: true), Mapped, Deadline))).CreateDbContext();

    // Not pooled: a pooled connection still carries the deadline of the request before.
    public override ArchiveDb OpenUnhurried(string path) => Context(ReadOnly(path, pooling: false), Mapped);

    public override bool WasStopped(Exception exception) => exception.GetBaseException() is SqliteException { SqliteErrorCode: raw.SQLITE_INTERRUPT };

    public override void Release(string path)
    {
        toRead.TryRemove(path, out _);
        using var connection = new SqliteConnection(ReadOnly(path, pooling: true));
        SqliteConnection.ClearPool(connection);
    }

    private static ArchiveDb Context(string connectionString, params IInterceptor[] interceptors) => new(Options(connectionString, interceptors));

    // A list of ids is one parameter: with one for each, every query with another number of them is translated anew.
    private static DbContextOptions<ArchiveDb> Options(string connectionString, params IInterceptor[] interceptors) => new DbContextOptionsBuilder<ArchiveDb>()
        .UseSqlite(connectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(interceptors).Options;

    // immutable: no locks are taken and no log is looked for, so the file may lie on a read-only disk beside anything.
    private static string ReadOnly(string path, bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = new Uri(path).AbsoluteUri.Replace("file:///", "file:/", StringComparison.Ordinal) + "?immutable=1",
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = pooling,
    }.ToString();
}
