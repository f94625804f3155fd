namespace KoreaPeace.Tests.Search;

public sealed class Who_says_it(ViewedArchive shown) : IClassFixture<ViewedArchive>
{
    [Fact]
    public async Task counts_turns_and_pieces_and_what_share_they_are()
    {
        var page = await shown.Archive.Page("/search/speakers?q=armistice");

        Assert.Equal("3 speakers say “armistice” in 7 turns", page.TheText("#results"));
        Assert.Equal(
            ["Ben Guest 3 February 2015 to 7 June 2021 5 turns of Ben Guest 10% of 51 5", "Ada Host 5 January 2021 1 turn of Ada Host 6% of 18 1", "[Unidentified] 4 March 2021 1 turn of [Unidentified] 100% of 1 1"],
            page.Texts(".tally tbody tr"));
    }

    [Fact]
    public async Task leads_to_the_person_and_to_the_words()
    {
        var page = await shown.Archive.Page("/search/speakers?q=armistice&from=2021");
        var said = page.Links(".tally td a");

        Assert.Equal(["/people/ben-guest", "/people/ada-host"], page.Links(".tally th a"));
        Assert.Equal("/search/said?q=armistice&person=ben-guest&from=2021", said[0]);
        Assert.Equal("3 turns of Ben Guest with “armistice”", (await shown.Archive.Page(said[0])).TheText("#results"));
        Assert.Contains("1 turn of [Unidentified] with", (await shown.Archive.Page(said[2])).TheText("#results"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task counts_turns_with_every_word()
    {
        Assert.StartsWith("Turns count that hold all of “armistice beginning” at once.", (await shown.Archive.Page("/search/speakers?q=armistice+beginning")).TheText("#results + .hint"), StringComparison.Ordinal);
        var none = await shown.Archive.Page("/search/speakers?q=armistice+somebody");
        Assert.Equal("Nobody is on record saying “armistice somebody” in one turn", none.TheText("#results"));
        Assert.Empty(none.QuerySelectorAll(".tally"));
    }

    [Fact]
    public async Task does_not_count_who_speaks_for_what_is_said() =>
        Assert.Equal("Nobody is on record saying “Ben Guest”", (await shown.Archive.Page("/search/speakers?q=Ben+Guest&from=2015&to=2015")).TheText("#results").Replace("with these filters ", "", StringComparison.Ordinal));

    [Fact]
    public async Task takes_no_author_for_a_speaker()
    {
        var page = await shown.Archive.Page("/search/speakers?q=costs");

        Assert.Empty(page.QuerySelectorAll(".tally"));
        Assert.Contains("1 piece answers in a title, a description or a text, but in nobody’s turn.", page.Texts("main p"));
    }
}
