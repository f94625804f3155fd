using System.Net;

namespace KoreaPeace.Tests.Quotes;

/// <summary>Whatever stands in an address, the answer is a page or a reason, and comes soon.</summary>
public sealed class Quoting_nonsense(Quoting_nonsense.Held held) : IClassFixture<Quoting_nonsense.Held>
{
    private const string Talk = "/transcripts/a-talk-on-deterrence";

    public sealed class Held() : SharedArchive(ExampleArchive.All);

    public static TheoryData<string, int> Quotations => new()
    {
        { "", 200 }, { " ", 200 }, { "🕊️", 200 }, { "שלום עולם", 200 }, { "\u202Eabc\u202C", 200 }, { "<script>alert(1)</script>", 200 }, { "[[[[[[…]]]]]]", 200 }, { "\u0000", 200 }, { "\uFFFF\uFFFE", 200 },
        { new string('a', 2_000), 200 }, { string.Concat(Enumerable.Repeat("a ", 1_000)), 200 }, { string.Concat(Enumerable.Repeat("… [x] ", 300)), 200 }, { string.Concat(Enumerable.Repeat("deterrence ", 150)), 200 },
        { new string('a', 100_000), 400 },
    };

    [Theory, MemberData(nameof(Quotations))]
    public async Task in_the_address_of_a_piece_or_a_turn_is_answered(string quote, int status)
    {
        foreach (var page in new[] { Talk, Talk + "/t2", "/publications/a-paper-with-text", "/publications/a-paper-with-text/s-why-it-is-hard" })
        {
            using var answer = await held.Archive.Get($"{page}?quote={Uri.EscapeDataString(quote)}");
            Assert.Equal(status, (int)answer.StatusCode);
            Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Quotations))]
    public async Task is_checked_or_refused(string text, int status)
    {
        foreach (var address in new[] { "/quotes", "/api/quotes" })
        {
            using var answer = await held.Archive.Get($"{address}?text={Uri.EscapeDataString(text)}");
            Assert.Equal(address == "/api/quotes" && string.IsNullOrWhiteSpace(text) ? 400 : status, (int)answer.StatusCode);
        }
    }

    [Theory]
    [InlineData(Talk + "/t9", HttpStatusCode.NotFound)]
    [InlineData(Talk + "/t0", HttpStatusCode.NotFound)]
    [InlineData(Talk + "/quote", HttpStatusCode.NotFound)]
    [InlineData(Talk + "?turns=4-2", HttpStatusCode.BadRequest)]
    [InlineData(Talk + "?turns=0-9", HttpStatusCode.BadRequest)]
    [InlineData(Talk + "?turns=-", HttpStatusCode.BadRequest)]
    [InlineData(Talk + "?turns=1&turns=2", HttpStatusCode.BadRequest)]
    [InlineData(Talk + "?quote=a&quote=b", HttpStatusCode.BadRequest)]
    public async Task as_a_turn_is_refused(string address, HttpStatusCode status)
    {
        using var answer = await held.Archive.Get(address);

        Assert.Equal(status, answer.StatusCode);
    }
}
