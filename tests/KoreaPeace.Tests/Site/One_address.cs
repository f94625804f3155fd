using System.Net;

namespace KoreaPeace.Tests.Site;

/// <summary>Another way to write the address of a page leads to the page under its own.</summary>
public sealed class One_address(One_address.Held held) : IClassFixture<One_address.Held>
{
    public sealed class Held() : SharedArchive(ExampleArchive.All);

    [Theory]
    [InlineData("/browse/?topic=deterrence", "/browse?topic=deterrence")]
    [InlineData("/transcripts/a-talk-on-deterrence/", "/transcripts/a-talk-on-deterrence")]
    [InlineData("/transcripts/a-talk-on-deterrence/t2/", "/transcripts/a-talk-on-deterrence/t2")]
    [InlineData("/transcripts/a-talk-on-deterrence/T2?quote=time", "/transcripts/a-talk-on-deterrence/t2?quote=time")]
    [InlineData("/transcripts/a-talk-on-deterrence/t2.bib/", "/transcripts/a-talk-on-deterrence/t2.bib")]
    public async Task is_where_it_is_sent(string address, string own)
    {
        using var answer = await held.Archive.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.MovedPermanently, own), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.OK, (await held.Archive.Get(own)).StatusCode);
    }

    [Theory]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org/")]
    public async Task is_never_another_site_s(string address)
    {
        using var answer = await held.Archive.Client.GetAsync(new Uri("http://localhost" + address), TestContext.Current.CancellationToken);

        Assert.Equal("localhost", new Uri(new Uri("http://localhost"), answer.Headers.Location ?? new Uri("/", UriKind.Relative)).Host);
    }
}
