using System.Text;
using KoreaPeace.Tests.Verbs;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>Sources of which nothing can be made, folders that lead elsewhere, and what comes in other encodings.</summary>
public sealed class Bad_sources : IAsyncDisposable
{
    private const string Talk = "Ada Host: Good morning.\n\nBen Guest: 안녕하세요.\n";

    private readonly Imported imported = new();

    static Bad_sources() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<byte[], string> Refused { get; } = new()
    {
        { [], "is empty; nothing can be made of it." },
        { Encoding.UTF8.GetBytes(" \n\t\n"), "has no words in it; nothing can be made of it." },
        { [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 0, 3], "is no text (it has bytes of zero); save it as plain text." },
        { [.. Enumerable.Repeat((byte)1, 100)], "is no text (it is full of control characters); save it as plain text." },
        { [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], "looks like UTF-16, but byte " },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task are_refused_with_what_to_do(byte[] bytes, string says)
    {
        var source = imported.Source("source.txt", bytes);
        var told = await imported.Tell("transcript", source);

        Assert.Equal(3, told.ExitCode);
        Assert.StartsWith($"{source} {says}", told.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(imported.Archive.PathOf("transcripts")));
        Assert.False(Directory.Exists(imported.Archive.PathOf("captures")));
    }

    [Fact]
    public async Task that_are_huge_missing_or_folders_cost_the_others_nothing()
    {
        var huge = imported.Source("huge.txt", []);
        using (var file = File.OpenWrite(huge)) file.SetLength(100 * 1024 * 1024);
        var good = imported.Source("good.txt", Talk);
        var told = await imported.Tell("transcript", huge, "nowhere.txt", Path.GetTempPath(), good);

        Assert.Equal(3, told.ExitCode);
        Assert.Contains("huge.txt has 104,857,600 bytes; at most 67,108,864 are read.", told.Error, StringComparison.Ordinal);
        Assert.Contains("nowhere.txt is not there; correct the path.", told.Error, StringComparison.Ordinal);
        Assert.Contains("is a folder; name the files in it.", told.Error, StringComparison.Ordinal);
        Assert.Contains("4 documents, of which 3 could not be imported; seeds: 1 new;", told.Output, StringComparison.Ordinal);
        Assert.Single(imported.Transcripts);
    }

    public static TheoryData<string, string, bool> Encodings { get; } = new()
    {
        { "utf-8", "", true },
        { "utf-16", "The letters are stored as UTF-16.", true },
        { "utf-16BE", "The letters are stored as UTF-16, big-endian.", true },
        { "utf-16", "The letters are stored as UTF-16, as far as can be told", false },
        { "ks_c_5601-1987", "The letters are stored as CP949.", false },
    };

    [Theory, MemberData(nameof(Encodings))]
    public async Task in_other_encodings_are_read_and_their_encoding_is_said(string encoding, string says, bool hasMark)
    {
        var bytes = Encoding.GetEncoding(encoding);
        var told = await imported.Tell("transcript", imported.Source("talk.txt", [.. hasMark ? bytes.GetPreamble() : [], .. bytes.GetBytes(Talk)]));

        Assert.Equal(0, told.ExitCode);
        Assert.Contains(says, told.Output, StringComparison.Ordinal);
        Assert.Equal("Ben Guest <ben-guest>: 안녕하세요.", imported.Turns[1]);
    }

    [Fact]
    public async Task never_lead_out_of_the_folder_through_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        var elsewhere = Directory.CreateTempSubdirectory("koreapeace-elsewhere-");
        Directory.CreateSymbolicLink(imported.Archive.PathOf("transcripts"), elsewhere.FullName);
        var told = await imported.Tell("transcript", imported.Source("talk.txt", Talk));

        Assert.Equal(3, told.ExitCode);
        Assert.Contains("transcripts is a link, and nothing is written through links", told.Error, StringComparison.Ordinal);
        Assert.Empty(elsewhere.GetFileSystemInfos());
        elsewhere.Delete(recursive: true);
    }

    [Theory]
    [InlineData("--slug", "../../climbs", "\"../../climbs\" is no file name for a record; give one of small letters a-z, digits and single hyphens with --slug.")]
    [InlineData("--date", "next week", "--date \"next week\" is not a date; write 2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown.")]
    [InlineData("--url", "example.org", "\"example.org\" is not a web address; write it whole, beginning with https://.")]
    [InlineData("--topic", "sanctoins", "topic \"sanctoins\" is not in topics.yaml; did you mean sanctions?")]
    [InlineData("--type", "Podcasts", "type \"Podcasts\" is not known; did you mean Podcast?")]
    [InlineData("--speaker", "Ada", "--speaker \"Ada\" is not a label and a name; write Q=\"Laura Coates\".")]
    public async Task and_what_cannot_be_meant_are_misuse(string option, string value, string says)
    {
        var told = await imported.Tell("transcript", imported.Source("talk.txt", Talk), option, value);

        Assert.Equal((1, says), (told.ExitCode, told.Error.TrimEnd()));
    }

    [Fact]
    public async Task of_pages_cannot_be_called_what_climbs_out_either()
    {
        var told = await imported.Tell("page", imported.Source("page.txt", Talk), "--slug", "../..");

        Assert.Equal((1, "\"../..\" is no file name for a record; give one of small letters a-z, digits and single hyphens with --slug."), (told.ExitCode, told.Error.TrimEnd()));
    }

    [Fact]
    public async Task into_a_new_folder_bring_the_vocabularies_it_needs()
    {
        var into = Path.Combine(imported.Seeds, "..", "elsewhere");
        var told = await imported.Tell("transcript", imported.Source("talk.txt", Talk), "--into", into, "--topic", "sanctions");
        var validated = await Told.Program("validate", "--seeds", into, "--data", imported.Archive.DataFolder);

        Assert.Equal(0, told.ExitCode);
        Assert.Equal(0, validated.ExitCode);
        Assert.EndsWith("1 good record; no problems, 5 warnings.\n", validated.Output, StringComparison.Ordinal);
        Assert.Contains("note: An invented guest.", await File.ReadAllTextAsync(Path.Combine(into, "people.yaml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task on_trial_write_nothing()
    {
        var told = await imported.Tell("transcript", imported.Source("talk.txt", Talk), "--dry-run");

        Assert.Equal(0, told.ExitCode);
        Assert.Contains("would be new: ", told.Output, StringComparison.Ordinal);
        Assert.Contains("would be kept as ", told.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written.\n", told.Output, StringComparison.Ordinal);
        Assert.Equal(4, Directory.GetFileSystemEntries(imported.Seeds).Length); // the vocabularies
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();

    [Theory, InlineData("--title", "--into"), InlineData("--into", "--dry-run"), InlineData("--report", "--replace")]
    public async Task a_forgotten_value_sends_nothing_elsewhere(string option, string next)
    {
        var told = await imported.Tell("transcript", imported.Source("talk.txt", "Ada Host: Good morning.\n\nBen Guest: Thank you.\n"), option, next);

        Assert.Equal(1, told.ExitCode);
        Assert.Empty(imported.Transcripts);
    }
}
