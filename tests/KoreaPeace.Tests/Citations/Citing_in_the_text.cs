namespace KoreaPeace.Tests.Citations;

/// <summary>What stands in brackets behind quoted words, or in the notes after the first, beside the entry that it leads to.</summary>
public sealed class Citing_in_the_text(Citing_in_the_text.Held held) : IClassFixture<Citing_in_the_text.Held>
{
    public sealed class Held() : SharedArchive(ExampleArchive.All);

    [Theory]
    [InlineData("/transcripts/a-talk-on-deterrence", "(Guest 2021)", "Guest, “A Talk on Deterrence.”", "(Guest, 2021)", "(Guest)")]
    [InlineData("/transcripts/a-talk-on-deterrence/t2", "(Guest 2021, turn 2)", "Guest, “A Talk on Deterrence,” turn 2.", "(Guest, 2021, turn 2)", "(Guest, turn 2)")]
    [InlineData("/transcripts/a-talk-on-deterrence?turns=2-4", "(Guest 2021, turns 2–4)", "Guest, “A Talk on Deterrence,” turns 2–4.", "(Guest, 2021, turns 2–4)", "(Guest, turns 2–4)")]
    [InlineData("/transcripts/the-long-debate", "(Moon and Guest 2019)", "Moon and Guest, “The Long Debate on 북한 and Peace.”", "(Moon & Guest, 2019)", "(Moon and Guest)")]
    [InlineData("/publications/a-paper-with-text", "(Guest and Writer, n.d.)", "Guest and Writer, A Paper with Text.", "(Guest & Writer, n.d.)", "(Guest and Writer)")]
    public async Task names_who_and_when_and_which_turns(string address, params string[] inText) =>
        Assert.Equal(inText, (await held.Archive.Page(address)).Texts("#cite ~ .styles .in-text > [data-name]"));
}
