namespace KoreaPeace.Tests.Quotes;

/// <summary>Quotations as they stand in drafts: numbered, labelled, signed, with a reference behind them, many at once.</summary>
public sealed class Pasting_quotations(Pasting_quotations.Held held) : IClassFixture<Pasting_quotations.Held>
{
    private const string Right = "Deterrence buys time, and North Korea knows it.";
    private const string Other = "Then somebody has to talk to somebody.";

    public sealed class Held() : SharedArchive(Seeds.Interview());

    [Theory]
    [InlineData("1. " + Right)]
    [InlineData("(2) " + Right)]
    [InlineData(Right + " (Guest, 2021)")]
    [InlineData("“" + Right + "” (Ben Guest 2021, para. 2).")]
    [InlineData(Right + " (2021)")]
    [InlineData("Ben Guest: " + Right)]
    [InlineData("GUEST: “" + Right + "”")]
    [InlineData("As Ben Guest said on the radio: " + Right)]
    [InlineData("John Smith: " + Right)]
    [InlineData("“" + Right + "” — Ben Guest, The Hour")]
    [InlineData("“" + Right + "” Guest said.")]
    [InlineData("Deterrence buys time, and North Korea knows it, said Guest on Monday.")]
    public async Task takes_off_what_is_no_part_of_the_words(string pasted) => Assert.Equal("exact", Assert.Single(await held.Archive.Quotations(pasted)).Verdict());

    [Theory]
    [InlineData("What is this deterrence for: " + Right)] // words of the talk, and changed
    [InlineData("Nobody in this house ever believed: " + Right)]
    public async Task takes_nothing_off_that_names_nobody(string pasted) => Assert.NotEqual("exact", Assert.Single(await held.Archive.Quotations(pasted)).Verdict());

    [Theory]
    [InlineData("Ada Host: " + Right, "Ada Host", true)]
    [InlineData("Ben Guest: " + Right, "Ben Guest", false)]
    [InlineData(Right + " (Host, 2021)", "Host", true)]
    [InlineData("“" + Right + "” Host said.", "Host", true)]
    [InlineData("“" + Right + "” wrote Ada Host.", "Ada Host", true)]
    public async Task takes_whom_it_names_for_the_speaker(string pasted, string named, bool isSaidByAnother)
    {
        var quotation = Assert.Single(await held.Archive.Quotations(pasted));

        Assert.Equal(named, quotation.GetProperty("named").GetString());
        Assert.Equal(isSaidByAnother, quotation.GetProperty("saidByAnother").GetBoolean());
    }

    [Theory]
    [InlineData("\"" + Right + "\" (Host, 2021) and \"" + Other + "\" (Guest, 2021)")]
    [InlineData("Host: “" + Right + "” Guest: “" + Other + "”")]
    public async Task gives_each_of_several_to_the_one_named_beside_it(string pasted)
    {
        var quotations = await held.Archive.Quotations(pasted);

        Assert.Equal([("exact", "Host", true), ("exact", "Guest", false)],
            quotations.Select(quotation => (quotation.Verdict(), quotation.GetProperty("named").GetString()!, quotation.GetProperty("saidByAnother").GetBoolean())));
    }

    [Theory]
    [InlineData("John Smith: " + Right)]
    [InlineData("“" + Right + "” John Smith said.")]
    public async Task says_that_nobody_is_called_so(string pasted)
    {
        var quotation = Assert.Single(await held.Archive.Quotations(pasted));

        Assert.Equal("John Smith", quotation.GetProperty("named").GetString());
        Assert.True(quotation.GetProperty("namedIsUnknown").GetBoolean());
    }

    [Theory]
    [InlineData("\"" + Right + "\" \"" + Other + "\"")]
    [InlineData("“" + Right + "” “" + Other + "”")]
    [InlineData("1. " + Right + "\n2. " + Other)]
    [InlineData("- " + Right + "\n- " + Other)]
    [InlineData("Ben Guest: " + Right + "\nBen Guest: " + Other)]
    [InlineData(Right + "\n" + Other)]
    public async Task answers_each_of_two(string pasted)
    {
        var quotations = await held.Archive.Quotations(pasted);

        Assert.Equal(["exact", "exact"], quotations.Select(quotation => quotation.Verdict()));
        Assert.Equal(["t2", "t4"], quotations.Select(quotation => quotation.GetProperty("places")[0].GetProperty("anchor").GetString()));
    }

    [Fact]
    public async Task keeps_what_there_was_no_time_for_to_be_checked_next()
    {
        var texts = Enumerable.Range(0, 300).Select(n => $"Deterrence buys {n} hats.").ToList();
        var answer = await held.Archive.Json($"/api/quotes?text={Uri.EscapeDataString(string.Join("\n\n", texts))}");
        var rest = answer.GetProperty("unchecked").GetString();
        var page = await held.Archive.Page($"/quotes?text={Uri.EscapeDataString(string.Join("\n\n", texts))}&speaker=Guest");

        Assert.NotNull(rest);
        Assert.Equal(texts, [.. answer.GetProperty("quotations").EnumerateArray().Select(quotation => quotation.GetProperty("text").GetString()!), .. rest.Split("\n\n")]); // each has a text
        Assert.EndsWith("Deterrence buys 299 hats.", page.QuerySelector("textarea")!.TextContent.Trim(), StringComparison.Ordinal); // what was typed
        Assert.Equal("Guest", page.QuerySelector("#unchecked [name=speaker]")!.GetAttribute("value")); // the form
        Assert.EndsWith("Deterrence buys 299 hats.", page.QuerySelector("#unchecked [name=text]")!.GetAttribute("value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task offers_the_address_of_the_words_and_their_citation_in_every_style()
    {
        var page = await held.Archive.Page($"/quotes?text={Uri.EscapeDataString(Right)}");
        var offered = page.QuerySelector("#cite-1")!; // of the first answer

        Assert.Contains("/transcripts/a-talk-on-deterrence/t2?quote=", offered.QuerySelector("[data-name='Link to the words']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, offered.QuerySelectorAll(".citation").Length);
        Assert.All(offered.QuerySelectorAll(".citation"), citation => Assert.Contains("Guest", citation.TextContent, StringComparison.Ordinal));
    }
}
