namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>Decks, days, adverts, folded parts and the forms of servers: what stands around a piece is told from it.</summary>
public sealed class What_pages_print_around_a_piece
{
    [Fact]
    public async Task is_a_deck_below_the_title_and_adverts_between_prompts()
    {
        using var page = await ImportedPage.Text("prompts.html", """
            <html><head><title>Ellis Poe on Rope – The Diplomat</title></head><body><article><h1>Ellis Poe on Rope</h1><h2>Insights from Ellis Poe.</h2><p>By Jane Doe</p><h3>June 14, 2022</h3>
            <p>Jane Doe regularly speaks with people who tie ropes.</p><p><strong>Explain the knot.</strong></p><p>It holds.</p><p>Diplomat Brief Weekly Newsletter. Get briefed on the story of the week. <a href="/n">Subscribe</a></p><p>Mostly.</p>
            <p><strong>Compare and contrast both shores.</strong></p><p>One forgets. One remembers.</p><p>Enjoying this article? Click here to subscribe for full access.</p><p><strong>What should be done?</strong></p><p>Count the ropes.</p>
            <div><h4>Tags</h4><a href="/t/1">Interviews</a> <a href="/t/2">Rope</a></div></article></body></html>
            """);
        var piece = page.Publication;

        Assert.Equal(["Explain the knot.", "Compare and contrast both shores.", "What should be done?"], piece.Sections.Select(section => section.Heading).OfType<string>());
        Assert.Equal(("Insights from Ellis Poe.", "2022-06-14", "The Diplomat"), (piece.Abstract, piece.Date.Edtf, piece.Publisher));
        Assert.DoesNotContain("ubscribe", string.Concat(piece.Passages.Select(passage => passage.Text)), StringComparison.Ordinal);
        Assert.Contains(page.Decisions, decision => decision.Contains("\"Interviews\", \"Rope\"", StringComparison.Ordinal));
        Assert.Empty(page.NotUnderstood);
    }

    [Fact]
    public async Task may_be_questions_in_italics()
    {
        using var page = await ImportedPage.Text("italics.html", "<html><body><article><h1>Rope and Water</h1><p><em>This talk has been edited.</em></p><p>Una Berg has tied up at both shores.</p><p><em>How does one tie up?</em></p><p>Slowly.</p><p><em>And if no hand comes?</em></p><p>One sleeps on the boat.</p></article></body></html>");

        Assert.Equal(["How does one tie up?", "And if no hand comes?"], page.Publication.Sections.Select(section => section.Heading).OfType<string>());
    }

    [Fact]
    public async Task does_not_hide_a_talk_that_is_folded_away()
    {
        using var page = await ImportedPage.Text("folded.html", """
            <html><body><main><h1>Episode 98</h1><p>In this episode two who tied the rope look back on it, and on the summer.</p><div class="accordion"><button>Transcript</button><div aria-hidden="true" style="display:none"><p><strong>Jane Doe</strong>:&nbsp;Who tied the rope that summer, and who was it that untied it?</p><p><strong>Richard Roe</strong>:&nbsp;The ferryman did, and nobody asked him to; but then nobody had asked him to tie it either, that spring.</p><p><strong>Jane Doe</strong>:&nbsp;Thank you very much for having been here, and for the rope.</p></div></div></main></body></html>
            """);

        Assert.Equal(["Jane Doe", "Richard Roe", "Jane Doe"], page.Transcript.Turns.Select(turn => turn.Label));
    }

    [Fact]
    public async Task is_a_date_behind_the_form_in_a_list()
    {
        using var page = await ImportedPage.Text("list.html", """
            <html><head><link rel="canonical" href="https://www.crisisgroup.org/asia"></head><body><main><h1>The Lake</h1><article><h3><a href="/1">The Case for Ferries</a></h3>Report / Asia 23 January 2018<p>Ferries reduce the risk by a little.</p></article><article><h3><a href="/2">Boats and Summits</a></h3>Commentary 4 March 2018</article><article><h3><a href="/3">The Sea Between Us</a></h3>Commentary 9 April 2018</article><article><h3><a href="/4">Nets and Long Lines</a></h3>Commentary by Jane Doe — May 2, 2018</article></main></body></html>
            """);

        Assert.Equal(["2018-05-02 Analysis", "2018-04-09 Analysis", "2018-03-04 Analysis", "2018-01-23 Report"], page.Listed.Select(piece => $"{piece.Date.Edtf} {piece.Type}"));
        Assert.Equal("Ferries reduce the risk by a little.", page.Listed[3].Abstract);
        Assert.Contains(page.Decisions, decision => decision.Contains("\"Asia\" before the date", StringComparison.Ordinal));
    }

    [Fact]
    public async Task says_the_date_within_a_by_line()
    {
        using var page = await ImportedPage.Text("essay.html", "<html><body><article><h1>Can Ferries Succeed Where Summits Failed?</h1><div>By: <a href=\"/author/jane-doe\">Jane Doe</a> <span>October 4, 2019</span> <span>Boats</span></div><p>Summits fail loudly. Ferries fail quietly, and are repaired.</p></article></body></html>", "--url", "https://www.38north.org/2019/10/ferries/");

        Assert.Equal(("2019-10-04", "38 North", "Can Ferries Succeed Where Summits Failed?"), (page.Publication.Date.Edtf, page.Publication.Publisher, page.Publication.Title));
        Assert.Contains("\"Boats\" is left out", page.Told.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.reuters.com/world/asia/x", "Reuters")]
    [InlineData("https://obamawhitehouse.archives.gov/x", "The White House")]
    [InlineData("https://2009-2017.state.gov/x", "U.S. Department of State")]
    [InlineData("https://www.hani.co.kr/arti/1.html", "The Hankyoreh")]
    public async Task is_not_needed_where_the_address_names_the_publisher(string address, string publisher)
    {
        using var page = await ImportedPage.Text("piece.txt", "The Rope Holds\n\nJune 14, 2022\n\nThe rope holds, and the boat with it. Nobody knows for how long it will.\n", "--url", address);

        Assert.Equal(publisher, Assert.Single(page.Records).Publisher);
    }
}
