namespace KoreaPeace.Tests.Search;

public sealed class Searching_for_somebody_nobody_names(Searching_for_somebody_nobody_names.Shown shown) : IClassFixture<Searching_for_somebody_nobody_names.Shown>
{
    public sealed class Shown() : SharedArchive(
        Seeds.Interview("a-moon", "The Moon and the Tide", answer: "A full moon rose over the harbour."),
        new Seed("concepts.yaml", "- slug: thaad\n  name: High Defense of Areas\n  kind: weapon\n  variants: [THAAD, Terminal High Altitude Area Defense]\n"),
        Seeds.Interview("a-defence", "High Defense", answer: "Walls."), Seeds.Interview("an-area", "An Area", answer: "Some land."),
        Seeds.Interview("a-tide", "The Tide", answer: "Nothing rose."));

    [Theory, InlineData("Moon Jae-in"), InlineData("moon jae in"), InlineData("문재인"), InlineData("Mun Chaein"), InlineData("President Moon Jae-in")]
    public async Task finds_nobody_else_and_offers_the_words_of_the_name(string typed)
    {
        var page = await shown.Page(typed);

        Assert.Empty(SearchedArchive.Hits(page));
        Assert.Contains("/search?q=Moon OR Jae-in", page.Links("#results ~ ul.plain a").Select(Uri.UnescapeDataString));
        Assert.Equal(["The Moon and the Tide"], await shown.Titles("Moon OR Jae-in"));
    }

    [Theory, InlineData("THAAD"), InlineData("Terminal High Altitude Area Defense")]
    public async Task or_nothing_either_finds_nothing_that_has_some_of_the_words(string typed)
    {
        var page = await shown.Page(typed);

        Assert.Empty(SearchedArchive.Hits(page));
        Assert.Equal($"No piece mentions {typed}", page.TheText("#results"));
        Assert.Contains("/search?q=High OR Defense OR Areas", page.Links("#results ~ ul.plain a").Select(Uri.UnescapeDataString));
    }

    [Theory, InlineData("\"Moon Jae-in\""), InlineData("about:moon-jae-in"), InlineData("about:\"Moon Jae-in\"")]
    public async Task in_a_phrase_or_by_name_finds_nothing(string typed)
    {
        var page = await shown.Page(typed);

        Assert.Empty(SearchedArchive.Hits(page));
        Assert.StartsWith("No piece mentions ", page.TheText("#results"), StringComparison.Ordinal);
        Assert.Equal(["/people/moon-jae-in"], page.Links(".named a"));
    }

    [Theory, InlineData("\"Moon Jae-in\""), InlineData("about:moon-jae-in")]
    public async Task there_offers_the_words(string typed) => Assert.Contains("/search?q=Moon OR Jae-in", (await shown.Page(typed)).Links("#results ~ ul.plain a").Select(Uri.UnescapeDataString));

    [Fact]
    public async Task as_they_are_written_finds_nothing() => Assert.Empty(SearchedArchive.Hits(await shown.Archive.Page("/search?q=Moon+Jae-in&spelling=exact")));

    [Theory, InlineData("/search/years"), InlineData("/search/speakers"), InlineData("/search/context"), InlineData("/search/said")]
    public async Task counts_nothing_and_leads_on(string view)
    {
        var page = await shown.Archive.Page(view + "?q=Moon+Jae-in");

        Assert.Empty(page.QuerySelectorAll(".tally, .kwic, a.goto"));
        Assert.Equal(["/search?q=Moon OR Jae-in", "/people/moon-jae-in"], page.Links("#results ~ ul.plain a").Select(Uri.UnescapeDataString).Take(2));
    }

    [Theory, InlineData("/feed.json"), InlineData("/feed.atom")]
    public async Task follows_nothing(string feed) =>
        Assert.DoesNotContain("The Moon and the Tide", await shown.Archive.Client.GetStringAsync(new Uri(feed + "?q=Moon+Jae-in", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact]
    public async Task in_a_table_says_so_in_each_row()
    {
        var rows = (await shown.Archive.Client.GetStringAsync(new Uri("/search.csv?q=THAAD+walls", UriKind.Relative), TestContext.Current.CancellationToken)).Trim().Split("\r\n");

        Assert.EndsWith(",every_word", rows[0], StringComparison.Ordinal);
        Assert.True(rows.Length > 1);
        Assert.All(rows.Skip(1), row => Assert.EndsWith(",no", row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task offers_the_persons_page() => Assert.Equal(["/people/moon-jae-in"], (await shown.Page("Moon Jae-in")).Links(".named a"));

    [Fact]
    public async Task asks_for_no_other_spelling_of_it() => Assert.Empty((await shown.Page("Moon Jae In")).QuerySelectorAll(".meant"));

    [Fact]
    public async Task beside_words_that_are_there_finds_those() => Assert.Equal(["The Tide"], await shown.Titles("\"Moon Jae-in\" nothing"));
}
