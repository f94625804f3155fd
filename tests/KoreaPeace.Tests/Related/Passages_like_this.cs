using AngleSharp.Html.Dom;

namespace KoreaPeace.Tests.Related;

public sealed class Passages_like_this(Passages_like_this.Shown shown) : IClassFixture<Passages_like_this.Shown>
{
    private static readonly IReadOnlyList<Seed> Pieces =
    [
        .. ThemedArchive.All,
        Talk("the-harvest", "Typhoons drowned the paddies of Hwanghae, and the granaries stood empty before winter came."),
        Talk("the-flood", "Because typhoons drowned most paddies, the granaries of Hwanghae were swept bare that winter."),
        Talk("the-meeting", "이산가족 상봉은 적십자가 주선하는 인도주의 사업이라고 생각합니다 그렇습니다"),
        Talk("the-reunion", "적십자는 이산가족 상봉을 위해 인도주의 원칙을 지켜야 합니다 그렇습니다"),
        ExampleArchive.Paper.But("A text before every heading.", "After the typhoons, the paddies of Hwanghae gave nothing and its granaries fed nobody."),
        ExampleArchive.Withdrawn.But("Deterrence buys time, and North Korea knows it.", "Typhoons drowned the paddies of Hwanghae, and the granaries stood empty before winter came."),
    ];

    public sealed class Shown() : SharedArchive(Pieces);

    [Fact]
    public async Task are_offered_below_a_turn_with_who_said_them_and_when_and_where()
    {
        var page = await shown.Archive.Page("/transcripts/the-harvest/t2");
        var flood = Assert.Single(page.QuerySelectorAll("section[aria-labelledby=like] li"), item => item.QuerySelector("h3 a")?.GetAttribute("href") == "/transcripts/the-flood");

        Assert.Equal("Passages like this", page.TheText("#like"));
        Assert.Equal(["Ben Guest"], flood.Texts(".said"));
        Assert.Equal(["3 May 2021"], flood.Texts("time"));
        Assert.Equal(["/transcripts/the-flood#t2"], flood.Links(".goto"));
        Assert.Superset(new HashSet<string> { "typhoons", "paddies", "granaries", "Hwanghae" }, flood.Texts("mark").ToHashSet());
    }

    [Fact]
    public async Task say_in_which_words()
    {
        var reasons = (await shown.Archive.Page("/transcripts/the-harvest/t2")).Texts("section[aria-labelledby=like] .reason");

        Assert.Equal(2, reasons.Count);
        foreach (var reason in reasons)
        {
            Assert.StartsWith("Both speak of ", reason, StringComparison.Ordinal);
            var words = reason["Both speak of ".Length..^1].Split([", ", " and "], StringSplitOptions.None);
            Assert.InRange(words.Length, 2, 3);
            Assert.Subset(new HashSet<string> { "typhoons", "drowned", "paddies", "granaries", "Hwanghae", "winter", "empty" }, words.ToHashSet());
        }
    }

    [Fact]
    public async Task are_never_of_the_same_piece_nor_of_one_withdrawn()
    {
        foreach (var address in new[] { "/transcripts/the-harvest/t2", "/transcripts/the-flood/t2", "/transcripts/trade-4/t2", "/publications/a-paper-with-text/text" })
        {
            var offered = Offered(await shown.Archive.Page(address));
            Assert.NotEmpty(offered);
            Assert.DoesNotContain(address[..address.LastIndexOf('/')], offered);
            Assert.DoesNotContain("/transcripts/taken-back", offered);
        }
    }

    [Fact]
    public async Task are_of_the_same_subject()
    {
        var offered = Offered(await shown.Archive.Page("/transcripts/arms-6/t2"));

        Assert.Equal(5, offered.Count);
        Assert.All(offered, address => Assert.StartsWith("/transcripts/arms-", address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/transcripts/arms-6/t3")]
    [InlineData("/transcripts/arms-6/t4")]
    public async Task are_not_offered_for_a_turn_that_says_nothing_of_its_own(string address)
    {
        var page = await shown.Archive.Page(address);

        Assert.NotEmpty(page.Texts("#turn"));
        Assert.Empty(page.QuerySelectorAll("#like"));
    }

    [Fact]
    public async Task are_found_in_Hangul_by_words_without_their_particles()
    {
        var page = await shown.Archive.Page("/transcripts/the-meeting/t2");
        var reason = page.TheText("section[aria-labelledby=like] .reason");

        Assert.Equal(["/transcripts/the-reunion"], Offered(page));
        var words = reason["Both speak of ".Length..^1].Split([", ", " and "], StringSplitOptions.None);
        Assert.Equal(3, words.Length);
        Assert.Subset(new HashSet<string> { "이산가족", "상봉", "적십자", "인도주의" }, words.ToHashSet());
        Assert.Equal(words, page.QuerySelectorAll("section[aria-labelledby=like] .reason [lang=ko]").SelectMany(run => run.TextContent.Split(", ", StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task are_offered_below_a_section_alone()
    {
        var page = await shown.Archive.Page("/publications/a-paper-with-text/text");

        Assert.Equal(["/transcripts/the-flood", "/transcripts/the-harvest"], Offered(page).Order(StringComparer.Ordinal));
        Assert.Contains("/publications/a-paper-with-text", Offered(await shown.Archive.Page("/transcripts/the-flood/t2")));
    }

    [Fact]
    public async Task are_at_most_two_of_one_piece()
    {
        const string harvest = "Typhoons drowned the paddies of Hwanghae, and the granaries stood empty before winter came.";
        var often = Talk("often", harvest).But("And then?", harvest).But("Then somebody has to talk to somebody.", harvest);
        await using var archive = TestArchive.With(Pieces.Append(often));

        var offered = Offered(await archive.Page("/transcripts/the-harvest/t2"));

        Assert.Equal(2, offered.Count(address => address == "/transcripts/often"));
        Assert.Contains("/transcripts/the-flood", offered);
    }

    [Fact]
    public async Task are_the_same_for_the_same_seeds()
    {
        await using var again = TestArchive.With(Pieces.Reverse());
        foreach (var address in new[] { "/transcripts/the-harvest/t2", "/transcripts/trade-4/t2", "/transcripts/kin-9/t2" })
            Assert.Equal(Texts(await shown.Archive.Page(address)), Texts(await again.Page(address)));
    }

    private static Seed Talk(string slug, string answer) => Seeds.Interview(slug, $"About {slug}", answer: answer).Without();

    private static IReadOnlyList<string> Offered(IHtmlDocument page) => page.Links("section[aria-labelledby=like] h3 a");

    private static IReadOnlyList<string> Texts(IHtmlDocument page) => page.Texts("section[aria-labelledby=like] li");
}
