using KoreaPeace.Archive.Editions;

namespace KoreaPeace.Tests.Verbs;

public sealed class Telling_the_program
{
    private static readonly Seed Broken = Seeds.Report("broken").But("topics: [sanctions]", "topics: [sanktions]");

    [Fact]
    public async Task to_ingest_says_what_changed()
    {
        await using var archive = TestArchive.With(Seeds.Interview(), Seeds.Report());
        var first = await Told.Program(archive, "ingest");
        var again = await Told.Program(archive, "ingest");
        archive.Write(Seeds.Interview(title: "Another Title"));
        archive.Delete(Seeds.Report().Path);
        archive.Write(Seeds.Report("a-new-one"));
        var edited = await Told.Program(archive, "ingest");

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Matches(@"^Edition 1 \([0-9a-f]{8}\), 2 records, in [0-9.]+ s\.$", first.Output.TrimEnd().Split('\n')[^1]);
        Assert.Equal(0, again.ExitCode);
        Assert.Matches(@"^Nothing has changed\. Edition 1 \([0-9a-f]{8}\), 2 records\.$", again.Output.TrimEnd());
        Assert.Equal(["added: publications/2022/a-new-one.md", "changed: transcripts/2021/a-talk-on-deterrence.md", "removed: publications/2022/what-sanctions-do.md"], edited.Output.Split('\n')[..3]);
    }

    [Fact]
    public async Task to_ingest_a_broken_seed_names_it_and_publishes_the_others()
    {
        await using var archive = TestArchive.With(Seeds.Interview(), Broken);
        var told = await Told.Program(archive, "ingest");

        Assert.Equal(0, told.ExitCode);
        Assert.Contains($"publications/2022/broken.md:{Broken.LineOf("sanktions")}:10: topic \"sanktions\" is not in topics.yaml; did you mean sanctions?", told.Error, StringComparison.Ordinal);
        Assert.Contains("1 record, 1 left out", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task to_ingest_what_is_not_there_is_refused()
    {
        await using var archive = TestArchive.Of();
        var empty = await Told.Program(archive, "ingest");
        var missing = await Told.Program("ingest", "--seeds", Path.Combine(archive.SeedsFolder, "nowhere"), "--data", archive.DataFolder);

        Assert.Equal((3, 3), (empty.ExitCode, missing.ExitCode));
        Assert.StartsWith("Nothing was published: the seeds folder", empty.Error, StringComparison.Ordinal);
        Assert.Matches(@"^Nothing was published: the seeds folder .*nowhere does not exist; give another with --seeds\.$", missing.Error.TrimEnd());
    }

    [Fact]
    public async Task to_ingest_far_fewer_records_is_refused_unless_it_is_meant()
    {
        await using var archive = TestArchive.With(Enumerable.Range(0, 8).Select(n => Seeds.Report($"report-{n}", $"Report {n}")));
        await Told.Program(archive, "ingest");
        for (var n = 0; n < 5; n++) archive.Delete($"publications/2022/report-{n}.md");
        var refused = await Told.Program(archive, "ingest");
        var meant = await Told.Program(archive, "ingest", "--allow-shrink");

        Assert.Equal((3, "Nothing was published: 5 of 8 records would be gone; if that is meant, ingest with --allow-shrink."), (refused.ExitCode, refused.Error.TrimEnd()));
        Assert.Equal(0, meant.ExitCode);
    }

    [Fact]
    public async Task to_ingest_while_another_ingest_runs_says_to_wait()
    {
        await using var archive = TestArchive.With(Seeds.Interview());
        using var held = new EditionFolder(archive.DataFolder, TimeProvider.System).Lock();
        var told = await Told.Program(archive, "ingest");

        Assert.Equal((75, "Nothing was published: another ingest is running in this data folder; wait until it is done."), (told.ExitCode, told.Error.TrimEnd()));
    }

    [Fact]
    public async Task to_validate_counts_what_is_good_and_names_what_is_not()
    {
        await using var archive = TestArchive.With(Seeds.Interview());
        var good = await Told.Program(archive, "validate");
        archive.Write(Broken);
        var bad = await Told.Program(archive, "validate");

        Assert.Equal((0, "1 good record; no problems, 3 warnings.", ""), (good.ExitCode, good.Output.TrimEnd().Split('\n')[^1], good.Error));
        Assert.Equal(2, bad.ExitCode);
        Assert.Contains($"publications/2022/broken.md:{Broken.LineOf("sanktions")}:10: topic", bad.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(archive.DataFolder), "validate wrote something");
    }

    [Fact]
    public async Task to_validate_what_is_not_there_could_not_run()
    {
        var told = await Told.Program("validate", "--seeds", "/nowhere/at/all");

        Assert.Equal(3, told.ExitCode);
        Assert.Contains("/nowhere/at/all does not exist; give another with --seeds", told.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("published", told.Error, StringComparison.Ordinal); // it was not asked to publish
    }

    [Theory]
    [InlineData("--help", "ingest")]
    [InlineData("ingest --help", "--allow-shrink")]
    [InlineData("validate --help", "--seeds")]
    [InlineData("serve --help", "--data")]
    public async Task to_help_lists_what_there_is(string arguments, string says)
    {
        var told = await Told.Program(arguments.Split(' '));

        Assert.Equal((0, ""), (told.ExitCode, told.Error));
        Assert.Contains(says, told.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ingets", "ingets is neither a verb")]
    [InlineData("ingets", "did you mean ingest")]
    [InlineData("ingest --sedes x", "--sedes is neither")]
    [InlineData("ingest --sedes x", "did you mean --seeds")]
    [InlineData("ingest nonsense", "nonsense is neither")]
    [InlineData("validate --seed", "did you mean --seeds")]
    [InlineData("validate --allow-shrink", "--allow-shrink is neither")]
    [InlineData("serve --allow-shrink", "--allow-shrink is neither")]
    [InlineData("ingest --seeds", "--seeds")]
    [InlineData("--Sedes=x", "--Sedes=x is neither")]
    public async Task what_it_does_not_know_is_misuse(string arguments, string named)
    {
        var told = await Told.Program(arguments.Split(' '));

        Assert.Equal(1, told.ExitCode);
        Assert.Contains(named, told.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", told.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Archive:PublicUrl=nowhere", "Setting: Archive:PublicUrl is \"nowhere\"; it must be a whole address such as https://archive.example.org.")]
    [InlineData("--Archive:Watch=sometimes", "Setting: Archive:Watch is \"sometimes\"; it must be true or false.")]
    [InlineData("--Archive:Contact=somebody", "Setting: Archive:Contact is \"somebody\"; it must be an e-mail address or a web address.")]
    [InlineData("--Archive:CountSearches=some", "Setting: Archive:CountSearches is \"some\"; it must be true or false.")]
    [InlineData("--urls=nonsense", "Setting: Urls is \"nonsense\"; it must be an address to listen at, such as http://localhost:5081.")]
    [InlineData("--urls=http://localhost:99999", "Setting: Urls is \"http://localhost:99999\"; it must be an address to listen at, such as http://localhost:5081.")]
    [InlineData("--Archive:Name=", "Setting: Archive:Name is empty; give the archive a name.")]
    [InlineData("--Archive:Sedes=x", "Setting: Archive:Sedes is not a setting; there are Archive:Name, Archive:PublicUrl, Archive:Seeds, Archive:Data, Archive:Watch, Archive:Contact, Archive:CountSearches.")]
    public async Task to_serve_with_a_wrong_setting_names_it(string setting, string says)
    {
        var told = await Told.Program("serve", setting);

        Assert.Equal((3, says), (told.ExitCode, told.Error.TrimEnd()));
    }
}
