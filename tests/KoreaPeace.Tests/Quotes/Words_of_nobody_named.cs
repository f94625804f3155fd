namespace KoreaPeace.Tests.Quotes;

/// <summary>Where the archive does not know who spoke, it accuses nobody of a wrong attribution.</summary>
public sealed class Words_of_nobody_named(Words_of_nobody_named.Held held) : IClassFixture<Words_of_nobody_named.Held>
{
    private const string Words = "Which armistice is that, and whose?";

    public sealed class Held() : SharedArchive(Seeds.Interview().But("Then somebody has to talk to somebody.", $"Then somebody talks.\n\n**[Unidentified]:** {{#t5}} {Words}"));

    [Fact]
    public async Task are_not_said_to_be_by_another() =>
        Assert.False(Assert.Single(await held.Archive.Quotations(Words, "Ben Guest")).GetProperty("saidByAnother").GetBoolean());

    [Fact]
    public async Task leave_it_open_whose_they_are() => Assert.Contains(
        "The archive does not know who says these words, so it cannot tell whether Ben Guest does.",
        (await held.Archive.Page($"/quotes?text={Uri.EscapeDataString(Words)}&speaker=Ben+Guest")).Texts(".note"));
}
