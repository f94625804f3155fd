using KoreaPeace.Archive.Search;

namespace KoreaPeace.Tests.Search;

public sealed class Limits_said_in_words(Limits_said_in_words.Shown shown) : IClassFixture<Limits_said_in_words.Shown>
{
    public sealed class Shown() : SharedArchive(
        Seeds.Report("in-2017", "A Ferry", "2017-05-01"), Seeds.Report("in-2018", "A Ferry", "2018-07-01"), Seeds.Report("in-2021", "A Ferry", "2021-04-27"), Seeds.Report("in-2022", "The Ferry since 2018", "2022-03-04"));

    [Theory]
    [InlineData("ferry since 2018", "from:2018")]
    [InlineData("the ferry after June 2018", "from:2018-06")]
    [InlineData("ferry from 2018 onwards", "from:2018")]
    [InlineData("ferry before 2018", "to:2017")]
    [InlineData("ferry before March 2018", "to:2018-02")]
    [InlineData("ferry until Sept. 2018", "to:2018-09")]
    [InlineData("ferry between 2018 and June 2021", "between:2018..2021-06")]
    [InlineData("ferry from 2017 to 2018", "between:2017..2018")]
    [InlineData("since 2017 ferry until 2018", "from:2017 to:2018")]
    [InlineData("what was said in 2018 of a ferry", "year:2018")]
    [InlineData("ferry 2018년 이후", "from:2018")]
    [InlineData("2018년 6월까지 ferry", "to:2018-06")]
    [InlineData("ferry 2017년부터 2018년까지", "between:2017..2018")]
    [InlineData("ferry since the Flood of ships", "from:Flood")]
    [InlineData("since Flood", "from:Flood")]
    [InlineData("ferry between the Flood and 2019", "between:Flood..2019")]
    [InlineData("ferry between June 2018 and the Flood of ships", "between:2018-06..Flood")]
    [InlineData("ferry from the Flood until Flood", "between:Flood..Flood")]
    [InlineData("ferry after the Flood", "from:Flood")]
    [InlineData("ferry before the Flood", "to:Flood")]
    [InlineData("큰 Flood 이후 ferry", "")]
    [InlineData("배 큰 홍수 이후", "from:큰 홍수")]
    [InlineData("큰 홍수 까지의 배", "to:큰 홍수")]
    [InlineData("Flood와 큰 홍수 사이의 배", "between:Flood..큰 홍수")]
    [InlineData("배 2018년과 큰 홍수 사이", "between:2018..큰 홍수")]
    [InlineData("한국과 미국 사이", "")]
    [InlineData("ferry 2016-2018", "between:2016..2018")]
    [InlineData("ferry in 2016–2018", "between:2016..2018")]
    [InlineData("ferry 2018-06..2019-02", "between:2018-06..2019-02")]
    [InlineData("2017..2018 ferry", "between:2017..2018")]
    [InlineData("ferry 2018-2016", "")]
    [InlineData("what was said in the 1990s of a ferry", "between:1990..1999")]
    [InlineData("what was said in September 2018 of a ferry", "year:2018-09")]
    [InlineData("ferry in the 1990s", "")]
    [InlineData("ferry between friends and enemies", "")]
    [InlineData("ferry in 2018", "")]
    [InlineData("ferry \"since 2018\"", "")]
    [InlineData("since the ferry sank", "")]
    [InlineData("sanctions 2018", "")]
    [InlineData("after Hanoi", "")]
    [InlineData("from 1 to 20", "")]
    public void are_those_that_say_from_when_to_when(string typed, string limits) =>
        Assert.Equal(limits, string.Join(' ', SpokenLimits.In(typed, words => words is "Flood" or "큰 홍수").Select(limit => $"{limit.Field}:{limit.Value}")));

    [Theory]
    [InlineData("ferry since 2018", "/publications/in-2018 /publications/in-2021 /publications/in-2022")]
    [InlineData("ferry before 2018", "/publications/in-2017")]
    [InlineData("ferry since the Example Summit", "/publications/in-2021 /publications/in-2022")]
    [InlineData("the ferry since 2018", "/publications/in-2017 /publications/in-2018 /publications/in-2021 /publications/in-2022")] // a title, word for word
    [InlineData("ferry since 2018 from:2022", "/publications/in-2022")]
    public async Task limit_the_pieces(string typed, string links) =>
        Assert.Equal(links, string.Join(' ', (await shown.Page(typed)).Links("main ol.list > li h3 a").Order(StringComparer.Ordinal)));

    [Fact]
    public async Task stand_among_the_chosen_filters_with_a_word_of_what_was_done()
    {
        var page = await shown.Page("ferry since 2018");

        Assert.Equal("ferry", page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Contains("“since 2018” was understood as a limit of time; in quotation marks it is searched as words.", page.Texts(".note"));
        Assert.Contains("2018", page.QuerySelector("input[name=from]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("ferry in 2018", "“in 2018” was searched as words; for what was said then, add year:2018.")]
    [InlineData("ferry 2018", "“2018” was searched as words; for what was said then, add year:2018.")]
    [InlineData("2018년 ferry", "“2018년” was searched as words; for what was said then, add year:2018.")]
    [InlineData("ferry in the 1990s", "“in the 1990s” was searched as words; for what was said then, add year:1990..1999.")]
    public async Task are_offered_where_the_words_may_be_about_that_time(string typed, string note) => Assert.Contains(note, (await shown.Page(typed)).Texts(".note"));

    [Theory]
    [InlineData("ferry before the Example Summit", "/publications/in-2017 /publications/in-2018")]
    [InlineData("ferry until the Example Summit", "/publications/in-2017 /publications/in-2018 /publications/in-2021")]
    public async Task before_an_event_end_before_it_begins(string typed, string links) =>
        Assert.Equal(links, string.Join(' ', (await shown.Page(typed)).Links("main ol.list > li h3 a").Order(StringComparer.Ordinal)));

    [Fact]
    public async Task within_which_nothing_answers_give_way_below()
    {
        var page = await shown.Page("ferry before 2016");

        Assert.Equal("No piece with these filters matches “ferry”", page.TheText("#results"));
        Assert.Equal("At other times: 4 pieces, newest first", page.TheText("#other-times"));
        Assert.Equal(["/publications/in-2022", "/publications/in-2021", "/publications/in-2018"], page.Links("section[aria-labelledby=other-times] h3 a"));
        Assert.Equal(["/search?q=ferry"], page.Links("section[aria-labelledby=other-times] a.act"));
    }

    [Theory]
    [InlineData("since 2021", "/browse?from=2021", "/publications/in-2022 /publications/in-2021")]
    [InlineData("2017-2018", "/browse?from=2017&to=2018", "/publications/in-2018 /publications/in-2017")]
    [InlineData("after the Example Summit", "/browse?from=example-summit", "/publications/in-2022 /publications/in-2021")]
    public async Task alone_lead_to_all_there_is_within_them(string typed, string address, string links)
    {
        var answer = await shown.Archive.Get("/search?q=" + Uri.EscapeDataString(typed));

        Assert.Equal(address, answer.Headers.Location?.ToString());
        Assert.Equal(links, string.Join(' ', (await shown.Archive.Page(address)).Links("main ul.list > li h3 a")));
    }

    [Fact]
    public async Task are_words_when_everything_is_taken_as_it_is_written() =>
        Assert.Equal(["/publications/in-2022"], (await shown.Archive.Page("/search?q=ferry+since+2018&spelling=exact")).Links("main ol.list > li h3 a").Take(1));
}
