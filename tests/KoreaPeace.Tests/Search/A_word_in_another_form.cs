namespace KoreaPeace.Tests.Search;

/// <summary>A stem joins words that belong together, and some that do not; the one that was typed comes first.</summary>
public sealed class A_word_in_another_form(A_word_in_another_form.Shown shown) : IClassFixture<A_word_in_another_form.Shown>
{
    public sealed class Shown() : SharedArchive(
        Seeds.Interview("a-change", "First", answer: "The change was there, and many others, who said many other things of the harbour and of its boats."),
        Seeds.Interview("chang", "Second", answer: "Professor Chang was there, and many others, who said many other things of the harbour and of its boats."),
        Seeds.Interview("an-aid", "Third", answer: "The doctors spoke of aid and of much else that they had seen on the island in a long year."),
        Seeds.Interview("aids", "Fourth", answer: "The doctors spoke of AIDS and of much else that they had seen on the island in a long year."));

    [Theory]
    [InlineData("Chang", "Second", "First")]
    [InlineData("change", "First", "Second")]
    [InlineData("AIDS", "Fourth", "Third")]
    [InlineData("aid", "Third", "Fourth")]
    public async Task comes_after_the_form_that_was_typed(string typed, string first, string then) => Assert.Equal([first, then], await shown.Titles(typed));
}
