using System.CommandLine;
using System.Diagnostics;
using KoreaPeace.Archive;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Verbs;

/// <summary><c>ingest</c>: makes a new edition of the seeds and says what changed.</summary>
internal sealed class IngestVerb : Command
{
    private const int MostNamed = 20; // a screen; the counts say the rest

    private readonly Option<string?> seeds = Verb.SeedsOption();
    private readonly Option<string?> data = Verb.DataOption();
    private readonly Option<bool> allowShrink = new("--allow-shrink") { Description = "Publish even when more than a tenth of the records are gone." };

    public IngestVerb() : base("ingest", "Build the archive from the seeds and say what changed.")
    {
        Add(seeds);
        Add(data);
        Add(allowShrink);
        SetAction((told, cancel) => Verb.Try(told, () => Run(told, cancel)));
    }

    private async Task<int> Run(ParseResult told, CancellationToken cancel)
    {
        var services = new ServiceCollection().AddLogging().AddArchive(Verb.Folders(told, seeds, data));
        await using var provider = services.BuildServiceProvider();
        var ingestion = provider.GetRequiredService<Ingestion>();
        var started = Stopwatch.GetTimestamp();
        var report = await ingestion.Run(told.GetValue(allowShrink), cancel);
        Say(report, ingestion.Seeds.Said, Stopwatch.GetElapsedTime(started), told.InvocationConfiguration);
        return Verb.Good;
    }

    private static void Say(IngestReport report, string folder, TimeSpan took, InvocationConfiguration console)
    {
        foreach (var problem in report.Problems) console.Error.WriteLine(problem.Said(folder));
        foreach (var lost in report.LostAddresses) console.Error.WriteLine($"{folder}/{IngestReport.SaidOfLost(lost)}");
        foreach (var kept in report.Edition.Kept) console.Error.WriteLine($"{folder}/{kept}: the version of the last edition is kept until this is mended");

        var (output, edition) = (console.Output, report.Edition);
        if (!report.IsNew)
        {
            output.WriteLine($"Nothing has changed. Edition {edition.Number} ({edition.Id[..8]}), {Words.Counted(edition.Records, "record")}.");
            return;
        }

        Named(output, "added", report.Added);
        Named(output, "changed", report.Changed);
        Named(output, "removed", report.Removed);
        var leftOut = edition.LeftOut == 0 ? "" : $", {edition.LeftOut} left out";
        output.WriteLine($"Edition {edition.Number} ({edition.Id[..8]}), {Words.Counted(edition.Records, "record")}{leftOut}, in {took.TotalSeconds:0.0} s.");
    }

    private static void Named(TextWriter output, string what, IReadOnlyList<string> paths)
    {
        foreach (var path in paths.Take(MostNamed)) output.WriteLine($"{what}: {path}");
        if (paths.Count > MostNamed) output.WriteLine($"{what}: and {paths.Count - MostNamed} more");
    }
}
