using KoreaPeace.Archive;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Tests.Ingest;
using KoreaPeace.Tests.Verbs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace KoreaPeace.Tests.Editions;

/// <summary>A new edition becomes visible all at once, beside the old one, and what is left over is cleared away.</summary>
[Trait("Category", "Long")]
public sealed class Publishing : IAsyncDisposable
{
    private readonly TestArchive archive = TestArchive.With(Seeds.Interview());

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    public static bool IsUnix => !OperatingSystem.IsWindows();

    [Fact]
    public async Task while_another_ingest_is_at_work_is_refused()
    {
        using (archive.Editions().Lock())
        {
            var refused = await Assert.ThrowsAsync<IngestRunningException>(() => archive.Ingest());
            Assert.Equal("another ingest is running in this data folder; wait until it is done", refused.Message);
            using var program = IngestProcess.Of(archive);
            Assert.Equal(75, await program.Ended());
        }

        Assert.True((await archive.Ingest()).IsNew);
    }

    [Fact]
    public async Task by_many_at_once_makes_one_edition()
    {
        var attempts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            try
            {
                return (await archive.Ingest()).Edition.Number;
            }
            catch (IngestRunningException)
            {
                return 0;
            }
        }, TestContext.Current.CancellationToken)));

        Assert.Equal(1, attempts.Max());
        Assert.All(attempts, number => Assert.InRange(number, 0, 1));
        var edition = archive.Editions().Current()!; // at least one attempt has published it
        Assert.True(archive.Editions().IsIntact(edition));
        Assert.Equal([".json", ".db", ".json", ".lock"], Directory.GetFiles(archive.DataFolder).Order(StringComparer.Ordinal).Select(Path.GetExtension));
    }

    [Fact]
    public async Task sweeps_up_what_a_killed_ingest_has_left()
    {
        await archive.Ingest();
        var build = Path.Combine(archive.DataFolder, "build", "edition.db");
        Directory.CreateDirectory(Path.GetDirectoryName(build)!); // the folder named in the line above
        await File.WriteAllTextAsync(build, "half a database", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(archive.DataFolder, "current.json.tmp"), "{", TestContext.Current.CancellationToken);

        await archive.Ingest();

        Assert.False(Directory.Exists(Path.GetDirectoryName(build)));
        Assert.Empty(Directory.GetFiles(archive.DataFolder, "*.tmp"));
    }

    [Fact]
    public async Task deletes_older_editions_only_when_no_page_can_be_reading_them()
    {
        var clock = new Clock();
        await Publish(clock, 1);
        clock.Passes(TimeSpan.FromHours(1));
        await Publish(clock, 2);
        clock.Passes(TimeSpan.FromSeconds(1));
        await Publish(clock, 3);
        // The first was built an hour ago, but replaced a second ago.
        Assert.Equal([1, 2, 3], Numbers());

        clock.Passes(TimeSpan.FromMinutes(11));
        await Publish(clock, 4);
        Assert.Equal([3, 4], Numbers());

        clock.Passes(TimeSpan.FromMinutes(11));
        await Publish(clock, 5);
        Assert.Equal([4, 5], Numbers());
    }

    [Fact(SkipUnless = nameof(IsUnix), Skip = "file modes are those of Unix")]
    public async Task into_a_folder_that_may_not_be_written_says_so_and_serving_goes_on()
    {
        if (OperatingSystem.IsWindows()) return;
        var edition = (await archive.Ingest()).Edition;
        archive.Write(Seeds.Report());
        File.SetUnixFileMode(archive.DataFolder, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var (exitCode, lines) = await OrdinaryUser.Runs("ingest", "--seeds", archive.SeedsFolder, "--data", archive.DataFolder);

        Assert.Equal(3, exitCode);
        Assert.StartsWith("Could not run: ", Assert.Single(lines), StringComparison.Ordinal);

        using var provider = new EditionProvider(archive.Editions(), DatabaseEngine.Sqlite, NullLogger<EditionProvider>.Instance);
        await provider.Refresh(TestContext.Current.CancellationToken);
        Assert.Equal(edition.Number, provider.Current?.Edition.Number);
        File.SetUnixFileMode(archive.DataFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact(SkipUnless = nameof(IsUnix), Skip = "file modes are those of Unix")]
    public async Task makes_files_that_nobody_can_write_to_by_mistake()
    {
        var edition = (await archive.Ingest()).Edition;

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead, File.GetUnixFileMode(archive.Editions().PathOf(edition)));
    }

    [Fact]
    public async Task twenty_times_under_readers_shows_each_of_them_whole_editions_only()
    {
        await Publish(new Clock(), 0);
        using var provider = new EditionProvider(archive.Editions(), DatabaseEngine.Sqlite, NullLogger<EditionProvider>.Instance);
        await provider.Refresh(TestContext.Current.CancellationToken);
        using var published = new CancellationTokenSource();
        var reads = new int[4];
        // Threads of their own: those of the pool may be busy with other tests for all of the twenty publications.
        var readers = Enumerable.Range(0, reads.Length).Select(reader => Task.Factory.StartNew(
            () => ReadUntil(provider, reads, reader, published.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()).ToList();

        for (var generation = 1; generation <= 20; generation++)
        {
            await Publish(new Clock(), generation);
            await provider.Refresh(TestContext.Current.CancellationToken);
            var before = (int[])reads.Clone();
            while (reads.Zip(before).Any(reader => reader.First == reader.Second) && !readers.Exists(reader => reader.IsFaulted)) await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        await published.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(21, provider.Current?.Edition.Number);
    }

    /// <summary>Reads two tables of an edition, again and again, counting, and finds them of one generation that is never older than before.</summary>
    private static async Task ReadUntil(EditionProvider provider, int[] reads, int reader, CancellationToken published)
    {
        var last = 0;
        while (!published.IsCancellationRequested)
        {
            var edition = provider.Current!; // served since before the readers began
            await using var db = edition.Engine.OpenToRead(edition.Database);
            var titles = await db.Records.Select(record => record.Title).Distinct().ToListAsync(TestContext.Current.CancellationToken);
            var words = await db.Passages.Where(passage => passage.Anchor == "t2").Select(passage => passage.Text).Distinct().ToListAsync(TestContext.Current.CancellationToken);

            Assert.Equal(Assert.Single(titles), Assert.Single(words));
            var generation = int.Parse(titles[0].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(generation >= last, $"generation {generation} after {last}");
            last = generation;
            Interlocked.Increment(ref reads[reader]);
        }
    }

    private async Task Publish(TimeProvider clock, int generation)
    {
        foreach (var slug in new[] { "one", "two", "three" }) archive.Write(Seeds.Interview(slug, title: $"Generation {generation}", answer: $"Generation {generation}"));
        archive.Delete(Seeds.Interview().Path);
        await new Ingestion(new ArchiveSettings(archive.SeedsFolder, archive.DataFolder), archive.Editions(clock), DatabaseEngine.Sqlite, clock)
            .Run(allowShrink: false, TestContext.Current.CancellationToken);
    }

    private IEnumerable<int> Numbers() => Directory.GetFiles(archive.DataFolder, "*.db").Order(StringComparer.Ordinal).Select(file => int.Parse(Path.GetFileName(file).Split('-')[1], System.Globalization.CultureInfo.InvariantCulture));

    private sealed class Clock : TimeProvider
    {
        private DateTimeOffset now = new(2024, 8, 20, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now;

        public void Passes(TimeSpan time) => now += time;
    }
}
