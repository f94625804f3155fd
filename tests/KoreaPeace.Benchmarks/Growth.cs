using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace KoreaPeace.Benchmarks;

/// <summary>What the whole archive costs against the four records with which it began: the ratio should stay far below that of the records.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[MemoryDiagnoser(displayGenColumns: false)]
public class Growth
{
    private const string Interview = "/transcripts/frank-aum-need-for-diplomacy-with-north-korea";
    private const string Search = "/search?q=deterrence+diplomacy";

    private MeasuredArchive four = null!; // set before anything is measured
    private MeasuredArchive all = null!; // set before anything is measured

    [GlobalSetup]
    public void Open() => (four, all) = (MeasuredArchive.OfFour(), MeasuredArchive.OfAll());

    [GlobalCleanup]
    public async Task Close()
    {
        await four.DisposeAsync();
        await all.DisposeAsync();
    }

    [BenchmarkCategory("ingest"), Benchmark(Baseline = true)]
    public Task<int> Ingest_four() => four.Ingest();

    [BenchmarkCategory("ingest"), Benchmark]
    public Task<int> Ingest_all() => all.Ingest();

    [BenchmarkCategory("home"), Benchmark(Baseline = true)]
    public Task<byte[]> Home_of_four() => four.Get("/");

    [BenchmarkCategory("home"), Benchmark]
    public Task<byte[]> Home_of_all() => all.Get("/");

    [BenchmarkCategory("transcript"), Benchmark(Baseline = true)]
    public Task<byte[]> Transcript_of_four() => four.Get(Interview);

    [BenchmarkCategory("transcript"), Benchmark]
    public Task<byte[]> Transcript_of_all() => all.Get(Interview);

    [BenchmarkCategory("list"), Benchmark(Baseline = true)]
    public Task<byte[]> List_of_four() => four.Get("/browse");

    [BenchmarkCategory("list"), Benchmark]
    public Task<byte[]> List_of_all() => all.Get("/browse");

    [BenchmarkCategory("search"), Benchmark(Baseline = true)]
    public Task<byte[]> Search_of_four() => four.Get(Search);

    [BenchmarkCategory("search"), Benchmark]
    public Task<byte[]> Search_of_all() => all.Get(Search);

    [BenchmarkCategory("person"), Benchmark(Baseline = true)]
    public Task<byte[]> Person_of_four() => four.Get("/people/frank-aum");

    [BenchmarkCategory("person"), Benchmark]
    public Task<byte[]> Person_of_all() => all.Get("/people/frank-aum");

    [BenchmarkCategory("timeline"), Benchmark(Baseline = true)]
    public Task<byte[]> Timeline_of_four() => four.Get("/timeline?decade=2010");

    [BenchmarkCategory("timeline"), Benchmark]
    public Task<byte[]> Timeline_of_all() => all.Get("/timeline?decade=2010");
}
