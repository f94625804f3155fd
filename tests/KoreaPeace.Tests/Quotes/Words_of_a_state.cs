namespace KoreaPeace.Tests.Quotes;

/// <summary>A state or an organisation is named as the speaker: somebody spoke for it, or nobody did.</summary>
public sealed class Words_of_a_state(Words_of_a_state.Held held) : IClassFixture<Words_of_a_state.Held>
{
    private const string Words = "Then somebody has to talk to somebody.";

    public sealed class Held() : SharedArchive(
        Seeds.Concepts.But("variants: [DPRK]", "variants: [DPRK]\n- slug: example-institute\n  name: Example Institute\n  kind: body\n  variants: [EI]"),
        Seeds.Interview(), Seeds.Report());

    [Theory]
    [InlineData(Words, "EI", true, false, false)] // the guest is its fellow
    [InlineData(Words, "Example Institute", true, false, false)]
    [InlineData(Words, "Director of the Example Institute", true, false, false)]
    [InlineData(Words, "DPRK", false, false, true)] // nobody spoke for it
    [InlineData("Sanctions hurt; whether they persuade is another matter.", "EI", true, false, false)] // it published them
    [InlineData(Words, "Ben Guest", false, false, false)]
    [InlineData(Words, "Example Airlines", false, false, true)]
    public async Task are_of_whoever_spoke_for_it(string text, string named, bool isSpokenFor, bool isSaidByAnother, bool isUnknown)
    {
        var quotation = Assert.Single(await held.Archive.Quotations(text, named));

        Assert.Equal("exact", quotation.Verdict());
        Assert.Equal((isSpokenFor, isSaidByAnother, isUnknown), (quotation.GetProperty("spokenFor").GetBoolean(), quotation.GetProperty("saidByAnother").GetBoolean(), quotation.GetProperty("namedIsUnknown").GetBoolean()));
    }

    [Fact]
    public async Task are_not_of_the_host_who_spoke_for_nobody() => Assert.True(Assert.Single(await held.Archive.Quotations("What is deterrence for?", "EI")).GetProperty("saidByAnother").GetBoolean());

    [Fact]
    public async Task name_the_speaker_too() => Assert.Contains(
        "“EI” is nobody’s name. Ben Guest speaks here as Fellow of the Example Institute: name the speaker, too.", (await held.Archive.Page($"/quotes?text={Uri.EscapeDataString(Words)}&speaker=EI")).Texts(".note"));
}
