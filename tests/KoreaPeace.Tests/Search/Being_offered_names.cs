namespace KoreaPeace.Tests.Search;

public sealed class Being_offered_names(Being_offered_names.Shown shown) : IClassFixture<Being_offered_names.Shown>
{
    public sealed class Shown() : SharedArchive(
        Seeds.People.But("- slug: moon-jae-in", "- slug: moon-a\n  name: Moon A\n- slug: moon-jae-in"),
        Seeds.Interview("the-moon-paper", "The Moon Paper", answer: "Moon Jae-in wrote it."));

    [Theory]
    [InlineData("moon", "Moon Jae-in|Moon A")] // who is named most comes first, and not who has the shortest name
    [InlineData("문재", "문재인")]
    [InlineData("mun ch", "Mun Chaein")]
    [InlineData("detr", "")]
    public async Task begins_with_whom_the_archive_names_most(string typed, string names) => Assert.Equal(names, string.Join('|', (await Offered("/suggest?q=" + Uri.EscapeDataString(typed), "a[href^='/people/']"))));

    [Fact]
    public async Task goes_on_with_titles_and_words() => Assert.Contains("/transcripts/the-moon-paper", (await shown.Archive.Page("/suggest?q=the+moon")).Links("main a"));

    private async Task<IReadOnlyList<string>> Offered(string address, string which) => (await shown.Archive.Page(address)).QuerySelector("main")!.Texts(which); // every page has one
}
