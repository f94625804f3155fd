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
            Assert.All(found.GetProperty("query").GetProperty("notes").EnumerateArray(), note => Assert.Matches("was (read as a question|understood as a limit|searched as International Crisis Group)", note.GetString()));
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
}
