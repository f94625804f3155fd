using System.Diagnostics;
using System.Text;

namespace KoreaPeace.Tests.Ingest;

/// <summary>Files that are no seeds: wrong place, wrong name, wrong bytes, or no files at all.</summary>
public sealed class Seed_problems_in_files
{
    private const string Path = "publications/2022/what-sanctions-do.md";

    [Theory]
    [InlineData("publications/what-sanctions-do.md", ": is not read: records lie in a folder for their year, such as publications/2024/what-sanctions-do.md, or in publications/undated/ when nobody knows it")]
    [InlineData("publications/2022/08/what-sanctions-do.md", ": is not read: records lie in a folder for their year, such as publications/2024/what-sanctions-do.md, or in publications/undated/ when nobody knows it")]
    [InlineData("publications/22/what-sanctions-do.md", ": is not read: records lie in a folder for their year, such as publications/2024/what-sanctions-do.md, or in publications/undated/ when nobody knows it")]
    [InlineData("publication/2022/what-sanctions-do.md", ": is not read: seeds have no folder named publication; did you mean publications?")]
    [InlineData("Publications/2022/what-sanctions-do.md", ": is not read: seeds have no folder named Publications; did you mean publications?")]
    [InlineData("drafts/what-sanctions-do.md", ": is not read: seeds have no folder named drafts")]
    [InlineData("what-sanctions-do.md", ": warning: is not read: seeds have no file named what-sanctions-do.md")]
    [InlineData("topics.yml", ": warning: is not read: seeds have no file named topics.yml; did you mean topics.yaml?")]
    [InlineData("publications/2022/What-Sanctions-Do.md", ": the file's name must be lower-case letters a-z, digits and single hyphens, at most 200 of them, and .md; rename it")]
    [InlineData("publications/2022/what sanctions do.md", ": the file's name must be lower-case letters a-z, digits and single hyphens, at most 200 of them, and .md; rename it")]
    [InlineData("publications/2022/제재.md", ": the file's name must be lower-case letters a-z, digits and single hyphens, at most 200 of them, and .md; rename it")]
    [InlineData("publications/2022/what--sanctions.md", ": the file's name must be lower-case letters a-z, digits and single hyphens, at most 200 of them, and .md; rename it")]
    [InlineData("publications/2022/what-sanctions-do.txt", ": warning: is not read: a record's file name ends in .md")]
    [InlineData("publications/2022/what-sanctions-do.md~", ": warning: is not read: a record's file name ends in .md")]
    public Task in_the_wrong_place_say_where_to_put_them(string path, string said) => BrokenSeed.Says(Seeds.Report().At(path), said);

    [Fact]
    public async Task whose_name_breaks_a_line_are_still_named_on_one()
    {
        await using var archive = BrokenSeed.Among(Seeds.Report().At("publications/2022/what\nsanctions.md"));

        Assert.Equal(@"seeds/publications/2022/what\u000asanctions.md: the file's name must be lower-case letters a-z, digits and single hyphens, at most 200 of them, and .md; rename it",
            Assert.Single(archive.Validate()));
    }

    public static TheoryData<string, byte[], string> Bytes { get; } = new()
    {
        { "UTF-16 of a little-endian machine", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Seeds.Report().Text)).ToArray(), "1: the file is saved as UTF-16; save it as UTF-8" },
        { "UTF-16 of a big-endian machine", Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes(Seeds.Report().Text)).ToArray(), "1: the file is saved as UTF-16; save it as UTF-8" },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Seeds.Report().Text), "1: an invisible control character (U+0000) stands here; delete it" },
        { "Latin-1", Encoding.Latin1.GetBytes(Seeds.Report(summary: "A café.").Text), NotUtf8(8) },
        { "Latin-1 with the line ends of old Macs", Encoding.Latin1.GetBytes(Seeds.Report(summary: "A café.").Text.Replace('\n', '\r')), NotUtf8(8) },
        { "Latin-1 with the line ends of Windows", Encoding.Latin1.GetBytes(Seeds.Report(summary: "A café.").Text.Replace("\n", "\r\n", StringComparison.Ordinal)), NotUtf8(8) },
        { "CP949, as Korean Windows saves", Replaced("Sanctions Do", [0xC1, 0xA6, 0xC0, 0xE7]), NotUtf8(2) },
        { "an overlong slash", Replaced("Sanctions Do", [0xC0, 0xAF]), NotUtf8(2) },
        { "half of a surrogate pair", Replaced("Sanctions Do", [0xED, 0xA0, 0x80]), NotUtf8(2) },
        { "a letter cut off by the end of the file", [.. Encoding.UTF8.GetBytes(Seeds.Report().Text), 0xED, 0x95], NotUtf8(14) },
        { "a byte of value zero", Replaced("Sanctions Do", [0x00]), "2: an invisible control character (U+0000) stands here; delete it" },
        { "a bell", Replaced("Sanctions Do", [0x07]), "2: an invisible control character (U+0007) stands here; delete it" },
        { "a next-line character", Replaced("Sanctions Do", [0xC2, 0x85]), "2: an invisible control character (U+0085) stands here; delete it" },
        { "no character at all", Replaced("Sanctions Do", [0xEF, 0xBF, 0xBF]), "2: an invisible control character (U+FFFF) stands here; delete it" },
        { "a right-to-left override", Replaced("Sanctions Do", [0xE2, 0x80, 0xAE, (byte)'D']), "2: warning: an invisible character (U+202E) stands here; delete it unless it is meant" },
        { "a space of no width", Replaced("Sanctions Do", [0xE2, 0x80, 0x8B, (byte)'D']), "2: warning: an invisible character (U+200B) stands here; delete it unless it is meant" },
    };

    [Theory, MemberData(nameof(Bytes))]
    public async Task that_are_no_plain_text_name_the_line(string what, byte[] bytes, string said)
    {
        await using var archive = BrokenSeed.Among();
        archive.Write(Path, bytes);

        Assert.NotEmpty(what);
        BrokenSeed.Says(archive, Path, said);
    }

    [Fact]
    public async Task that_are_empty_say_how_a_seed_begins()
    {
        await using var archive = BrokenSeed.Among();
        archive.Write(Path, []);

        BrokenSeed.Says(archive, Path, "1: a seed begins with a line of three hyphens (---), then its fields");
    }

    [Fact]
    public async Task that_are_larger_than_the_memory_are_refused_unread()
    {
        await using var archive = BrokenSeed.Among();
        using (var sparse = File.Create(archive.PathOf(Path))) sparse.SetLength(1L << 30);
        var (started, allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());

        BrokenSeed.Says(archive, Path, ": has 1,073,741,824 bytes; at most 1,048,576 are read. Split it, or keep the long text as a capture");

        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 5);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 50_000_000);
    }

    [Fact]
    public async Task that_are_folders_are_named()
    {
        await using var archive = BrokenSeed.Among();
        Directory.CreateDirectory(archive.PathOf(Path));

        BrokenSeed.Says(archive, Path, ": is a folder with the name of a seed; rename it");
    }

    private static string NotUtf8(int line) => $"{line}: a letter in this line is not saved as UTF-8; open the file in a text editor and save it as UTF-8";

    private static byte[] Replaced(string text, byte[] bytes) =>
        [.. Encoding.UTF8.GetBytes(Seeds.Report().Text.Split(text)[0]), .. bytes, .. Encoding.UTF8.GetBytes(string.Join(text, Seeds.Report().Text.Split(text)[1..]))];
}
