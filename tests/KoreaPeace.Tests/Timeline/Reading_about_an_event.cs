using System.Net;

namespace KoreaPeace.Tests.Timeline;

public sealed class Reading_about_an_event(Reading_about_an_event.Shown shown) : IClassFixture<Reading_about_an_event.Shown>
{
    private static readonly Seed OnTheLake = Seeds.Interview("on-the-lake", "On the Lake", "2019-01-02", answer: "The Lake Agreement held, and the Harbor Talks followed.");

    public sealed class Shown() : SharedArchive(
    [
        .. ExampleTimeline.All,
        OnTheLake,
        ExampleTimeline.Dated("in-the-war", "1951-03-04"), ExampleTimeline.Dated("in-the-war-s-summer", "1952-07"), ExampleTimeline.Dated("after-the-war", "1953-07-29"),
    ]);

    [Fact]
    public async Task gives_its_facts()
    {
        var page = await shown.Archive.Page("/timeline/harbour-talks");

        Assert.Equal("Harbour Talks 항구 회담", page.TheText("h1"));
        Assert.Equal("Event · talks", page.TheText(".kind"));
        Assert.Equal("Harbour Talks, April to May 2021 — Timeline — Korea Peace Archive", page.Title);
        Assert.Equal("April to May 2021", page.Fact("Date"));
        Assert.Equal("Two newspapers give the months.", page.Fact("How dated"));
        Assert.Equal(["Ben Guest", "Example Islands"], page.FactOf("Participants").Texts("li"));
        Assert.Equal(["/people/ben-guest"], page.FactOf("Participants").Links("a"));
        Assert.Equal(["North Korea", "Example Harbour"], page.FactOf("Place").Texts("li"));
        Assert.Equal(["/concepts/north-korea"], page.FactOf("Place").Links("a"));
        Assert.Equal(["/concepts/lake-agreement"], page.FactOf("See also").Links("a"));
        Assert.Equal("Harbor Talks", page.Fact("Also written"));
        Assert.Equal(["https://example.org/talks", "The Harbour Herald, 2 May 2021"], page.FactOf("Sources").Texts("li"));
        Assert.Equal(["https://example.org/talks"], page.FactOf("Sources").Links("a"));
        Assert.Equal("The newspapers disagree about the <second> day.", page.Fact("Note"));
    }

    [Fact]
    public async Task gives_only_the_facts_there_are() =>
        Assert.Equal(["Date"], (await shown.Archive.Page("/timeline/first-letter")).Texts(".facts dt"));

    [Fact]
    public async Task lists_what_was_published_within_a_quarter_of_it_the_nearest_first()
    {
        var page = await shown.Archive.Page("/timeline/example-summit");

        Assert.Equal(
        [
            "in-the-month: At about the same time.", "on-the-day: On the same day.", "the-day-before: 1 day before.", "in-the-next-month: At least 4 days after.",
            "about-then: About 5 days after.", "A Talk on Deterrence: 6 days after.", "ninety-days-before: 90 days before.",
        ], page.Texts("section[aria-labelledby=near] h3").Zip(page.Texts("section[aria-labelledby=near] .reason"), (title, reason) => $"{title}: {reason}"));
    }

    [Fact]
    public async Task that_lasted_says_what_was_published_meanwhile()
    {
        var page = await shown.Archive.Page("/timeline/old-war");

        Assert.Equal(
            ["in-the-war: While it lasted.", "in-the-war-s-summer: While it lasted.", "after-the-war: 2 days after."],
            page.Texts("section[aria-labelledby=near] h3").Zip(page.Texts("section[aria-labelledby=near] .reason"), (title, reason) => $"{title}: {reason}"));
    }

    [Fact]
    public async Task quotes_what_names_it_or_what_it_is_an_act_of()
    {
        var page = await shown.Archive.Page("/timeline/harbour-talks");

        Assert.Equal(["/transcripts/on-the-lake#t2"], page.Links("section[aria-labelledby=about] a.goto"));
        Assert.Equal(["Lake Agreement", "Harbor Talks"], page.Texts("section[aria-labelledby=about] mark"));
        Assert.Empty((await shown.Archive.Page("/timeline/example-summit")).QuerySelectorAll("#about"));
    }

    [Fact]
    public async Task leads_to_the_events_before_and_after()
    {
        var page = await shown.Archive.Page("/timeline/harbour-talks");

        Assert.Equal(("Before: Armistice signed, 1953", "After: Example Summit, 2021"), (page.TheText("a[rel=prev]"), page.TheText("a[rel=next]")));
        Assert.Equal(["/timeline/armistice-signed", "/timeline/example-summit"], page.Links("nav[aria-label=Events] a"));
        Assert.Equal(["/timeline/old-war"], (await shown.Archive.Page("/timeline/first-letter")).Links("nav[aria-label=Events] a"));
        Assert.Equal(["/timeline/harbour-talks"], (await shown.Archive.Page("/timeline/example-summit")).Links("nav[aria-label=Events] a"));
        Assert.Equal(["/timeline", "/timeline?decade=2020"], page.Links("nav.crumbs a").Skip(1));
    }

    [Fact]
    public async Task offers_the_pieces_between_it_and_another_event()
    {
        var page = await shown.Archive.Page("/timeline/harbour-talks");

        Assert.Equal(["first-letter", "old-war", "armistice-signed", "example-summit"], page.QuerySelectorAll("form.between option").Select(option => option.GetAttribute("value")));
        Assert.Equal("2021: Example Summit", page.TheText("form.between option[selected]"));
        Assert.Equal("harbour-talks", page.QuerySelector("form.between input[name=from]")?.GetAttribute("value"));
        Assert.Equal("Time: Harbour Talks (April to May 2021) to Example Summit (27 April 2021)", Applied(await shown.Archive.Page("/browse?from=harbour-talks&to=example-summit")));
        Assert.Equal(["/browse?from=harbour-talks", "/browse?to=harbour-talks"], page.Links("section[aria-labelledby=between] .try a"));
    }

    [Fact]
    public async Task alone_on_the_timeline_offers_no_other_event()
    {
        await using var archive = TestArchive.With(Seeds.Interview());
        var page = await archive.Page("/timeline/example-summit");

        Assert.Equal("Example Summit", page.TheText("h1"));
        Assert.Empty(page.QuerySelectorAll("form.between, nav[aria-label=Events]"));
        Assert.Equal(["/browse?from=example-summit", "/browse?to=example-summit"], page.Links("main .try a"));
    }

    [Theory]
    [InlineData("/timeline/no-such-event", HttpStatusCode.NotFound, null)]
    [InlineData("/timeline/Example-Summit", HttpStatusCode.MovedPermanently, "/timeline/example-summit")]
    public async Task by_another_address(string address, HttpStatusCode status, string? location)
    {
        var answer = await shown.Archive.Get(address);

        Assert.Equal((status, location), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    private static string Applied(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.Texts(".applied a")[0].Replace("Remove filter: ", "", StringComparison.Ordinal).Replace(" ×", "", StringComparison.Ordinal);

    [Fact]
    public async Task is_not_told_what_was_said_of_many_like_it()
    {
        await using var archive = TestArchive.With([.. ExampleTimeline.All, OnTheLake, ExampleTimeline.Events with { Text = ExampleTimeline.Events.Text + "- slug: later-talks\n  name: Later Talks\n  date: 2022\n  kind: talks\n  concepts: [lake-agreement]\n" }]);

        Assert.Equal(["Harbor Talks"], (await archive.Page("/timeline/harbour-talks")).Texts("section[aria-labelledby=about] mark"));
        Assert.Empty((await archive.Page("/timeline/later-talks")).QuerySelectorAll("#about"));
        Assert.Equal(["/concepts/lake-agreement"], (await archive.Page("/timeline/later-talks")).FactOf("See also").Links("a"));
    }
}
