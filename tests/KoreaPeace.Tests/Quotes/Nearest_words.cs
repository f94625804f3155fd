namespace KoreaPeace.Tests.Quotes;

/// <summary>Where nobody said so, and several came about as near.</summary>
public sealed class Nearest_words(Nearest_words.Held held) : IClassFixture<Nearest_words.Held>
{
    public sealed class Held() : SharedArchive(
        Seeds.Interview("an-early-talk", "An Early Talk", "1999-01-02", answer: "We follow the recent United States–North Korea contacts, and hope for more of them."),
        Seeds.Interview("a-late-speech", "A Late Speech", "2017-09-19", answer: "If it is forced to defend itself, it will have no choice but to totally destroy North Korea."));

    [Fact]
    public async Task are_those_that_share_the_more_telling_ones()
    {
        var quotation = Assert.Single(await held.Archive.Quotations("the United States wants to totally destroy North Korea"));

        Assert.Equal("differs", quotation.Verdict());
        Assert.Equal("a-late-speech", quotation.GetProperty("places")[0].GetProperty("slug").GetString());
    }
}
