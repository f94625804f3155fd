using System.Text.Json;

namespace KoreaPeace.Tests.Citations;

/// <summary>A speech is cited as a speech, with its occasion, and never as an interview.</summary>
public sealed class Citing_a_speech(Citing_a_speech.Shown shown) : IClassFixture<Citing_a_speech.Shown>
{
    private const string Address = "/transcripts/a-talk-on-deterrence";

    public sealed class Shown() : SharedArchive(Tests.Seeds.Interview().But("type: Podcast", "type: Speech").But("programme: The Hour", "programme: \"Debate of the Lake Assembly, 2nd session\"").But("role: host", "role: speaker"));

    [Fact]
    public async Task names_the_occasion_in_every_style()
    {
        var page = await shown.Archive.Page(Address);
        var text = page.DocumentElement.TextContent;

        Assert.Contains("“A Talk on Deterrence.” Speech, Debate of the Lake Assembly, 2nd session, Example Radio, May 3, 2021. Korea Peace Archive.", text, StringComparison.Ordinal);
        Assert.Contains("“A Talk on Deterrence” (Speech, Debate of the Lake Assembly, 2nd session, Example Radio, May 3, 2021), Korea Peace Archive", text, StringComparison.Ordinal);
        Assert.Contains("(2021, May 3). A Talk on Deterrence [Speech]. Debate of the Lake Assembly, 2nd session. Example Radio. Korea Peace Archive.", text, StringComparison.Ordinal);
        Assert.Contains("“A Talk on Deterrence.” Speech. Debate of the Lake Assembly, 2nd session, 3 May 2021, Korea Peace Archive", text, StringComparison.Ordinal);
        Assert.DoesNotContain("nterview transcript ·", text, StringComparison.Ordinal);
        Assert.Equal(["Speech"], page.Texts("article > header > .kind"));
    }

    [Fact]
    public async Task is_a_speech_to_reference_managers()
    {
        using var csl = JsonDocument.Parse(await shown.Archive.Client.GetStringAsync(Address + ".csl.json", TestContext.Current.CancellationToken));
        Assert.Equal(("speech", "Debate of the Lake Assembly, 2nd session", "Speech"),
            (csl.RootElement[0].GetProperty("type").GetString(), csl.RootElement[0].GetProperty("event-title").GetString(), csl.RootElement[0].GetProperty("genre").GetString()));
        Assert.False(csl.RootElement[0].TryGetProperty("interviewer", out _));
        Assert.Contains("  eventtitle = {Debate of the Lake Assembly, 2nd session},\n", await Text(".bib"), StringComparison.Ordinal);
        Assert.Contains("T2  - Debate of the Lake Assembly, 2nd session\r\n", await Text(".ris"), StringComparison.Ordinal);
        Assert.Contains("M3  - Speech\r\n", await Text(".ris"), StringComparison.Ordinal);
        var page = await shown.Archive.Page(Address);
        Assert.Equal("presentation", page.QuerySelector("meta[name='z:itemType']")?.GetAttribute("content"));
        Assert.Equal("Debate of the Lake Assembly, 2nd session", page.QuerySelector("meta[name='z:meetingName']")?.GetAttribute("content"));

        async Task<string> Text(string ending) => await shown.Archive.Client.GetStringAsync(Address + ending, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task is_a_presentation_with_its_meeting_to_Zotero()
    {
        var rdf = await shown.Archive.Client.GetStringAsync("/unapi?id=a-talk-on-deterrence&format=rdf_zotero", TestContext.Current.CancellationToken);

        Assert.Contains("<z:itemType>presentation</z:itemType>", rdf, StringComparison.Ordinal);
        Assert.Contains("<bib:presentedAt>", rdf, StringComparison.Ordinal);
        Assert.Contains("<z:presenters>", rdf, StringComparison.Ordinal);
    }
}
