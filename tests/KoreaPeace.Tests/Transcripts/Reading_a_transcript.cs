using System.Net;

namespace KoreaPeace.Tests.Transcripts;

public sealed class Reading_a_transcript : IAsyncLifetime
{
    private readonly TestArchive archive = TestArchive.With(Seeds.Interview());

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task shows_every_turn_with_its_speaker()
    {
        var page = await archive.Page("/transcripts/a-talk-on-deterrence");

        Assert.Equal(
            ["Ada Host: What is deterrence for?", "Ben Guest: Deterrence buys time, and North Korea knows it.", "Ada Host: And then?", "Ben Guest: Then somebody has to talk to somebody."],
            page.QuerySelectorAll(".turn > p").Select(turn => turn.TextContent));
        Assert.Equal(["t1", "t2", "t3", "t4"], page.QuerySelectorAll(".turn").Select(turn => turn.Id));
    }

    [Fact]
    public async Task that_does_not_exist_is_404() =>
        Assert.Equal(HttpStatusCode.NotFound, (await archive.Get("/transcripts/nobody-said-this")).StatusCode);
}
