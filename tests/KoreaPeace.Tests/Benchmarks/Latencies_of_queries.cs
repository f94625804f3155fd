using KoreaPeace.Benchmarks.Speed;

namespace KoreaPeace.Tests.Benchmarks;

/// <summary>What the table of speed says of many measurements.</summary>
public sealed class Latencies_of_queries
{
    [Fact]
    public void are_told_by_the_middle_one_and_the_slowest_of_a_hundred()
    {
        var latencies = new Latencies();
        foreach (var took in Enumerable.Range(0, 100).Reverse()) latencies.Add(TimeSpan.FromMilliseconds(took), wasStopped: false);

        Assert.Equal((50, 99, 0), (latencies.P50, latencies.P99, latencies.Stopped));
    }

    [Fact]
    public void count_a_query_that_was_stopped_with_the_time_until_then()
    {
        var latencies = new Latencies();
        latencies.Add(TimeSpan.FromMilliseconds(750), wasStopped: true);

        Assert.Equal((750, 1), (latencies.P99, latencies.Stopped));
    }
}
