using System.CommandLine;
using System.Text.Json;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Verbs;

/// <summary><c>validate</c>: reads and judges the seeds, and changes them only when told to. It looks at the last edition and writes none.</summary>
internal sealed class ValidateVerb : Command
{
    private readonly Option<string?> seeds = Verb.SeedsOption();
    private readonly Option<string?> data = Verb.DataOption();
    private readonly Option<bool> fix = new("--fix") { Description = "First write ids into turns that have none, give turns the ids back that they were published with, and put letters together that are stored taken apart." };
    private readonly Option<bool> json = new("--json") { Description = "Print one JSON object for other programs, and nothing else." };

    public ValidateVerb() : base("validate", "Read the seeds and name every problem, one on a line: path:line:column: message.")
    {
        Add(seeds);
        Add(data);
        Add(fix);
        Add(json);
        SetAction((told, _) => Verb.Try(told, () => Task.FromResult(Run(told))));
    }

    private int Run(ParseResult told)
    {
        var folders = Verb.Folders(told, seeds, data);
        var folder = new SeedFolder(folders.Seeds);
        if (!folder.Exists) throw new DirectoryNotFoundException($"the seeds folder {folder.Said} does not exist; give another with --seeds.");

        using var published = PublishedTurns.In(folders.Data, DatabaseEngine.Sqlite);
        IReadOnlyList<SeedMending.Mended> mended = told.GetValue(fix) ? new SeedMending(folder, published).Mend() : [];
        var reading = ArchiveReading.Of(folder, LastGood.Nothing with { Turns = published });
        var problems = Problem.InOrder([.. reading.Problems, .. ArchiveReview.Of(reading)]);
        var summary = new Summary(reading.Records.Count(), problems.Count(problem => !problem.IsWarning), problems.Count(problem => problem.IsWarning));
        var output = told.InvocationConfiguration.Output;
        if (told.GetValue(json)) output.WriteLine(InJson(folder.Said, mended, problems, summary));
        else Say(output, folder.Said, mended, problems, summary);
        return summary.Errors > 0 ? Verb.ProblemsInSeeds : Verb.Good;
    }

    private static void Say(TextWriter output, string folder, IReadOnlyList<SeedMending.Mended> mended, IReadOnlyList<Problem> problems, Summary summary)
    {
        foreach (var file in mended) output.WriteLine($"{folder}/{file.Path}: {file.What}");
        foreach (var problem in problems) output.WriteLine(problem.Said(folder));
        var warnings = summary.Warnings > 0 ? $", {Counted(summary.Warnings, "warning")}" : "";
        output.WriteLine($"{Counted(summary.Records, "good record")}; {Counted(summary.Errors, "problem")}{warnings}.");
    }

    private static string InJson(string folder, IReadOnlyList<SeedMending.Mended> mended, IReadOnlyList<Problem> problems, Summary summary) => JsonSerializer.Serialize(
        new
        {
            mended = mended.Select(file => new { path = $"{folder}/{file.Path}", what = file.What }),
            problems = problems.Select(problem => new
            {
                path = $"{folder}/{problem.Path}",
                problem.Line,
                problem.Column,
                severity = problem.IsWarning ? "warning" : "error",
                problem.Code,
                problem.Message,
            }),
            summary,
        },
        Verb.Json);

    private static string Counted(int count, string noun) => count == 0 ? $"no {noun}s" : Words.Counted(count, noun);

    private sealed record Summary(int Records, int Errors, int Warnings);
}
