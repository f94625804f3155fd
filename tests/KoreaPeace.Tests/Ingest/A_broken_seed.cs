using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Tests.Ingest;

/// <summary>A seed that becomes broken costs the archive nothing that it had: its last good version stays until it is mended.</summary>
public sealed class A_broken_seed : IAsyncLifetime
{
    private static readonly Seed Interview = Seeds.Interview();
    private static readonly Seed Broken = Interview.But("date: 2021-05-03", "date: next week").But("Deterrence buys time", "Deterrence buys nothing");

    private readonly TestArchive archive = TestArchive.With(Interview, Seeds.Report());

    public async ValueTask InitializeAsync() => await archive.Ingest();

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task keeps_its_last_good_version_through_every_further_ingest()
    {
        archive.Write(Broken);
        for (var n = 1; n <= 3; n++)
        {
            archive.Write(Seeds.Report(summary: $"Version {n}."));
            var report = await archive.Ingest();

            Assert.Equal([Interview.Path], report.Edition.Kept);
            Assert.Equal(["publications/2022/what-sanctions-do.md"], report.Changed);
            Assert.Equal("seeds/transcripts/2021/a-talk-on-deterrence.md:3:7: date \"next week\" is not a date; write 2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown",
                Assert.Single(report.Problems).Said("seeds"));
            Assert.Contains("Deterrence buys time, and North Korea knows it.", await Words(report.Edition));
        }
    }

    [Fact]
    public async Task is_shown_as_it_is_now_once_it_is_mended()
    {
        archive.Write(Broken);
        await archive.Ingest();
        archive.Write(Broken.But("date: next week", "date: 2021-05-04"));

        var report = await archive.Ingest();

        Assert.Empty(report.Edition.Kept);
        Assert.Equal([Interview.Path], report.Changed);
        Assert.Contains("Deterrence buys nothing, and North Korea knows it.", await Words(report.Edition));
    }

    [Fact]
    public async Task that_is_not_even_text_keeps_its_last_good_version()
    {
        archive.Write(Interview.Path, [0xC1, 0xA6, 0xC0, 0xE7]);

        var edition = (await archive.Ingest()).Edition;

        Assert.Equal([Interview.Path], edition.Kept);
        Assert.Contains("And then?", await Words(edition));
    }

    [Fact]
    public async Task whose_topic_is_no_longer_in_the_vocabulary_keeps_the_topic_too()
    {
        archive.Write(Seeds.Topics with { Text = Seeds.Topics.Text[Seeds.Topics.Text.IndexOf("- slug: peace", StringComparison.Ordinal)..] });
        for (var n = 1; n <= 2; n++)
        {
            archive.Write(Seeds.Report(summary: $"Version {n}."));
            var report = await archive.Ingest();

            Assert.Equal([Interview.Path], report.Edition.Kept);
            Assert.Equal("seeds/transcripts/2021/a-talk-on-deterrence.md:13:10: topic \"deterrence\" is not in topics.yaml; add it there first", Assert.Single(report.Problems).Said("seeds"));
            await using var db = Open(report.Edition);
            Assert.Equal(["deterrence", "peace-processes", "sanctions"], await db.Topics.Select(topic => topic.Slug).OrderBy(slug => slug).ToListAsync(TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData("people.yaml", "- slug: [ada")]
    [InlineData("people.yaml", "no list at all")]
    [InlineData("topics.yaml", "\t- slug: deterrence")]
    [InlineData("topics.yaml", null)]
    [InlineData("people.yaml", null)]
    public async Task in_a_vocabulary_costs_no_record_and_no_name(string file, string? text)
    {
        for (var n = 1; n <= 2; n++)
        {
            if (text is null) archive.Delete(file);
            else archive.Write(new Seed(file, text));
            archive.Write(Seeds.Report(summary: $"Version {n}."));
            var report = await archive.Ingest();

            Assert.Equal((2, 0), (report.Edition.Records, report.Edition.LeftOut));
            Assert.StartsWith($"seeds/{file}:", Assert.Single(report.Problems).Said("seeds"), StringComparison.Ordinal);
            await using var db = Open(report.Edition);
            Assert.Equal(["Ada Host", "Ben Guest", "Cara Writer"], await db.Contributors.Select(contributor => contributor.Name).OrderBy(name => name).ToListAsync(TestContext.Current.CancellationToken));
            Assert.Equal((3, 3), (await db.Topics.CountAsync(TestContext.Current.CancellationToken), await db.People.CountAsync(TestContext.Current.CancellationToken)));
        }
    }

    [Fact]
    public async Task that_is_new_is_left_out_and_named()
    {
        archive.Write(Seeds.Report("brand-new").But("type: Report", "type: Reprot"));

        var report = await archive.Ingest();

        Assert.Equal((2, 1), (report.Edition.Records, report.Edition.LeftOut));
        Assert.Empty(report.Edition.Kept);
        Assert.Equal("seeds/publications/2022/brand-new.md:4:7: type \"Reprot\" is not known; did you mean Report?", Assert.Single(report.Problems).Said("seeds"));
    }

    [Fact]
    public async Task that_is_deleted_is_gone()
    {
        archive.Write(Broken);
        await archive.Ingest();
        archive.Delete(Interview.Path);

        var report = await archive.Ingest();

        Assert.Equal([Interview.Path], report.Removed);
        Assert.Equal(1, report.Edition.Records);
    }

    [Fact]
    public async Task does_not_take_the_slug_from_the_record_that_had_it_first()
    {
        archive.Write(Seeds.Report("a-talk-on-deterrence").At("publications/2020/a-talk-on-deterrence.md"));

        var report = await archive.Ingest();

        Assert.Equal("seeds/publications/2020/a-talk-on-deterrence.md:1:1: the slug \"a-talk-on-deterrence\" is already taken by transcripts/2021/a-talk-on-deterrence.md; rename one of the two files",
            Assert.Single(report.Problems).Said("seeds"));
        Assert.Contains("And then?", await Words(report.Edition));
    }

    private ArchiveDb Open(Edition edition) => DatabaseEngine.Sqlite.OpenToRead(archive.Editions().PathOf(edition));

    private async Task<IReadOnlyList<string>> Words(Edition edition)
    {
        await using var db = Open(edition);
        return await db.Passages.Select(passage => passage.Text).ToListAsync(TestContext.Current.CancellationToken);
    }
}
