using System.Globalization;
using System.Security.Cryptography;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Tests.Ingest;

/// <summary>The same seeds always give the same edition; other seeds give another, and the report says what is other.</summary>
[Trait("Category", "Long")]
public sealed class Ingesting_again
{
    private static readonly IReadOnlyList<Seed> Pieces = [Seeds.Interview(), Seeds.Report(), Seeds.Report("on-talks", "On Talks", "2019-01-05", "peace-processes")];

    [Fact]
    public async Task when_nothing_has_changed_makes_no_new_edition()
    {
        await using var archive = TestArchive.With(Pieces);
        var first = await archive.Ingest();
        foreach (var file in Directory.GetFiles(archive.SeedsFolder, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);

        var second = await archive.Ingest();

        Assert.True(first.IsNew);
        Assert.False(second.IsNew);
        Assert.Equal(first.Edition.File, second.Edition.File);
        Assert.Single(Directory.GetFiles(archive.DataFolder, "*.db"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("ko-KR")]
    [InlineData("de-DE")]
    public async Task in_another_folder_and_order_and_culture_makes_the_same_file(string culture)
    {
        await using var archive = TestArchive.With(Pieces);
        await using var other = TestArchive.Of(Seeds.Vocabularies.Concat(Pieces).Reverse());
        var expected = (await archive.Ingest()).Edition;

        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var actual = (await other.Ingest()).Edition;
        CultureInfo.CurrentCulture = before;

        Assert.Equal((expected.Id, expected.Sha256, expected.Bytes), (actual.Id, actual.Sha256, actual.Bytes));
        Assert.Equal(expected.Sha256, Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(other.DataFolder, actual.File), TestContext.Current.CancellationToken))));
    }

    [Fact]
    public async Task by_the_program_in_another_time_zone_and_language_makes_the_same_file()
    {
        await using var archive = TestArchive.With(Pieces);
        await using var other = TestArchive.With(Pieces);
        var expected = (await archive.Ingest()).Edition;

        var exit = await IngestProcess.Of(other, new() { ["TZ"] = "Asia/Seoul", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" }).Ended();

        Assert.Equal(0, exit);
        Assert.Equal(expected.File, Path.GetFileName(Assert.Single(Directory.GetFiles(other.DataFolder, "*.db"))));
    }

    [Fact]
    public async Task reports_what_was_added_changed_and_removed()
    {
        await using var archive = TestArchive.With(Pieces);
        var first = await archive.Ingest();
        archive.Write(Seeds.Report("brand-new"));
        archive.Write(Pieces[1].But("Sanctions hurt", "Sanctions bite"));
        archive.Write(Seeds.Topics.But("name: Deterrence", "name: Deterrence of War"));
        archive.Delete(Pieces[2].Path);

        var second = await archive.Ingest();

        Assert.Equal(["concepts.yaml", "events.yaml", "people.yaml", "publications/2022/on-talks.md", "publications/2022/what-sanctions-do.md", "topics.yaml", "transcripts/2021/a-talk-on-deterrence.md"], first.Added);
        Assert.Equal(["publications/2022/brand-new.md"], second.Added);
        Assert.Equal(["publications/2022/what-sanctions-do.md", "topics.yaml"], second.Changed);
        Assert.Equal(["publications/2022/on-talks.md"], second.Removed);
        Assert.NotEqual(first.Edition.Id, second.Edition.Id);
        Assert.Equal((2, 3), (second.Edition.Number, second.Edition.Records));
    }

    [Fact]
    public async Task after_a_change_and_its_undoing_gives_the_first_edition_its_bytes_back()
    {
        await using var archive = TestArchive.With(Pieces);
        var first = (await archive.Ingest()).Edition;
        archive.Write(Pieces[1].But("Sanctions hurt", "Sanctions bite"));
        await archive.Ingest();
        archive.Write(Pieces[1]);

        var third = (await archive.Ingest()).Edition;

        Assert.Equal((first.Id, first.Sha256, 3), (third.Id, third.Sha256, third.Number));
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("empty")]
    [InlineData("without records")]
    public async Task without_seeds_is_refused_and_keeps_the_old_edition(string seeds)
    {
        await using var archive = TestArchive.With(Pieces);
        var before = (await archive.Ingest()).Edition;
        Directory.Delete(seeds == "without records" ? archive.PathOf("publications") : archive.SeedsFolder, recursive: true);
        if (seeds == "empty") Directory.CreateDirectory(archive.SeedsFolder);
        if (seeds == "without records") archive.Delete(Pieces[0].Path);

        var refused = await Assert.ThrowsAsync<IngestRefusedException>(() => archive.Ingest(allowShrink: true));

        Assert.Contains("give another with --seeds", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before.File, archive.Editions().Current()?.File);
        Assert.True(archive.Editions().IsIntact(before));
    }

    [Fact]
    public async Task with_many_records_gone_is_refused_unless_that_is_meant()
    {
        var many = Enumerable.Range(1, 40).Select(n => Seeds.Report($"report-{n}")).ToList();
        await using var archive = TestArchive.With(many);
        var before = (await archive.Ingest()).Edition;
        foreach (var seed in many.Take(5)) archive.Delete(seed.Path);

        var refused = await Assert.ThrowsAsync<IngestRefusedException>(() => archive.Ingest());
        Assert.Equal("5 of 40 records would be gone; if that is meant, ingest with --allow-shrink", refused.Message);
        Assert.Equal(before.File, archive.Editions().Current()?.File);

        Assert.Equal(35, (await archive.Ingest(allowShrink: true)).Edition.Records);
    }

    [Fact]
    public async Task after_one_of_two_records_is_renamed_names_the_address_that_is_lost()
    {
        await using var archive = TestArchive.With(Seeds.Interview(), Seeds.Report());
        await archive.Ingest();
        archive.Delete(Seeds.Report().Path);
        archive.Write(Seeds.Report("what-they-do"));

        Assert.Equal([Seeds.Report().Path], (await archive.Ingest()).LostAddresses);

        archive.Delete("publications/2022/what-they-do.md");
        archive.Write(Seeds.Report("what-it-does").But("rights:", "aliases: [what-they-do]\nrights:"));
        Assert.Empty((await archive.Ingest()).LostAddresses);
    }

    [Fact]
    public async Task with_a_whole_folder_gone_from_a_small_archive_is_refused()
    {
        await using var archive = TestArchive.With(Seeds.Interview(), Seeds.Report(), Seeds.Report("second"), Seeds.Report("third"));
        await archive.Ingest();
        Directory.Delete(archive.PathOf("publications"), recursive: true);

        Assert.Contains("3 of 4 records would be gone", (await Assert.ThrowsAsync<IngestRefusedException>(() => archive.Ingest())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task with_a_tenth_of_the_records_gone_is_a_curators_work()
    {
        var many = Enumerable.Range(1, 40).Select(n => Seeds.Report($"report-{n}")).ToList();
        await using var archive = TestArchive.With(many);
        await archive.Ingest();
        foreach (var seed in many.Take(4)) archive.Delete(seed.Path);

        Assert.Equal(36, (await archive.Ingest()).Edition.Records);
    }
}
