using KoreaPeace.Tests.Verbs;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>The program is ended in the middle of a corpus, without a word: what is there is whole, and importing again completes it.</summary>
public sealed class Importing_that_is_stopped : IAsyncDisposable
{
    private const int Speeches = 400; // several batches, of which some are written when the program is ended

    private readonly DebateFolder corpus = new();

    [Fact]
    public async Task leaves_whole_seeds_only_and_is_completed_by_importing_again()
    {
        corpus.Table([.. Enumerable.Range(0, Speeches).Select(n => $"1993,48,{Code(n)},Shore {n},Ben Guest,Minister for Ferries")]);
        var paragraphs = string.Concat(Enumerable.Range(0, 60).Select(n => $"The ferry number {n} has left. It was on time, and nobody was late for it.\n"));
        for (var n = 0; n < Speeches; n++) corpus.Speech($"{Code(n)}_48_1993", paragraphs);
        await using (var program = RunningProgram.Start("import", "ungdc", corpus.Root, "--seeds", corpus.Imported.Seeds))
        {
            var folder = Path.Combine(corpus.Imported.Seeds, "transcripts");
            for (var waited = 0; Written(folder) < 5 && waited < 3000; waited++) await Task.Delay(10, TestContext.Current.CancellationToken);
        } // it is killed here

        var written = Directory.GetFiles(corpus.Imported.Seeds, "*.md", SearchOption.AllDirectories);
        Assert.InRange(written.Length, 5, Speeches - 1);
        Assert.DoesNotContain(corpus.Imported.Reading.Problems, problem => !problem.IsWarning);
        Assert.Equal(written.Length, corpus.Imported.Transcripts.Count);
        Assert.All(corpus.Imported.Transcripts, transcript => Assert.Equal(60, transcript.Turns.Count()));

        var again = await corpus.Import();
        Assert.Equal(0, again.ExitCode);
        Assert.Contains($"seeds: {Speeches - written.Length} new, {written.Length} no change", again.Output, StringComparison.Ordinal);
        Assert.Equal(Speeches, corpus.Imported.Transcripts.Count);
    }

    private static string Code(int n) => $"X{(char)('A' + (n / 26))}{(char)('A' + (n % 26))}";

    private static int Written(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Take(5).Count() : 0;

    public ValueTask DisposeAsync() => corpus.DisposeAsync();
}
