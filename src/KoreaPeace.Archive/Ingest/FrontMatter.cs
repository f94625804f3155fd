namespace KoreaPeace.Archive.Ingest;

/// <summary>A seed taken apart: the fields between two lines of three hyphens, and the body after them.</summary>
/// <param name="LinesBeforeBody">How many lines of the file stand before the body's first.</param>
public sealed record FrontMatter(Fields Fields, string Body, int LinesBeforeBody)
{
    private const string Fence = "---";
    private const int MaxLines = 20_000; // the longest interview has 2,000; Markdig needs minutes for 100,000 headings or list entries

    /// <summary>The lines of a seed after its front matter, and how many stand before them; none when it has no front matter or that is not closed.</summary>
    internal static (string[] Lines, int Before) BodyOf(string[] lines)
    {
        var begin = BodyBegin(lines);
        return begin == lines.Length ? ([], 0) : ([.. lines[begin..].Select(Decision.TakenOut)], begin);
    }

    /// <summary>The index of the body's first line; behind the last when there is no closed front matter.</summary>
    internal static int BodyBegin(string[] lines)
    {
        var end = IsFence(lines[0].TrimStart('\uFEFF')) ? EndOf(lines) : -1;
        return end < 0 ? lines.Length : end + 1;
    }

    private static bool IsFence(string line) => line.TrimEnd() == Fence;

    /// <summary>The index of the line that closes the front matter; below 0 when none does.</summary>
    private static int EndOf(string[] lines) => Array.FindIndex(lines, 1, IsFence);

    /// <summary>Null when there is none or it cannot be read; <paramref name="problems"/> then says why.</summary>
    /// <param name="shape">Notes what its reader asks for.</param>
    public static FrontMatter? Read(SeedFile seed, List<Problem> problems, FieldShape? shape = null)
    {
        var lines = seed.Text.Split('\n');
        if (lines.Length > MaxLines)
        {
            problems.Add(new Problem(seed.Path, MaxLines, $"the file has more than {MaxLines:N0} lines; split it"));
            return null;
        }

        if (!IsFence(lines[0]))
        {
            problems.Add(new Problem(seed.Path, 1, "a seed begins with a line of three hyphens (---), then its fields"));
            return null;
        }

        var end = EndOf(lines);
        if (end < 0)
        {
            problems.Add(new Problem(seed.Path, 1, "the fields are not closed; put a line of three hyphens (---) after the last one"));
            return null;
        }

        var yaml = string.Join('\n', lines[1..end]);
        var before = problems.Count;
        var node = SeedYaml.Read(seed.Path, yaml, 1, problems);
        if (node is not SeedMap map)
        {
            if (problems.Count == before) problems.Add(new Problem(seed.Path, 2, "the fields are missing; write \"title: …\" and the others, one on a line"));
            return null;
        }

        return new FrontMatter(new Fields(map with { Line = 1, Column = 1 }, seed.Path, problems, shape), string.Join('\n', lines[(end + 1)..].Select(Decision.TakenOut)), end + 1);
    }
}
