using System.Text.RegularExpressions;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Tests.Ingest;

/// <summary>What seeds/README.md shows is true: its examples are good, and its broken ones are said to be broken in exactly its words.</summary>
public sealed partial class Seed_guide
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Seeds, "README.md"));
    private static readonly IReadOnlyList<Fence> Fences = [.. FencePattern().Matches(Text).Select(match => new Fence(match.Groups["language"].Value, match.Groups["path"].Value, match.Groups["text"].Value))];

    /// <summary>The examples that have a path and are not followed by what validate says about them.</summary>
    private static IEnumerable<Seed> Good => Fences.Where((fence, n) => fence.Path.Length > 0 && !IsBroken(n)).Select(fence => new Seed(fence.Path, fence.Text));

    public static TheoryData<string> Broken { get; } = [.. Fences.Where((_, n) => IsBroken(n)).Select(fence => fence.Path)];

    [Fact]
    public async Task has_examples_that_make_a_good_archive_together()
    {
        await using var archive = TestArchive.Of(Good);

        Assert.Empty(archive.Validate());
        Assert.Equal(["concepts.yaml", "events.yaml", "people.yaml", "publications/2024/small-steps.md", "topics.yaml", "transcripts/2024/jane-doe-on-talks.md", "words.yaml"], Good.Select(seed => seed.Path).Order(StringComparer.Ordinal));
        Assert.Equal(2, (await archive.Ingest()).Edition.Records);
    }

    [Theory, MemberData(nameof(Broken))]
    public async Task says_of_a_broken_example_what_validate_says(string path)
    {
        var n = Fences.ToList().FindIndex(fence => fence.Path == path);
        await using var archive = TestArchive.Of(Good.Append(new Seed(path, Fences[n].Text)));

        Assert.Equal(Fences[n + 1].Text.TrimEnd('\n').Split('\n'), archive.ValidateToTheColumn());
    }

    [Fact]
    public void shows_the_usual_mistakes() => Assert.InRange(Broken.Count, 6, 20);

    [Fact]
    public void lists_every_type_with_the_names_it_accepts()
    {
        var expected = PublicationType.All.Select(type => $"| `{type.Name}` | {(type.AlsoPrinted.Count == 0 ? "–" : string.Join(", ", type.AlsoPrinted.Select(name => $"`{name}`")))} |");

        Assert.Equal(expected, Text.Split("| Form | Also printed as |\n|---|---|\n")[1].Split("\n\n")[0].Split('\n'));
    }

    [Fact]
    public void names_every_role_of_a_speaker()
    {
        var line = Text.Split('\n').Single(line => line.StartsWith("| `speakers[].role` |", StringComparison.Ordinal));

        Assert.Equal(
            Enum.GetNames<Role>().Where(role => role != nameof(Role.Author)).Select(role => role.ToLowerInvariant()).Order(StringComparer.Ordinal),
            WordPattern().Matches(line.Split('|')[4]).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void shows_dates_that_are_dates()
    {
        var forms = Text.Split("## Dates")[1].Split("Write only what you know")[0];

        Assert.All(WordPattern().Matches(forms).Select(match => match.Groups[1].Value).Where(word => word != "date-basis"), word => Assert.NotNull(PartialDate.Parse(word)));
    }

    private static bool IsBroken(int n) => Fences[n].Language == "markdown" && n + 1 < Fences.Count && Fences[n + 1].Language == "text";

    [GeneratedRegex(@"^```(?<language>[a-z]+)(?: (?<path>\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencePattern();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex WordPattern();

    private sealed record Fence(string Language, string Path, string Text);
}
