using System.Net;

namespace KoreaPeace.Tests.Search;

public sealed class Searching_by_the_examples(Searching_by_the_examples.Shown shown) : IClassFixture<Searching_by_the_examples.Shown>
{
    private static readonly string[] Operators = ["\"", " -", " OR ", "*", "\"~", "speaker:", "by:", "topic:", "type:", "kind:", "publisher:", "from:", "to:", "between:", "about:", "q:", "문"];

    public sealed class Shown() : SharedArchive(TestArchive.Shipped());

    [Fact]
    public async Task of_the_help_page_finds_what_each_says()
    {
        var links = (await shown.Archive.Page("/search/help")).Links(".examples a");

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var answer = await shown.Archive.Get(link);
            var page = await TestArchive.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{link}: {answer.StatusCode}");
            Assert.True(SearchedArchive.Hits(page).Count > 0, $"{link} finds nothing");
            var found = await shown.Archive.Json("/api" + link);
            Assert.All(found.GetProperty("query").GetProperty("notes").EnumerateArray(), note => Assert.Matches("AND keeps apart|dated so roughly|was (read as a question|understood as a limit|searched as International Crisis Group)", note.GetString()));
            Assert.True(found.GetProperty("withEveryWord").GetInt32() > 0, $"{link} finds nothing with every word");
        }
    }

    [Fact]
    public async Task of_the_help_page_meets_every_operator()
    {
        var typed = (await shown.Archive.Page("/search/help")).Texts(".examples a");

        Assert.All(Operators, sign => Assert.Contains(typed, example => example.Contains(sign, StringComparison.Ordinal)));
        Assert.All(KoreaPeace.Archive.Search.QueryFields.All, field => Assert.Contains(typed, example => example.Contains(field + ":", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("싱가포르 회담과 하노이 회담 사이", "/browse?from=singapore-summit&to=hanoi-summit")] // of whose concept the timeline has more than one event
    [InlineData("between the Singapore Summit and the Hanoi Summit", "/browse?from=singapore-summit&to=hanoi-summit")]
    public async Task of_a_time_alone_leads_to_all_there_is_from_then(string typed, string address) =>
        Assert.Equal(address, (await shown.Archive.Get("/search?q=" + Uri.EscapeDataString(typed))).Headers.Location?.ToString());

    [Theory]
    [InlineData("North Korea sanctions", "North Korea AND sanctions", "Pieces that mention North Korea and sanctions or some of these.")]
    [InlineData("sanctions on North Korea", "sanctions AND North Korea", "Pieces that mention sanctions and North Korea or some of these.")]
    [InlineData("Singapore Summit", "Singapore AND Summit", "Pieces that mention Singapore and Summit or some of these.")]
    public async Task of_one_notion_in_several_words_leads_to_the_words_apart(string typed, string apart, string inWords)
    {
        var link = (await shown.Archive.Page("/search?q=" + Uri.EscapeDataString(typed))).QuerySelectorAll(".asked a").Single(link => link.TextContent == apart).GetAttribute("href")!;
        var page = await shown.Archive.Page(link);

        Assert.StartsWith(inWords, page.TheText(".asked p"), StringComparison.Ordinal);
        Assert.Equal(10, SearchedArchive.Hits(page).Count); // a whole page
    }

    [Theory, InlineData("North Korea"), InlineData("United Nations Command"), InlineData("Frank Aum"), InlineData("deterrence"), InlineData("북한 제재")]
    public async Task of_a_place_a_body_a_person_or_one_word_is_not_taken_apart(string typed) =>
        Assert.DoesNotContain((await shown.Archive.Page("/search?q=" + Uri.EscapeDataString(typed))).Texts(".asked a"), link => link.Contains(" AND ", StringComparison.Ordinal));
}
