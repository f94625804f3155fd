namespace KoreaPeace.Tests.Quotes;

/// <summary>Words that stand there letter by letter, behind others that deny or report them.</summary>
public sealed class Quoting_out_of_context(Quoting_out_of_context.Held held) : IClassFixture<Quoting_out_of_context.Held>
{
    private const string Answer = "Both sides don’t trust each other. I don’t think that sanctions will end the programme. They say that the North cheats on everything. Without a peace treaty nothing moves. "
        + "I say that talks have worked before. No, we should go on talking. Whether or not the talks fail, the armistice holds.";

    public sealed class Held() : SharedArchive(Seeds.Interview(answer: Answer).But("Then somebody has to talk to somebody.", "우리는 전쟁을 원하지 않습니다."));

    [Theory]
    [InlineData("trust each other", "don’t")]
    [InlineData("sanctions will end the programme", "I don’t think that")]
    [InlineData("the North cheats on everything", "They say that")]
    [InlineData("a peace treaty", "Without")]
    [InlineData("전쟁을 원하지", "않습니다")] // behind the words
    [InlineData("Both sides don’t trust each other", null)]
    [InlineData("talks have worked before", null)] // the speaker's own
    [InlineData("we should go on talking", null)]
    [InlineData("the talks fail", null)]
    [InlineData("nothing moves", null)]
    public async Task is_exact_and_what_is_lost_is_told(string text, string? leadIn)
    {
        var quotation = Assert.Single(await held.Archive.Quotations(text));

        Assert.Equal("exact", quotation.Verdict());
        Assert.Equal(leadIn, quotation.GetProperty("leadIn").GetString());
    }

    [Fact]
    public async Task is_warned_of_on_the_page_and_on_the_page_of_the_turn()
    {
        foreach (var address in new[] { "/quotes?text=trust each other", "/transcripts/a-talk-on-deterrence/t2?quote=trust each other" })
            Assert.StartsWith("In the archive “don’t” stands just before these words", (await held.Archive.Page(address)).TheText(".wrong"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_others_is_said_to_be_reported() => Assert.Equal(
        ["In the archive “They say that” stands just before these words: the speaker reports them and may not share them."], (await held.Archive.Page("/quotes?text=the North cheats on everything")).Texts(".wrong"));
}
