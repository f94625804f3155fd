using System.Net;

namespace KoreaPeace.Tests.Concepts;

public sealed class Reading_about_a_concept(Reading_about_a_concept.Shown shown) : IClassFixture<Reading_about_a_concept.Shown>
{
    private static readonly Seed Vocabulary = Seeds.Concepts with
    {
        Text = Seeds.Concepts.Text + """
            - slug: lake-agreement
              name: Lake Agreement
              kind: agreement
              note: Signed <twice>.
              hangul: [호수 합의, 호수 협정]
              variants: [Ferry Agreement, Timetable]
            - slug: harbour
              name: Example Harbour
              kind: place
            - slug: patience
              name: Strategic patience
              kind: policy

            """,
    };

    private static readonly Seed Happened = Seeds.Events with
    {
        Text = string.Concat(Enumerable.Range(0, 31).Select(n => $"- slug: talks-{n}\n  name: Talks {n}\n  date: {1980 + n}\n  kind: talks\n  participants: [north-korea]\n")) + """
            - slug: lake-agreement-signed
              name: Signature
              date: 2014-09-03
              kind: agreement
              concepts: [lake-agreement]
              participants: [lake-agreement]
              place: harbour

            """,
    };

    private static readonly Seed Views = Seeds.Report("seven-views", "Seven Views", "2005-05-05", summary: "In seven sections.") with
    {
        Text = Seeds.Report("seven-views", "Seven Views", "2005-05-05", summary: "In seven sections.").Text + string.Concat(Enumerable.Range(1, 7).Select(n => $"\n## View {n}\n\nView {n} of North Korea.\n")),
    };

    public sealed class Shown() : SharedArchive(
    [
        Vocabulary, Happened, Seeds.Interview(),
        Seeds.Interview("on-the-lake", "On the Lake", answer: "First: 호수 협정은 유효하다. Nobody doubted the Ferry Agreement, not even North Korea.").But("And then?", "And the timetable?"),
        .. Enumerable.Range(0, 20).Select(n => Seeds.Report($"brief-{n}", $"Brief {n}", $"2010-01-{n + 1:00}", summary: $"The DPRK in brief {n}.")),
        Views,
    ]);

    [Fact]
    public async Task gives_its_names_in_both_scripts_and_what_to_know()
    {
        var page = await shown.Archive.Page("/concepts/lake-agreement");

        Assert.Equal(("Concept · agreement", "Lake Agreement 호수 합의", "Signed <twice>."), (page.TheText(".kind"), page.TheText("h1"), page.TheText(".stand")));
        Assert.Equal("호수 협정 · Ferry Agreement · Timetable", page.Fact("Also written"));
        Assert.Equal("named in 1 piece, 1 event on the timeline", page.Fact("In the archive"));
        Assert.Equal("Lake Agreement — Concepts — Korea Peace Archive", page.Title);
        Assert.Equal(["/", "/concepts"], page.Links("nav.crumbs a"));
    }

    [Fact]
    public async Task quotes_where_it_is_named_and_marks_every_name()
    {
        var page = await shown.Archive.Page("/concepts/lake-agreement");

        Assert.Equal(["/transcripts/on-the-lake#t2", "/transcripts/on-the-lake#t3"], page.Links("section[aria-labelledby=named] a.goto"));
        Assert.Equal(["호수 협정", "Ferry Agreement", "timetable"], page.Texts("section[aria-labelledby=named] mark"));
        Assert.Equal("Ben Guest · guest: First: 호수 협정은 유효하다. Nobody doubted the Ferry Agreement, not even North Korea. Read turn 2", page.Texts(".found")[0]);
    }

    [Theory]
    [InlineData("/concepts/lake-agreement", "Signature Agreement · 3 September 2014")]
    [InlineData("/concepts/harbour", "Signature Agreement · 3 September 2014")]
    [InlineData("/concepts/patience", "")]
    public async Task lists_once_the_events_in_which_it_has_a_part(string address, string events) =>
        Assert.Equal(events, string.Join('|', (await shown.Archive.Page(address)).Texts("section[aria-labelledby=events] li")));

    [Fact]
    public async Task of_very_many_events_shows_the_last_and_leads_to_all()
    {
        var page = await shown.Archive.Page("/concepts/north-korea");

        Assert.Equal("The last 30 of 31. All in which it takes part", page.TheText("section[aria-labelledby=events] .more-of"));
        Assert.Equal((30, "Talks 1", "Talks 30"), (page.QuerySelectorAll("section[aria-labelledby=events] li").Length, page.Texts("section[aria-labelledby=events] li a")[0], page.Texts("section[aria-labelledby=events] li a")[^1]));
        Assert.Equal("31 events, 1980 to 2010", (await shown.Archive.Page(Assert.Single(page.Links("section[aria-labelledby=events] .more-of a")))).TheText("#results"));
    }

    [Fact]
    public async Task of_very_many_pieces_shows_the_newest_and_leads_to_a_search_for_all()
    {
        var page = await shown.Archive.Page("/concepts/north-korea");
        var all = page.QuerySelector("section[aria-labelledby=named] .more-of a");

        Assert.Equal("named in 23 pieces, 31 events on the timeline", page.Fact("In the archive"));
        Assert.Equal((20, "A Talk on Deterrence"), (page.QuerySelectorAll("section[aria-labelledby=named] h3").Length, page.Texts("section[aria-labelledby=named] h3")[0]));
        Assert.Equal("Search for North Korea", all?.Words());
        Assert.StartsWith("23 pieces match", (await shown.Archive.Page(all!.GetAttribute("href")!)).TheText("#results"), StringComparison.Ordinal); // asserted above
    }

    [Fact]
    public async Task of_a_piece_that_names_it_often_quotes_the_first_places()
    {
        await using var archive = TestArchive.With(Views);
        var page = await archive.Page("/concepts/north-korea");

        Assert.Equal(Enumerable.Range(1, 5).Select(n => $"View {n} of North Korea. Read “View {n}”"), page.Texts(".found"));
        Assert.Equal("and in 2 more places of this piece", page.Texts("section[aria-labelledby=named] .meta")[^1]);
    }

    [Fact]
    public async Task that_nothing_names_says_so()
    {
        var page = await shown.Archive.Page("/concepts/patience");

        Assert.Equal("named in no piece yet", page.Fact("In the archive"));
        Assert.Empty(page.QuerySelectorAll("h2, .stand"));
    }

    [Theory]
    [InlineData("/concepts/no-such-concept", HttpStatusCode.NotFound, null)]
    [InlineData("/concepts/North-Korea", HttpStatusCode.MovedPermanently, "/concepts/north-korea")]
    [InlineData("/concepts/ben-guest", HttpStatusCode.NotFound, null)]
    public async Task by_another_address(string address, HttpStatusCode status, string? location)
    {
        var answer = await shown.Archive.Get(address);

        Assert.Equal((status, location), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task in_the_list_stands_with_its_kind()
    {
        var page = await shown.Archive.Page("/concepts");

        Assert.Equal(["Agreements", "Places", "Policies"], page.Texts("main h2"));
        Assert.Equal(["Agreements 1", "Places 2", "Policies 1"], page.Texts("nav.jump li"));
        Assert.Equal(["#k-agreement", "#k-place", "#k-policy"], page.Links("nav.jump a"));
        Assert.Equal(
            ["Lake Agreement 호수 합의 named in 1 piece, 1 event", "Example Harbour 1 event", "North Korea 북한 named in 23 pieces, 31 events", "Strategic patience"],
            page.Texts("ul.index li"));
    }
}
