using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Site.Settings;

namespace KoreaPeace.Site.Seeds;

/// <summary>Takes in the seeds at the start and whenever they are edited, and follows editions that another process publishes.</summary>
internal sealed class SeedWatcher(Ingestion ingestion, EditionProvider editions, SiteSettings settings, SeedProblems problems, ILogger<SeedWatcher> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500); // an edit shows within two seconds, with time to build
    private static readonly TimeSpan FirstIngest = TimeSpan.FromSeconds(10); // a larger archive is built behind an answering site

    private readonly ReportedProblems reported = new(log);
    private string? taken;
    private bool wasRefused;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Look(isStart: true, cancellationToken).WaitAsync(FirstIngest, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await Look(isStart: false, stoppingToken);
    }

    private async Task Look(bool isStart, CancellationToken cancel)
    {
        try
        {
            await editions.Refresh(cancel);
            if (!isStart && !settings.Watch) return;

            // What makes the served edition worse than it should be, such as a damaged file, may be mended by building it again: once.
            var stamp = Stamp();
            if (stamp == taken) return;
            if (!isStart && stamp != await StampAfterAMoment(cancel)) return; // still being written; look again at the next beat
            taken = stamp;
            await Ingest(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        // Whatever goes wrong with the seeds or the disk, the site serves what it has, and looks again.
        catch (Exception failed)
        {
            log.LogError(failed, "The seeds could not be taken in");
        }
    }

    private async Task<string> StampAfterAMoment(CancellationToken cancel)
    {
        await Task.Delay(100, cancel);
        return Stamp();
    }

    private string Stamp() => $"{ingestion.Seeds.Stamp()} {editions.Degraded}";

    private async Task Ingest(CancellationToken cancel)
    {
        try
        {
            var report = await ingestion.Run(allowShrink: false, cancel);
            reported.Say(report, ingestion.Seeds.Said);
            problems.Keep(report.Problems);
            wasRefused = false;
            await editions.Refresh(cancel);
        }
        catch (IngestRefusedException refused)
        {
            problems.Keep(problems.Found, refused.Message);
            if (!wasRefused) log.LogError("Nothing was published: {Why}", refused.Message);
            wasRefused = true;
        }
        catch (IngestRunningException)
        {
            taken = null; // try again at the next beat
        }
    }
}
