namespace KoreaPeace.Tests.Search;

public sealed class Hits_by_year(ViewedArchive shown) : IClassFixture<ViewedArchive>
{
    private static readonly string[] Armistice = ["2015 1 1 too few", "2016 1 1 too few", "2017 1 1 too few", "2018 0 1 too few", "2021 3 6 50%"];

    [Fact]
    public async Task say_how_many_pieces_hold_it_and_how_many_there_are()
    {
        var page = await shown.Archive.Page("/search/years?q=armistice");

        Assert.Equal(Armistice, page.Texts(".tally tbody tr"));
        Assert.Equal("6 pieces with “armistice”, in 4 years", page.TheText("#results"));
    }

    [Fact]
    public async Task mark_the_years_of_which_the_archive_holds_too_little_and_say_how_little()
    {
        var page = await shown.Archive.Page("/search/years?q=armistice");

        Assert.Equal(["2015", "2016", "2017", "2018"], page.Texts(".tally tr.thin th"));
        Assert.Contains("from fewer than 5, no share is given", page.TheText("#results + .hint"), StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll(".shares rect.thin").Length);
        Assert.Equal("100", Assert.Single(page.QuerySelectorAll(".shares rect:not([class])")).GetAttribute("height"));
    }

    [Fact]
    public async Task draw_nothing_where_no_year_has_enough()
    {
        var page = await shown.Archive.Page("/search/years?q=zeppelin");

        Assert.Empty(page.QuerySelectorAll("svg"));
        Assert.Contains("there is no share to draw", page.TheText("main .note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task name_undated_pieces_beneath()
    {
        var page = await shown.Archive.Page("/search/years?q=armistice");

        Assert.Contains("1 undated piece holds it, too, of 1 that the archive holds. Show undated pieces", page.Texts("main p"));
        Assert.Contains("/search?q=armistice&undated=only", page.Links("main p a"));
        Assert.Contains("None of 1 undated piece holds it.", (await shown.Archive.Page("/search/years?q=zeppelin")).Texts("main p"));
    }

    [Fact]
    public async Task lead_to_the_pieces_of_the_year()
    {
        var page = await shown.Archive.Page("/search/years?q=armistice&kind=transcript");
        var link = page.Links(".tally th a")[^1];

        Assert.Equal("/search?q=armistice&kind=transcript&from=2021&to=2021", link);
        Assert.Equal("3 pieces match “armistice”", (await shown.Archive.Page(link)).TheText("#results"));
    }

    [Fact]
    public async Task count_within_the_filters()
    {
        Assert.Equal(["2021 2 2 too few"], (await shown.Archive.Page("/search/years?q=armistice&topic=peace-processes")).Texts(".tally tbody tr"));
        Assert.Equal(["2017 1 1 too few", "2018 0 1 too few"], (await shown.Archive.Page("/search/years?q=armistice&from=2017&to=2020")).Texts(".tally tbody tr"));
    }

    [Fact]
    public async Task count_pieces_with_every_word_and_say_so()
    {
        var page = await shown.Archive.Page("/search/years?q=armistice+beginning");

        Assert.Equal("1 piece with “armistice beginning”, in 1 year", page.TheText("#results"));
        Assert.StartsWith("Pieces count that hold all of “armistice beginning”; 5 more pieces with only some of it do not.", page.TheText("#results + .hint"), StringComparison.Ordinal);
        var none = await shown.Archive.Page("/search/years?q=armistice+xylophone");
        Assert.Equal("No piece holds all of “armistice xylophone”", none.TheText("#results"));
        Assert.Contains("/search?q=armistice xylophone", none.Links("#results ~ ul.plain a").Select(Uri.UnescapeDataString));
    }
}
