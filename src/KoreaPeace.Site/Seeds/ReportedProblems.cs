using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Site.Seeds;

/// <summary>Tells the person at the console what an ingest found, each thing once.</summary>
internal sealed class ReportedProblems(ILogger log)
{
    private HashSet<Problem> known = [];

    public void Say(IngestReport report, string folder)
    {
        foreach (var problem in report.Problems.Where(problem => !known.Contains(problem))) log.LogWarning("{Problem:l}", problem.Said(folder));
        foreach (var mended in known.Except(report.Problems)) log.LogInformation("mended: {Problem:l}", mended.Said(folder));
        known = [.. report.Problems];
        if (!report.IsNew) return;

        foreach (var lost in report.LostAddresses) log.LogWarning("{Lost:l}", $"{folder}/{IngestReport.SaidOfLost(lost)}");
        foreach (var kept in report.Edition.Kept) log.LogWarning("{Kept:l}", $"{folder}/{kept}: the version of the last edition is shown until this is mended");

        log.LogInformation("Edition {Number}: seeds added {Added}, changed {Changed}, removed {Removed}; records {Records}",
            report.Edition.Number, report.Added.Count, report.Changed.Count, report.Removed.Count, report.Edition.Records);
    }
}
