using System.Net;

namespace KoreaPeace.Tests.Search;

public sealed class Limits_among_the_words(Limits_among_the_words.Shown shown) : IClassFixture<Limits_among_the_words.Shown>
{
    public sealed class Shown() : SharedArchive([.. SearchedArchive.Seeds, .. ExampleArchive.All.Where(seed => seed.Path.Contains("debate", StringComparison.Ordinal))]);

    [Theory]
    [InlineData("sent topic:deterrence", "q=sent&topic=deterrence")]
    [InlineData("sent topic:DETERRENCE", "q=sent&topic=deterrence")]
    [InlineData("topic:\"Peace Processes\" sent", "q=sent&topic=peace-processes")]
    [InlineData("missile kind:transcript", "q=missile&kind=transcript")]
    [InlineData("missile kind:\"interview transcript\"", "q=missile&kind=transcript")]
    [InlineData("sanctions type:report", "q=sanctions&type=report")]
    [InlineData("sent from:1990 to:1995", "q=sent&from=1990&to=1995")]
    [InlineData("sent between:1990..1995", "q=sent&from=1990&to=1995")]
    [InlineData("between:\"1990\"..1995 sent", "q=sent&from=1990&to=1995")]
    [InlineData("between:\"1990..1995\" sent", "q=sent&from=1990&to=1995")]
    [InlineData("sent to:\"example summit\"", "q=sent&to=example-summit")]
    [InlineData("missile by:ben-guest", "q=missile&person=ben-guest")]
    [InlineData("missile by:\"Ben Guest\"", "q=missile&person=ben-guest")]
    [InlineData("missile by:guest", "q=missile&person=ben-guest")]
    [InlineData("Hanoi by:\"Mun Chaein\"", "q=Hanoi&person=moon-jae-in")]
    [InlineData("sent -topic:deterrence", "q=sent&not-topic=deterrence")]
    [InlineData("sent -topic:\"Peace Processes\"", "q=sent&not-topic=peace-processes")]
    [InlineData("missile OR sent -kind:transcript", "q=missile+OR+sent&not-kind=transcript")]
    [InlineData("sanctions -by:\"Ben Guest\"", "q=sanctions&not-person=ben-guest")]
    [InlineData("sent -year:1990 year:1992", "q=sent&not-year=1990&from=1992&to=1992")]
    [InlineData("sent -type:podcast -publisher:\"Example Radio\"", "q=sent&not-type=podcast&not-publisher=example-radio")]
    [InlineData("sent topic:deterrence topic:peace-processes", "q=sent&topic=deterrence&topic=peace-processes")]
    public async Task are_the_filters_of_the_form(string typed, string chosen)
    {
        var answer = await shown.Archive.Json("/api/search?limit=100&q=" + Uri.EscapeDataString(typed));
        var expected = await shown.Archive.Json("/api/search?limit=100&" + chosen);

        Assert.Equal(Slugs(expected), Slugs(answer));
        Assert.NotEmpty(Slugs(answer));
        Assert.Equal(expected.GetProperty("query").GetProperty("text").GetString(), answer.GetProperty("query").GetProperty("text").GetString());
        Assert.Equal(expected.GetProperty("page").GetString(), answer.GetProperty("page").GetString());
        Assert.Empty(Notes(answer));
    }

    [Fact]
    public async Task leave_the_box_and_become_chosen()
    {
        var page = await shown.Page("sent topic:deterrence from:1990");

        Assert.Equal("sent", page.QuerySelector("#q")?.GetAttribute("value"));
        Assert.Contains(page.Texts(".applied a"), chip => chip.Contains("Topic: Deterrence", StringComparison.Ordinal));
        Assert.Contains(page.Links(".applied a"), link => link == "/search?q=sent&topic=deterrence");
    }

    [Fact]
    public async Task are_added_to_those_of_the_form() => Assert.Equal(
        Slugs(await shown.Archive.Json("/api/search?limit=100&q=sent&topic=deterrence&topic=peace-processes")),
        Slugs(await shown.Archive.Json("/api/search?limit=100&q=sent+topic:deterrence&topic=peace-processes")));

    [Theory]
    [InlineData("q=sent+from:1990&from=2000", "q=sent&from=2000", "“from” is chosen as 2000 and typed as 1990; the chosen one is used.")]
    [InlineData("q=sent+from:1990+from:1995", "q=sent&from=1990", "Two times were typed to limit by “from”: “1990” is used, “1995” is left out.")]
    public async Task that_contradict_each_other_are_told(string asked, string like, string note)
    {
        var answer = await shown.Archive.Json("/api/search?" + asked);

        Assert.Equal([note], Notes(answer));
        Assert.Equal(Slugs(await shown.Archive.Json("/api/search?" + like)), Slugs(answer));
    }

    [Theory]
    [InlineData("sent topic:deterence", "There is no topic “deterence” in the archive; it limits nothing. Did you mean Deterrence?")]
    [InlineData("sent by:nobody", "There is no person “nobody” who speaks or writes in the archive; it limits nothing.")]
    [InlineData("sent -from:1990", "A minus sign before from: is not understood; turn the limit round, or leave out years, such as -year:2018.")]
    [InlineData("sent between:1990", "After between: stand two events or dates with two points between them, such as between:2018..2020.")]
    public async Task that_are_not_understood_stay_in_the_box_with_a_note(string typed, string note)
    {
        var page = await shown.Page(typed);

        Assert.Equal(typed, page.QuerySelector("#q")?.GetAttribute("value"));
        Assert.Contains(note, page.Texts(".note"));
        Assert.NotEmpty(SearchedArchive.Hits(page));
    }

    [Theory]
    [InlineData("/search?q=topic:deterrence+from:1990", "/browse?topic=deterrence&from=1990")]
    [InlineData("/search?q=topic:deterrence&sort=oldest", "/browse?topic=deterrence&sort=oldest")]
    [InlineData("/search?q=&topic=deterrence", "/browse?topic=deterrence")]
    [InlineData("/search?q=from:banana", "/browse?from=banana")]
    public async Task without_a_word_lead_to_the_list(string asked, string list)
    {
        var answer = await shown.Archive.Get(asked);

        Assert.Equal((HttpStatusCode.Redirect, list), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    private static IReadOnlyList<string?> Slugs(System.Text.Json.JsonElement answer) => [.. answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("slug").GetString())];

    private static IReadOnlyList<string?> Notes(System.Text.Json.JsonElement answer) => [.. answer.GetProperty("query").GetProperty("notes").EnumerateArray().Select(note => note.GetString())];
}
