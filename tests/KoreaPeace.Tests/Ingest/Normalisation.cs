using System.Text;
using System.Text.Json;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Tests.Ingest;

/// <summary>What editors and systems write differently without meaning anything by it.</summary>
public sealed class Normalisation
{
    private static readonly Seed Interview = Seeds.Interview(title: "A café talk on 억지", answer: "Deterrence buys time.\nSo says the café on 서울역 square.\n\nAnd then it ends.");

    public static TheoryData<string, Func<string, byte[]>> Differences { get; } = new()
    {
        { "a byte order mark", text => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)] },
        { "the line ends of Windows", text => Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)) },
        { "the line ends of old Macs", text => Encoding.UTF8.GetBytes(text.Replace('\n', '\r')) },
        { "letters taken apart, as old Macs store them", text => Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD)) },
        { "all of it at once", text => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD).Replace("\n", "\r\n", StringComparison.Ordinal))] },
    };

    [Theory, MemberData(nameof(Differences))]
    public async Task gives_the_same_edition_to_the_byte_whatever_the_file_has(string what, Func<string, byte[]> written)
    {
        await using var plain = TestArchive.With(Interview);
        await using var other = TestArchive.With();
        foreach (var seed in Seeds.Vocabularies.Append(Interview)) other.Write(seed.Path, written(seed.Text));

        var (expected, actual) = ((await plain.Ingest()).Edition, (await other.Ingest()).Edition);

        Assert.DoesNotContain(other.Validate(), line => !line.Contains(": warning: letters here are stored taken apart", StringComparison.Ordinal));
        Assert.True((expected.Id, expected.Sha256) == (actual.Id, actual.Sha256), what);
    }

    public static TheoryData<string, Func<string, string>> Spaces { get; } = new()
    {
        { "no line end after the last line", text => text.TrimEnd() },
        { "empty lines at the end", text => text + "\n\n \n" },
        { "a space at the end of every field and paragraph", text => text.Replace("\n\n", " \n\n", StringComparison.Ordinal).Replace("\ntype: Podcast", " \ntype: Podcast ", StringComparison.Ordinal) },
        { "spaces after the hyphens", text => text.Replace("---\n", "---  \n", StringComparison.Ordinal) },
        { "many empty lines between turns", text => text.Replace("\n\n", "\n\n\t\n\n", StringComparison.Ordinal) },
        { "values in quotes", text => text.Replace("type: Podcast", "type: 'Podcast'", StringComparison.Ordinal).Replace("programme: The Hour", "programme: \"The Hour\"", StringComparison.Ordinal) },
        { "lists one on a line", text => text.Replace("topics: [deterrence]", "topics:\n  - deterrence", StringComparison.Ordinal) },
        { "a list of one without brackets", text => text.Replace("topics: [deterrence]", "topics: deterrence", StringComparison.Ordinal) },
        { "remarks in the fields", text => text.Replace("type: Podcast", "# as printed\ntype: Podcast # sic", StringComparison.Ordinal) },
    };

    [Theory, MemberData(nameof(Spaces))]
    public async Task gives_the_same_record_whatever_stands_around_the_words(string what, Func<string, string> written)
    {
        await using var plain = TestArchive.With(Interview);
        await using var other = TestArchive.With(Interview with { Text = written(Interview.Text) });

        Assert.NotEqual(Interview.Text, written(Interview.Text));
        Assert.True(Stored(plain) == Stored(other), $"{what}:\n{Stored(plain)}\n{Stored(other)}");
    }

    private static string Stored(TestArchive archive)
    {
        var record = Assert.Single(ArchiveReading.Of(new SeedFolder(archive.SeedsFolder), LastGood.Nothing).Records);
        return JsonSerializer.Serialize<object[]>([record, .. record.Passages]);
    }
}
