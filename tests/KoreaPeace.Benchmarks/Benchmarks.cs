using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using KoreaPeace.Benchmarks.Korean;

namespace KoreaPeace.Benchmarks;

/// <summary>Every figure is a ratio to another of the same run; times alone say more about the machine than about the archive.</summary>
internal static class Benchmarks
{
    private static async Task Main(string[] arguments)
    {
        if (arguments is ["korean"])
        {
            await KoreanBenchmark.Run(Console.Out);
            return;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Benchmarks).Assembly).Run(arguments,
            // In this process: the site under measure is started by the benchmark itself.
            DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
    }
}
