namespace KoreaPeace.Tests.People;

public sealed class What_a_person_did(What_a_person_did.Shown shown) : IClassFixture<What_a_person_did.Shown>
{
    public sealed class Shown() : SharedArchive(ExampleSpeaker.All);

    [Fact]
    public async Task is_told_from_the_oldest_interview_on_with_role_and_title_at_the_time()
    {
        var page = await shown.Archive.Page("/people/ben-guest");

        Assert.Equal("39 turns in 3 interviews, 2 publications, named by others in 1 piece", page.Fact("In the archive"));
        Assert.Equal(["First Talk", "Long Talk", "Last Talk"], page.Texts("section[aria-labelledby=spoken] h3"));
        Assert.Equal(["As guest, Envoy of the Example Islands", "As panelist, Envoy of the Example Islands", "As guest, Fellow of the Example Institute"], page.Texts("section[aria-labelledby=spoken] .by"));
        Assert.Equal(["Interview transcript · 2 January 2019", "Interview transcript · recorded 2 February 2020", "Interview transcript · 4 March 2022"], page.Texts("section[aria-labelledby=spoken] .meta"));
    }

    [Fact]
    public async Task is_opened_by_the_first_words_of_the_first_turns_and_the_numbers_of_the_others()
    {
        var page = await shown.Archive.Page("/people/ben-guest");
        var talks = page.QuerySelectorAll("section[aria-labelledby=spoken] > ul > li");

        Assert.Equal(["2 Deterrence, said Moon Jae-in of North Korea.", "4 Then somebody has to talk to somebody."], talks[0].Texts(".openings li"));
        Assert.Equal("2 The Lake Agreement, and then a great many words which go on and on and on until no line of any …", talks[1].Texts(".openings li")[0]);
        Assert.Equal(["2", "4", "6", "8", "10", "12"], talks[1].Texts(".openings a"));
        Assert.Equal(Enumerable.Range(7, 29).Select(n => $"/transcripts/long-talk#t{2 * n}"), talks[1].Links(".turns a"));
        Assert.Equal("Turn 14 of Long Talk", talks[1].QuerySelector(".turns a")?.GetAttribute("aria-label"));
        Assert.Equal(["/people/ben-guest/turns"], page.Links("section[aria-labelledby=spoken] a.act"));
        Assert.Equal("All 39 turns of Ben Guest, oldest first", page.TheText("section[aria-labelledby=spoken] a.act"));
    }

    [Fact]
    public async Task has_posts_with_two_ends_with_one_and_with_none()
    {
        var page = await shown.Archive.Page("/people/ben-guest");

        Assert.Equal(
            ["2016 to December 2018: Envoy of the Example Islands", "Since 1 February 2019: Fellow of the Example Institute", "Until 2015: Clerk", "Post: Reserve officer", "2014: Juror"],
            page.QuerySelectorAll(".facts > dt").Select(term => $"{term.Words()}: {term.NextElementSibling?.Words()}").Skip(1).Take(5));
    }

    [Fact]
    public async Task names_with_whom_they_spoke_and_wrote()
    {
        var page = await shown.Archive.Page("/people/ben-guest");

        Assert.Equal(["/people/ada-host", "/people/moon-jae-in"], page.FactOf("Spoken with").Links("a"));
        Assert.Equal(["/people/moon-jae-in"], page.FactOf("Written with").Links("a"));
        Assert.DoesNotContain("Written with", (await shown.Archive.Page("/people/ada-host")).Texts("dt"));
    }

    [Fact]
    public async Task lists_publications_they_wrote_or_took_part_in_the_newest_first() =>
        Assert.Equal(["/publications/hearing", "/publications/essay"], (await shown.Archive.Page("/people/ben-guest")).Links("section[aria-labelledby=publications] h3 a"));

    [Fact]
    public async Task lists_the_events_they_took_part_in()
    {
        Assert.Equal(["Harbour Talks Talks · April to May 2021, not all of it seen in a source"], (await shown.Archive.Page("/people/ben-guest")).Texts("section[aria-labelledby=events] li"));
        Assert.Empty((await shown.Archive.Page("/people/ada-host")).QuerySelectorAll("#events"));
    }

    [Fact]
    public async Task quotes_who_names_them() =>
        Assert.Equal(["/transcripts/about-him#t2"], (await shown.Archive.Page("/people/ben-guest")).Links("section[aria-labelledby=named] a.goto"));

    [Fact]
    public async Task counts_what_they_spoke_about_and_leads_to_as_many_turns()
    {
        var about = (await shown.Archive.Page("/people/ben-guest")).FactOf("Spoke about");

        Assert.Equal(["Deterrence 2 interviews", "Sanctions 1 interview", "Lake Agreement 3 turns", "North Korea 2 turns", "Moon Jae-in 1 turn"], about.Texts("li"));
        Assert.Equal(
            ["?topic=deterrence", "?topic=sanctions", "?concept=lake-agreement", "?concept=north-korea", "?person=moon-jae-in"],
            about.Links("a").Select(link => link["/people/ben-guest/turns".Length..]));
        foreach (var (link, turns) in about.Links("a").Zip(about.Texts("li").Select(subject => string.Join(' ', subject.Split(' ')[^2..]))).Where(subject => subject.Second.Contains("turn", StringComparison.Ordinal)))
            Assert.StartsWith($"{turns} of Ben Guest on ", (await shown.Archive.Page(link)).TheText("h1"), StringComparison.Ordinal);
    }
}
