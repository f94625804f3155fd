namespace KoreaPeace.Tests.Search;

/// <summary>What other search engines understand is understood here, too, or told how to write.</summary>
public sealed class Searching_in_another_language_of_search(Searching_in_another_language_of_search.Shown shown) : IClassFixture<Searching_in_another_language_of_search.Shown>
{
    public sealed class Shown() : SharedArchive(SearchedArchive.Seeds);

    [Theory]
    [InlineData("missile AND bombers", "AND keeps apart what would be one name")]
    [InlineData("missile NOT bombers", "NOT was understood as a minus sign")]
    [InlineData("missile NEAR bombers", "NEAR is not understood")]
    [InlineData("missile NEAR/5 bombers", "NEAR is not understood")]
    [InlineData("NEAR(missile bombers, 5)", "NEAR is not understood")]
    [InlineData("\"missile bombers\"~-5", "Behind ~ stands a number of words")]
    [InlineData("title:missile", "“title:” is not understood")]
    [InlineData("foo:bar missile", "“foo:” is not understood")]
    [InlineData("(missile bombers) OR sanctions", "Brackets are understood around words joined by OR only")]
    [InlineData("missile -(bombers sanctions)", "Brackets are understood around words joined by OR only")]
    [InlineData("*", "There is no word in it")]
    [InlineData("missile year:banana", "“banana” is no year")]
    public async Task is_told_once_how_to_write_it(string typed, string note) => Assert.StartsWith(note, Assert.Single((await shown.Page(typed)).Texts(".note")), StringComparison.Ordinal);

    [Theory]
    [InlineData("missile since:2018", "missile from:2018")]
    [InlineData("missile after:2018", "missile from:2018")]
    [InlineData("missile until:2020", "missile to:2020")]
    [InlineData("missile before:2020", "missile to:2020")]
    [InlineData("missile author:guest", "missile by:guest")]
    [InlineData("missile year:2018..2020", "missile from:2018 to:2020")]
    [InlineData("sent publisher:EI", "sent publisher:\"Example Institute\"")]
    public async Task is_understood_as_if_written_in_this_one(string typed, string like)
    {
        var (page, expected) = (await shown.Page(typed), await shown.Page(like));

        Assert.Equal(expected.TheText(".asked p"), page.TheText(".asked p"));
        Assert.Equal(expected.Texts(".note"), page.Texts(".note"));
        Assert.NotEmpty(SearchedArchive.Hits(page));
    }

    [Fact]
    public async Task with_brackets_around_alternatives_finds_them_and_says_them_without()
    {
        var page = await shown.Page("(zeppelin OR missile) sanctions");

        Assert.Equal("A Long Interview", SearchedArchive.Hits(page)[0].Title);
        Assert.StartsWith("Pieces that mention sanctions and either zeppelin or missile", page.TheText(".asked p"), StringComparison.Ordinal);
        Assert.Empty(page.Texts(".note"));
    }

    [Theory, InlineData("*"), InlineData("-missile")]
    public async Task with_nothing_wanted_says_that_there_is_nothing_to_search_for(string typed) =>
        Assert.Equal($"There is nothing to search for in “{typed}”", (await shown.Page(typed)).TheText("#results"));

    [Theory]
    [InlineData("sort=foo", "“foo” is nothing that “sort” can be")]
    [InlineData("spelling=zzz", "“zzz” is nothing that “spelling” can be")]
    [InlineData("topics=all", "There is no “topics” in addresses of this archive")]
    public async Task of_addresses_is_told(string asked, string note) =>
        Assert.StartsWith(note, Assert.Single((await shown.Archive.Page("/search?q=missile&" + asked)).Texts(".note")), StringComparison.Ordinal);

    [Theory, InlineData("speaker=guest"), InlineData("speaker=ben-guest")]
    public async Task for_whose_words_is_understood(string asked) =>
        Assert.Equal("What Ben Guest said", (await shown.Archive.Page("/search/said?q=missile&" + asked)).TheText("h1"));

    [Fact]
    public async Task with_a_slip_shows_what_the_right_spelling_finds()
    {
        var page = await shown.Page("sancitons");

        Assert.Equal(["No piece matches “sancitons”", "2 pieces match “sanctions”"], [page.TheText("#results"), page.TheText("#instead")]);
        Assert.Equal(2, SearchedArchive.Hits(page).Count);
    }

    [Fact]
    public async Task that_answers_in_a_fact_shows_it_marked()
    {
        var page = await shown.Page("institute");

        Assert.StartsWith("Publisher: Example Institute", page.Texts(".fact")[0], StringComparison.Ordinal);
        Assert.Contains("Institute", page.Texts(".fact mark"));
        var field = (await shown.Archive.Json("/api/search?q=institute")).GetProperty("hits")[0].GetProperty("fields")[0];
        Assert.Equal(("publisher", "Example Institute"), (field.GetProperty("name").GetString(), field.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task of_a_hundred_kilobytes_is_cut_with_a_note_and_repeated_short()
    {
        var answer = await shown.Archive.Client.GetStringAsync(new Uri("/search?q=" + string.Concat(Enumerable.Repeat("missile+", 12_000)), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("Only the first 512 characters are searched.", answer, StringComparison.Ordinal);
        Assert.True(answer.Length < 200_000);
    }
}
