using System.Net;

namespace KoreaPeace.Tests.Site;

public sealed class Other_methods_than_reading(Other_methods_than_reading.Shown shown) : IClassFixture<Other_methods_than_reading.Shown>
{
    public sealed class Shown() : SharedArchive(Seeds.Interview());

    public static TheoryData<string, string> Requests => new MatrixTheoryData<string, string>(
        ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "TRACK", "FOO"],
        ["/", "/browse", "/transcripts/a-talk-on-deterrence", "/search?q=deterrence", "/site.css", "/healthz", "/readyz", "/errors/500", "/nowhere"]);

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task are_refused_and_told_which_there_are(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method == "POST") request.Headers.Add("X-HTTP-Method-Override", "GET");
        var answer = await shown.Archive.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
    }
}
