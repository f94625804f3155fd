using AngleSharp.Html.Dom;
using KoreaPeace.Tests.Timeline;

namespace KoreaPeace.Tests.Browse;

/// <summary>Limits of time that are events of the timeline, on every page that has such limits.</summary>
public sealed class Filtering_by_events(Filtering_by_events.Shown shown) : IClassFixture<Filtering_by_events.Shown>
{
    public sealed class Shown() : SharedArchive(ExampleTimeline.All);

    [Theory]
    [InlineData("from=example-summit&to=2022", "since the day of an event, until a year", 7)]
    [InlineData("from=example-summit", "since an event", 7)]
    [InlineData("to=example-summit", "until an event", 6)]
    [InlineData("from=example-summit&to=example-summit", "on the day of one event", 3)]
    [InlineData("from=harbour-talks&to=harbour-talks", "while an event lasted", 7)]
    [InlineData("from=Example%20Summit", "by a name", 7)]
    [InlineData("from=example+su", "by the beginning of a name", 7)]
    [InlineData("from=항구+회담&to=Harbor+Talks", "by its other names", 7)]
    [InlineData("from=Lake+Agreement&to=harbour-talks", "by the concept of which it is the only act", 7)]
    [InlineData("from=27+April+2021&to=April+27,+2021", "by a date in words", 3)]
    [InlineData("from=+EXAMPLE+summit+", "by a name in capitals", 7)]
    [InlineData("from=Example-Summit", "by a slug in capitals", 7)]
    [InlineData("from=old-war&to=armistice-signed", "of which there are no pieces", 0)]
    public async Task lets_pieces_through(string query, string what, int pieces)
    {
        foreach (var address in new[] { "/browse?", "/browse?sort=oldest&" })
            Assert.True(Pieces(await shown.Archive.Page(address + query)) == pieces, $"{what}: {Pieces(await shown.Archive.Page(address + query))}");
    }

    [Theory]
    [InlineData("from=example-summit&to=2022", "Time: Example Summit (27 April 2021) to 2022", "(from Example Summit (27 April 2021), to 2022)", "?from=example-summit&to=2022")]
    [InlineData("from=Harbour+Talks", "Time: since Harbour Talks (April to May 2021)", "(from Harbour Talks (April to May 2021))", "?from=harbour-talks")]
    [InlineData("to=OLD+WAR", "Time: until Old War (25 June 1950 to 27 July 1953)", "(to Old War (25 June 1950 to 27 July 1953))", "?to=old-war")]
    [InlineData("from=example-summit&to=armistice-signed", "Time: Armistice signed (27 July 1953) to Example Summit (27 April 2021)", "(from Armistice signed (27 July 1953), to Example Summit (27 April 2021))", "?from=armistice-signed&to=example-summit")]
    [InlineData("from=example-summit&to=example-summit", "Time: Example Summit (27 April 2021)", "(from Example Summit (27 April 2021), to Example Summit (27 April 2021))", "?from=example-summit&to=example-summit")]
    public async Task says_it_in_words_and_keeps_the_event_in_the_address(string query, string applied, string title, string address)
    {
        foreach (var list in new[] { "/browse", "/publications", "/transcripts" })
        {
            var page = await shown.Archive.Page($"{list}?{query}");

            Assert.Equal(applied, Applied(page));
            Assert.EndsWith(title + " — Korea Peace Archive", page.Title, StringComparison.Ordinal);
            Assert.EndsWith(list + address, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("from=example-summit&to=example-summit", "2 of them are dated so roughly that they may lie outside this time.")]
    [InlineData("from=2000&to=2030", null)]
    [InlineData("undated=only", null)]
    public async Task says_how_many_may_lie_outside(string query, string? said) =>
        Assert.Equal(said is null ? [] : [said], (await shown.Archive.Page("/browse?" + query)).Texts("#results ~ .hint"));

    [Fact]
    public async Task shows_again_what_was_typed()
    {
        var page = await shown.Archive.Page("/browse?from=Example+Summit&to=armistice-signed");

        Assert.Equal(("armistice-signed", "Example Summit"), (page.QuerySelector("#from")?.GetAttribute("value"), page.QuerySelector("#to")?.GetAttribute("value")));
        Assert.Empty(page.QuerySelectorAll(".wrong"));
    }

    [Theory]
    [InlineData("from", "example-sumit", "“example-sumit” is neither a date, such as 2018, 2018-06 or 2018-06-12, nor an event of the timeline; did you mean example-summit? It limits nothing.")]
    [InlineData("to", "Harbor Talk", "“Harbor Talk” is neither a date, such as 2018, 2018-06 or 2018-06-12, nor an event of the timeline; did you mean Harbour Talks? It limits nothing.")]
    [InlineData("to", "xylophone", "“xylophone” is neither a date, such as 2018, 2018-06 or 2018-06-12, nor an event of the timeline. It limits nothing.")]
    [InlineData("from", "<b>", "“<b>” is neither a date, such as 2018, 2018-06 or 2018-06-12, nor an event of the timeline. It limits nothing.")]
    public async Task of_which_there_is_none_says_so_and_what_may_be_meant(string field, string typed, string said)
    {
        var page = await shown.Archive.Page($"/browse?{field}={Uri.EscapeDataString(typed)}");

        Assert.Equal((said, typed), (page.TheText(".wrong"), page.QuerySelector("#" + field)?.GetAttribute("value")));
        Assert.Equal(11, Pieces(page));
    }

    [Fact]
    public async Task after_a_year_uses_one_of_the_limits_and_says_which()
    {
        var page = await shown.Archive.Page("/browse?from=example-summit&to=1990");

        Assert.Equal("example-summit is after 1990; only the second limit is used.", page.TheText(".wrong"));
        Assert.Equal("Time: until 1990", Applied(page));
    }

    [Fact]
    public async Task can_be_searched_within()
    {
        var page = await shown.Archive.Page("/search?q=report&from=Harbour+Talks&to=example-summit&sort=oldest");

        Assert.Equal("4 pieces match “report”", page.TheText("#results"));
        Assert.Equal("Time: Harbour Talks (April to May 2021) to Example Summit (27 April 2021)", Applied(page));
        Assert.EndsWith("/search?q=report&from=harbour-talks&to=example-summit&sort=oldest", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("from Harbour Talks (April to May 2021), to Example Summit (27 April 2021)", page.Title, StringComparison.Ordinal);
    }

    private static int Pieces(IHtmlDocument page) => int.Parse(page.TheText("#results").Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    private static string Applied(IHtmlDocument page) =>
        page.Texts(".applied a")[0].Replace("Remove filter: ", "", StringComparison.Ordinal).Replace(" ×", "", StringComparison.Ordinal);
}
