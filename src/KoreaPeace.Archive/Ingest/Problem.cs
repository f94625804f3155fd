namespace KoreaPeace.Archive.Ingest;

/// <summary>Something wrong in a seed, said to the person who can mend it.</summary>
/// <param name="Path">The file, as a path inside the seeds folder.</param>
/// <param name="Line">From 1; 0 when the file as a whole is meant.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="IsWarning">Worth a look, but the seed is used as it is.</param>
public sealed record Problem(string Path, int Line, string Message, bool IsWarning = false)
{
    /// <summary>As compilers say it, so that editors can jump there: <c>seeds/topics.yaml:4: message</c>.</summary>
    /// <param name="folder">What stands before the path: the seeds folder as the reader of the line knows it.</param>
    public string Said(string folder) =>
        $"{folder}/{Path}{(Line > 0 ? $":{Line}" : "")}: {(IsWarning ? "warning: " : "")}{Message}";

    /// <summary>By file and line, so that the same seeds always give the same report.</summary>
    public static IReadOnlyList<Problem> InOrder(IEnumerable<Problem> problems) =>
        [.. problems.Distinct().OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Message, StringComparer.Ordinal)];
}
