namespace KoreaPeace.Tests.Search;

public sealed class Searching_for_somebody_nobody_names(Searching_for_somebody_nobody_names.Shown shown) : IClassFixture<Searching_for_somebody_nobody_names.Shown>
{
    public sealed class Shown() : SharedArchive(
        Seeds.Interview("a-moon", "The Moon and the Tide", answer: "A full moon rose over the harbour."),
        Seeds.Interview("a-tide", "The Tide", answer: "Nothing rose."));

    [Theory, InlineData("Moon Jae-in"), InlineData("moon jae in"), InlineData("문재인"), InlineData("\"Moon Jae-in\"")]
    public async Task finds_the_words_of_the_name_in_every_spelling(string typed) => Assert.Equal(["The Moon and the Tide"], await shown.Titles(typed));

    [Fact]
    public async Task says_that_no_piece_holds_the_name() =>
        Assert.Equal("No piece holds all of “Moon Jae-in”; 1 piece holds some of it", (await shown.Page("Moon Jae-in")).TheText("#results"));

    [Fact]
    public async Task offers_the_persons_page() => Assert.Equal(["/people/moon-jae-in"], (await shown.Page("Moon Jae-in")).Links(".named a"));

    [Fact]
    public async Task asks_for_no_other_spelling_of_it() => Assert.Empty((await shown.Page("Moon Jae In")).QuerySelectorAll(".meant"));

    [Fact]
    public async Task beside_words_that_are_there_finds_those() => Assert.Equal(["The Tide"], await shown.Titles("\"Moon Jae-in\" nothing"));
}
