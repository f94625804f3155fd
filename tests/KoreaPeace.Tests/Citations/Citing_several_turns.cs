using System.Net;

namespace KoreaPeace.Tests.Citations;

public sealed class Citing_several_turns(Citing_several_turns.Shown shown) : IClassFixture<Citing_several_turns.Shown>
{
    private const string PublicUrl = "https://peace.example.org";
    private const string Talk = "/transcripts/a-talk-on-deterrence";

    public sealed class Shown : SharedArchive
    {
        public Shown() : base(ExampleArchive.All.Append(Seeds.Interview("a-mended-talk", "A Mended Talk").But("{#t3}", "{#t2a}"))) => Archive.Setting("Archive:PublicUrl", PublicUrl);
    }

    [Fact]
    public async Task names_them_in_a_note_and_marks_them()
    {
        var page = await shown.Archive.Page($"{Talk}?turns=2-3");

        Assert.Equal("Ben Guest, “A Talk on Deterrence,” turns 2–3, interview by Ada Host, The Hour, Example Radio, May 3, 2021, Korea Peace Archive, https://peace.example.org/transcripts/a-talk-on-deterrence?turns=2-3#t2.", page.Texts(".citation")[1]);
        Assert.Equal("Cite turns 2–3", page.TheText("#cite"));
        Assert.Equal(["t2", "t3"], page.QuerySelectorAll(".turn.cited").Select(turn => turn.Id));
        Assert.Equal(["#t2", "#cite", Talk], page.Links(".sought a"));
        Assert.Equal([$"{Talk}.csl.json?turns=2-3", $"{Talk}.bib?turns=2-3", $"{Talk}.ris?turns=2-3"], page.Links(".cite a[type]"));
    }

    [Fact]
    public async Task takes_a_single_one_for_itself()
    {
        var page = await shown.Archive.Page($"{Talk}?turns=4");

        Assert.Contains(" turn 4, ", page.Texts(".citation")[1], StringComparison.Ordinal);
        Assert.Equal("Cite turn 4", page.TheText("#cite"));
        Assert.Equal([$"{Talk}/t4.csl.json", $"{Talk}/t4.bib", $"{Talk}/t4.ris"], page.Links(".cite a[type]"));
    }

    [Theory]
    [InlineData("?turns=2–3", "turns 2–3")]
    [InlineData("?turns=t2-t3", "turns 2–3")]
    [InlineData("?turns=3-3", "turn 3")]
    [InlineData("?turns=%202%20-%203%20", "turns 2–3")]
    [InlineData("?turns=", null)]
    [InlineData("?turns=+", null)]
    public async Task understands_what_people_write(string query, string? turns) =>
        Assert.Equal(turns is null ? "Cite" : $"Cite {turns}", (await shown.Archive.Page(Talk + query)).TheText("#cite"));

    [Theory, InlineData("2-2a", "turns 2–2a"), InlineData("2A-4", "turns 2a–4")]
    public async Task goes_by_the_order_in_which_they_are_spoken(string turns, string cited) =>
        Assert.Equal($"Cite {cited}", (await shown.Archive.Page($"/transcripts/a-mended-talk?turns={turns}")).TheText("#cite"));

    [Theory]
    [InlineData("?turns=3-2", "Turn 3 stands behind turn 2; write turns=2-3.")]
    [InlineData("?turns=2-9", "This transcript has no turn 9; its turns go from 1 to 4.")]
    [InlineData("?turns=0", "This transcript has no turn 0; its turns go from 1 to 4.")]
    [InlineData("?turns=the+last", "“turns” takes the number of a turn, or two with a hyphen between them: turns=5 or turns=5-6.")]
    [InlineData("?turns=2-", "“turns” takes the number of a turn, or two with a hyphen between them: turns=5 or turns=5-6.")]
    [InlineData("?turns=1-2-3", "“turns” takes the number of a turn, or two with a hyphen between them: turns=5 or turns=5-6.")]
    [InlineData("?turns=-1", "“turns” takes the number of a turn, or two with a hyphen between them: turns=5 or turns=5-6.")]
    [InlineData("?turns=99999999999999999999", "“turns” takes the number of a turn, or two with a hyphen between them: turns=5 or turns=5-6.")]
    [InlineData("?turns=<b>", "“turns” takes the number of a turn, or two with a hyphen between them: turns=5 or turns=5-6.")]
    [InlineData("?turns=1&turns=2", "\"turns\" is given twice in this address; keep one of them.")]
    public async Task says_what_is_wrong(string query, string why)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await shown.Archive.Get(Talk + query)).StatusCode);
        Assert.Equal(why, (await shown.Archive.Page(Talk + query)).Texts("main .prose p")[0]);
    }

    [Fact]
    public async Task stays_on_the_page_of_the_whole_for_search_engines() =>
        Assert.Equal([PublicUrl + Talk], (await shown.Archive.Page($"{Talk}?turns=2-3")).Links("link[rel=canonical]"));

    [Fact]
    public async Task is_asked_for_in_a_form()
    {
        var form = Assert.Single((await shown.Archive.Page(Talk)).QuerySelectorAll(".cite form"));

        Assert.Equal((Talk + "#cite", "turns"), (form.GetAttribute("action"), form.QuerySelector("input")?.GetAttribute("name")));
        Assert.Empty((await shown.Archive.Page("/publications/what-sanctions-do")).QuerySelectorAll(".cite form"));
    }

    [Theory, InlineData("/publications/what-sanctions-do?turns=9-1", HttpStatusCode.OK), InlineData("/transcripts/taken-back?turns=9-1", HttpStatusCode.Gone)]
    public async Task of_what_has_none_changes_nothing(string address, HttpStatusCode status) => Assert.Equal(status, (await shown.Archive.Get(address)).StatusCode);
}
