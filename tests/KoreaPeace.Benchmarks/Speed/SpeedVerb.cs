using System.CommandLine;
using System.Globalization;

namespace KoreaPeace.Benchmarks.Speed;

/// <summary><c>speed</c>: what building and searching costs as the archive grows, beside a bare FTS5 table of the same passages.</summary>
internal sealed class SpeedVerb : Command
{
    private const int WarmUp = 20; // records: the first ingest of a process, and its first searches, are compiled while they run

    private readonly Option<string> records = new("--records") { Description = "Sizes of archives, with commas between.", HelpName = "N,N", DefaultValueFactory = _ => "204,1000,5000,10000" };
    private readonly Option<string?> text = new("--text") { Description = "The folder of the UN General Debate Corpus. Otherwise the text is generated.", HelpName = "DIR" };
    private readonly Option<bool> named = new("--queries") { Description = "Print the queries, too." };

    public SpeedVerb() : base("speed", "Hold building and searching against a bare FTS5 table as the archive grows.")
    {
        Add(records);
        Add(text);
        Add(named);
        SetAction((told, _) => Run(told));
    }

    private async Task<int> Run(ParseResult told)
    {
        var vocabularies = ShippedSeeds.Vocabularies();
        var korean = new Korean(vocabularies);
        var corpus = told.GetValue(text) is { } folder ? SpeechCorpus.Read(folder, korean) : SpeechCorpus.Generated(vocabularies, korean);
        var seeds = new SpeechSeeds(vocabularies, corpus);
        var queries = new DrawnQueries(corpus, vocabularies, korean);
        await using (var first = new SpeedRun(corpus, seeds, queries, WarmUp))
        {
            await first.Build();
            await first.Search();
        }

        var loads = new List<Load>();
        var searches = new List<(int Records, IReadOnlyList<SearchedKind> Kinds)>();
        foreach (var size in told.GetRequiredValue(records).Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)))
        {
            await told.InvocationConfiguration.Error.WriteLineAsync($"{size} records …");
            await using var run = new SpeedRun(corpus, seeds, queries, size);
            var load = await run.Build();
            var (kinds, held) = await run.Search();
            loads.Add(load with { HeldBytes = held });
            searches.Add((size, kinds));
        }

        var output = told.InvocationConfiguration.Output;
        await output.WriteLineAsync(SpeedReport.OfLoads(loads));
        await output.WriteLineAsync(SpeedReport.OfSearches(searches));
        if (told.GetValue(named)) await output.WriteAsync(SpeedReport.OfQueries(queries));
        return 0;
    }
}
