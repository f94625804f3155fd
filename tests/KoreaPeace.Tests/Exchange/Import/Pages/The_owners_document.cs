using System.Security.Cryptography;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>The document with which the archive began becomes the four seeds that are shipped: what it states as they have it, and the rest left to a person.</summary>
public sealed class The_owners_document(The_owners_document.Imported imported) : IClassFixture<The_owners_document.Imported>
{
    private static readonly string Document = Path.Combine(Repository.Seeds, "captures/on-peace-frank-aum.txt");

    private static readonly IReadOnlyList<SeedFile> Shipped = [.. new SeedFolder(Repository.Seeds).Read([]).Where(seed => seed.IsRecord && seed.Text.Contains("capture: captures/on-peace-frank-aum.txt", StringComparison.Ordinal))];

    // What the document does not state of the interview and of the pieces that it lists.
    private static readonly string[] NotStated =
    [
        "title", "title-basis", "date", "recorded", "date-basis", "type", "medium", "note", "source.url", "source.archived", "source.also", "source.capture", "speakers.0.title", "speakers.1.title",
    ];

    private static readonly string[] NotStatedOfListed = ["source.url", "source.archived", "source.also", "source.listed", "source.seen", "source.capture"];

    private static readonly string[] ToldOrStated = ["title", "date", "recorded", "type", "source.url", "publisher"];

    public sealed class Imported : IAsyncLifetime
    {
        public ImportedPage Page { get; private set; } = null!; // set before any test

        public async ValueTask InitializeAsync() => Page = await ImportedPage.Of(Document);

        public ValueTask DisposeAsync()
        {
            Page.Dispose();
            return ValueTask.CompletedTask;
        }
    }

    [Fact]
    public void becomes_four_seeds_of_twelve_turns_two_speakers_three_publications_and_five_uses_of_four_topics()
    {
        var topics = imported.Page.Listed.SelectMany(publication => publication.Topics).ToList();

        Assert.Equal((0, ""), (imported.Page.Told.ExitCode, imported.Page.Told.Error));
        Assert.Equal((12, 2, 3), (imported.Page.Transcript.Turns.Count(), imported.Page.Transcript.Contributors.Count, imported.Page.Listed.Count));
        Assert.Equal((5, 4), (topics.Count, topics.Distinct().Count()));
        Assert.All(imported.Page.Problems, problem => Assert.True(problem.IsWarning, problem.Message));
    }

    [Fact]
    public void says_of_the_interview_what_the_shipped_seed_says()
    {
        var (shipped, made) = (Assert.Single(Shipped, seed => seed.IsTranscript), Made().Single(seed => seed.IsTranscript));

        Assert.Equal([], Differences(Fields(shipped), Fields(made), NotStated));
        Assert.Equal(BodyOf(shipped), BodyOf(made));
    }

    [Fact]
    public void says_of_each_publication_what_the_shipped_seed_says()
    {
        var shipped = Shipped.Where(seed => !seed.IsTranscript).OrderBy(seed => seed.Path, StringComparer.Ordinal).ToList();
        var made = Made().Where(seed => !seed.IsTranscript).OrderBy(seed => seed.Path, StringComparer.Ordinal).ToList();

        Assert.Equal(shipped.Select(seed => seed.Path), made.Select(seed => seed.Path));
        Assert.All(shipped.Zip(made), pair => Assert.Equal([], Differences(Fields(pair.First), Fields(pair.Second), NotStatedOfListed)));
        Assert.All(shipped.Zip(made), pair => Assert.Equal(BodyOf(pair.First), BodyOf(pair.Second)));
    }

    [Fact]
    public void leaves_to_a_person_what_it_does_not_state()
    {
        Assert.Equal(PartialDate.Unknown, imported.Page.Transcript.Date);
        foreach (var said in new[] { "prints no title", "prints no date", "what form the piece has", "Is Laura Coates the host", "Is Frank Aum the guest", "does not say its address", "on what ground" })
            Assert.Contains(imported.Page.Decisions, decision => decision.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task takes_from_the_options_what_it_does_not_state()
    {
        using var page = await ImportedPage.Of(
            Document, "--title", "Frank Aum on the Need for Diplomacy with North Korea", "--url", "https://www.usip.org/publications/2023/08/frank-aum-need-diplomacy-north-korea", "--recorded", "2023-08-01~", "--type", "Podcast");
        var shipped = Fields(Assert.Single(Shipped, seed => seed.IsTranscript));
        var made = Fields(new SeedFolder(page.Into).Read([]).Single(seed => seed.IsTranscript));

        Assert.All(ToldOrStated, field => Assert.Equal(shipped[field], made[field]));
        Assert.Equal("https://www.usip.org/publications/2023/08/frank-aum-need-diplomacy-north-korea", Assert.Single(page.Listed.Select(publication => publication.Source.Url).Distinct()));
    }

    [Fact]
    public void is_kept_as_the_capture_of_all_four()
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Document)));

        Assert.All(imported.Page.Records, record => Assert.Equal(sha256, record.Source.Sha256));
        Assert.All(imported.Page.Records, record => Assert.Equal(File.ReadAllBytes(Document), File.ReadAllBytes(Path.Combine(imported.Page.Into, record.Source.File!)))); // the line above
    }

    [Fact]
    public void is_understood_line_by_line()
    {
        Assert.Empty(imported.Page.NotUnderstood);
        var accounted = imported.Page.Told.Output.Split('\n').Where(line => line.Length > 12 && int.TryParse(line[..11].Trim(), out _)).Select(line => int.Parse(line[..11].Trim(), System.Globalization.CultureInfo.InvariantCulture));
        var written = File.ReadAllLines(Document).Select((line, n) => (line, Number: n + 1)).Where(line => !string.IsNullOrWhiteSpace(line.line)).Select(line => line.Number);

        Assert.Equal(written, accounted);
    }

    [Fact]
    public async Task imported_again_changes_nothing()
    {
        var before = Made().Select(seed => seed.Sha256).ToList();
        var again = await Verbs.Told.Program("import", "page", Document, "--into", imported.Page.Into, "--seeds", Repository.Seeds);

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("no change", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, Made().Select(seed => seed.Sha256));
    }

    private List<SeedFile> Made() => [.. new SeedFolder(imported.Page.Into).Read([]).Where(seed => seed.IsRecord)];

    private static string BodyOf(SeedFile seed) => seed.Text[(seed.Text.IndexOf("\n---", 4, StringComparison.Ordinal) + 5)..];

    private static List<string> Differences(Dictionary<string, string> shipped, Dictionary<string, string> made, string[] notStated) =>
        [.. shipped.Keys.Union(made.Keys).Except(notStated).Where(field => shipped.GetValueOrDefault(field) != made.GetValueOrDefault(field)).Select(field => $"{field}: {shipped.GetValueOrDefault(field)} / {made.GetValueOrDefault(field)}")];

    /// <summary>Every value of the front matter, by its way through maps and lists.</summary>
    private static Dictionary<string, string> Fields(SeedFile seed)
    {
        var fields = new Dictionary<string, string>();
        Add("", SeedYaml.Read(seed.Path, seed.Text.Split("\n---")[0][4..], 0, [])!); // the seed is good
        return fields;

        void Add(string way, SeedNode node)
        {
            if (node is SeedMap map) foreach (var entry in map.Entries) Add(way.Length == 0 ? entry.Key : $"{way}.{entry.Key}", entry.Value);
            else if (node is SeedList list) foreach (var (item, n) in list.Items.Select((item, n) => (item, n))) Add($"{way}.{n}", item);
            else if (node is SeedScalar scalar) fields[Way().Replace(way, "$1")] = scalar.Value.TrimEnd('\n');
        }
    }

    private static System.Text.RegularExpressions.Regex Way() => new(@"^(source\.also|source\.seen)\.\d+$");
}
