using System.Text;

namespace KoreaPeace.Tests.Verbs;

/// <summary>What <c>validate</c> says of ids that people may have cited, and what <c>--fix</c> does about them.</summary>
public sealed class Keeping_turn_ids
{
    private static readonly Seed Talk = Seeds.Interview();

    /// <summary>A question put in before all others, and everything numbered anew.</summary>
    private static readonly Seed Renumbered = Talk.But("{#t4}", "{#t5}").But("{#t3}", "{#t4}").But("{#t2}", "{#t3}").But("**Ada Host:** {#t1}", "**Ada Host:** {#t1} Is the ferry late again today?\n\n**Ada Host:** {#t2}");

    private static readonly Seed Replaced = Talk.But("And then?", "Which of the seven islands has a lighthouse keeper?");

    [Fact]
    public async Task sums_up_ids_that_were_shifted_and_gives_them_back()
    {
        await using var archive = await Published(Talk, Renumbered);
        var warned = await Told.Program(archive, "validate");
        var mended = await Told.Program(archive, "validate", "--fix");

        Assert.Contains($"{Talk.Path}:23:1: warning: 4 turns have other ids than in the last edition, from t1, which is t2 now, to t4, which is t5 now, and people may have cited them; let validate --fix give them back\n", warned.Output, StringComparison.Ordinal);
        Assert.Contains($"{Talk.Path}: wrote 5 turn ids\n", mended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("other ids", mended.Output, StringComparison.Ordinal);
        Assert.Equal(Talk.But("**Ada Host:** {#t1}", "**Ada Host:** {#t5} Is the ferry late again today?\n\n**Ada Host:** {#t1}").Text, await Text(archive));
    }

    [Fact]
    public async Task names_an_id_that_stands_on_other_words_and_leaves_it_to_the_curator()
    {
        await using var archive = await Published(Talk, Replaced);
        var told = await Told.Program(archive, "validate", "--fix");

        Assert.Contains($"{Talk.Path}:25:1: warning: t3 stood on other words in the last edition, and people may have cited them; write {{#t2a}} after this label, which is free, or leave it when it is the same turn in better words\n", told.Output, StringComparison.Ordinal);
        Assert.Equal(Replaced.Text, await Text(archive));
    }

    [Fact]
    public async Task says_nothing_of_words_that_were_corrected_or_given_to_another_speaker()
    {
        await using var archive = await Published(Talk, Talk.But("Deterrence buys time", "Deterrence buys us time").But("**Ada Host:** {#t3}", "**Ben Guest:** {#t3}"));
        var told = await Told.Program(archive, "validate");

        Assert.DoesNotContain(Talk.Path, told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task writes_removed_ids_into_the_seed_so_that_they_outlive_the_data_folder()
    {
        var shorter = Talk.But("**Ben Guest:** {#t4} Then somebody has to talk to somebody.\n", "");
        await using var archive = await Published(Talk, shorter);
        var told = await Told.Program(archive, "validate", "--fix");
        archive.Write(new Seed(Talk.Path, await Text(archive) + "**Ben Guest:** Let us all learn to sail instead.\n"));
        Directory.Delete(archive.DataFolder, recursive: true);

        Assert.Contains($"{Talk.Path}: named the ids of removed turns\n", told.Output, StringComparison.Ordinal);
        Assert.Contains("\nremoved: [t4]\n---\n", await Text(archive), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.Gone, (await archive.Get("/transcripts/a-talk-on-deterrence/t4")).StatusCode);
        Assert.NotNull((await archive.Page("/transcripts/a-talk-on-deterrence")).QuerySelector("div#t5"));
    }

    [Fact]
    public async Task refuses_a_turn_whose_id_is_named_as_removed()
    {
        await using var archive = TestArchive.With(Talk.But("rights:", "removed: [t3, seven]\nrights:"));

        Assert.Equal(
            [
                $"seeds/{Talk.Path}:18: removed names t3, and a turn has this id; when the turn is back, take it from the list, otherwise give the turn another id",
                $"seeds/{Talk.Path}:18: removed \"seven\" must be ids of turns, such as [t7, t12a]",
            ],
            archive.Validate().Where(said => said.Contains(Talk.Path, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task follows_a_transcript_to_its_new_name()
    {
        await using var archive = TestArchive.With(Talk, Seeds.Report());
        await archive.Ingest();
        archive.Delete(Talk.Path);
        archive.Write(Renumbered.But("rights:", "aliases: [a-talk-on-deterrence]\nrights:").At("transcripts/2021/a-talk.md"));
        var told = await Told.Program(archive, "validate");

        Assert.Contains("a-talk.md:24:1: warning: 4 turns have other ids than in the last edition", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_not_troubled_by_an_edition_that_another_program_made()
    {
        await using var archive = await Published(Talk, Renumbered);
        foreach (var pointer in Directory.GetFiles(archive.DataFolder, "*.json"))
            await File.WriteAllTextAsync(pointer, (await File.ReadAllTextAsync(pointer, TestContext.Current.CancellationToken)).Replace($"\"schema\": {KoreaPeace.Archive.Engines.ArchiveDb.Schema}", "\"schema\": 99", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var told = await Told.Program(archive, "validate");

        Assert.Contains("4 turns have other ids than in the last edition", told.Output, StringComparison.Ordinal);
        Assert.True((await archive.Ingest()).IsNew);
    }

    /// <summary>The one is published, then the other is written.</summary>
    private static async Task<TestArchive> Published(Seed before, Seed now)
    {
        var archive = TestArchive.With(before, Seeds.Report());
        await archive.Ingest();
        archive.Write(now);
        return archive;
    }

    private static async Task<string> Text(TestArchive archive) => Encoding.UTF8.GetString(await File.ReadAllBytesAsync(archive.PathOf(Talk.Path), TestContext.Current.CancellationToken));
}
