using System.Net;

namespace KoreaPeace.Tests.Timeline;

public sealed class Reading_the_timeline(Reading_the_timeline.Shown shown) : IClassFixture<Reading_the_timeline.Shown>
{
    public sealed class Shown() : SharedArchive(ExampleTimeline.Events, ExampleTimeline.Concepts, Seeds.Interview(), Seeds.Report(), ExampleTimeline.Dated("nobody-knows", "unknown"), ExampleTimeline.Dated("over-new-year", "2021-12/2022-01"));

    [Fact]
    public async Task shows_events_and_pieces_year_by_year()
    {
        var page = await shown.Archive.Page("/timeline");

        Assert.Equal("5 events and 3 pieces, 1946 to 2022", page.TheText("#results"));
        Assert.Equal(["2022", "2021", "1953", "1950", "1946"], page.Texts(".year h2"));
        Assert.Equal(
        [
            "What Sanctions Do Report · 20 August 2022", "over-new-year Report · December 2021 to January 2022",
            "A Talk on Deterrence Interview transcript · 3 May 2021", "Example Summit Summit · 27 April 2021", "Harbour Talks Talks · April to May 2021, not all of it seen in a source",
            "Armistice signed Agreement · 27 July 1953", "Old War War · 25 June 1950 to 27 July 1953", "First Letter Letter · about 1946",
        ], page.Texts(".moments li"));
        Assert.Equal("/transcripts/a-talk-on-deterrence /timeline/example-summit /timeline/harbour-talks", string.Join(' ', page.Links("section[aria-labelledby=y2021] .moments a")));
    }

    [Fact]
    public async Task begins_with_the_oldest_when_asked()
    {
        var newest = await shown.Archive.Page("/timeline");
        var oldest = await shown.Archive.Page("/timeline?sort=oldest");

        Assert.Equal(newest.Texts(".moments li").Reverse(), oldest.Texts(".moments li"));
        Assert.Equal(["/timeline?sort=oldest"], newest.Links(".sorts a"));
        Assert.Equal(["/timeline"], oldest.Links(".sorts a"));
    }

    [Fact]
    public async Task leads_to_each_decade()
    {
        var page = await shown.Archive.Page("/timeline");

        Assert.Equal(["2020s 5", "1950s 2", "1940s 1"], page.Texts("nav[aria-label=Decades] li"));
        Assert.Equal(["/timeline?decade=2020", "/timeline?decade=1950", "/timeline?decade=1940"], page.Links("nav[aria-label=Decades] a"));
        Assert.Empty(page.QuerySelectorAll("nav[aria-label=Decades] [aria-current]"));
    }

    [Theory]
    [InlineData("1950", "Armistice signed|Old War")]
    [InlineData("1953", "Armistice signed|Old War")]
    [InlineData("1950s", "Armistice signed|Old War")]
    [InlineData("1940", "First Letter")]
    [InlineData("1960", "")]
    public async Task of_a_decade_shows_its_entries(string decade, string names)
    {
        var page = await shown.Archive.Page($"/timeline?decade={decade}");

        Assert.Equal(names, string.Join('|', page.Texts(".moments a")));
        Assert.Equal(names.Length == 0, page.Body!.Words().Contains("Nothing on the timeline is from the 1960s. Choose another decade above.", StringComparison.Ordinal)); // a page has a body
    }

    [Theory]
    [InlineData("kind=summit", "1 event, 2021", "Example Summit")]
    [InlineData("kind=summit&kind=talks", "2 events, 2021", "Example Summit|Harbour Talks")]
    [InlineData("kind=pieces", "3 pieces, 2021 to 2022", "What Sanctions Do|over-new-year|A Talk on Deterrence")]
    [InlineData("participant=north-korea", "3 events, 1950 to 2021", "Example Summit|Armistice signed|Old War")]
    [InlineData("participant=example-islands", "2 events, 2021", "Example Summit|Harbour Talks")]
    [InlineData("participant=ben-guest", "1 event and 1 piece, 2021", "A Talk on Deterrence|Harbour Talks")]
    [InlineData("participant=ben-guest&kind=pieces", "1 piece, 2021", "A Talk on Deterrence")]
    [InlineData("participant=north-korea&kind=summit", "1 event, 2021", "Example Summit")]
    [InlineData("participant=north-korea&kind=TALKS", "Nothing fits these filters", "")]
    [InlineData("participant=&kind=", "5 events and 3 pieces, 1946 to 2022", null)]
    public async Task filters_by_kind_and_participant(string query, string outcome, string? names)
    {
        var page = await shown.Archive.Page("/timeline?" + query);

        Assert.Equal(outcome, page.TheText("#results"));
        if (names is not null) Assert.Equal(names, string.Join('|', page.Texts(".moments a")));
    }

    [Fact]
    public async Task counts_what_each_choice_would_give()
    {
        var page = await shown.Archive.Page("/timeline?participant=example-islands");

        Assert.Equal(["Pieces of the archive , 0 pieces", "Agreement , 0 events", "Letter , 0 events", "Summit , 1 event", "Talks , 1 event", "War , 0 events"], page.Texts("main form label.opt:has(input[name=kind])"));
        Assert.Equal(["Example Islands , 2 events", "North Korea , 3 events", "Ben Guest , 1 event"], page.Texts("main form label.opt:has(input[name=participant])"));
        Assert.Equal(["example-islands"], page.QuerySelectorAll("main form input[checked]").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public async Task takes_filters_back_one_by_one()
    {
        var page = await shown.Archive.Page("/timeline?participant=north-korea&kind=summit&kind=agreement&sort=oldest");

        Assert.Equal(["Remove filter: Kind: Agreement ×", "Remove filter: Kind: Summit ×", "Remove filter: Participant: North Korea ×", "Clear all"], page.Texts(".applied a"));
        Assert.Equal(
            ["/timeline?kind=summit&participant=north-korea&sort=oldest", "/timeline?kind=agreement&participant=north-korea&sort=oldest", "/timeline?kind=agreement&kind=summit&sort=oldest", "/timeline"],
            page.Links(".applied a"));
        Assert.Equal("Timeline (Agreement, Summit, North Korea), oldest first — Korea Peace Archive", page.Title);
        Assert.EndsWith("/timeline?kind=agreement&kind=summit&participant=north-korea&sort=oldest", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind=sumit", "There is no kind “sumit” on the timeline; it limits nothing. Did you mean summit?")]
    [InlineData("participant=north-korae", "There is no participant “north-korae” on the timeline; it limits nothing. Did you mean north-korea?")]
    [InlineData("participant=%3Cb%3E", "There is no participant “<b>” on the timeline; it limits nothing.")]
    [InlineData("participant=ada-host", "There is no participant “ada-host” on the timeline; it limits nothing.")]
    public async Task leaves_out_what_does_not_exist_and_says_so(string query, string note)
    {
        var page = await shown.Archive.Page("/timeline?" + query);

        Assert.Equal([note], page.Texts(".note"));
        Assert.Equal("5 events and 3 pieces, 1946 to 2022", page.TheText("#results"));
    }

    [Theory]
    [InlineData("decade=banana", HttpStatusCode.BadRequest)]
    [InlineData("decade=0", HttpStatusCode.BadRequest)]
    [InlineData("decade=-1990", HttpStatusCode.BadRequest)]
    [InlineData("decade=10000", HttpStatusCode.BadRequest)]
    [InlineData("decade=1950&decade=1940", HttpStatusCode.BadRequest)]
    [InlineData("sort=oldest&sort=oldest", HttpStatusCode.BadRequest)]
    [InlineData("decade=", HttpStatusCode.OK)]
    [InlineData("sort=sideways", HttpStatusCode.OK)]
    public async Task by_an_address_that_a_page_would_not_write(string query, HttpStatusCode status) =>
        Assert.Equal(status, (await shown.Archive.Get("/timeline?" + query)).StatusCode);

    [Fact]
    public async Task says_what_is_wrong_with_a_decade() => Assert.Contains(
        "The decade in this address is not a year such as 1990.", (await shown.Archive.Page("/timeline?decade=banana")).Texts("main p"));

    [Theory]
    [InlineData(149, 150, null, "149 events and 1 piece, 1990 to 2000")]
    [InlineData(150, 1, "/timeline?decade=2000", "1 piece of the 2000s")]
    public async Task of_very_much_is_shown_decade_by_decade(int events, int shownAtOnce, string? current, string results)
    {
        await using var archive = TestArchive.With(Seeds.Report(date: "2000-08-20"), Seeds.Events with
        {
            Text = string.Concat(Enumerable.Range(0, events).Select(n => $"- slug: event-{n}\n  name: Event {n}\n  date: {1990 + (n / 15)}\n  kind: talks\n")),
        });
        var page = await archive.Page("/timeline");

        Assert.Equal(results, page.TheText("#results"));
        Assert.Equal(shownAtOnce, page.QuerySelectorAll(".moments li").Length);
        Assert.Equal(current is null ? [] : [current], page.Links("nav[aria-label=Decades] a[aria-current=page]"));
        Assert.Equal(events, (await archive.Page("/timeline?decade=1990")).QuerySelectorAll(".moments li").Length);
    }
}
