namespace KoreaPeace.Tests.Quotes;

/// <summary>Quotations that come near to what was said, or mark what they change: what the archive has is shown, and nothing that turns the sense passes for typography.</summary>
public sealed class Quoting_what_was_not_said_so(Quoting_what_was_not_said_so.Held held) : IClassFixture<Quoting_what_was_not_said_so.Held>
{
    private const string Answer = "Somebody needs to take the first move, and we should have the confidence to say so. Both sides don’t trust each other. "
        + "We have seen in the past that talks help. Deterrence is not an end. It is easy to forget that. "
        + "The reason why we celebrate is the armistice, and what people remember of those long winters on the ridges is how the fighting went on while envoys sat in a tent and argued about a line on a map. The focus of every speech should be diplomacy. "
        + "We should take the first step, the U.S. is the stronger country. The president of that time, Moon Jae-in, lost the election. Kim expressed an interest in meeting them, and sent envoys.";

    public sealed class Held() : SharedArchive(Seeds.Interview(answer: Answer).But("Then somebody has to talk to somebody.", "우리는 전쟁을 원하지 않습니다. 우리는 평화를 원합니다."));

    [Theory]
    [InlineData("Nobody needs to take the first move", "-[Nobody] +[Somebody] needs to take the first move,")]
    [InlineData("Somebody must take the first move", "Somebody -[must] +[needs to] take the first move,")]
    [InlineData("we have the confidence to say so", "we +[should] have the confidence to say so.")]
    [InlineData("We have seen in the past that talks hurt", "We have seen in the past that talks -[hurt] +[help.]")]
    [InlineData("We have seen in the future", "We have seen in the -[future] +[past]")]
    [InlineData("Trump lost the election", "-[Trump] +[Moon Jae-in,] lost the election.")] // the whole name stands there
    [InlineData("China is the stronger country", "-[China] +[the U.S.] is the stronger country.")] // no sentence ends in U.S.
    [InlineData("[Not] deterrence is an end", "-[[Not]] Deterrence is +[not] an end.")]
    [InlineData("Yesterday, deterrence is not an end", "-[Yesterday,] Deterrence is not an end.")] // the sentence begins there
    public async Task are_held_against_the_words_of_the_archive_at_both_ends(string text, string compared)
    {
        var quotation = Assert.Single(await held.Archive.Quotations(text));

        Assert.Equal("differs", quotation.Verdict());
        Assert.Equal(compared, quotation.Compared());
    }

    [Theory]
    [InlineData("Both sides … trust each other", "Both sides +[don’t] trust each other")]
    [InlineData("Deterrence is … an end", "Deterrence is +[not] an end")]
    [InlineData("Deterrence is [an] end", "Deterrence is +[not an] -[[an]] end")]
    [InlineData("It is [not] easy to forget that", "It is -[[not]] easy to forget that")]
    [InlineData("talks [never] help", "talks -[[never]] help")]
    [InlineData("우리는 전쟁을 … 우리는 평화를 원합니다", "우리는 전쟁을 +[원하지 않습니다.] 우리는 평화를 원합니다")]
    public async Task differ_when_a_word_that_denies_is_left_out_or_put_in(string text, string compared)
    {
        var quotation = Assert.Single(await held.Archive.Quotations(text));

        Assert.Equal("differs", quotation.Verdict());
        Assert.Equal(compared, quotation.Compared());
        Assert.Equal("negation", Assert.Single(quotation.GetProperty("distortions").EnumerateArray()).GetString());
    }

    [Theory]
    [InlineData("Somebody needs to take the first move … We have seen in the past that talks help", 15)] // sentences that deny are left out whole
    [InlineData("Deterrence is not [the] end", 0)]
    [InlineData("Deterrence is not [only] an end", 0)]
    [InlineData("[Both] sides don’t trust each other", 0)]
    [InlineData("sides [do not] trust each other", 0)]
    [InlineData("We have seen in the past that talks help [us]", 0)]
    [InlineData("why [they] celebrate is the armistice", 0)]
    [InlineData("“we should have the confidence … to … so”", 1)] // however short, in their order and near
    [InlineData("“Deterrence is not an end … It is easy to forget that”", 0)]
    [InlineData("“Deterrence is not an end... It is easy to forget that”", 0)] // one quotation, though it looks like two sentences
    [InlineData("Somebody needs to take the first move … Both sides don’t trust each other", 9)] // a sentence and the next
    [InlineData("Kim expressed an interest in [meet] them", 0)] // another form of the word
    [InlineData("“[Seoul and Washington] should take the first step”", 0)] // who "we" is
    [InlineData("“[they] should take the first step”", 0)]
    [InlineData("“Kim expressed an interest in meeting [the envoys]”", 0)] // whom "them" is
    [InlineData("“[Certainly,] both sides don’t trust each other”", 0)] // put in before the sentence
    [InlineData("“The focus of every speech [sic]”", 0)]
    [InlineData("[북한은] 전쟁을 원하지 않습니다", 0)] // who 우리는 is
    [InlineData("“what people remember of those long winters … The focus of every speech should be diplomacy”", 23)] // goes on where a sentence begins
    [InlineData("“what people remember … is how the fighting went on”", 7)] // in one sentence
    [InlineData("“Deterrence is not an end. … the focus of every speech should be diplomacy”", 45)]
    public async Task are_right_when_the_sense_stays_and_the_change_is_marked(string text, int leftOut)
    {
        var quotation = Assert.Single(await held.Archive.Quotations(text));

        Assert.Equal("typography", quotation.Verdict());
        Assert.Equal(leftOut, quotation.GetProperty("leftOut").GetInt32());
        Assert.Equal(0, quotation.GetProperty("distortions").GetArrayLength());
    }

    [Theory]
    [InlineData("Kim [refused any] interest in meeting them", "expressed an")]
    [InlineData("we should have the [troops] to say so", "confidence")]
    [InlineData("“[China is] the stronger country.”", "the U.S. is")]
    [InlineData("“[China] is the stronger country.”", "the U.S.")]
    [InlineData("“Kim expressed an interest in [war].”", "meeting them")]
    [InlineData("“Somebody needs to take the [blame].”", "first move")]
    [InlineData("“[Deterrence] needs to take the first move”", "Somebody")]
    [InlineData("[북한은] 원하지 않습니다", "전쟁을")]
    public async Task differ_when_words_in_brackets_stand_for_others_that_tell_something_else(string text, string said)
    {
        var quotation = Assert.Single(await held.Archive.Quotations(text));
        var page = await held.Archive.Page($"/quotes?text={Uri.EscapeDataString(text)}");

        Assert.Equal("differs", quotation.Verdict());
        Assert.Equal("substitution", Assert.Single(quotation.GetProperty("distortions").EnumerateArray()).GetString());
        Assert.Contains("only a reader can judge", page.TheText(".wrong"), StringComparison.Ordinal);
        Assert.Contains(said, page.TheText(".wording ins"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“Both sides … should be diplomacy”", "every speech")]
    [InlineData("“Moon Jae-in … expressed an interest in meeting them”", "Kim")]
    [InlineData("“what people remember of those long winters […] should be diplomacy”", "every speech")]
    public async Task differ_when_an_ellipsis_joins_two_sentences(string text, string said)
    {
        var quotation = Assert.Single(await held.Archive.Quotations(text));
        var page = await held.Archive.Page($"/quotes?text={Uri.EscapeDataString(text)}");

        Assert.Equal("differs", quotation.Verdict());
        Assert.Contains("sentences", quotation.GetProperty("distortions").EnumerateArray().Select(distortion => distortion.GetString()));
        Assert.Contains("different sentences", string.Join(' ', page.Texts(".wrong")), StringComparison.Ordinal);
        Assert.Contains(said, page.TheText(".wording ins"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task differ_when_they_are_put_together_from_scraps()
    {
        var quotation = Assert.Single(await held.Archive.Quotations("why we celebrate … the ridges … envoys … should be diplomacy"));

        Assert.Equal("differs", quotation.Verdict());
        Assert.Equal(["pieces", "sentences"], quotation.GetProperty("distortions").EnumerateArray().Select(distortion => distortion.GetString()));
        Assert.True(quotation.GetProperty("leftOut").GetInt32() > 20);
    }

    [Theory]
    [InlineData("Deterrence is not an end … 우리는 평화를 원합니다", "t2", "t4")]
    [InlineData("“Deterrence is not an end... Both sides hate everybody”", "t2", null)]
    public async Task are_shown_part_by_part_when_nobody_says_them_in_one_piece(string text, string? first, string? second)
    {
        var quotation = Assert.Single(await held.Archive.Quotations(text));
        var page = await held.Archive.Page($"/quotes?text={Uri.EscapeDataString(text)}");

        Assert.Equal("differs", quotation.Verdict());
        Assert.Equal([first, second], quotation.GetProperty("stretches").EnumerateArray().Select(stretch => stretch.GetProperty("place") is { ValueKind: System.Text.Json.JsonValueKind.Object } place ? place.GetProperty("anchor").GetString() : null));
        Assert.StartsWith("Nobody says it in one piece", page.TheText(".wrong"), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".checked .wrong + ul > li").Length);
    }

    [Theory]
    [InlineData("Deterrence is not a goal", "Deterrence is not -[a goal] +[an end.]")]
    [InlineData("talks never help", "talks -[never] help.")]
    [InlineData("Everything is an orchestra", null)]
    public async Task are_found_however_short_when_enough_of_them_is_there(string text, string? compared)
    {
        var quotation = Assert.Single(await held.Archive.Quotations(text));

        Assert.Equal(compared is null ? "not-found" : "differs", quotation.Verdict());
        if (compared is not null) Assert.Equal(compared, quotation.Compared());
    }

    [Fact]
    public async Task are_named_as_words_of_the_summary_when_only_the_archive_wrote_them()
    {
        var quotation = Assert.Single(await held.Archive.Quotations("explains to Ada Host what deterrence is for"));
        var page = await held.Archive.Page($"/quotes?text={Uri.EscapeDataString("explains to Ada Host what deterrence is for")}");

        Assert.Equal("not-found", quotation.Verdict());
        Assert.Equal("a-talk-on-deterrence", quotation.GetProperty("summary").GetProperty("slug").GetString());
        Assert.Contains("archive’s own summary", page.QuerySelector(".checked")!.TextContent, StringComparison.Ordinal); // the list of answers
    }

    [Fact]
    public async Task are_explained_on_the_page_and_on_the_page_of_the_turn()
    {
        var asked = Uri.EscapeDataString("Both sides … trust each other");
        foreach (var address in new[] { $"/quotes?text={asked}", $"/transcripts/a-talk-on-deterrence/t2?quote={asked}" })
        {
            var page = await held.Archive.Page(address);
            Assert.Contains("turns the sense", page.QuerySelector(".wrong")!.TextContent, StringComparison.Ordinal); // the warning
            Assert.Contains(page.QuerySelectorAll(".wording ins"), said => said.TextContent.Contains("don’t", StringComparison.Ordinal));
        }
    }
}
