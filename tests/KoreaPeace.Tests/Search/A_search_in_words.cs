namespace KoreaPeace.Tests.Search;

public sealed class A_search_in_words(A_search_in_words.Shown shown) : IClassFixture<A_search_in_words.Shown>
{
    public sealed class Shown() : SharedArchive(SearchedArchive.Seeds);

    [Theory]
    [InlineData("deterrence", "pieces that mention deterrence")]
    [InlineData("missile sanctions", "pieces that mention missile and sanctions or some of these")]
    [InlineData("\"buy time\" -sanctions", "pieces that mention “buy time”, without sanctions")]
    [InlineData("missile OR \"buy time\"", "pieces that mention either missile or “buy time”")]
    [InlineData("\"buy time\"~5", "pieces that mention “buy time” within 5 words of each other")]
    [InlineData("negot*", "pieces that mention words that begin with “negot”")]
    [InlineData("핵", "pieces that mention 핵")]
    [InlineData("speaker:guest missile", "pieces that mention missile, said by Ben Guest")]
    [InlineData("speaker:guest", "pieces in which Ben Guest speaks")]
    [InlineData("about:moon-jae-in", "pieces that mention Moon Jae-in by name")]
    [InlineData("q:missile", "pieces with a question that says “missile”")]
    [InlineData("missile kind:transcript from:2018 to:2024", "transcripts that mention missile, from 2018 to 2024")]
    [InlineData("sent topic:deterrence from:example-summit", "pieces that mention sent, filed under Deterrence, since 27 April 2021")]
    [InlineData("sent -topic:deterrence -year:1999", "pieces that mention sent, not filed under Deterrence, not from 1999")]
    [InlineData("", "all pieces")]
    public async Task says_what_was_asked(string typed, string words) => Assert.Equal(words, (await Query(typed)).GetProperty("inWords").GetString());

    [Theory]
    [InlineData("negotiation", "negotiations")]
    [InlineData("\"negotiations\"", "")]
    [InlineData("negot*", "negotiations")]
    [InlineData("US", "United States of America|United States")]
    [InlineData("United Kingdom", "UK")]
    [InlineData("핵무기", "")]
    [InlineData("xylophones", "")]
    public async Task says_what_else_was_searched(string typed, string also) => Assert.Equal(also, string.Join('|', Also(await Query(typed))));

    [Theory, InlineData("문재인", "Moon Jae-in", "Moon Jae-in"), InlineData("Mun Chaein", "Moon Jae-in", "문재인")]
    public async Task offers_a_name_before_its_other_spellings_and_only_what_the_texts_hold(string typed, string name, string other)
    {
        var also = Also(await Query(typed));

        Assert.Equal(name, also[0]);
        Assert.Contains(other, also);
        Assert.DoesNotContain(typed, also);
        Assert.DoesNotContain("Mun Chaein", also);
    }

    private static IReadOnlyList<string?> Also(System.Text.Json.JsonElement query) => [.. query.GetProperty("alsoSearched").EnumerateArray().Select(text => text.GetString())];

    private async Task<System.Text.Json.JsonElement> Query(string typed) => (await shown.Archive.Json("/api/search?q=" + Uri.EscapeDataString(typed))).GetProperty("query");
}
