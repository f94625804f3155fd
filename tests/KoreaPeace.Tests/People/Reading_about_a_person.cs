namespace KoreaPeace.Tests.People;

public sealed class Reading_about_a_person(Reading_about_a_person.Shown shown) : IClassFixture<Reading_about_a_person.Shown>
{
    public sealed class Shown() : SharedArchive([.. ExampleArchive.All, Seeds.People with { Text = Seeds.People.Text.Replace("  hangul: 문재인\n", "  hangul: [문재인, 문대통령]\n  posts:\n    - title: President of the Republic of Korea\n      from: 2017-05-10\n      to: 2022-05\n", StringComparison.Ordinal) }]);

    [Fact]
    public async Task gives_the_name_in_every_spelling()
    {
        var page = await shown.Archive.Page("/people/moon-jae-in");

        Assert.Equal("Moon Jae-in 문재인", page.TheText("h1"));
        Assert.Equal("문재인", page.TheText("h1 [lang=ko]"));
        Assert.Equal("문대통령 · Moon Jae In · Mun Chaein", page.Fact("Also written"));
        Assert.Equal("President of the Republic of Korea", page.Fact("10 May 2017 to May 2022"));
    }

    [Fact]
    public async Task lists_the_turns_and_the_part_then()
    {
        var page = await shown.Archive.Page("/people/ben-guest");

        Assert.Equal("3 turns in 2 interviews, 1 publication", page.Fact("In the archive"));
        Assert.Contains("As guest, Fellow of the Example Institute", page.Texts(".by"));
        Assert.Equal(["/transcripts/the-long-debate#t3", "/transcripts/a-talk-on-deterrence#t2", "/transcripts/a-talk-on-deterrence#t4"], page.Links("a.turn-link"));
        Assert.Contains("/publications/a-paper-with-text", page.Links("main h3 a"));
    }

    [Fact]
    public async Task says_who_speaks_with_them() =>
        Assert.Equal(["/people/ada-host", "/people/moon-jae-in"], (await shown.Archive.Page("/people/ben-guest")).FactOf("Spoken with").Links("a"));

    [Fact]
    public async Task quotes_who_names_them_and_marks_the_name()
    {
        var page = await shown.Archive.Page("/people/moon-jae-in");

        Assert.Equal(["/transcripts/the-long-debate#t3", "/publications/a-paper-with-text#s-why-it-is-hard"], page.Links(".found a.goto"));
        Assert.Equal(["Moon Jae In", "Moon Jae-in", "문재인"], page.Texts(".found mark"));
    }

    [Fact]
    public async Task in_the_list_tells_who_speaks_from_who_is_named()
    {
        var page = await shown.Archive.Page("/people");

        Assert.Equal(["Ben Guest", "Ada Host", "Moon Jae-in 문재인"], page.Texts(".list h3"));
        Assert.Equal(["Who speaks"], page.Texts("main h2"));
    }

    [Fact]
    public async Task in_the_list_of_those_who_do_not_speak_stands_under_a_plain_letter()
    {
        await using var archive = TestArchive.With(Seeds.Report(), Seeds.People with
        {
            Text = "- slug: a\n  name: Ole Olsen\n  sort: Olsen, Ole\n- slug: b\n  name: Eva Österlund\n  sort: Österlund, Eva\n- slug: c\n  name: 홍길동\n- slug: d\n  name: ann of Oslo\n",
        });
        var page = await archive.Page("/people");

        Assert.Equal(["A", "O", "홍"], page.Texts("h3.letter"));
        Assert.Equal(["#k-a", "#k-o", "#k-홍"], page.Links("nav.jump a"));
        Assert.Equal(["ann of Oslo", "Olsen, Ole", "Österlund, Eva", "홍길동"], page.Texts("ul.index li"));
        Assert.All(page.QuerySelectorAll("nav.jump a:contains('홍'), h3.letter:contains('홍')"), letter => Assert.NotNull(letter.QuerySelector("[lang=ko]")));
    }
}
