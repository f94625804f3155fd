using System.CommandLine;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Verbs;

/// <summary><c>validate</c>: reads and judges the seeds and touches no database.</summary>
internal sealed class ValidateVerb : Command
{
    private readonly Option<string?> seeds = Verb.SeedsOption();
    private readonly Option<string?> data = Verb.DataOption();

    public ValidateVerb() : base("validate", "Read the seeds and name every problem, one on a line: path:line:column: message.")
    {
        Add(seeds);
        Add(data);
        SetAction((told, _) => Verb.Try(told, () => Task.FromResult(Run(told))));
    }

    private int Run(ParseResult told)
    {
        var folder = new SeedFolder(Verb.Folders(told, seeds, data).Seeds);
        if (!folder.Exists) throw new DirectoryNotFoundException($"the seeds folder {folder.Said} does not exist; give another with --seeds.");

        var reading = ArchiveReading.Of(folder, LastGood.Nothing);
        var output = told.InvocationConfiguration.Output;
        var problems = Problem.InOrder([.. reading.Problems, .. ArchiveReview.Of(reading)]);
        foreach (var problem in problems) output.WriteLine(problem.Said(folder.Said));
        var errors = problems.Count(problem => !problem.IsWarning);
        var warnings = problems.Count - errors;
        output.WriteLine($"{Counted(reading.Records.Count(), "good record")}; {Counted(errors, "problem")}{(warnings > 0 ? $", {Counted(warnings, "warning")}" : "")}.");
        return errors > 0 ? Verb.ProblemsInSeeds : Verb.Good;
    }

    private static string Counted(int count, string noun) => count == 0 ? $"no {noun}s" : Words.Counted(count, noun);
}
