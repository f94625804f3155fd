namespace KoreaPeace.Tests.Topics;

public sealed class Reading_on_from_a_topic(Reading_on_from_a_topic.Shown shown) : IClassFixture<Reading_on_from_a_topic.Shown>
{
    private static readonly Seed Neighbours = Seeds.Topics with
    {
        Text = Seeds.Topics.But("  description: How war is kept away by threat.\n", "  description: How war is kept away by threat.\n  neighbours: [verification, sanctions, no-such-topic]\n").Text + "- slug: verification\n  name: Verification\n",
    };

    public sealed class Shown() : SharedArchive(
        Neighbours, Seeds.Interview(), Seeds.Report("one", "One", "2021-04-05", "deterrence, peace-processes"), Seeds.Report("two", "Two", "2020-04-05", "deterrence, peace-processes"),
        Seeds.Report("over-years", "Over Years", "2019/2020", "deterrence").But("rights:", "date-basis: Printed so.\nrights:").But("[Cara Writer]", "[ben-guest]"),
        Seeds.Report("undated", "Undated", "unknown", "deterrence").But("rights:", "date-basis: Not known.\nrights:"));

    [Fact]
    public async Task leads_to_the_neighbours_a_curator_names_before_those_that_pieces_share() =>
        Assert.Equal(["/topics/verification", "/topics/sanctions", "/topics/peace-processes"], (await shown.Archive.Page("/topics/deterrence")).FactOf("Nearby topics").Links("a"));

    [Fact]
    public async Task leads_to_its_people_the_most_frequent_first()
    {
        var people = (await shown.Archive.Page("/topics/deterrence")).FactOf("People");

        Assert.Equal(["Ben Guest 2 pieces", "Ada Host"], people.Texts("li"));
        Assert.Equal(["/people/ben-guest", "/people/ada-host"], people.Links("a"));
    }

    [Fact]
    public async Task leads_to_as_many_pieces_of_a_year_as_it_counts()
    {
        var years = (await shown.Archive.Page("/topics/deterrence")).FactOf("Years");

        Assert.Equal(["2019 1 piece", "2020 2 pieces", "2021 2 pieces"], years.Texts("li"));
        foreach (var (link, pieces) in years.Links("a").Zip(years.Texts("li").Select(year => year[5..])))
            Assert.StartsWith(pieces + ",", (await shown.Archive.Page(link)).TheText("#results"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task without_a_piece_says_nothing_more() =>
        Assert.Equal(["In the archive"], (await shown.Archive.Page("/topics/verification")).Texts(".facts dt"));
}
