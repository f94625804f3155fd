using System.Diagnostics;
using KoreaPeace.Tests.Verbs;

namespace KoreaPeace.Tests.Ingest;

/// <summary>What a Unix folder can hold besides files: none of it is followed, and none of it stops the others from being read.</summary>
public sealed class Seed_problems_in_special_files
{
    private const string Path = "publications/2022/what-sanctions-do.md";
    private const string IsLink = ": is a link; links are not followed, put the file itself here";

    public static bool IsUnix => !OperatingSystem.IsWindows();

    [Fact(SkipUnless = nameof(IsUnix), Skip = "needs a Unix file system")]
    public async Task are_links_to_files_inside_and_outside()
    {
        await using var archive = BrokenSeed.Among();
        File.CreateSymbolicLink(archive.PathOf(Path), archive.PathOf("publications/2022/a-good-report.md"));
        BrokenSeed.Says(archive, Path, IsLink);

        File.Delete(archive.PathOf(Path));
        File.CreateSymbolicLink(archive.PathOf(Path), "/dev/zero");
        BrokenSeed.Says(archive, Path, IsLink);
    }

    [Fact(SkipUnless = nameof(IsUnix), Skip = "needs a Unix file system")]
    public async Task are_links_that_lead_nowhere_or_to_themselves()
    {
        await using var archive = BrokenSeed.Among();
        File.CreateSymbolicLink(archive.PathOf(Path), "nothing.md");
        BrokenSeed.Says(archive, Path, IsLink);

        File.Delete(archive.PathOf(Path));
        File.CreateSymbolicLink(archive.PathOf(Path), System.IO.Path.GetFileName(Path));
        BrokenSeed.Says(archive, Path, IsLink);
    }

    [Fact(SkipUnless = nameof(IsUnix), Skip = "needs a Unix file system")]
    public async Task are_links_to_folders_even_in_a_circle()
    {
        await using var archive = BrokenSeed.Among();
        Directory.CreateSymbolicLink(archive.PathOf("publications/2023"), archive.SeedsFolder);

        BrokenSeed.Says(archive, "publications/2023", IsLink);
        Assert.True((await archive.Ingest()).IsNew);
    }

    [Fact(SkipUnless = nameof(IsUnix), Skip = "needs a Unix file system")]
    public async Task are_links_in_the_place_of_a_whole_folder()
    {
        await using var archive = BrokenSeed.Among();
        Directory.CreateSymbolicLink(archive.PathOf("captures"), "/etc");

        BrokenSeed.Says(archive, "captures", IsLink);
    }

    [Theory(SkipUnless = nameof(IsUnix), Skip = "needs a Unix file system")]
    [InlineData(Path)]
    [InlineData("captures/pipe.txt")]
    [InlineData("captures/folder.md")]
    public async Task are_pipes_that_nobody_writes_to(string path)
    {
        await using var archive = BrokenSeed.Among();
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(archive.PathOf(path))!); // every path here has a folder
        using (var mkfifo = Process.Start("mkfifo", [archive.PathOf(path)])) await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);

        await Task.Run(() => BrokenSeed.Says(archive, path, ": is not a regular file; put an ordinary file here"), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact(SkipUnless = nameof(IsUnix), Skip = "file modes are those of Unix")]
    public async Task are_files_and_folders_that_may_not_be_read()
    {
        await using var archive = BrokenSeed.Among(Seeds.Report(), Seeds.Interview("hidden").At("transcripts/2020/hidden.md"));
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(archive.PathOf(Path), UnixFileMode.None);
        File.SetUnixFileMode(archive.PathOf("transcripts/2020"), UnixFileMode.None);

        var (exitCode, lines) = await OrdinaryUser.Runs("validate", "--seeds", archive.SeedsFolder);

        Assert.Equal(2, exitCode);
        Assert.Equal(
            [$"{archive.SeedsFolder}/publications/2022/what-sanctions-do.md: the file cannot be read: Permission denied", $"{archive.SeedsFolder}/transcripts/2020: the folder cannot be opened; let the archive read it"],
            lines[..2]);
        File.SetUnixFileMode(archive.PathOf("transcripts/2020"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
