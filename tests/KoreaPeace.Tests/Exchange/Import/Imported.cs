using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Tests.Verbs;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>Sources in a folder, told to the verb, and what it made of them in an archive of the vocabularies of <see cref="Seeds"/>.</summary>
public sealed class Imported : IAsyncDisposable
{
    private readonly string sources = Path.Combine(Path.GetTempPath(), "koreapeace-sources-" + Guid.NewGuid().ToString("N")[..12]);

    public Imported() => Directory.CreateDirectory(sources);

    public TestArchive Archive { get; } = TestArchive.With();

    public string Seeds => Archive.SeedsFolder;

    public string Source(string name, string text) => Source(name, System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));

    public string Source(string name, byte[] bytes)
    {
        var file = Path.Combine(sources, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public Task<Told> Tell(string format, params string[] arguments) => Told.Program([.. new[] { "import", format }.Concat(arguments), "--seeds", Seeds]);

    /// <summary>Imports one source and gives the account of its lines: <c>7 turn 2 of Jane Doe</c>.</summary>
    public async Task<(Told Told, IReadOnlyList<string> Account)> Import(string format, string name, string text, params string[] arguments)
    {
        var told = await Tell(format, [Source(name, text), .. arguments]);
        return (told, AccountIn(told.Output));
    }

    public static IReadOnlyList<string> AccountIn(string output) =>
        [.. output.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && char.IsDigit(line[0]) && line.Contains("  ", StringComparison.Ordinal)).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>The transcripts there are now, each of which must be good.</summary>
    public IReadOnlyList<Transcript> Transcripts => [.. Reading.Records.OfType<Transcript>()];

    public ArchiveReading Reading => ArchiveReading.Of(new SeedFolder(Seeds), LastGood.Nothing);

    /// <summary>The only transcript, turn by turn: <c>Jane Doe: words</c>, with <c>(?)</c> and the person's slug where there is one.</summary>
    public IReadOnlyList<string> Turns => [.. Assert.Single(Transcripts).Turns.Select(turn => $"{turn.Label}{(turn.IsUncertain ? " (?)" : "")}{(turn.Person is { } person ? $" <{person}>" : "")}: {turn.Text.Replace("\n\n", " / ", StringComparison.Ordinal)}")];

    /// <summary>What waits for a decision, as path, line and what.</summary>
    public IReadOnlyList<string> Decisions => [.. Reading.Problems.Where(problem => problem.Code == "to-decide").Select(problem => problem.Message)];

    /// <summary>A file of the archive, a byte order mark included.</summary>
    public string Text(string path) => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Seeds, path)));

    public async ValueTask DisposeAsync()
    {
        await Archive.DisposeAsync();
        Directory.Delete(sources, recursive: true);
    }
}
