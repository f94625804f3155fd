using System.Net;
using System.Text;

namespace KoreaPeace.Tests.Search;

public sealed class Searching(Searching.Shown shown) : IClassFixture<Searching.Shown>
{
    public sealed class Shown() : SharedArchive(SearchedArchive.Seeds);

    [Theory, InlineData("문재인"), InlineData("문재인의"), InlineData("moon jae in"), InlineData("\"Mun Chaein\"")]
    public async Task for_a_person_offers_the_persons_page(string typed) =>
        Assert.Equal(["/people/moon-jae-in"], (await shown.Page(typed)).Links(".named a"));

    [Theory]
    [InlineData("북한", "/concepts/north-korea")]
    [InlineData("DPRK", "/concepts/north-korea")]
    [InlineData("example summit", "/timeline/example-summit")]
    public async Task for_a_concept_or_an_event_offers_its_page(string typed, string page) => Assert.Contains(page, (await shown.Page(typed)).Links(".named a"));

    [Fact]
    public async Task for_more_than_a_concept_does_not() => Assert.DoesNotContain("/concepts/north-korea", (await shown.Page("deterrence North Korea")).Links(".named a"));

    [Fact]
    public async Task for_something_else_offers_nobody() => Assert.Empty((await shown.Page("missile")).Links(".named a"));

    [Fact]
    public async Task for_a_Korean_name_with_a_particle_finds_it_in_English() =>
        Assert.Contains("A Long Interview", await shown.Titles("문재인은"));

    [Fact]
    public async Task lands_on_the_turn_and_marks_the_words()
    {
        var hit = (await shown.Search("deterrence is not an end"))[0];

        Assert.Equal("The Case for Talking", hit.Title);
        Assert.Equal("/transcripts/the-case-for-talking#t2", hit.Passages[0].Link);
        Assert.StartsWith("Ben Guest · guest:", hit.Passages[0].Text, StringComparison.Ordinal);
        Assert.Contains("Deterrence", hit.Passages[0].Marks);
        Assert.Contains("end", hit.Passages[0].Marks);
    }

    [Fact]
    public async Task shows_at_most_three_passages_and_says_how_many_more_there_are()
    {
        var page = await shown.Page("missile");
        var hit = Assert.Single(SearchedArchive.Hits(page));

        Assert.Equal(3, hit.Passages.Count);
        Assert.Contains("and 2 more passages in this transcript", page.Texts(".list .meta"));
    }

    [Fact]
    public async Task puts_a_title_before_a_mention_in_passing() =>
        Assert.Equal(["What Sanctions Do", "A Long Interview"], await shown.Titles("sanctions"));

    [Theory]
    [InlineData("\"supposed to buy time\"", "The Case for Talking")]
    [InlineData("“supposed to buy time”", "The Case for Talking")]
    [InlineData("「supposed to buy time」", "The Case for Talking")]
    [InlineData("\"한반도 평화\"", "A Talk in Korean")]
    [InlineData("\"time buy supposed\"", null)]
    [InlineData("\"deterrence is not an end\"", "The Case for Talking")]
    public async Task for_a_phrase_wants_its_words_one_after_another(string typed, string? title)
    {
        var page = await shown.Page(typed);

        if (title is null) Assert.StartsWith("No piece matches", page.TheText("#results"), StringComparison.Ordinal);
        else Assert.Equal([title], SearchedArchive.Hits(page).Select(hit => hit.Title));
    }

    [Fact]
    public async Task without_a_word_leaves_out_every_piece_that_holds_it()
    {
        Assert.Contains("The Case for Talking", await shown.Titles("deterrence"));
        Assert.DoesNotContain("The Case for Talking", await shown.Titles("deterrence -supposed"));
        Assert.DoesNotContain("The Case for Talking", await shown.Titles("deterrence -\"not an end\""));
        Assert.Contains("The Case for Talking", await shown.Titles("deterrence -\"an end not\""));
    }

    [Fact]
    public async Task for_all_words_finds_them_in_different_turns() =>
        Assert.Equal("A Long Interview", (await shown.Titles("missile somebody"))[0]);

    [Fact]
    public async Task for_words_that_no_piece_holds_together_shows_some_and_says_so()
    {
        var page = await shown.Page("sanctions zeppelin");

        Assert.Equal("No piece holds all of “sanctions zeppelin”; 2 pieces hold some of it", page.TheText("#results"));
        Assert.Equal(2, SearchedArchive.Hits(page).Count);
    }

    [Fact]
    public async Task for_a_word_of_a_title_and_some_nonsense_never_says_that_nothing_was_found() =>
        Assert.NotEmpty(await shown.Titles("what do sanctions do to qwrtzpsdf qxqx yxyx"));

    [Theory]
    [InlineData("US")]
    [InlineData("U.S.")]
    [InlineData("U.S")]
    [InlineData("USA")]
    [InlineData("u.s.")]
    public async Task for_the_country_does_not_find_the_pronoun(string typed)
    {
        var marks = (await shown.Search(typed)).SelectMany(hit => hit.Passages).SelectMany(passage => passage.Marks).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["U.S.", "US"], marks);
    }

    [Fact]
    public async Task for_the_pronoun_does_not_find_the_country() =>
        Assert.Equal(["us"], (await shown.Search("\"us\"")).SelectMany(hit => hit.Passages).SelectMany(passage => passage.Marks).Distinct());

    [Theory]
    [InlineData("북한", "북한")]
    [InlineData("핵", "핵")]
    [InlineData("무기", "무기")]
    [InlineData("인민공화국", "인민공화국")]
    [InlineData("한반도", "한반도")]
    public async Task in_Korean_finds_words_with_particles_and_in_compounds(string typed, string mark)
    {
        var hit = Assert.Single(await shown.Search(typed), hit => hit.Title == "A Talk in Korean");

        Assert.Contains(mark, hit.Passages.SelectMany(passage => passage.Marks));
        Assert.Equal(await shown.Titles(typed), await shown.Titles(typed.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("문재인")]
    [InlineData("Moon Jae-in")]
    [InlineData("Moon Jae In")]
    [InlineData("\"moon jae in\"")]
    [InlineData("Mun Chaein")]
    public async Task for_a_person_finds_every_spelling_and_marks_it(string typed)
    {
        var hits = await shown.Search(typed);

        Assert.Contains("Moon Jae-in", hits.Single(hit => hit.Title == "A Long Interview").Passages.SelectMany(passage => passage.Marks));
        Assert.Contains("문재인", hits.Single(hit => hit.Title == "A Talk in Korean").Passages.SelectMany(passage => passage.Marks));
    }

    [Theory]
    [InlineData("negotiation", "negotiations")]
    [InlineData("negotiating", "negotiations")]
    [InlineData("NEGOTIATIONS", "negotiations")]
    [InlineData("choson", "Chosŏn")]
    [InlineData("Chosŏn", "Chosŏn")]
    [InlineData("naive", "naïve")]
    [InlineData("don't", "don’t")]
    [InlineData("don’t", "don’t")]
    [InlineData("air power", "power")]
    [InlineData("air-power", "air-power")]
    public async Task takes_no_notice_of_endings_accents_capitals_and_hyphens(string typed, string mark) =>
        Assert.Contains(mark, (await shown.Search(typed)).SelectMany(hit => hit.Passages).SelectMany(passage => passage.Marks));

    [Fact]
    public async Task for_what_nobody_said_helps_on()
    {
        var page = await shown.Page("zeppelin");

        Assert.Equal("No piece matches “zeppelin”", page.TheText("#results"));
        Assert.Equal(["/topics", "/people", "/browse", "/search/help"], page.Links("#results ~ ul.plain a"));
    }

    [Theory]
    [InlineData("exam", "/timeline/example-summit")]
    [InlineData("zeppelin mun", "/people/moon-jae-in")]
    public async Task for_the_beginning_of_a_name_leads_to_what_begins_so(string typed, string page) => Assert.Contains(page, (await shown.Page(typed)).Links("#results ~ ul.plain a"));

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=+++")]
    [InlineData("?q=%00")]
    [InlineData("?q=%E2%80%8B")]
    public async Task for_nothing_explains_how(string query)
    {
        var page = await shown.Archive.Page("/search" + query);

        Assert.Empty(page.QuerySelectorAll("#results"));
        Assert.Contains("/search/help", page.Links("main a"));
        Assert.Equal("Search — Korea Peace Archive", page.Title);
    }

    [Theory]
    [InlineData("-deterrence", "A search needs at least one word that is wanted; add one without a minus sign.")]
    [InlineData("\"deterrence", "A quotation mark was not closed; the words after it were searched one by one.")]
    [InlineData("!!!", null)]
    public async Task for_what_cannot_be_understood_says_so(string typed, string? note)
    {
        var page = await shown.Page(typed);

        if (note is not null) Assert.Contains(note, page.Texts(".note"));
        Assert.Single(page.QuerySelectorAll("#results"));
    }

    [Fact]
    public async Task shows_again_what_was_typed_and_never_as_markup()
    {
        var page = await shown.Page("<script>alert(1)</script> \"><b>");

        Assert.Empty(page.QuerySelectorAll("script:not([src]), main b:not(.said)"));
        Assert.Equal("<script>alert(1)</script> \"><b>", page.QuerySelector("#q")?.GetAttribute("value"));
        Assert.StartsWith("<script>alert(1)</script>", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_two_hundred_pieces_pages_through_all_of_them_once_and_keeps_the_filters()
    {
        var seen = new List<string>();
        var address = "/search?q=circular&topic=peace-processes&sort=oldest";
        for (var pages = 0; address is not null && pages < 20; pages++)
        {
            var page = await shown.Archive.Page(address);
            Assert.Equal("12 pieces match “circular”", page.TheText("#results"));
            Assert.Contains("Topic: Peace Processes ×", page.Texts(".applied a").Select(text => text.Replace("Remove filter: ", "", StringComparison.Ordinal)));
            seen.AddRange(SearchedArchive.Hits(page).Select(hit => hit.Title));
            address = page.Links("a[rel=next]").SingleOrDefault();
        }

        Assert.Equal([.. Enumerable.Range(1, 24).Where(n => n % 2 == 0).Select(n => $"Circular {n}")], seen);
    }

    [Fact]
    public async Task counts_within_what_was_found()
    {
        var page = await shown.Page("circular");
        var counts = page.QuerySelectorAll("label.opt:has(input[name=topic])").Select(option => option.Words());

        Assert.Equal(["Deterrence , 12 pieces", "Peace Processes , 12 pieces"], counts);
        Assert.Equal(HttpStatusCode.NotFound, (await shown.Archive.Get("/search?q=circular&page=4")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await shown.Archive.Get("/search?q=zeppelin&page=2")).StatusCode);
    }

    [Fact]
    public async Task whose_filters_leave_nothing_offers_to_drop_them()
    {
        var page = await shown.Archive.Page("/search?q=missile&kind=publication");

        Assert.Equal("No piece with these filters matches “missile”", page.TheText("#results"));
        Assert.Contains("/search?q=missile", page.Links("#results ~ ul.plain a"));
    }
}
