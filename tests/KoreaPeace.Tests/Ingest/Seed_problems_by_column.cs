namespace KoreaPeace.Tests.Ingest;

/// <summary>The column of a problem: where the cursor has to stand to mend it.</summary>
public sealed class Seed_problems_by_column
{
    [Theory]
    [InlineData("topics: [sanctions]", "topics: [sanctions, sanktions]", "7:21: topic")] // the value in its list
    [InlineData("topics: [sanctions]", "topics:\n  - sanktions", "8:5: topic")]
    [InlineData("type: Report", "type: Reprot", "4:7: type")] // the value
    [InlineData("type: Report", "type:", "4:1: type")] // the field, when nothing stands in it
    [InlineData("type: Report\n", "", "1:1: type")] // where the fields begin, when there is no such field
    [InlineData("type: Report", "type: [Report]", "4:7: type")]
    [InlineData("type: Report", "type: Report\ncolour: red", "5:1: colour")]
    [InlineData("type: Report", "type: Report\ntype: Report", "5:1: type is given twice")]
    [InlineData("  archived:", "  archive:", "11:3: archive is not a field")]
    [InlineData("url: https://institute", "url: institute", "10:8: url")]
    [InlineData("  url: https://institute.example.org/what-sanctions-do\n", "", "9:1: source has no url")]
    [InlineData("date: 2022-08-20", "date: June 1998", "3:7: date")]
    [InlineData("title: What", "title: *What", "2:8: aliases")]
    [InlineData("title: What", "\ttitle: What", "2:1: this line is indented with a tab")]
    [InlineData("title: What Sanctions Do", "title: \"What\\0Sanctions\"", "2:8: an escape")]
    [InlineData("title: What Sanctions", "title: What \u0007Sanctions", "2:13: an invisible control character")]
    [InlineData("title: What Sanctions", "title: What \u200BSanctions", "2:13: warning: an invisible character")]
    public async Task in_the_fields(string good, string broken, string said)
    {
        await using var archive = TestArchive.With(Seeds.Report().But(good, broken));

        Assert.Contains(archive.ValidateToTheColumn(), line => line.StartsWith($"seeds/{Seeds.Report().Path}:{said}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{#t2} Deterrence buys time,", "{#t2} Deterrence <b>buys</b> time,", "23:33: HTML")] // behind the label
    [InlineData("time, and North Korea knows it.", "time,\n\nand <i>North</i> Korea knows it.", "25:5: HTML")]
    [InlineData("**Ben Guest:** {#t2}", "**Ben Gest:** {#t2}", "23:3: turn t2")]
    [InlineData("{#t2}", "{#t1}", "23:16: turn id t1")]
    [InlineData("{#t2}", "{#two}", "23:16: turn id")]
    [InlineData("{#t3} ", "", "25:1: warning: turn t3 has no id")]
    [InlineData("**Ben Guest:** {#t2}", "**Ben Guest**: {#t2}", "23:1: the colon")]
    [InlineData("role: guest", "role: gest", "11:11: role")]
    public async Task in_the_words(string good, string broken, string said)
    {
        await using var archive = TestArchive.With(Seeds.Interview().But(good, broken));

        Assert.Contains(archive.ValidateToTheColumn(), line => line.StartsWith($"seeds/{Seeds.Interview().Path}:{said}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task of_a_letter_that_is_not_UTF_8()
    {
        await using var archive = TestArchive.With();
        archive.Write("publications/2022/odd.md", [.. "---\ntitle: 북한"u8, 0xE9, (byte)'\n']);

        Assert.StartsWith("seeds/publications/2022/odd.md:2:10: a letter in this line is not saved as UTF-8", Assert.Single(archive.ValidateToTheColumn()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_left_out_where_the_file_as_a_whole_is_meant()
    {
        await using var archive = TestArchive.With();
        archive.Delete("topics.yaml");

        Assert.Equal("seeds/topics.yaml: is missing; put it back", Assert.Single(archive.ValidateToTheColumn()));
    }
}
