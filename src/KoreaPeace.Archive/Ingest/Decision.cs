using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Ingest;

/// <summary>
/// Something in a seed that a program could not decide and a person must: a comment at its place, <c># decide: …</c> in YAML and
/// <c>&lt;!-- decide: … --&gt;</c> on a line of its own in a body. <c>validate</c> names each until it is deleted; no page ever shows it.
/// </summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="What">What is to be decided, in a sentence.</param>
public sealed partial record Decision(int Line, int Column, string What)
{
    /// <summary>The comment for YAML, without indent and line end.</summary>
    public static string InYaml(string what) => $"# decide: {OneLine(what)}";

    /// <summary>The comment for the body, to stand on a line of its own.</summary>
    public static string InBody(string what) => $"<!-- decide: {OneLine(what).Replace("--", "–", StringComparison.Ordinal)} -->"; // two hyphens would end the comment

    /// <summary>All that wait in a seed or a vocabulary, in order.</summary>
    public static IEnumerable<Decision> In(SeedFile seed)
    {
        if (!seed.Text.Contains("decide:", StringComparison.Ordinal)) yield break;
        var lines = seed.Text.Split('\n');
        var body = seed.IsRecord ? FrontMatter.BodyBegin(lines) : lines.Length;
        for (var n = 0; n < lines.Length; n++)
        {
            var comment = n < body ? YamlComment().Match(lines[n]) : BodyComment().Match(lines[n]);
            if (comment.Success) yield return new Decision(n + 1, comment.Groups["mark"].Index + 1, comment.Groups["what"].Value);
        }
    }

    /// <summary>A line of a body as it is to be read: empty when it is a comment that waits for a decision.</summary>
    public static string TakenOut(string line) => BodyComment().IsMatch(line) ? "" : line;

    private static string OneLine(string what) => string.Join(' ', what.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"^[ ]*(?<mark>#)[ ]?decide:[ ]*(?<what>.*?)[ ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex YamlComment();

    [GeneratedRegex(@"^[ ]*(?<mark><!--)[ ]*decide:[ ]*(?<what>.*?)[ ]*-->[ ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex BodyComment();
}
