namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>Labels that a page sets off without a colon: two who take turns in one manner make a talk, and a name that stands there once does not.</summary>
public sealed class Labels_set_off_on_saved_pages
{
    private static readonly string[] Turns = ["Jane Doe", "Richard Roe", "Jane Doe", "Richard Roe"];

    public static TheoryData<string> Manners =>
    [
        Rows("<p><strong>{0}</strong></p><p>{1}</p>"),
        Rows("<h3>{0}</h3><p>{1}</p>"),
        Rows("<p><b>{0}</b> {1}</p>"),
        Rows("<p><u>{0}</u><br>{1}</p>"),
        Rows("<p><strong>{0}</strong> – {1}</p>"),
        Rows("<p><strong>{0}</strong></p><p>{1}</p>").Replace("</p><p><strong>Jane Doe", "</p><p><strong>DOE", StringComparison.Ordinal),
        Rows("<p><span style=\"font-weight:700\">{0}</span> {1}</p>"),
        Rows("<div class=\"speaker\">{0}</div><div class=\"speech\"><p>{1}</p></div>"),
        Rows("<p><span class=\"transcript__speaker\">{0}</span> {1}</p>"),
        Rows("<p>[{0}] {1}</p>"),
        $"<table>{Rows("<tr><td>{0}</td><td>{1}</td></tr>")}</table>",
        $"<dl>{Rows("<dt>{0}</dt><dd>{1}</dd>")}</dl>",
        Rows("<p>{0}</p><p>{1}</p>"),
    ];

    [Theory]
    [MemberData(nameof(Manners))]
    public async Task begin_turns(string talk)
    {
        using var page = await ImportedPage.Text("talk.html", $"<html><body><main><h1>What the Rope Held</h1><p>Two who tied it look back on a summer by the lake.</p>{talk}</main></body></html>");

        Assert.Equal(Turns, page.Transcript.Turns.Select(turn => turn.Label));
        Assert.Equal(["Who tied the rope that summer?", "The ferryman did.", "And who untied it again?", "Nobody: it broke."], page.Transcript.Turns.Select(turn => turn.Text));
        Assert.Empty(page.NotUnderstood);
    }

    [Fact]
    public async Task keep_the_times_that_stand_beside_them()
    {
        using var page = await ImportedPage.Text("talk.html", $"<html><body><main><h1>What the Rope Held</h1>{Rows("<div><span>{0}</span>&nbsp; <span>0:15</span></div><div>{1}</div>")}</main></body></html>");

        Assert.Equal(Turns, page.Transcript.Turns.Select(turn => turn.Label));
        Assert.All(page.Transcript.Turns, turn => Assert.Equal(TimeSpan.FromSeconds(15), turn.At));
    }

    [Fact]
    public async Task in_plain_text_stand_alone_in_capitals()
    {
        using var page = await ImportedPage.Text("talk.txt", """
            What the Rope Held: A Conversation

            NORTH SHORE, October 3, 2018

            JANE DOE

            Good morning. Who tied the rope?

            RICHARD ROE

            The ferryman did.

            And he never told anybody.

            JANE DOE

            And who untied it?

            AUDIENCE MEMBER

            I did.

            RICHARD ROE

            Beijing: that is the whole question.

            About the Speakers

            Richard Roe is a historian of ropes.
            """, "--url", "https://asiasociety.org/policy-institute/what-rope-held-conversation");

        Assert.Equal(["Jane Doe", "Richard Roe", "Jane Doe", "[AUDIENCE MEMBER]", "Richard Roe"], page.Transcript.Turns.Select(turn => turn.Label));
        Assert.Equal("Richard Roe: The ferryman did.\n\nAnd he never told anybody.", page.Spoken[1]);
        Assert.Equal(("What the Rope Held: A Conversation", "2018-10-03", "Asia Society"), (page.Transcript.Title, page.Transcript.Date.Edtf, page.Transcript.Publisher));
        Assert.Contains("below the talk: About the Speakers: left out", page.Told.Output, StringComparison.Ordinal);
        Assert.Empty(page.NotUnderstood);
    }

    [Fact]
    public async Task are_no_sentence_in_strong_print_and_no_pull_quote()
    {
        using var page = await ImportedPage.Text("talk.html", """
            <html><body><main><h1>What the Rope Held</h1>
            <p><strong>JANE DOE</strong></p><p>Who tied the rope?</p>
            <p><strong>RICHARD ROE</strong></p><p><strong>It held because nobody pulled.</strong> I have said so before.</p><p>The lake wants calm before it wants a bridge.</p>
            <blockquote><p>The lake wants calm before it wants a bridge.</p></blockquote>
            <p><strong>JANE DOE</strong></p><p>Thank you.</p></main></body></html>
            """);

        Assert.Equal(["Jane Doe", "Richard Roe", "Jane Doe"], page.Transcript.Turns.Select(turn => turn.Label));
        Assert.Equal("**It held because nobody pulled.** I have said so before.\n\nThe lake wants calm before it wants a bridge.", page.Transcript.Turns.ElementAt(1).Text);
        Assert.Contains("pull quote, of the words of line 6: left out", page.Told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_headings_where_each_stands_once()
    {
        using var page = await ImportedPage.Text("experts.html", "<html><body><main><h1>Three on the Ferry</h1><p>We asked three of them.</p><h2>Jane Doe</h2><p>It will run.</p><h2>Richard Roe</h2><p>It will not.</p><h2>Ana Kroll</h2><p>It runs already.</p></main></body></html>");

        Assert.Equal(["Jane Doe", "Richard Roe", "Ana Kroll"], page.Publication.Sections.Select(section => section.Heading).OfType<string>());
    }

    [Fact]
    public async Task stand_over_speech_and_a_list_of_names_over_offices()
    {
        using var page = await ImportedPage.Text("talk.html", $"<html><body><main><h1>What the Rope Held</h1><p>Jane Doe</p><p>Correspondent, Harbor Times</p><p>Richard Roe</p><p>Ferryman</p>{Rows("<p>{0}</p><p>{1}</p>")}</main></body></html>");

        Assert.Equal(Turns, page.Transcript.Turns.Select(turn => turn.Label));
        Assert.Equal(["Correspondent, Harbor Times", "Ferryman"], page.Transcript.Contributors.Select(speaker => speaker.Title));
    }

    [Fact]
    public async Task may_be_classes_of_questions_and_answers()
    {
        using var page = await ImportedPage.Text("talk.html", "<html><body><main><h1>Counting Ropes</h1><p class=\"question\">How many are there?</p><p class=\"answer\">Fewer each year.</p><p class=\"answer\">Most are wet.</p><p class=\"question\">You say one is enough.</p><p class=\"answer\">One is a beginning.</p></main></body></html>");

        Assert.Equal(["[Q]: How many are there?", "[A]: Fewer each year.\n\nMost are wet.", "[Q]: You say one is enough.", "[A]: One is a beginning."], page.Spoken);
    }

    /// <summary>Four turns of two.</summary>
    private static string Rows(string manner) => string.Concat(
        ((string Name, string Words)[])[("Jane Doe", "Who tied the rope that summer?"), ("Richard Roe", "The ferryman did."), ("Jane Doe", "And who untied it again?"), ("Richard Roe", "Nobody: it broke.")]
        is var turns ? turns.Select(turn => manner.Replace("{0}", turn.Name, StringComparison.Ordinal).Replace("{1}", turn.Words, StringComparison.Ordinal)) : []);
}
