namespace KoreaPeace.Tests.Related;

public sealed class Related_pieces(Related_pieces.Shown shown) : IClassFixture<Related_pieces.Shown>
{
    private static readonly IReadOnlyList<Seed> Pieces =
    [
        Seeds.Interview("first", "First").But("rights: Example Radio.", "rights: Example Radio.\nrelated:\n  - slug: an-old-name\n    reason: Answers it\n  - slug: taken-back\n    reason: Was taken back"),
        Seeds.Report("answer", "Answer", topics: "peace-processes").But("rights: Example Institute.", "rights: Example Institute.\naliases: [an-old-name]"),
        Seeds.Interview("second", "Second", answer: "Moon Jae-in said it."),
        Seeds.Report("third", "Third", topics: "sanctions", summary: "It was Moon Jae In."),
        Seeds.Report("fourth", "Fourth", topics: "sanctions, peace-processes"),
        .. Enumerable.Range(0, 6).Select(n => Seeds.Report($"filler-{n}", $"Filler {n}", topics: "")),
        ExampleArchive.Withdrawn.But("aliases: [taken-back-before]\n", ""),
    ];

    public sealed class Shown() : SharedArchive(Pieces);

    [Fact]
    public async Task that_a_curator_linked_come_first_and_from_both_ends()
    {
        Assert.Equal(("Answer", "Answers it."), (await Related(shown.Archive, "/transcripts/first"))[0]);
        Assert.Equal(("First", "Answers it."), (await Related(shown.Archive, "/publications/answer"))[0]);
    }

    [Fact]
    public async Task that_were_computed_say_why()
    {
        Assert.Contains(("Second", "Shares the topic Deterrence; both with Ada Host and Ben Guest."), await Related(shown.Archive, "/transcripts/first"));
        Assert.Contains(("Third", "Both name Moon Jae-in."), await Related(shown.Archive, "/transcripts/second"));
        Assert.Contains(("Fourth", "Shares the topic Peace Processes."), await Related(shown.Archive, "/publications/answer"));
    }

    [Fact]
    public async Task that_were_withdrawn_are_never_offered()
    {
        foreach (var address in new[] { "/transcripts/first", "/transcripts/second", "/publications/answer" })
            Assert.DoesNotContain(await Related(shown.Archive, address), piece => piece.Title == "Taken Back");
    }

    [Fact]
    public async Task share_nothing_with_what_has_nothing() =>
        Assert.Empty(await Related(shown.Archive, "/publications/filler-1"));

    [Fact]
    public async Task are_the_same_for_the_same_seeds()
    {
        await using var again = TestArchive.With(Pieces.Reverse());
        foreach (var address in new[] { "/transcripts/first", "/transcripts/second", "/publications/third", "/publications/fourth" })
            Assert.Equal(await Related(shown.Archive, address), await Related(again, address));
    }

    private static async Task<IReadOnlyList<(string Title, string Reason)>> Related(TestArchive archive, string address)
    {
        var page = await archive.Page(address);
        return [.. page.Texts("section[aria-labelledby=related] h3").Zip(page.Texts("section[aria-labelledby=related] .reason"))];
    }
}
