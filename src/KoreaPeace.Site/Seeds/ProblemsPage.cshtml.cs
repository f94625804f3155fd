using KoreaPeace.Archive.Ingest;
using KoreaPeace.Site.Http;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Seeds;

/// <summary>The problems of the last ingest, where a curator who looks at pages finds them.</summary>
[ResponseCache(NoStore = true), NotOfTheEdition]
public sealed class ProblemsPage(SeedProblems problems, Ingestion ingestion) : ArchivePage
{
    public override string? Heading => "Problems in the seeds";

    public override string Description => "What the last ingest found wrong in the seeds.";

    public override string? Permanent => null;

    public override bool IsListed => false;

    public string? Refusal => problems.Refusal;

    /// <summary>By file, errors and warnings in the order of lines.</summary>
    public IEnumerable<IGrouping<string, Problem>> Files => problems.Found.GroupBy(problem => $"{ingestion.Seeds.Said}/{problem.Path}");

    public string Counted => problems.Found.Count == 0
        ? "There are none."
        : $"{Words.Counted(problems.Found.Count(problem => !problem.IsWarning), "problem")}, {Words.Counted(problems.Found.Count(problem => problem.IsWarning), "warning")}.";

    public IActionResult OnGet() => problems.AreForSender(HttpContext) ? Page() : NotFound();

    /// <summary>"line 6, column 10"; empty where the file as a whole is meant.</summary>
    public static string PlaceOf(Problem problem) => problem switch
    {
        { Line: 0 } => "",
        { Column: 0 } => $"line {problem.Line}",
        _ => $"line {problem.Line}, column {problem.Column}",
    };
}
