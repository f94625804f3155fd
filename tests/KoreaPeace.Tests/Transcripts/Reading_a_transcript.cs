using System.Net;

namespace KoreaPeace.Tests.Transcripts;

public sealed class Reading_a_transcript(Reading_a_transcript.Shown shown) : IClassFixture<Reading_a_transcript.Shown>
{
    public sealed class Shown() : SharedArchive(ExampleArchive.All);

    [Fact]
    public async Task shows_every_turn_with_its_speaker()
    {
        var page = await shown.Archive.Page("/transcripts/a-talk-on-deterrence");

        Assert.Equal(
            ["Ada Host: What is deterrence for?", "Ben Guest: Deterrence buys time, and North Korea knows it.", "Ada Host: And then?", "Ben Guest: Then somebody has to talk to somebody."],
            page.Texts(".turn > p"));
        Assert.Equal(["t1", "t2", "t3", "t4"], page.QuerySelectorAll(".turn").Select(turn => turn.Id));
    }

    [Fact]
    public async Task that_does_not_exist_is_404() =>
        Assert.Equal(HttpStatusCode.NotFound, (await shown.Archive.Get("/transcripts/nobody-said-this")).StatusCode);

    [Fact]
    public async Task gives_its_facts_in_words()
    {
        var page = await shown.Archive.Page("/transcripts/the-long-debate");

        Assert.Equal("Ada Host, moderator Moon Jae-in, panelist, President of the Republic of Korea Ben Guest, panelist", page.Fact("Speakers"));
        Assert.Equal("about 27 February 2019", page.Fact("Recorded"));
        Assert.Equal("March 2019", page.Fact("Published"));
        Assert.Equal(["2019-02-27", "2019-03"], page.QuerySelectorAll(".facts time").Select(time => time.GetAttribute("datetime")));
        Assert.Equal("The month stands in the address; the host says \"the day before Hanoi\".", page.Fact("How dated"));
        Assert.Equal("The Hour · Radio debate", page.Fact("Programme"));
        Assert.Equal("Winter talks", page.Fact("Series"));
        Assert.Equal("Example Radio", page.Fact("Publisher"));
        Assert.Equal("Example Radio.", page.Fact("Rights"));
        Assert.Matches("^[0-9]+ words, 4 turns, about 1 minute to read$", page.Fact("Length"));
        Assert.Equal("Two guests quarrel about what comes first.", page.TheText(".stand"));
        Assert.Equal(["/topics/deterrence", "/topics/peace-processes"], page.FactOf("Topics").Links("a"));
    }

    [Fact]
    public async Task gives_the_archived_copy_when_the_original_is_gone()
    {
        var source = (await shown.Archive.Page("/transcripts/the-long-debate")).FactOf("Source");

        Assert.Equal("Archived copy · the original at https://radio.example.org/debate is gone", source.Words());
        Assert.Equal(["https://web.archive.org/web/2019/https://radio.example.org/debate"], source.Links("a"));
    }

    [Fact]
    public async Task gives_the_original_and_its_copy()
    {
        var source = (await shown.Archive.Page("/transcripts/a-talk-on-deterrence")).FactOf("Source");

        Assert.Equal("Original at radio.example.org · archived copy", source.Words());
        Assert.Equal(["https://radio.example.org/a-talk-on-deterrence", "https://web.archive.org/web/2021/https://radio.example.org/a-talk-on-deterrence"], source.Links("a"));
    }

    [Fact]
    public async Task keeps_headings_stage_directions_paragraphs_lists_and_links()
    {
        var page = await shown.Archive.Page("/transcripts/the-long-debate");

        Assert.Equal(["Before the summit", "After it"], page.Texts("h3.part"));
        Assert.Equal("[applause]", page.TheText("#t1 em"));
        Assert.Equal("again", page.TheText("#t2 strong"));
        Assert.Equal(["in May;", "in September."], page.Texts("#t2 li"));
        Assert.Equal(["https://example.org/record"], page.Links("#t2 > p + p a"));
        Assert.Equal(["한반도 평화", "북한", "이 먼저 움직였다"], page.Texts(".turn [lang=ko]"));
        Assert.Equal("Moon Jae-in: 북한이 먼저 움직였다. We met in Panmunjom.", page.Texts("#t2 > p")[0]);
    }

    [Fact]
    public async Task says_where_nobody_is_sure_who_speaks()
    {
        var page = await shown.Archive.Page("/transcripts/the-long-debate");

        Assert.Equal("Ben Guest (?)(attribution uncertain):", page.TheText("#t3 b"));
        Assert.Equal("[Unidentified]:", page.TheText("#t5 b"));
        Assert.Equal(["/people/ben-guest"], page.Links("#t3 b a"));
        Assert.Empty(page.QuerySelectorAll("#t5 b a"));
        Assert.Equal(["/people/ada-host"], page.Links("#t1 b a"));
    }

    [Fact]
    public async Task says_what_was_corrected_and_when()
    {
        var page = await shown.Archive.Page("/transcripts/the-long-debate");

        Assert.Equal("15 January 2020 Turn 3: \"Hanoi\" was \"Hanoy\".", string.Join(' ', page.Texts("section[aria-labelledby=corrections] li p")));
    }

    [Fact]
    public async Task numbers_each_turn_with_a_link_to_itself()
    {
        var page = await shown.Archive.Page("/transcripts/the-long-debate");

        Assert.Equal(["#t1", "#t2", "#t3", "#t5"], page.Links(".turn a.num"));
        Assert.Equal(["1", "2", "3", "5"], page.Texts(".turn a.num"));
        Assert.Equal("Link to turn 3, Ben Guest", page.QuerySelector("#t3 a.num")?.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task turn_by_turn_shows_what_was_said_before_and_leads_on()
    {
        var page = await shown.Archive.Page("/transcripts/the-long-debate/t3");

        Assert.Equal(["t2", "t3"], page.QuerySelectorAll(".turn").Select(turn => turn.Id));
        Assert.Equal("Said before", page.TheText("#before"));
        Assert.Contains("/transcripts/the-long-debate#t3", page.Links("nav.pager a"));
        Assert.Equal(["/transcripts/the-long-debate/t5"], page.Links("a[rel=next]"));
        Assert.Equal("Hanoi failed, said Moon Jae In to me.", page.QuerySelector("meta[name=description]")?.GetAttribute("content")?.Split(": ")[1]);
    }

    [Fact]
    public async Task turn_by_turn_begins_with_the_first_and_ends_with_the_last()
    {
        Assert.Empty((await shown.Archive.Page("/transcripts/the-long-debate/t1")).QuerySelectorAll("#before"));
        Assert.Empty((await shown.Archive.Page("/transcripts/the-long-debate/t5")).QuerySelectorAll("a[rel=next]"));
    }
}
