using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace KoreaPeace.Tests.Ingest;

/// <summary>
/// The real program, killed at moments spread over its run: the archive is the old one or the new one, whole, and the next ingest needs
/// nobody's help.
/// </summary>
[Trait("Category", "Long")]
public sealed class Killed_while_ingesting
{
    private const int Records = 120;

    // Each costs a start of the program, some two seconds of a processor: more of them when there is a night for it.
    private static readonly int Moments = int.Parse(Environment.GetEnvironmentVariable("KOREAPEACE_KILLS") ?? "3", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task leaves_the_old_archive_or_the_new_one_and_never_half_of_either()
    {
        await using var archive = TestArchive.With(Generation(0));
        var old = (await archive.Ingest()).Edition;
        var run = await TimeOfOneRun();
        int killed = 0, generation = 0, served = 0; // whose words are written, and whose are served
        for (var moment = 0; moment < Moments; moment++)
        {
            foreach (var seed in Generation(++generation).Take(3)) archive.Write(seed);
            using (var program = IngestProcess.Of(archive))
            {
                // The first third of a run is the program's start, when nothing can be lost yet.
                var delay = (run / 3) + (run * 2 / 3 * moment / Moments);
                await Task.Delay(delay, TestContext.Current.CancellationToken);
                if (program.Kill()) killed++;
                else run = delay; // the machine has become faster since the time of one run was taken
            }

            var current = archive.Editions().Current()!; // there was one before, and nothing may take it away
            Assert.True(current.File == old.File || current.Number > old.Number, $"moment {moment}: edition {current.Number} after {old.Number}");
            var isNew = current.File != old.File;
            if (isNew) served = generation;
            Assert.Equal(served, await ServedGeneration(archive));
            old = current;
        }

        var after = await archive.Ingest();
        Assert.Equal((Records, 0), (after.Edition.Records, after.Edition.LeftOut));
        Assert.Equal(generation, await ServedGeneration(archive));
        Assert.False(Directory.Exists(Path.Combine(archive.DataFolder, "build")));
        Assert.Empty(Directory.GetFiles(archive.DataFolder, "*.tmp"));
        Assert.True(killed >= Math.Max(1, Moments / 4), $"only {killed} of {Moments} were still at work");
    }

    /// <summary>Opens what is current as the site does, from nothing, and says which generation its words are of.</summary>
    private static async Task<int> ServedGeneration(TestArchive archive)
    {
        using var provider = new EditionProvider(archive.Editions(), DatabaseEngine.Sqlite, NullLogger<EditionProvider>.Instance);
        await provider.Refresh(TestContext.Current.CancellationToken);
        Assert.Null(provider.Degraded);
        Assert.True(archive.Editions().IsIntact(provider.Current!.Edition)); // what is not degraded is served
        await using var db = provider.Current.Engine.OpenToRead(provider.Current.Database);
        Assert.Equal(Records, await db.Records.CountAsync(TestContext.Current.CancellationToken));
        var titles = await db.Records.Where(record => record.Title.StartsWith("Generation")).Select(record => record.Title).Distinct().ToListAsync(TestContext.Current.CancellationToken);
        return int.Parse(Assert.Single(titles).Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<TimeSpan> TimeOfOneRun()
    {
        await using var archive = TestArchive.With(Generation(0));
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        using var program = IngestProcess.Of(archive);
        Assert.Equal(0, await program.Ended());
        return System.Diagnostics.Stopwatch.GetElapsedTime(started);
    }

    /// <summary>Three pieces that say which generation they are of, and many that never change.</summary>
    private static IEnumerable<Seed> Generation(int generation) =>
        Enumerable.Range(1, 3).Select(n => Seeds.Interview($"talk-{n}", title: $"Generation {generation}"))
            .Concat(Enumerable.Range(4, Records - 3).Select(n => Seeds.Interview($"talk-{n}", title: $"Talk {n}", answer: string.Join(' ', Enumerable.Range(n, 80).Select(word => $"word{word}")))));
}
