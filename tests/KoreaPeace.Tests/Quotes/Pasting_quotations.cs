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
    [InlineData("b) " + Right)]
    [InlineData("> " + Right)]
    [InlineData("**" + Right + "**")]
    [InlineData("_" + Right + "_")]
    [InlineData("“" + Right + "” [emphasis added]")]
    [InlineData("“" + Right + "” (Guest, “A Talk on Deterrence,” 2021)")]
    [InlineData("“Deterrence buys time,” he said on the radio.")] // the comma is that of the sentence around
    [InlineData("“Deterrence buys time,” Guest said, “and North Korea knows it.”")]
    [InlineData("(a) “" + Right + "”")]
    [InlineData(Right + "¹²")]
    [InlineData("“" + Right + "”[3].")]
    [InlineData(Right + " (turn 2)")]
    [InlineData("“" + Right + "” (Guest, turn 2)")]
    [InlineData("“" + Right + "” [Guest, 2021]")]
    [InlineData(Right + " https://radio.example.org/a-talk?x=(1)")]
    [InlineData(Right + " (source: www.example.org/a-talk)")]
    [InlineData(Right + " (Guest, 2021). <https://radio.example.org/a-talk>")]
    [InlineData("According to Ben Guest, " + Right)]
    [InlineData("According to Ben Guest, of the Example Institute, " + Right)]
    [InlineData("As Ben Guest said, " + Right)]
    [InlineData("Ben Guest (2021) argues that " + Right)]
    [InlineData("Tough luck, but he never said that " + Right)]
    [InlineData(Right + " — Ben Guest")]
    [InlineData("Deterrence buys time, and North Korea knows it — Ben Guest, The Hour")]
    [InlineData("Deterrence buys time, and North Korea knows it - Ben Guest")]
    [InlineData("Deterrence buys time, and North Korea knows it, according to Ben Guest")]
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
    [InlineData("\"" + Right + "\"12")]
    [InlineData("He said \"" + Right + "\"12 on the radio.")]
    [InlineData("He said 'Deterrence buys time, and North Korea knows it'.")]
    [InlineData("He said \"Deterrence buys time, and North Korea knows it\".")]
    [InlineData("벤 게스트는 \"" + Right + "\"라고 말했다.")]
    [InlineData("Ben Guest는 ‘" + Right + "’라고 했다")]
    [InlineData(Right + "\n— Ben Guest, guest, about 3 May 2021, in “A Talk on Deterrence”, turn 2. Example Archive.")]
    [InlineData(Right + "\n\n— Ben Guest, in “A Talk on Deterrence”")]
    [InlineData("“" + Right + "” Ben Guest, guest, 3 May 2021.\nGuest, Ben. “A Talk on Deterrence.” The Hour, May 3, 2021. https://radio.example.org/a-talk.")]
    [InlineData("12. Ben Guest, “Deterrence buys time, and North Korea knows it,” interview by Ada Host, The Hour, May 2021.")]
    [InlineData("<blockquote>Deterrence buys <em>time</em>, and North&nbsp;Korea knows it.</blockquote>")]
    [InlineData("<blockquote><p>" + Right + "</p><footer>— <cite>Ben Guest</cite>, in “A Talk on Deterrence”</footer></blockquote>")]
    [InlineData("&quot;" + Right + "&quot; &#8212; Ben Guest")]
    public async Task takes_off_what_is_no_part_of_the_words(string pasted) => Assert.Equal("exact", Assert.Single(await held.Archive.Quotations(pasted)).Verdict());

    [Theory]
    [InlineData("What is this deterrence for: " + Right)] // words of the talk, and changed
    [InlineData("Nobody in this house ever believed: " + Right)]
    [InlineData("Deterrence buys time, and North Korea knows it — everybody does")]
    [InlineData("As nobody knew, " + Right)]
    public async Task takes_nothing_off_that_names_nobody(string pasted) => Assert.NotEqual("exact", Assert.Single(await held.Archive.Quotations(pasted)).Verdict());

    [Theory]
    [InlineData("Ada Host: " + Right, "Ada Host", true)]
    [InlineData("Ben Guest: " + Right, "Ben Guest", false)]
    [InlineData(Right + " (Host, 2021)", "Host", true)]
    [InlineData("“" + Right + "” Host said.", "Host", true)]
    [InlineData("“" + Right + "” wrote Ada Host.", "Ada Host", true)]
    [InlineData("Ada Host asked Ben Guest: " + Right, "Ada Host", true)] // and not whom she asked
    [InlineData("Ada Host asked Ben Guest: “What is deterrence for?”", "Ada Host", false)]
    [InlineData("Deterrence buys time, and North Korea knows it — Ada Host", "Ada Host", true)]
    [InlineData("According to Ada Host, " + Right, "Ada Host", true)]
    [InlineData("Ada Host는 “" + Right + "”라고 밝혔다.", "Ada Host", true)]
    [InlineData("Ben Guest는 \"" + Right + "\"고 했다", "Ben Guest", false)]
    [InlineData(Right + "\n— Ada Host, host, 3 May 2021, in “Ben Guest on Deterrence”, turn 2.", "Ada Host", true)]
    [InlineData("“" + Right + "” Ada Host, host, 3 May 2021.\nHost, Ada. “Ben Guest on Deterrence.” The Hour, 2021.", "Ada Host", true)]
    [InlineData("12. Ada Host, “Deterrence buys time,” interview by Ben Guest, The Hour, May 2021.", "Ada Host", true)]
    public async Task takes_whom_it_names_for_the_speaker(string pasted, string named, bool isSaidByAnother)
    {
        var quotation = Assert.Single(await held.Archive.Quotations(pasted));

        Assert.Equal(named, quotation.GetProperty("named").GetString());
        Assert.Equal(isSaidByAnother, quotation.GetProperty("saidByAnother").GetBoolean());
    }

    [Theory]
    [InlineData("\"" + Right + "\" (Host, 2021) and \"" + Other + "\" (Guest, 2021)")]
    [InlineData("Host: “" + Right + "” Guest: “" + Other + "”")]
    [InlineData("In 2021 she threatened that “" + Right + "” (Host, 2021), and then “" + Other + "” (Guest, 2021).")]
    public async Task gives_each_of_several_to_the_one_named_beside_it(string pasted)
    {
        var quotations = await held.Archive.Quotations(pasted);

        Assert.Equal([("exact", "Host", true), ("exact", "Guest", false)],
            quotations.Select(quotation => (quotation.Verdict(), quotation.GetProperty("named").GetString()!, quotation.GetProperty("saidByAnother").GetBoolean())));
    }

    [Theory]
    [InlineData("John Smith: " + Right)]
    [InlineData("“" + Right + "” John Smith said.")]
    [InlineData("According to John Smith, " + Right)]
    [InlineData(Right + " — John Smith")]
    public async Task says_that_nobody_is_called_so(string pasted)
    {
        var quotation = Assert.Single(await held.Archive.Quotations(pasted));

        Assert.Equal("John Smith", quotation.GetProperty("named").GetString());
        Assert.True(quotation.GetProperty("namedIsUnknown").GetBoolean());
    }

    [Fact]
    public async Task says_that_nobody_is_called_so_in_Korean_letters() =>
        Assert.True(Assert.Single(await held.Archive.Quotations("김철수: " + Right)).GetProperty("namedIsUnknown").GetBoolean());

    [Fact]
    public async Task says_that_nobody_is_called_so_in_a_Korean_sentence() =>
        Assert.True(Assert.Single(await held.Archive.Quotations($"박길연 부상은 “{Right}”라고 말했다")).GetProperty("namedIsUnknown").GetBoolean());

    [Theory]
    [InlineData("(1) " + Right + "; (2) " + Other)]
    [InlineData("1. " + Right + " 2. " + Other)]
    [InlineData("a) “" + Right + "” and b) “" + Other + "”")]
    [InlineData("\"" + Right + "\" \"" + Other + "\"")]
    [InlineData("“" + Right + "” “" + Other + "”")]
    [InlineData("1. " + Right + "\n2. " + Other)]
    [InlineData("- " + Right + "\n- " + Other)]
    [InlineData("Ben Guest: " + Right + "\nBen Guest: " + Other)]
    [InlineData(Right + "\n" + Other)]
    [InlineData("He knows that \"" + Right + "\"12 and that \"" + Other + "\"2")]
    [InlineData("<p>" + Right + "</p><p>" + Other + "</p>")]
    public async Task answers_each_of_two(string pasted)
    {
        var quotations = await held.Archive.Quotations(pasted);

        Assert.Equal(["exact", "exact"], quotations.Select(quotation => quotation.Verdict()));
        Assert.Equal(["t2", "t4"], quotations.Select(quotation => quotation.GetProperty("places")[0].GetProperty("anchor").GetString()));
    }

    [Fact]
    public async Task blames_none_of_several_for_a_year_that_may_stand_beside_another() =>
        Assert.All(await held.Archive.Quotations($"“{Right}” That is known, said Ben Guest, and much besides; “{Other}” (in The Hour, 2019)"), quotation => Assert.False(quotation.GetProperty("ofAnotherYear").GetBoolean()));

    [Theory]
    [InlineData("“" + Right + "” (Guest, 2021)", 2021, false)]
    [InlineData("“" + Right + "” (Guest, 2019, turn 2)", 2019, true)]
    [InlineData(Right + " — Ben Guest, May 2019", 2019, true)]
    [InlineData("Guest (2019) said “" + Right + "”", 2019, true)]
    [InlineData("“" + Right + "” (in 2019)", null, false)] // when something happened
    [InlineData(Right, null, false)]
    public async Task remarks_on_a_wrong_year_beside_right_words(string pasted, int? year, bool isWrong)
    {
        var quotation = Assert.Single(await held.Archive.Quotations(pasted));

        Assert.Equal("exact", quotation.Verdict());
        Assert.Equal((year, isWrong), (quotation.GetProperty("namedYear").ValueKind == System.Text.Json.JsonValueKind.Null ? null : quotation.GetProperty("namedYear").GetInt32(), quotation.GetProperty("ofAnotherYear").GetBoolean()));
        Assert.Equal(isWrong ? ["The year beside it is wrong: not 2019, but 2021."] : [], (await held.Archive.Page($"/quotes?text={Uri.EscapeDataString(pasted)}")).Texts(".wrong"));
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
