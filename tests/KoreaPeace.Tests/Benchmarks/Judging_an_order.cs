using KoreaPeace.Benchmarks.Relevance;

namespace KoreaPeace.Tests.Benchmarks;

/// <summary>The measures by which search is compared, against figures worked out by hand.</summary>
public sealed class Judging_an_order
{
    private static readonly Dictionary<string, int> Grades = new() { ["good"] = 1, ["best"] = 2 };

    [Fact]
    public void gives_the_best_order_full_marks_but_for_the_empty_places_among_five()
    {
        var quality = Quality.Of(["best", "good", "other"], Grades);

        Assert.Equal(new Quality(1, 1, .4, 1), quality);
    }

    [Fact]
    public void takes_gain_for_every_place_down()
    {
        var quality = Quality.Of(["other", "good", "more", "best"], Grades);

        Assert.Equal(((1 / Math.Log2(3)) + (2 / Math.Log2(5))) / (2 + (1 / Math.Log2(3))), quality.Ndcg, 12);
        Assert.Equal(((1 / 2.0) + (2 / 4.0)) / 2, quality.AveragePrecision, 12);
    }

    [Fact]
    public void counts_what_was_not_found_as_nothing()
    {
        var quality = Quality.Of(["good"], Grades);

        Assert.Equal(1 / (2 + (1 / Math.Log2(3))), quality.Ndcg, 12);
        Assert.Equal(.5, quality.AveragePrecision, 12);
        Assert.Equal(.5, quality.Recall, 12);
    }

    [Fact]
    public void gives_an_empty_answer_nothing() => Assert.Equal(default, Quality.Of([], Grades));

    [Fact]
    public void looks_at_ten_places_for_gain_and_a_hundred_for_the_rest()
    {
        var quality = Quality.Of([.. Enumerable.Range(0, 98).Select(n => $"other {n}"), "good", "more", "best"], Grades);

        Assert.Equal((0, 0, .5), (quality.Ndcg, quality.PrecisionAt5, quality.Recall));
        Assert.Equal(1 / 99.0 / 2, quality.AveragePrecision, 12);
    }

    [Fact]
    public void has_an_ideal_of_ten_places_even_when_more_answer()
    {
        var many = Enumerable.Range(0, 12).ToDictionary(n => $"d{n}", _ => 1);

        Assert.Equal(1, Quality.Of([.. many.Keys.Take(10)], many).Ndcg, 12);
    }

    [Fact]
    public void gives_every_query_the_same_weight_in_the_mean() =>
        Assert.Equal(new Quality(.5, .5, .5, .5), Quality.Mean([new Quality(1, 1, 1, 1), default]));
}
