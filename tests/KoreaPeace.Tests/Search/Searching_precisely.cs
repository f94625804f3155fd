using System.Net;

namespace KoreaPeace.Tests.Search;

public sealed class Searching_precisely(Searching_precisely.Shown shown) : IClassFixture<Searching_precisely.Shown>
{
    public sealed class Shown() : SharedArchive([.. SearchedArchive.Seeds, Seeds.Interview("what-is-it-for", "What Is It For", answer: "For buying time, says Moon Jae-in.").But("What is deterrence for?", "What are zeppelins good for? I ask you.")]);

    [Theory]
    [InlineData("q=missile&phrase=buy+time", "missile \"buy time\"")]
    [InlineData("phrase=buy+time", "\"buy time\"")]
    [InlineData("phrase=%22buy+time%22", "\"buy time\"")]
    [InlineData("q=bombers&any=armistice+treaty", "bombers armistice OR treaty")]
    [InlineData("any=%22peace+treaty%22+armistice", "\"peace treaty\" OR armistice")]
    [InlineData("any=KOREA+NATO", "korea OR NATO")]
    [InlineData("any=armistice", "armistice")]
    [InlineData("q=missile&without=bombers+-%22air+power%22", "missile -bombers -\"air power\"")]
    [InlineData("q=missile&speaker=guest", "missile speaker:guest")]
    [InlineData("q=missile&speaker=Ben+Guest", "missile speaker:\"Ben Guest\"")]
    [InlineData("q=missile&speaker=ben-guest", "missile speaker:ben-guest")]
    [InlineData("about=Moon+Jae-in", "about:\"Moon Jae-in\"")]
    [InlineData("about=%EB%AC%B8%EC%9E%AC%EC%9D%B8", "about:문재인")]
    [InlineData("question=deterrence+for", "q:deterrence q:for")]
    [InlineData("q=time&phrase=&any=&question=what&about=&speaker=host&without=missile", "time q:what speaker:host -missile")]
    public async Task is_typing_the_operators(string fields, string typed)
    {
        var answer = await shown.Archive.Get("/search?" + fields);

        Assert.Equal((HttpStatusCode.Redirect, Address(typed)), (answer.StatusCode, Uri.UnescapeDataString(answer.Headers.Location!.OriginalString))); // a redirect has one
        var page = await shown.Archive.Page(answer.Headers.Location.OriginalString);
        Assert.Equal(typed, page.QuerySelector("#q")?.GetAttribute("value"));
        Assert.Empty(page.Texts(".note"));
    }

    [Theory]
    [InlineData("phrase=buy+time", "The Case for Talking")]
    [InlineData("q=met&about=Mun+Chaein", "A Long Interview")]
    [InlineData("q=flew&speaker=Ben+Guest", "A Long Interview")]
    [InlineData("any=flew+bombers", "A Long Interview")]
    [InlineData("question=zeppelins", "What Is It For")]
    public async Task finds(string fields, string title)
    {
        var answer = await shown.Archive.Get("/search?" + fields);

        Assert.Equal(title, SearchedArchive.Hits(await shown.Archive.Page(answer.Headers.Location!.OriginalString))[0].Title); // a redirect has one
    }

    [Theory]
    [InlineData("q=sent&phrase=&topic=deterrence&from=1990&sort=oldest&match=any&undated=", "/search?q=sent&topic=deterrence&from=1990&sort=oldest")]
    [InlineData("q=sent+-topic:deterrence&phrase=", "/search?q=sent&not-topic=deterrence")]
    [InlineData("q=&phrase=&any=", "/search")]
    [InlineData("q=sent&any=&from=banana", "/search?q=sent&from=banana")]
    [InlineData("phrase=%22%22%22", "/search")]
    [InlineData("without=-+--", "/search")]
    public async Task leads_to_the_one_address(string fields, string address) => Assert.Equal(address, (await shown.Archive.Get("/search?" + fields)).Headers.Location?.OriginalString);

    [Theory, InlineData("phrase"), InlineData("any"), InlineData("without"), InlineData("speaker"), InlineData("about"), InlineData("question")]
    public async Task with_anything_whatever_is_answered(string field)
    {
        foreach (var typed in new[] { new string('x', 10_000), "a \"b” c \" d", "<script>\"><b>", "\0\uFFFE\u200B", "-", "OR", "a:b q:c -topic:x", string.Concat(Enumerable.Repeat("핵 \"", 2_000)), string.Concat(Enumerable.Repeat("😀", 400)) })
        {
            var answer = await shown.Archive.Get($"/search?q=missile&{field}={Uri.EscapeDataString(typed)}");
            var location = answer.Headers.Location!.OriginalString; // a redirect has one

            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.InRange(location.Length, 9, 8_000); // an address that servers take
            Assert.Equal(HttpStatusCode.OK, (await shown.Archive.Get(location)).StatusCode);
        }
    }

    [Fact]
    public async Task is_refused_when_a_field_is_given_twice() => Assert.Equal(HttpStatusCode.BadRequest, (await shown.Archive.Get("/search?phrase=a&phrase=b")).StatusCode);

    [Fact]
    public async Task says_what_was_cut()
    {
        var answer = await shown.Archive.Get("/search?q=missile&any=" + string.Concat(Enumerable.Range(100, 200).Select(n => $"w{n}+")));

        Assert.Contains("Only the first 512 characters are searched.", (await shown.Archive.Page(answer.Headers.Location!.OriginalString)).Texts(".note")); // a redirect has one
    }

    [Fact]
    public async Task labels_and_explains_each_field()
    {
        var page = await shown.Archive.Page("/search");

        Assert.Equal(["phrase", "any", "question", "about", "speaker", "without"], page.QuerySelectorAll(".precise input").Select(input => input.GetAttribute("name")));
        Assert.All(page.QuerySelectorAll(".precise input"), input => Assert.NotEmpty(page.TheText($"label[for={input.Id}]")));
        Assert.All(page.QuerySelectorAll(".precise input"), input => Assert.NotEmpty(page.TheText($"#{input.GetAttribute("aria-describedby")}")));
    }

    private static string Address(string typed) => "/search?q=" + typed;
}
