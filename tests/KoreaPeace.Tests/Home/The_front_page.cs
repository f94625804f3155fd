using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KoreaPeace.Tests.Site;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KoreaPeace.Tests.Home;

public sealed class The_front_page(The_front_page.Shown shown) : IClassFixture<The_front_page.Shown>
{
    private static readonly Seed Happened = Seeds.Events with
    {
        Text = Seeds.Events.Text + """
            - slug: long-talks
              name: Long Talks
              date: 2018-04-20/2018-05-02
              kind: talks
            - slug: rough-talks
              name: Rough Talks
              date: 1991-06-10~
              kind: talks
            - slug: talks-of-months
              name: Talks of Months
              date: 1992-06/1992-07
              kind: talks
            - slug: summer
              name: A Summer
              date: 1993-06
              kind: talks
            - slug: june-summit
              name: June Summit
              date: 2000-06-15
              kind: summit

            """,
    };

    public sealed class Shown() : SharedArchive([.. ExampleArchive.All, Happened, Seeds.Report("of-two-spans", "Of Two Spans", "1999/2000").But("rights:", "date-basis: Printed so.\nrights:")]);

    [Fact]
    public async Task counts_pieces_by_five_years_and_leads_to_as_many()
    {
        var page = await shown.Archive.Page("/");
        var spans = page.QuerySelectorAll("table.chart tbody tr");

        Assert.Equal(["1990–1994", "1995–1999", "2000–2004", "2005–2009", "2010–2014", "2015–2019", "2020–2024"], spans.Select(span => span.TheText("th")));
        foreach (var span in spans)
            Assert.Equal(span.TheText("td"), (await shown.Archive.Page(Assert.Single(span.Links("a")))).TheText("#results").Split(' ')[0]);
        Assert.Equal("1 piece more has no known date.", page.QuerySelector("section[aria-labelledby=years] .try")?.Words());
    }

    [Fact]
    public async Task counts_every_piece_of_one_span_once()
    {
        await using var archive = TestArchive.With(ExampleArchive.All);
        var page = await archive.Page("/");

        var counts = page.Texts("table.chart td").Select(count => int.Parse(count, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal([4, 5, 5, 5, 2, 1, 2], counts);
        Assert.Equal("All 25 pieces", page.TheText("section[aria-labelledby=newest] a.act"));
        Assert.Equal(["bar-16", "bar-20", "bar-20", "bar-20", "bar-8", "bar-4", "bar-8"], page.QuerySelectorAll("table.chart td").Select(cell => cell.ClassName));
    }

    [Fact]
    public async Task draws_no_chart_of_one_span()
    {
        await using var archive = TestArchive.With(Seeds.Interview());

        Assert.Empty((await archive.Page("/")).QuerySelectorAll("#years, table"));
    }

    [Theory]
    [InlineData("2024-04-27T03:00Z", "On this day", "27 April 2021: Example Summit")]
    [InlineData("2024-04-26T15:00Z", "On this day", "27 April 2021: Example Summit")] // already the 27th in Korea
    [InlineData("2024-04-26T14:59Z", "In this month", "27 April 2021: Example Summit")]
    [InlineData("2024-04-20T03:00Z", "On this day", "20 April to 2 May 2018: Long Talks")]
    [InlineData("2024-04-01T03:00Z", "In this month", "20 April to 2 May 2018: Long Talks")]
    [InlineData("2021-04-27T03:00Z", "In this month", "20 April to 2 May 2018: Long Talks")] // the summit is of this very year
    [InlineData("2024-06-10T03:00Z", "In this month", "15 June 2000: June Summit")] // nobody is sure of the 10th
    [InlineData("2024-06-01T03:00Z", "In this month", "15 June 2000: June Summit")] // talks of months began on no known day
    [InlineData("2024-05-02T03:00Z", null, null)]
    public async Task tells_what_happened_on_the_day_it_is_in_Korea(string now, string? heading, string? words)
    {
        await using var site = At(now);
        var page = await Page(site);

        Assert.Equal(heading is null ? [] : [heading], page.Texts("#history"));
        Assert.Equal(words is null ? [] : [words], page.Texts("#history + p"));
    }

    [Fact]
    public async Task is_kept_by_browsers_for_a_day_and_other_pages_for_longer()
    {
        await using var evening = At("2024-04-26T14:30Z");
        await using var later = At("2024-04-26T14:45Z");
        await using var nextDay = At("2024-04-26T15:30Z");

        Assert.Equal(await Tag(evening, "/"), await Tag(later, "/"));
        Assert.NotEqual(await Tag(evening, "/"), await Tag(nextDay, "/"));
        foreach (var address in new[] { "/browse", "/timeline", "/corrections", "/people/ben-guest/turns" }) Assert.Equal(await Tag(evening, address), await Tag(nextDay, address));
        Assert.Equal(HttpStatusCode.NotModified, await Asked(later, "/", await Tag(evening, "/")));
        Assert.Equal(HttpStatusCode.OK, await Asked(nextDay, "/", await Tag(evening, "/")));
    }

    private WebApplicationFactory<Program> At(string now) =>
        shown.Archive.Site.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new FixedClock(now))));

    private static async Task<IHtmlDocument> Page(WebApplicationFactory<Program> site) =>
        await TestArchive.Parsed(await site.CreateClient().GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken));

    private static async Task<string> Tag(WebApplicationFactory<Program> site, string address) =>
        (await site.CreateClient().GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).Headers.ETag?.ToString() ?? $"{address} has no tag";

    private static async Task<HttpStatusCode> Asked(WebApplicationFactory<Program> site, string address, string known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("If-None-Match", known);
        return (await site.CreateClient().SendAsync(request, TestContext.Current.CancellationToken)).StatusCode;
    }
}
