using System.CommandLine;
using System.Globalization;

namespace KoreaPeace.Benchmarks.Importing;

/// <summary><c>import</c>: what importing and taking in a corpus costs as it grows.</summary>
internal sealed class ImportVerb : Command
{
    private readonly Option<string> times = new("--times") { Description = "How many times over the corpus is imported, with commas between.", HelpName = "N,N", DefaultValueFactory = _ => "1,10,50" };
    private readonly Option<string?> text = new("--text") { Description = "The folder of the UN General Debate Corpus. Otherwise the text is generated.", HelpName = "DIR" };

    public ImportVerb() : base("import", "Hold importing and taking in a corpus against reading it, and against a bare FTS5 table, as it grows.")
    {
        Add(times);
        Add(text);
        SetAction((told, _) => Run(told));
    }

    private async Task<int> Run(ParseResult told)
    {
        // The first import of a process, and its first ingest, are compiled while they run.
        using (var first = new CopiedCorpus(told.GetValue(text), 1)) await ImportSize.Measured(first);
        var table = new TextTable(0, "documents", "MB", "read CPU s", "import CPU s", "docs/s", "MB/s", "import×", "peak MB", "per doc×", "ingest CPU s", "docs/s", "MB/s", "FTS5 CPU s", "ingest×", "peak MB", "per doc×");
        ImportLoad? smallest = null;
        foreach (var size in told.GetRequiredValue(times).Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)))
        {
            await told.InvocationConfiguration.Error.WriteLineAsync($"{size} times …");
            using var corpus = new CopiedCorpus(told.GetValue(text), size);
            var load = await ImportSize.Measured(corpus);
            smallest ??= load;
            Add(table, load, smallest);
        }

        await told.InvocationConfiguration.Output.WriteAsync(table.ToString());
        return 0;
    }

    /// <summary>What ends in × is a ratio: to bare reading, to the bare table, or of a document to one of the smallest size.</summary>
    private static void Add(TextTable table, ImportLoad load, ImportLoad smallest)
    {
        var megabytes = load.Bytes / 1e6;
        table.Add(Whole(load.Documents), One(megabytes), Two(load.Read), Two(load.Import), Whole(load.Documents / load.Import), One(megabytes / load.Import), One(load.Import / load.Read), Whole(load.ImportPeak),
            Two(load.Import / load.Documents / (smallest.Import / smallest.Documents)), Two(load.Ingest), Whole(load.Documents / load.Ingest), One(megabytes / load.Ingest), Two(load.Fts5), One(load.Ingest / load.Fts5),
            Whole(load.IngestPeak), Two(load.Ingest / load.Documents / (smallest.Ingest / smallest.Documents)));
    }

    private static string Whole(double figure) => figure.ToString("N0", CultureInfo.InvariantCulture);

    private static string One(double figure) => figure.ToString("N1", CultureInfo.InvariantCulture);

    private static string Two(double figure) => figure.ToString("N2", CultureInfo.InvariantCulture);
}
