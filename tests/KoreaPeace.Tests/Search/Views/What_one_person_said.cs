namespace KoreaPeace.Tests.Search;

public sealed class What_one_person_said(ViewedArchive shown) : IClassFixture<ViewedArchive>
{
    private const string Ben = "/search/said?q=armistice&person=ben-guest";

    [Fact]
    public async Task stands_oldest_first_with_the_undated_last()
    {
        var page = await shown.Archive.Page(Ben);

        Assert.Equal("5 turns of Ben Guest with “armistice”", page.TheText("#results"));
        Assert.Equal("What Ben Guest said", page.TheText("h1"));
        Assert.Equal(["First Word", "Second Word", "Third Word", "In Korean", "Without a Day"], page.Texts("main h3"));
        Assert.Equal(["3 February 2015 · Example Radio", "5 January 2021 · Example Radio", "4 March 2021 · Example Radio", "7 June 2021 · Example Radio", "undated · Example Radio"], page.Texts(".asked-in .meta"));
    }

    [Fact]
    public async Task leads_to_each_turn_and_marks_the_words()
    {
        var page = await shown.Archive.Page(Ben);

        Assert.Equal("/transcripts/second-word#t2", page.Links("a.goto")[1]);
        Assert.Equal(["armistice", "armistice"], page.QuerySelectorAll(".asked-in")[1].Texts("mark"));
    }

    [Fact]
    public async Task asks_for_a_person_without_one()
    {
        var page = await shown.Archive.Page("/search/said?q=armistice");

        Assert.Equal("Who said “armistice”?", page.TheText("#results"));
        Assert.Equal(["nobody chosen", "Ben Guest (5 turns)", "Ada Host (1 turn)"], page.Texts("select[name=person] option"));
        Assert.Equal([Ben, "/search/said?q=armistice&person=ada-host"], page.Links(".index a"));
    }

    [Fact]
    public async Task offers_everybody_who_speaks_while_nothing_is_asked() =>
        Assert.Equal(["", "ben-guest", "ada-host"], (await shown.Archive.Page("/search/said")).QuerySelectorAll("option").Select(option => option.GetAttribute("value")));

    [Fact]
    public async Task by_somebody_unknown_says_so()
    {
        var page = await shown.Archive.Page("/search/said?q=armistice&person=ben-gest");

        Assert.Contains("There is no person “ben-gest” in the archive; it limits nothing. Did you mean ben-guest?", page.Texts(".note"));
        Assert.Equal("Who said “armistice”?", page.TheText("#results"));
    }

    [Fact]
    public async Task that_was_never_said_says_so_and_leads_on()
    {
        var page = await shown.Archive.Page("/search/said?q=zeppelin&person=ada-host");

        Assert.Equal("Ada Host is not on record saying “zeppelin”", page.TheText("#results"));
        Assert.Contains("/search/speakers?q=zeppelin", page.Links("main p a"));
    }

    [Fact]
    public async Task pages_by_thirty_and_shows_each_turn_once()
    {
        var first = await shown.Archive.Page("/search/said?q=zeppelin&person=ben-guest");
        var second = await shown.Archive.Page(Assert.Single(first.Links("a[rel=next]")));
        var turns = first.Links("a.goto").Concat(second.Links("a.goto")).ToList();

        Assert.Equal((30, 5), (first.QuerySelectorAll("a.goto").Length, second.QuerySelectorAll("a.goto").Length));
        Assert.Equal(35, turns.Distinct().Count());
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await shown.Archive.Get("/search/said?q=zeppelin&person=ben-guest&page=3")).StatusCode);
    }

    [Fact]
    public async Task is_a_table_too()
    {
        var rows = await shown.Table("/search/said.csv?q=armistice&person=ben-guest");

        Assert.Equal(["date", "speaker", "words", "title", "publisher", "turn", "address"], rows[0]);
        Assert.Equal(["2015-02-03", "Ben Guest", "An armistice is a beginning.", "First Word", "Example Radio", "2", "http://localhost:5080/transcripts/first-word#t2"], rows[1]);
        Assert.Equal(["2015-02-03", "2021-01-05", "2021-03-04", "2021-06-07", ""], rows.Skip(1).Select(row => row[0]));
        Assert.Equal("북한이 정전을 말했다. 북한의 armistice 는 오래되었다.", rows[4][2]);
    }

    [Fact]
    public async Task is_a_table_of_everybody_when_nobody_is_chosen()
    {
        var page = await shown.Archive.Page("/search/said?q=armistice");
        var rows = await shown.Table(Assert.Single(page.Links("a[type='text/csv']")));

        Assert.True(rows.Skip(1).Select(row => row[1]).Distinct().Count() > 1);
        Assert.Equal(rows.Skip(1).Select(row => row[0]).Where(date => date.Length > 0).Order(StringComparer.Ordinal), rows.Skip(1).Select(row => row[0]).Where(date => date.Length > 0));
    }

    [Fact]
    public async Task is_never_a_formula_in_a_table() =>
        Assert.Equal("'=SUM(A1) of every armistice, he said, \"and so on\".", (await shown.Table("/search/said.csv?q=armistice&person=ben-guest"))[3][2]);
}
