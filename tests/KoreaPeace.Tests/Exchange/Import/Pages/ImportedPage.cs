using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Tests.Verbs;

namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>A page that was imported into an empty folder by the verb: what the program said, and the archive that the folder holds.</summary>
public sealed class ImportedPage : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("imported-page-").FullName;
    private Lazy<ArchiveReading> reading = null!; // set before anybody sees the page

    public Told Told { get; private set; } = null!; // likewise

    public string Into => Path.Combine(folder, "into");

    public IReadOnlyList<ArchiveRecord> Records => [.. reading.Value.Records];

    public IReadOnlyList<Problem> Problems => reading.Value.Problems;

    public Transcript Transcript => Assert.Single(Records.OfType<Transcript>());

    /// <summary>Those that have words of their own.</summary>
    public Publication Publication => Assert.Single(Records.OfType<Publication>(), publication => publication.Passages.Count > 1 || publication.Contributors.Exists(one => one.Role != Role.Author));

    /// <summary>Those that the page only lists.</summary>
    public IReadOnlyList<Publication> Listed => [.. Records.OfType<Publication>().Where(publication => !publication.Sections.Any()).OrderByDescending(publication => publication.Date.First)];

    /// <summary>What is left to a person, in the order of the files.</summary>
    public IReadOnlyList<string> Decisions => [.. Problems.Where(problem => problem.Message.StartsWith("to decide:", StringComparison.Ordinal)).Select(problem => problem.Message)];

    /// <summary>Who speaks and how that begins, turn by turn.</summary>
    public IReadOnlyList<string> Spoken => [.. Transcript.Turns.Select(turn => $"{turn.Label}: {turn.Text}")];

    /// <summary>The lines of the account that nobody understood.</summary>
    public IReadOnlyList<string> NotUnderstood => [.. Told.Output.Split('\n').Where(line => line.Contains("  not understood", StringComparison.Ordinal)).Select(line => line.Trim())];

    /// <param name="name">Of the pages kept beside the tests.</param>
    public static Task<ImportedPage> Saved(string name, params string[] options) =>
        Of(Path.Combine(Repository.Root, "tests/KoreaPeace.Tests/Exchange/Import/Pages/Saved", name), options);

    public static async Task<ImportedPage> Text(string name, string text, params string[] options) => await Bytes(name, System.Text.Encoding.UTF8.GetBytes(text), options);

    public static async Task<ImportedPage> Bytes(string name, byte[] bytes, params string[] options)
    {
        var source = Directory.CreateTempSubdirectory("saved-page-");
        try
        {
            var path = Path.Combine(source.FullName, name);
            await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
            return await Of(path, options);
        }
        finally
        {
            source.Delete(recursive: true);
        }
    }

    public static async Task<ImportedPage> Of(string path, params string[] options)
    {
        var page = new ImportedPage();
        page.Told = await Told.Program(["import", "page", path, "--into", page.Into, "--seeds", Repository.Seeds, .. options]);
        page.reading = new Lazy<ArchiveReading>(() => ArchiveReading.Of(new SeedFolder(page.Into), LastGood.Nothing));
        return page;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
