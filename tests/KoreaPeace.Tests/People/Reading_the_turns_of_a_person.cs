using System.Net;

namespace KoreaPeace.Tests.People;

public sealed class Reading_the_turns_of_a_person(Reading_the_turns_of_a_person.Shown shown) : IClassFixture<Reading_the_turns_of_a_person.Shown>
{
    public sealed class Shown() : SharedArchive(ExampleSpeaker.All);

    [Fact]
    public async Task lists_all_of_them_oldest_first_by_transcript()
    {
        var page = await shown.Archive.Page("/people/ben-guest/turns");

        Assert.Equal("39 turns of Ben Guest", page.TheText("h1"));
        Assert.Equal("39 turns of Ben Guest — People — Korea Peace Archive", page.Title);
        Assert.Equal(["First Talk", "Long Talk"], page.Texts("main h2"));
        Assert.Equal(["2 January 2019 · guest", "Recorded 2 February 2020 · panelist"], page.Texts(".asked-in .meta"));
        Assert.Equal(["/transcripts/first-talk#t2", "/transcripts/first-talk#t4", .. Enumerable.Range(1, 28).Select(n => $"/transcripts/long-talk#t{2 * n}")], page.Links("a.goto"));
        Assert.Equal("Ben Guest · guest: Deterrence, said Moon Jae-in of North Korea. Read turn 2", page.Texts(".found")[0]);
        Assert.Equal(["/people", "/people/ben-guest"], page.Links("nav.crumbs a").Skip(1));
    }

    [Fact]
    public async Task pages_through_each_of_them_once()
    {
        var first = await shown.Archive.Page("/people/ben-guest/turns");
        var second = await shown.Archive.Page(Assert.Single(first.Links("a[rel=next]")));

        Assert.Equal(["/people/ben-guest/turns?page=2"], first.Links("a[rel=next]"));
        Assert.Equal("39 turns of Ben Guest, page 2 — People — Korea Peace Archive", second.Title);
        Assert.Equal([.. Enumerable.Range(29, 7).Select(n => $"/transcripts/long-talk#t{2 * n}"), "/transcripts/last-talk#t2", "/transcripts/last-talk#t4"], second.Links("a.goto"));
        Assert.Equal(["/people/ben-guest/turns"], second.Links("nav.pager a"));
    }

    [Theory]
    [InlineData("concept=lake-agreement", "3 turns of Ben Guest on Lake Agreement", "/transcripts/long-talk#t2|/transcripts/long-talk#t4|/transcripts/long-talk#t6", "Lake Agreement|Lake Agreement|Lake Agreement")]
    [InlineData("concept=North-Korea", "2 turns of Ben Guest on North Korea", "/transcripts/first-talk#t2|/transcripts/last-talk#t2", "North Korea|North Korea")]
    [InlineData("person=moon-jae-in", "1 turn of Ben Guest on Moon Jae-in", "/transcripts/first-talk#t2", "Moon Jae-in")]
    [InlineData("topic=deterrence", "4 turns of Ben Guest on Deterrence", "/transcripts/first-talk#t2|/transcripts/first-talk#t4|/transcripts/last-talk#t2|/transcripts/last-talk#t4", "")]
    [InlineData("topic=peace-processes", "0 turns of Ben Guest on Peace Processes", "", "")]
    public async Task on_a_subject_lists_those_and_marks_its_name(string query, string heading, string turns, string marks)
    {
        var page = await shown.Archive.Page("/people/ben-guest/turns?" + query);

        Assert.Equal(heading, page.TheText("h1"));
        Assert.Equal(turns, string.Join('|', page.Links("a.goto")));
        Assert.Equal(marks, string.Join('|', page.Texts("mark")));
        Assert.Equal(["/people/ben-guest/turns"], page.Links(".sorts a"));
        Assert.EndsWith("/people/ben-guest/turns?" + query.ToLowerInvariant(), page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task on_a_subject_keeps_it_from_page_to_page()
    {
        var first = await shown.Archive.Page("/people/ben-guest/turns?topic=sanctions");
        var second = await shown.Archive.Page(Assert.Single(first.Links("a[rel=next]")));

        Assert.Equal(["/people/ben-guest/turns?topic=sanctions&page=2"], first.Links("a[rel=next]"));
        Assert.Equal((30, 5), (first.QuerySelectorAll(".found").Length, second.QuerySelectorAll(".found").Length));
    }

    [Theory]
    [InlineData("ben-guest/turns?topic=sanction", HttpStatusCode.BadRequest)]
    [InlineData("ben-guest/turns?concept=moon-jae-in", HttpStatusCode.BadRequest)]
    [InlineData("ben-guest/turns?person=nobody", HttpStatusCode.BadRequest)]
    [InlineData("ben-guest/turns?topic=sanctions&concept=north-korea", HttpStatusCode.BadRequest)]
    [InlineData("ben-guest/turns?topic=sanctions&topic=deterrence", HttpStatusCode.BadRequest)]
    [InlineData("ben-guest/turns?page=0", HttpStatusCode.BadRequest)]
    [InlineData("ben-guest/turns?page=x", HttpStatusCode.BadRequest)]
    [InlineData("ben-guest/turns?page=1&page=2", HttpStatusCode.BadRequest)]
    [InlineData("ben-guest/turns?page=3", HttpStatusCode.NotFound)]
    [InlineData("ben-guest/turns?topic=sanctions&page=3", HttpStatusCode.NotFound)]
    [InlineData("ben-guest/turns?page=2", HttpStatusCode.OK)]
    [InlineData("ben-guest/turns?page=", HttpStatusCode.OK)]
    [InlineData("ben-guest/turns?topic=", HttpStatusCode.OK)]
    [InlineData("nobody/turns", HttpStatusCode.NotFound)]
    public async Task by_an_address_that_a_page_would_not_write(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await shown.Archive.Get("/people/" + address)).StatusCode);

    [Fact]
    public async Task says_what_is_wrong_with_an_address()
    {
        Assert.Contains("There is no concept “<lake>” in the archive.", (await shown.Archive.Page("/people/ben-guest/turns?concept=%3CLake%3E")).Texts("main p"));
        Assert.Contains("This list has 2 pages; it has changed, or the number in the address is too high.", (await shown.Archive.Page("/people/ben-guest/turns?page=3")).Texts("main p"));
    }

    [Fact]
    public async Task in_capitals_leads_to_the_right_address() =>
        Assert.Equal("/people/ben-guest/turns?topic=sanctions", (await shown.Archive.Get("/people/Ben-Guest/turns?topic=sanctions")).Headers.Location?.ToString());
}
