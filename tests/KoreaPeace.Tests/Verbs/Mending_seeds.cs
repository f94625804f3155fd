using System.Text;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Tests.Verbs;

/// <summary><c>validate --fix</c> writes into the curator's files, so it is tested to the byte.</summary>
public sealed class Mending_seeds
{
    private static readonly Seed Talk = Seeds.Interview();
    private static readonly Seed WithoutIds = Talk with { Text = Enumerable.Range(1, 4).Aggregate(Talk.Text, (text, n) => text.Replace($" {{#t{n}}}", "", StringComparison.Ordinal)) };

    public static TheoryData<string, string> Ids { get; } = new()
    {
        { ". . .", "t1 t2 t3" },
        { "t1 t2 .", "t1 t2 t3" },
        { "t4 . t5", "t4 t4a t5" },
        { "t4 . . t5", "t4 t4a t4b t5" },
        { "t4 t4a . t5", "t4 t4a t4b t5" },
        { "t1 . t3", "t1 t2 t3" }, // as many as lack an id
        { "t1 . . t3", "t1 t1a t1b t3" },
        { ". t1", "t2 t1" }, // nothing comes before the first
        { "t2 . t1", "t2 t2a t1" },
        { "t1 . second t2", "t1 t1a second t2" },
        { "t9 t1 .", "t9 t1 t10" },
    };

    [Theory, MemberData(nameof(Ids))]
    public void gives_each_turn_without_id_the_next_that_is_free(string written, string filled)
    {
        string?[] ids = [.. written.Split(' ').Select(id => id == "." ? null : id)];

        Assert.Equal(filled, string.Join(' ', TurnIds.Filled(ids, new string?[ids.Length], [])));
    }

    [Fact]
    public async Task writes_the_ids_and_says_so()
    {
        await using var archive = TestArchive.With(WithoutIds, Seeds.Report());
        var told = await Told.Program(archive, "validate", "--fix");

        Assert.Equal(0, told.ExitCode);
        Assert.EndsWith($"{WithoutIds.Path}: wrote 4 turn ids", told.Output.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("no id of its own", told.Output, StringComparison.Ordinal);
        Assert.Equal(Talk.Text, await Text(archive, WithoutIds.Path));
        Assert.Empty(Directory.GetFiles(archive.SeedsFolder, "*.tmp", SearchOption.AllDirectories));
    }

    public static TheoryData<string, Func<string, string>> Endings { get; } = new()
    {
        { "of Windows", text => text.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "of old Macs", text => text.Replace('\n', '\r') },
        { "behind a byte order mark", text => "\uFEFF" + text },
        { "of Windows behind a byte order mark", text => "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "and no last one", text => text.TrimEnd('\n') },
        { "and spaces before them", text => text.Replace("\n\n", "  \n \n", StringComparison.Ordinal) },
    };

    [Theory, MemberData(nameof(Endings))]
    public async Task changes_no_other_byte_with_line_ends(string which, Func<string, string> written)
    {
        await using var archive = TestArchive.With(WithoutIds with { Text = written(WithoutIds.Text) });
        await Told.Program(archive, "validate", "--fix");

        Assert.True(written(Talk.Text) == await Text(archive, WithoutIds.Path), which);
    }

    [Fact]
    public async Task puts_letters_together_in_records_and_vocabularies()
    {
        var report = Seeds.Report(title: "A café in 서울");
        await using var archive = TestArchive.With(report with { Text = report.Text.Normalize(NormalizationForm.FormD) }, Seeds.People with { Text = Seeds.People.Text.Normalize(NormalizationForm.FormD) });
        var told = await Told.Program(archive, "validate", "--fix");

        Assert.Contains("people.yaml: put letters together in 1 line\n", told.Output, StringComparison.Ordinal);
        Assert.Contains("what-sanctions-do.md: put letters together in 1 line\n", told.Output, StringComparison.Ordinal);
        Assert.Equal((report.Text, Seeds.People.Text), (await Text(archive, report.Path), await Text(archive, "people.yaml")));
    }

    [Fact]
    public async Task leaves_a_file_alone_in_which_nothing_is_to_mend()
    {
        await using var archive = TestArchive.With(Talk, Seeds.Report(), new Seed("captures/page.txt", "Cafe\u0301"));
        var file = archive.PathOf(Talk.Path);
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        var told = await Told.Program(archive, "validate", "--fix");

        Assert.DoesNotContain("wrote", told.Output, StringComparison.Ordinal);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(file));
        Assert.Equal("Cafe\u0301", await Text(archive, "captures/page.txt"));
    }

    [Fact]
    public async Task keeps_who_may_read_the_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "files have no modes there");
        await using var archive = TestArchive.With(WithoutIds);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(archive.PathOf(Talk.Path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        await Told.Program(archive, "validate", "--fix");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(archive.PathOf(Talk.Path)));
    }

    [Fact]
    public async Task writes_to_each_turn_the_id_that_people_know_it_by()
    {
        await using var archive = TestArchive.With(WithoutIds, Seeds.Report());
        await archive.Ingest();
        archive.Write(WithoutIds.But("**Ada Host:** And then?", "**Ada Host:** Really?\n\n**Ada Host:** And then?"));
        var warned = await Told.Program(archive, "validate");
        await Told.Program(archive, "validate", "--fix");

        Assert.Contains($"{Talk.Path}:21:1: warning: turn t1 has no id of its own", warned.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("other ids than", warned.Output, StringComparison.Ordinal); // an ingest gives each its own
        Assert.Equal(Talk.But("**Ada Host:** {#t3} And then?", "**Ada Host:** {#t2a} Really?\n\n**Ada Host:** {#t3} And then?").Text, await Text(archive, Talk.Path));
    }

    private static async Task<string> Text(TestArchive archive, string path) => Encoding.UTF8.GetString(await File.ReadAllBytesAsync(archive.PathOf(path), TestContext.Current.CancellationToken));

    [Fact]
    public async Task is_preceded_by_a_word_on_turns_that_people_may_have_cited()
    {
        await using var archive = TestArchive.With(Talk);
        await archive.Ingest();
        var fourth = Talk.Text[Talk.Text.IndexOf("**Ben Guest:** {#t4}", StringComparison.Ordinal)..];
        archive.Write(Talk.But(fourth, "").But("{#t3}", "{#t9}"));

        var told = await Told.Program(archive, "validate");

        Assert.Contains($"{Talk.Path}:25:1: warning: the turn that was t3 in the last edition is t9 now, and people may have cited t3; write {{#t3}} after its label, or let validate --fix give it its id back\n", told.Output, StringComparison.Ordinal);
        Assert.Contains($"{Talk.Path}:1:1: warning: turn t4 was in the last edition and is gone, and people may have cited it; put it back, or say in corrections why it went\n", told.Output, StringComparison.Ordinal);
        Assert.Equal(0, told.ExitCode);
    }
}
