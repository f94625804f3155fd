using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using KoreaPeace.Benchmarks.Importing;
using KoreaPeace.Benchmarks.Korean;
using KoreaPeace.Benchmarks.Quotes;
using KoreaPeace.Benchmarks.Relevance;
using KoreaPeace.Benchmarks.Speed;

namespace KoreaPeace.Benchmarks;

/// <summary>Every figure is a ratio to another of the same run; times alone say more about the machine than about the archive.</summary>
internal static class Benchmarks
{
    private static async Task<int> Main(string[] arguments)
    {
        var root = new RootCommand("Holds the archive's search against plain engines; without a verb, runs the benchmarks.") { new RelevanceVerb(), new SpeedVerb(), new KoreanVerb(), new QuotesVerb(), new ImportVerb() };
        if (root.Subcommands.Any(verb => verb.Name == arguments.FirstOrDefault())) return await root.Parse(arguments).InvokeAsync();

        BenchmarkSwitcher.FromAssembly(typeof(Benchmarks).Assembly).Run(arguments,
            // In this process: the site under measure is started by the benchmark itself.
            DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
        return 0;
    }
}
