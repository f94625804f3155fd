using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CsCheck;

namespace KoreaPeace.Tests.Browse;

public sealed class Filtering(Filtering.Shown shown) : IClassFixture<Filtering.Shown>
{
    public sealed class Shown() : SharedArchive(ListedPieces.Seeds);

    [Fact]
    public async Task shows_and_counts_what_reading_every_piece_does()
    {
        var filters = new List<AskedFilter>();
        AskedFilter.Any.Sample(filters.Add, seed: "0N0XIzNsQ0O2", iter: 150, threads: 1);
        foreach (var filter in filters)
        {
            var page = await shown.Archive.Page("/browse?" + filter.Query);
            var expected = ListedPieces.All.Where(piece => filter.Lets(piece)).ToList();

            Assert.StartsWith(expected.Count == 1 ? "1 piece," : $"{expected.Count} pieces,", page.TheText("#results"), StringComparison.Ordinal);
            Assert.Equal(filter.InOrder(expected).Take(20).Select(piece => piece.Title), page.Texts("ul.list > li h3"));
            foreach (var (field, counts) in filter.Counts(ListedPieces.All)) Assert.Equal(Written(counts, filter.Query), Shown_counts(page, field));
            var undated = filter.LeavesOutUndated ? ListedPieces.All.Count(piece => (filter with { Undated = "include" }).Lets(piece) && piece.First is null) : 0;
            Assert.Equal(undated, page.Texts(".note").Select(note => int.Parse(note.Split(' ')[0], CultureInfo.InvariantCulture)).SingleOrDefault());
        }
    }

    [Fact]
    public async Task can_be_taken_back_one_by_one()
    {
        var page = await shown.Archive.Page("/browse?topic=sanctions&topic=deterrence&match=all&type=report&from=1990&to=2010");
        Assert.Equal(["Type: Report", "Topic: Deterrence", "Topic: Sanctions", "Time: 1990 to 2010", "Clear all"], page.Texts(".applied a").Select(Label));

        Assert.Equal(
        [
            "/browse?topic=deterrence&topic=sanctions&match=all&from=1990&to=2010", "/browse?type=report&topic=sanctions&from=1990&to=2010", "/browse?type=report&topic=deterrence&from=1990&to=2010",
            "/browse?type=report&topic=deterrence&topic=sanctions&match=all", "/browse",
        ], page.Links(".applied a"));
        static string Label(string text) => text.Replace("Remove filter: ", "", StringComparison.Ordinal).Replace(" ×", "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task leaves_out_and_takes_back()
    {
        var page = await shown.Archive.Page("/browse?topic=deterrence&not-topic=sanctions&not-person=ada-host&not-year=1990&not-publisher=two");

        Assert.Equal(["Topic: Deterrence", "Not topic: Sanctions", "Not publisher: two", "Not person: Ada Host", "Not year: 1990", "Clear all"], page.Texts(".applied a").Select(text => text.Replace("Remove filter: ", "", StringComparison.Ordinal).Replace(" ×", "", StringComparison.Ordinal)));
        Assert.Contains("/browse?topic=deterrence&not-publisher=two&not-person=ada-host&not-year=1990", page.Links(".applied a"));
        Assert.Equal(["sanctions"], page.QuerySelectorAll("main form input[name=not-topic][checked]").Select(input => input.GetAttribute("value")));
        Assert.Equal("Leave pieces out (4 chosen)", page.TheText("details.leave > summary"));
        Assert.EndsWith("/browse?topic=deterrence&not-topic=sanctions&not-publisher=two&not-person=ada-host&not-year=1990", page.Links("link[rel=canonical]").Single(), StringComparison.Ordinal);
        Assert.Contains("not Sanctions", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_several_people_can_want_all_of_them()
    {
        var all = ListedPieces.All.Count(piece => piece.People.Contains("ada-host") && piece.People.Contains("moon-jae-in"));
        var page = await shown.Archive.Page("/browse?person=ada-host&person=moon-jae-in&match-person=all");

        Assert.InRange(all, 1, 199);
        Assert.StartsWith($"{all} pieces,", page.TheText("#results"), StringComparison.Ordinal);
        Assert.Contains("all of these people", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task by_what_is_both_chosen_and_left_out_chooses_it_and_says_so() => Assert.Equal(
        "“sanctions” is both chosen and left out; it is chosen.", (await shown.Archive.Page("/browse?topic=sanctions&not-topic=sanctions")).TheText(".note"));

    [Fact]
    public async Task keeps_its_choices_in_the_form()
    {
        var page = await shown.Archive.Page("/transcripts?topic=sanctions&person=ada-host&match=all&from=1990&undated=include&sort=oldest");

        Assert.Equal(["sanctions", "all", "ada-host", "any", "include"], page.QuerySelectorAll("main form input[checked]").Select(input => input.GetAttribute("value")));
        Assert.Equal("1990", page.QuerySelector("#from")?.GetAttribute("value"));
        Assert.Equal("oldest", page.QuerySelector("input[name=sort]")?.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("main form input[name=kind]"));
    }

    [Fact]
    public async Task of_many_pieces_pages_through_each_of_them_once()
    {
        var seen = new List<string>();
        for (var address = "/browse?sort=oldest"; address is not null;)
        {
            var page = await shown.Archive.Page(address);
            seen.AddRange(page.Texts("ul.list > li h3"));
            address = page.Links("a[rel=next]").SingleOrDefault();
        }

        Assert.Equal(new AskedFilter { IsOldestFirst = true }.InOrder(ListedPieces.All).Select(piece => piece.Title), seen);
    }

    [Theory]
    [InlineData("page=0", HttpStatusCode.BadRequest)]
    [InlineData("page=-1", HttpStatusCode.BadRequest)]
    [InlineData("page=abc", HttpStatusCode.BadRequest)]
    [InlineData("page=1e18", HttpStatusCode.BadRequest)]
    [InlineData("page=1000000000000000000", HttpStatusCode.BadRequest)]
    [InlineData("page=%EF%BC%91", HttpStatusCode.BadRequest)]
    [InlineData("page=1&page=2", HttpStatusCode.BadRequest)]
    [InlineData("from=1990&from=1991", HttpStatusCode.BadRequest)]
    [InlineData("sort=newest&sort=newest", HttpStatusCode.BadRequest)]
    [InlineData("match=all&match=any", HttpStatusCode.BadRequest)]
    [InlineData("page=10", HttpStatusCode.OK)]
    [InlineData("page=11", HttpStatusCode.NotFound)]
    [InlineData("page=999999", HttpStatusCode.NotFound)]
    [InlineData("page=", HttpStatusCode.OK)]
    [InlineData("page=1", HttpStatusCode.OK)]
    [InlineData("from=&to=&topic=", HttpStatusCode.OK)]
    public async Task by_an_address_that_a_page_would_not_write(string query, HttpStatusCode status) =>
        Assert.Equal(status, (await shown.Archive.Get("/browse?" + query)).StatusCode);

    [Fact]
    public async Task takes_its_values_in_any_order()
    {
        var one = await shown.Archive.Page("/browse?topic=sanctions&topic=deterrence&type=report&kind=publication&from=1980");
        var other = await shown.Archive.Page("/browse?from=1980&kind=publication&topic=deterrence&type=REPORT&topic=sanctions&topic=sanctions");

        Assert.Equal(one.DocumentElement.OuterHtml, other.DocumentElement.OuterHtml);
    }

    [Theory]
    [InlineData("topic=sanction", "There is no topic “sanction” in the archive; it limits nothing. Did you mean sanctions?")]
    [InlineData("person=ben-gest", "There is no person “ben-gest” in the archive; it limits nothing. Did you mean ben-guest?")]
    [InlineData("type=reports", "There is no type “reports” in the archive; it limits nothing. Did you mean report?")]
    [InlineData("not-topic=sanction", "There is no topic “sanction” in the archive; it limits nothing. Did you mean sanctions?")]
    [InlineData("publisher=%3Cb%3E", "There is no publisher “<b>” in the archive; it limits nothing.")]
    public async Task by_what_does_not_exist_leaves_it_out_and_says_so(string query, string note)
    {
        var page = await shown.Archive.Page("/browse?" + query);

        Assert.Equal([note], page.Texts(".note"));
        Assert.StartsWith("200 pieces,", page.TheText("#results"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from", "2018-13", "“2018-13” is neither a date, such as 2018, 2018-06 or 2018-06-12, nor an event of the timeline. It limits nothing.")]
    [InlineData("to", "2018-02-30", "“2018-02-30” is neither a date, such as 2018, 2018-06 or 2018-06-12, nor an event of the timeline. It limits nothing.")]
    [InlineData("from", "yesterday", "“yesterday” is neither a date, such as 2018, 2018-06 or 2018-06-12, nor an event of the timeline. It limits nothing.")]
    [InlineData("to", "unknown", "“unknown” is neither a date, such as 2018, 2018-06 or 2018-06-12, nor an event of the timeline. It limits nothing.")]
    public async Task by_a_date_that_does_not_exist_says_so_and_keeps_it(string field, string typed, string wrong)
    {
        var page = await shown.Archive.Page($"/browse?{field}={typed}");

        Assert.Equal(wrong, page.TheText(".wrong"));
        var input = page.QuerySelector($"#{field}")!; // the form always has it
        Assert.Equal((typed, "true", $"{field}-wrong times"), (input.GetAttribute("value"), input.GetAttribute("aria-invalid"), input.GetAttribute("aria-describedby")));
        Assert.NotNull(page.QuerySelector("details.filters[open]"));
        Assert.StartsWith("200 pieces,", page.TheText("#results"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task from_after_to_uses_one_of_them_and_says_which() =>
        Assert.Equal("2010 is after 1990; only the second limit is used.", (await shown.Archive.Page("/browse?from=2010&to=1990")).TheText(".wrong"));

    [Fact]
    public async Task by_years_offers_the_undated()
    {
        var page = await shown.Archive.Page("/browse?from=1990&to=1999");
        var offer = Assert.Single(page.QuerySelectorAll(".note"));
        var undated = ListedPieces.All.Count(piece => piece.First is null);

        Assert.Equal($"{undated} undated pieces are left out by the limits of time. Show undated pieces, too", offer.Words());
        var with = await shown.Archive.Page(Assert.Single(offer.Links("a")));
        Assert.Equal(int.Parse(page.TheText("#results").Split(' ')[0], CultureInfo.InvariantCulture) + undated, int.Parse(with.TheText("#results").Split(' ')[0], CultureInfo.InvariantCulture));
    }

    /// <summary>Every value that the form offers for a field, with its count.</summary>
    private static SortedDictionary<string, int> Shown_counts(IHtmlDocument page, string field) => new(
        page.QuerySelectorAll($"main form label.opt:has(input[name={field}][type=checkbox])").ToDictionary(
            option => option.QuerySelector("input")!.GetAttribute("value")!, // the selector asks for it
            option => int.Parse(option.QuerySelector("span:not(.vh)")!.Words().Split(' ')[1], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    private static SortedDictionary<string, int> Written(Dictionary<string, int> counts, string query) =>
        counts.Count == 0 ? throw new ArgumentException($"nothing is counted for {query}") : new(counts, StringComparer.Ordinal);
}
