namespace KoreaPeace.Tests.Topics;

public sealed class Reading_about_a_topic(Reading_about_a_topic.Shown shown) : IClassFixture<Reading_about_a_topic.Shown>
{
    public sealed class Shown() : SharedArchive(Seeds.Interview(), Seeds.Interview("second", "Second", "2022-01", "deterrence, sanctions").But("date: 2022-01", "date: 2022-01\ndate-basis: Known."),
        Seeds.Report("third", "Third", "unknown", "deterrence, sanctions").But("date: unknown", "date: unknown\ndate-basis: Not known."), Seeds.Report("fourth", "Fourth", topics: "deterrence, peace-processes"));

    [Fact]
    public async Task lists_its_pieces_the_newest_first_and_the_undated_last()
    {
        var page = await shown.Archive.Page("/topics/deterrence");

        Assert.Equal("4 pieces, newest first", page.TheText("main h2"));
        Assert.Equal(["Fourth", "Second", "A Talk on Deterrence", "Third"], page.Texts("main .list h3"));
        Assert.Equal("How war is kept away by threat.", page.TheText(".stand"));
    }

    [Fact]
    public async Task names_the_topics_that_stand_beside_it_most_often() =>
        Assert.Equal(["/topics/sanctions", "/topics/peace-processes"], (await shown.Archive.Page("/topics/deterrence")).FactOf("Nearby topics").Links("a"));

    [Fact]
    public async Task leads_to_the_list_that_can_be_filtered()
    {
        var link = Assert.Single((await shown.Archive.Page("/topics/deterrence")).Links("main a.act"));

        Assert.StartsWith("4 pieces,", (await shown.Archive.Page(link)).TheText("#results"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task in_the_list_counts_its_pieces()
    {
        var page = await shown.Archive.Page("/topics");

        Assert.Equal(["Deterrence", "Peace Processes", "Sanctions"], page.Texts("main .list h2"));
        Assert.Equal(["4 pieces", "1 piece", "2 pieces"], page.Texts("main .list .meta"));
    }
}
