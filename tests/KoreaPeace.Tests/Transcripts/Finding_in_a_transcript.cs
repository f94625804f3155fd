using AngleSharp.Dom;

namespace KoreaPeace.Tests.Transcripts;

/// <summary>Words that a reader looks for inside one piece.</summary>
public sealed class Finding_in_a_transcript(Finding_in_a_transcript.Held held) : IClassFixture<Finding_in_a_transcript.Held>
{
    private const string Talk = "/transcripts/a-talk-on-deterrence";
    private const string Debate = "/transcripts/the-long-debate";

    public sealed class Held() : SharedArchive(
        Seeds.Interview(answer: "Deterrence buys time; to *deter* somebody is to buy *no peace* at all. Deterrence, again.").But("And then?", "And does deterrence end?"), ExampleArchive.Debate.But("related:\n  - slug: what-sanctions-do\n    reason: Written by a listener\n", ""), ExampleArchive.Paper);

    [Fact]
    public async Task marks_numbers_and_counts_every_place()
    {
        var page = await held.Archive.Page(Talk + "?find=deterrence");

        Assert.Equal("“deterrence” stands 4 times in 3 turns of it, marked: turn 1 turn 2 turn 3", page.Texts("#sought > p")[0]);
        Assert.Equal("Ada Host 2Ben Guest 2", page.Texts("#sought > p")[1]);
        Assert.Equal(["m1", "m2", "m3", "m4"], page.QuerySelectorAll(".turn mark").Select(mark => mark.Id));
        Assert.Equal(["deterrence", "Deterrence", "Deterrence", "deterrence"], page.Texts(".turn mark"));
    }

    [Fact]
    public async Task leads_from_each_place_to_the_next_and_the_one_before()
    {
        var page = await held.Archive.Page(Talk + "?find=deterrence");

        Assert.Equal(["Found here: 1of 4Next: 2List of the places", "Found here: 23of 4Previous: 1Next: 4List of the places", "Found here: 4of 4Previous: 3List of the places"], page.Texts(".finds"));
        Assert.Equal(["#m2", "#m3", "#m1", "#m4", "#sought"], page.QuerySelectorAll(".finds")[1].Links("a"));
        Assert.All(page.Links(".finds a"), link => Assert.NotNull(page.GetElementById(link[1..])));
    }

    [Theory]
    [InlineData(Talk, "deterrence&spelling=exact", "deterrence Deterrence Deterrence deterrence")]
    [InlineData(Talk, "\"buy no peace at\"", "buy no peace at")]
    [InlineData(Talk, "speaker:ada deterrence", "deterrence deterrence")]
    [InlineData(Debate, "Mun Chaein", "Moon Jae In")]
    [InlineData(Debate, "북한", "북한")]
    [InlineData(Debate, "DPRK", "북한")]
    [InlineData(Debate, "평화", "평화")]
    [InlineData("/publications/a-paper-with-text", "문재인", "Moon Jae-in 문재인")]
    public async Task knows_forms_names_and_Korean_as_the_archive_s_search_does(string piece, string find, string marked)
    {
        var page = await held.Archive.Page($"{piece}?find={find.Replace(" ", "%20", StringComparison.Ordinal)}");

        Assert.Equal(marked, string.Join("", page.QuerySelectorAll("mark").Select(mark => (mark.Id is null ? "" : " ") + mark.TextContent)).Trim());
    }

    [Fact]
    public async Task that_finds_nothing_says_so_and_leads_on()
    {
        var page = await held.Archive.Page(Talk + "?find=zeppelin");

        Assert.Equal("“zeppelin” stands in no turn of it.", page.Texts("#sought > p")[0]);
        Assert.Equal(["/search?q=zeppelin", Talk], page.Links("#sought a"));
        Assert.Equal("zeppelin", page.QuerySelector("#find-in")?.GetAttribute("value"));
    }

    [Theory, InlineData(""), InlineData("%20"), InlineData("the -and"), InlineData("🕊️"), InlineData("<b>x</b>"), InlineData("%E2%80%AEabc"), InlineData("%EF%BF%BF")]
    public async Task never_fails(string find)
    {
        using var answer = await held.Archive.Get($"{Talk}?find={find}");

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task keeps_the_permanent_address() => Assert.EndsWith(Talk, (await held.Archive.Page(Talk + "?find=deterrence")).Links("link[rel=canonical]").Single(), StringComparison.Ordinal);
}
