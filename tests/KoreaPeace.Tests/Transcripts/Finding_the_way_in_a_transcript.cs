namespace KoreaPeace.Tests.Transcripts;

/// <summary>What is asked, under which headings, and who speaks how much.</summary>
public sealed class Finding_the_way_in_a_transcript(Finding_the_way_in_a_transcript.Held held) : IClassFixture<Finding_the_way_in_a_transcript.Held>
{
    private static readonly Seed Asked = Seeds.Interview("an-asking-talk", "An Asking Talk", answer: "Why should it be for anything? That is what I ask.")
        .But("What is deterrence for?", "Welcome. How are you? What did the U.S. do in 1994? It is long ago. And would Kim Jong Un have listened to it?")
        .But("Then somebody has to talk to somebody.", "Then somebody has to talk to somebody.\n\n**Ada Host:** {#t5} Who would that be today?\n\n**Ben Guest:** {#t6} Nobody.\n\n**Ada Host:** {#t7} And when will that happen, you think?");

    public sealed class Held() : SharedArchive(Asked, Seeds.Interview(), ExampleArchive.Debate.But("related:\n  - slug: what-sanctions-do\n    reason: Written by a listener\n", ""));

    [Fact]
    public async Task by_its_questions_when_it_has_no_headings()
    {
        var page = await held.Archive.Page("/transcripts/an-asking-talk");

        Assert.Equal("What is asked", page.TheText("#contents"));
        Assert.Equal(
            ["What did the U.S. do in 1994? … And would Kim Jong Un have listened to it? turn 1, Ada Host", "Who would that be today? turn 5, Ada Host", "And when will that happen, you think? turn 7, Ada Host"],
            page.Texts(".contents li"));
        Assert.Equal(["#t1", "#t5", "#t7"], page.Links(".contents a"));
    }

    [Fact]
    public async Task by_its_headings()
    {
        var page = await held.Archive.Page("/transcripts/the-long-debate");

        Assert.Equal(["Before the summit", "After it"], page.Texts(".contents li"));
        Assert.All(page.Links(".contents a"), link => Assert.Equal("H3", page.GetElementById(link[1..])?.TagName));
    }

    [Fact]
    public async Task is_left_out_of_a_short_one() => Assert.Empty((await held.Archive.Page("/transcripts/a-talk-on-deterrence")).QuerySelectorAll(".contents"));

    [Theory]
    [InlineData("/transcripts/an-asking-talk/t5", "t4 t5 t6")]
    [InlineData("/transcripts/an-asking-talk/t6", "t5 t6")]
    public async Task from_a_turn_alone_to_its_question_or_its_answer(string address, string turns) =>
        Assert.Equal(turns, string.Join(' ', (await held.Archive.Page(address)).QuerySelectorAll(".turn").Select(turn => turn.Id)));

    [Fact]
    public async Task says_who_speaks_how_much()
    {
        var page = await held.Archive.Page("/transcripts/a-talk-on-deterrence");

        Assert.Equal(["Ben Guest 15 2 71%", "Ada Host 6 2 29%"], page.Texts("#shares + table tbody tr"));
        Assert.Equal(["bar-14", "bar-6"], page.QuerySelectorAll("#shares + table .bar").Select(bar => bar.ClassList[1]));
    }
}
