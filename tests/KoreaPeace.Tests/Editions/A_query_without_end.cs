using KoreaPeace.Archive.Engines;
using KoreaPeace.Tests.Ingest;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Tests.Editions;

/// <summary>A query may be as expensive as it likes; it is stopped, and the next one is not.</summary>
[Trait("Category", "Long")]
public sealed class A_query_without_end : IAsyncLifetime
{
    private const int Interrupted = 9; // SQLITE_INTERRUPT
    private const string Endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS Value FROM n";
    private const string Long = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3000000) SELECT count(*) AS Value FROM n";

    private static readonly TimeSpan HalfASecond = TimeSpan.FromSeconds(0.5); // the deadline comes later

    private readonly TestArchive archive = TestArchive.With(Seeds.Interview());
    private string database = "";

    public async ValueTask InitializeAsync() => database = archive.Editions().PathOf((await archive.Ingest()).Edition);

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task is_stopped_at_its_deadline()
    {
        var took = await Quickest.Of(TimeSpan.FromSeconds(1.5), async () =>
        {
            await using var db = DatabaseEngine.Sqlite.OpenToRead(database);
            var stopped = await Assert.ThrowsAsync<SqliteException>(() => Count(db, Endless, TestContext.Current.CancellationToken));
            Assert.Equal(Interrupted, stopped.SqliteErrorCode);
        });

        Assert.InRange(took.TotalSeconds, 0.5, 1.5);
    }

    [Fact]
    public async Task is_stopped_at_once_when_its_reader_has_gone()
    {
        var took = await Quickest.Of(HalfASecond, async () =>
        {
            await using var db = DatabaseEngine.Sqlite.OpenToRead(database);
            using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
            await Assert.ThrowsAnyAsync<Exception>(() => Count(db, Endless, gone.Token));
        });

        Assert.InRange(took, TimeSpan.Zero, HalfASecond);
    }

    [Fact]
    public async Task leaves_the_next_one_its_whole_time()
    {
        for (var n = 1; n <= 2; n++)
        {
            await using var db = DatabaseEngine.Sqlite.OpenToRead(database);
            await Assert.ThrowsAsync<SqliteException>(() => Count(db, Endless, TestContext.Current.CancellationToken));
            Assert.Equal(1, await db.Records.CountAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task is_not_stopped_when_the_archive_itself_asks()
    {
        await using (var before = DatabaseEngine.Sqlite.OpenToRead(database)) Assert.Equal(1, await before.Records.CountAsync(TestContext.Current.CancellationToken));
        await Task.Delay(800, TestContext.Current.CancellationToken); // longer than the deadline of the request before
        await using var db = DatabaseEngine.Sqlite.OpenUnhurried(database);

        Assert.Equal(3_000_000, await Count(db, Long, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task cannot_write()
    {
        await using var db = DatabaseEngine.Sqlite.OpenToRead(database);

        await Assert.ThrowsAsync<SqliteException>(() => db.Database.ExecuteSqlRawAsync("DELETE FROM Records", TestContext.Current.CancellationToken));
    }

    private static Task<int> Count(ArchiveDb db, string sql, CancellationToken cancel) => db.Database.SqlQueryRaw<int>(sql).SingleAsync(cancel);
}
