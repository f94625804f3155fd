using System.Net;
using AngleSharp.Html.Dom;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Topics;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KoreaPeace.Tests.Site;

public sealed class Errors(Errors.Shown shown) : IClassFixture<Errors.Shown>
{
    public sealed class Shown() : SharedArchive(ExampleArchive.All);

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/transcripts/nobody-said-this")]
    [InlineData("/transcripts/a-talk-on-deterrence/t99")]
    [InlineData("/transcripts/a-talk-on-deterrence/t2/t3")]
    [InlineData("/transcripts/a-talk-on-deterrence.css")]
    [InlineData("/publications/nobody-wrote-this")]
    [InlineData("/topics/no-topic")]
    [InlineData("/people/nobody")]
    [InlineData("/errors/404")]
    [InlineData("/transcripts/%2e%2e/%2e%2e/etc/passwd")]
    public async Task of_an_address_where_nothing_is_offer_a_search_and_a_way_on(string address)
    {
        var page = await Answered(HttpStatusCode.NotFound, address);

        Assert.Equal("Page not found", page.TheText("h1"));
        Assert.Single(page.QuerySelectorAll("main form[action='/search'] input[name=q]"));
        Assert.Equal(["/browse", "/topics", "/"], page.Links("main .gap a"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task of_a_turn_that_is_not_there_say_which_are_and_lead_to_them()
    {
        var page = await Answered(HttpStatusCode.NotFound, "/transcripts/a-talk-on-deterrence/t99");

        Assert.Equal("“A Talk on Deterrence” has 4 turns, from t1 to t4; none of them is called “t99”.", page.Texts("main .prose p")[0]);
        Assert.Equal(["/transcripts/a-talk-on-deterrence"], page.Links("main .prose a"));
    }

    [Theory]
    [InlineData("/browse?page=abc", "The page in this address is not a number from 1 upwards.")]
    [InlineData("/browse.bib?topicc=deterrence", "There is no “topicc” in addresses of this archive; it was left out. Did you mean topic?")]
    [InlineData("/search.ris?q=peace&sort=best", "“best” is nothing that “sort” can be, and was left out; it can be relevance or newest or oldest.")]
    [InlineData("/search?q=a&q=b", "\"q\" is given twice in this address; keep one of them.")]
    public async Task of_an_address_that_cannot_be_answered_say_why(string address, string why)
    {
        var page = await Answered(HttpStatusCode.BadRequest, address);

        Assert.Equal("This address cannot be answered", page.TheText("h1"));
        Assert.Equal(why, page.TheText("main .prose p"));
    }

    [Fact]
    public async Task of_a_withdrawn_piece_give_the_date_and_the_reason_and_nothing_of_the_piece()
    {
        var page = await Answered(HttpStatusCode.Gone, "/transcripts/taken-back");

        Assert.StartsWith("This piece was withdrawn on 1 June 2022. The speaker asked for it.", page.TheText(".withdrawn p:first-child"), StringComparison.Ordinal);
        Assert.DoesNotContain("buys time", page.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("explains to Ada Host", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/browse?topic=deterrence")]
    [InlineData("/transcripts")]
    [InlineData("/topics/deterrence")]
    [InlineData("/people/ben-guest")]
    [InlineData("/search?q=Taken+Back")]
    [InlineData("/transcripts/a-talk-on-deterrence")]
    public async Task of_a_withdrawn_piece_are_linked_from_nowhere(string address) =>
        Assert.DoesNotContain((await Answered(HttpStatusCode.OK, address)).Links("a"), link => link.Contains("taken-back", StringComparison.Ordinal));

    [Fact]
    public async Task of_a_withdrawn_piece_do_not_count_its_turns()
    {
        var page = await Answered(HttpStatusCode.OK, "/people");

        Assert.Equal(["3 turns · 3 pieces", "3 turns · 2 pieces", "1 turn · 2 pieces"], page.Texts(".list li .meta"));
    }

    [Theory]
    [InlineData("/transcripts/a-long-debate", "/transcripts/the-long-debate")]
    [InlineData("/transcripts/a-long-debate/t2", "/transcripts/the-long-debate/t2")]
    [InlineData("/publications/a-long-debate", "/transcripts/the-long-debate")]
    [InlineData("/publications/the-long-debate", "/transcripts/the-long-debate")]
    [InlineData("/transcripts/what-sanctions-do", "/publications/what-sanctions-do")]
    [InlineData("/transcripts/The-LONG-Debate", "/transcripts/the-long-debate")]
    [InlineData("/transcripts/A-Long-Debate/t2", "/transcripts/the-long-debate/t2")]
    [InlineData("/transcripts/taken-back-before", "/transcripts/taken-back")]
    [InlineData("/topics/Deterrence", "/topics/deterrence")]
    [InlineData("/people/Ben-Guest", "/people/ben-guest")]
    public async Task of_an_address_that_has_moved_lead_there_in_one_step(string old, string now)
    {
        var answer = await shown.Archive.Get(old);

        Assert.Equal((HttpStatusCode.MovedPermanently, now), (answer.StatusCode, answer.Headers.Location?.ToString()));
        Assert.Contains((await shown.Archive.Get(now)).StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.Gone });
    }

    [Theory]
    [InlineData("/transcripts/taken-back/t2")]
    [InlineData("/transcripts/taken-back-before/t2")]
    public async Task of_a_turn_of_a_withdrawn_piece_lead_to_the_reason(string address)
    {
        var answer = await shown.Archive.Get(address);
        for (var steps = 0; answer.Headers.Location is { } location && steps < 2; steps++) answer = await shown.Archive.Get(location.ToString());

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
    }

    [Theory]
    [InlineData("//evil.example.net")]
    [InlineData("/transcripts//evil.example.net")]
    [InlineData("/transcripts/%2F%2Fevil.example.net")]
    [InlineData("/transcripts/A-Long-Debate/%2F%2Fevil.example.net")]
    [InlineData("/transcripts/A-Long-Debate/%0d%0aSet-Cookie:a=b")]
    [InlineData("/transcripts/A-Long-Debate/한글")]
    [InlineData("/transcripts/A-Long-Debate/%3Fa=b%23c")]
    public async Task never_lead_off_the_site(string address)
    {
        var answer = await shown.Archive.Client.GetAsync(new Uri("http://localhost" + address), TestContext.Current.CancellationToken);

        Assert.InRange((int)answer.StatusCode, 300, 499);
        if (answer.Headers.Location is { } location) Assert.Matches("^/transcripts/the-long-debate/[!-~]*$", location.OriginalString);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task of_the_program_show_what_the_log_calls_them_and_nothing_else()
    {
        await using var site = shown.Archive.Site.WithWebHostBuilder(host => host.ConfigureTestServices(services =>
            services.AddScoped<TopicQueries>(_ => throw new InvalidOperationException("SELECT a secret FROM /srv/archive"))));
        var answer = await site.CreateClient().GetAsync(new Uri("/topics", UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var page = await TestArchive.Parsed(html);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("Something went wrong here", page.TheText("h1"));
        Assert.Equal(Assert.Single(answer.Headers.GetValues("X-Request-Id")), page.TheText("main code"));
        foreach (var secret in new[] { "secret", "/srv", "Exception", "   at ", "KoreaPeace.", "SELECT", Repository.Root })
            Assert.DoesNotContain(secret, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_search_that_takes_too_long_say_so_and_when_to_come_back()
    {
        await using var site = shown.Archive.Site.WithWebHostBuilder(host => host.ConfigureTestServices(services =>
            services.AddScoped<SearchQueries>(_ => throw new SearchTooSlowException(new InvalidOperationException()))));
        var answer = await site.CreateClient().GetAsync(new Uri("/search?q=the", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await TestArchive.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter?.Delta);
        Assert.StartsWith("This search is too much", page.TheText("main .prose p"), StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> Answered(HttpStatusCode status, string address)
    {
        var answer = await shown.Archive.Get(address);
        Assert.Equal(status, answer.StatusCode);
        return await TestArchive.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
