namespace KoreaPeace.Archive.Ingest;

/// <summary>Something wrong in a seed, said to the person who can mend it.</summary>
/// <param name="Path">The file, as a path inside the seeds folder.</param>
/// <param name="Line">From 1; 0 when the file as a whole is meant.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="IsWarning">Worth a look, but the seed is used as it is.</param>
public sealed record Problem(string Path, int Line, string Message, bool IsWarning = false)
{
    /// <summary>From 1, in UTF-16 units as editors count them; 0 when it is not known.</summary>
    public int Column { get; init; }

    private const int MaxLength = 1_000; // characters
    private const int MostOfOneFile = 100; // nobody mends more before looking again

    /// <summary>As compilers say it, so that editors can jump there: <c>seeds/topics.yaml:4:9: message</c>.</summary>
    /// <param name="folder">What stands before the path: the seeds folder as the reader of the line knows it.</param>
    public string Said(string folder) =>
        OnOneLine($"{folder}/{Path}{Place}: {(IsWarning ? "warning: " : "")}{Message}");

    /// <summary>What kind of thing it is, as seeds/README.md lists them; null for a field that is not as its form asks.</summary>
    public string? Code { get; init; }

    private string Place => (Line, Column) switch
    {
        (0, _) => "",
        (_, 0) => $":{Line}",
        _ => $":{Line}:{Column}",
    };

    // What a seed says stands in messages, and names of files may hold anything: neither may break the line or flood the screen.
    private static string OnOneLine(string said)
    {
        var visible = string.Concat(said.Select(character => char.IsControl(character) ? $"\\u{(int)character:x4}" : character.ToString()));
        return visible.Length <= MaxLength ? visible : $"{visible[..(MaxLength / 2)]} … {visible[^(MaxLength / 2)..]}";
    }

    /// <summary>By file, line and column, so that the same seeds always give the same report; the same about one line only once.</summary>
    public static IReadOnlyList<Problem> InOrder(IEnumerable<Problem> problems) =>
        [.. problems.OrderBy(problem => problem.Column).DistinctBy(problem => problem with { Column = 0 }).GroupBy(problem => problem.Path)
            // What is wrong in a vocabulary is often why a record is wrong, so it comes first.
            .OrderBy(same => SeedFile.IsRecordAt(same.Key)).ThenBy(same => same.Key, StringComparer.Ordinal).SelectMany(OfOneFile)];

    private static IEnumerable<Problem> OfOneFile(IGrouping<string, Problem> same)
    {
        var inOrder = same.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).ThenBy(problem => problem.Message, StringComparer.Ordinal);
        var more = same.Skip(MostOfOneFile).Any() ? same.Count() - MostOfOneFile : 0;
        if (more == 0) return inOrder;
        return inOrder.Take(MostOfOneFile).Append(new Problem(same.Key, 0, $"and {more} more in this file; mend the first and look again", same.All(problem => problem.IsWarning)));
    }
}
