namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>What a heading calls the authors, the experts, the tags or a newsletter is no text of the piece; whom it names is not forgotten.</summary>
public sealed class Parts_beside_a_piece
{
    private const string Text = "<p>The rope held the boat through the winter, and the boat held nobody. Nobody has asked the rope.</p><h2>The Spring</h2><p>In the spring somebody untied it, and was thanked.</p>";

    [Theory]
    [InlineData("<div><h5>Authors</h5><div><b>Jane Doe</b><p>Jane Doe is an editor at the Lake, where she has tied ropes.</p></div></div>", "Authors")]
    [InlineData("<div><h2>Contributors</h2><ul><li><a href=\"/people/jane-doe\">Jane Doe</a> Senior Fellow - Ropes</li></ul></div>", "Contributors")]
    [InlineData("<div><h4>Related experts</h4><a href=\"/who/jane-doe\">Jane Doe</a><span>Senior Consultant, Ropes</span></div>", "Related experts")]
    [InlineData("<div><h3>Related Tags</h3><ul><li>Ropes</li></ul></div>", "Related Tags")]
    public async Task are_left_out_and_said(string part, string heading)
    {
        using var page = await Beside(part);

        Assert.Contains($"part of the page: {heading}: left out", page.Told.Output, StringComparison.Ordinal);
        Assert.Equal(["The Spring"], page.Publication.Sections.Select(section => section.Heading).OfType<string>());
        Assert.DoesNotContain("Jane Doe", string.Concat(page.Publication.Passages.Select(passage => passage.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task name_the_authors_where_nothing_else_does()
    {
        using var page = await Beside("<div><h5>Authors</h5><div><b>Jane Doe</b><p>Jane Doe is an editor at the Lake, where she has tied ropes.</p></div></div>");

        Assert.Equal(["Jane Doe"], page.Publication.Contributors.Select(author => author.Name));
    }

    [Fact]
    public async Task are_boxes_of_a_newsletter_within_the_text()
    {
        using var page = await Beside("<div><h4>Lake Brief</h4><p>Weekly Newsletter</p><p>Get briefed on the ropes of the week.</p><a>Get the Newsletter</a></div><p>It was tied again.</p>");

        Assert.Contains("the site’s word to its readers: left out", page.Told.Output, StringComparison.Ordinal);
        Assert.Equal(["The Spring"], page.Publication.Sections.Select(section => section.Heading).OfType<string>());
        Assert.EndsWith("and was thanked.\n\nIt was tied again.", page.Publication.Passages.Last().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task leave_a_section_of_the_text_under_such_a_heading()
    {
        using var page = await ImportedPage.Text("piece.html", $"<html><body><main><h1>What the Rope Held</h1><h2>Authors</h2><p>Those who write of ropes are few, and none of them has tied one. This is how they write, and for whom they do it.</p>{Text}</main></body></html>");

        Assert.Contains("Authors", page.Publication.Sections.Select(section => section.Heading).OfType<string>());
    }

    [Theory]
    [InlineData("<div>서울-홍길동 gildong@example.org</div>", "")]
    [InlineData("", "<p>홍길동 기자 gildong@example.org</p>")]
    public async Task do_not_hold_a_by_line_with_an_address(string above, string below)
    {
        using var page = await ImportedPage.Text("talk.html", $"<html><body><main><h1>밧줄은 무엇을 묶었나</h1>{above}<p>2024.10.31</p><p><strong>[기자] 누가 묶었습니까?</strong></p><p>[<strong>제하나 교수</strong>] 뱃사공입니다.</p><p><strong>[기자] 누가 풀었습니까?</strong></p><p>[<strong>제하나 교수</strong>] 아무도 아닙니다.</p>{below}</main></body></html>");

        Assert.Contains(page.Decisions, decision => decision.Contains("its head names 홍길동", StringComparison.Ordinal));
        Assert.Equal(4, page.Transcript.Turns.Count());
    }

    [Fact]
    public async Task are_no_labels_although_headings_with_a_colon_are()
    {
        using var page = await ImportedPage.Text("talk.html", "<html><body><main><h1>Two on the Rope</h1><ul><li><h4>Jane Doe:</h4><div><p>Who tied it?</p></div></li><li><h4>Richard Roe:</h4><div><p>The ferryman did.</p><p>He told nobody.</p></div></li><li><h4>Jane Doe:</h4><div><p>And who untied it?</p></div></li><li><h4>Richard Roe:</h4><div><p>Nobody: it broke.</p></div></li></ul><div><h3>Contributors</h3><p>Ana Kroll</p></div></main></body></html>");

        Assert.Equal(["Jane Doe: Who tied it?", "Richard Roe: The ferryman did.\n\nHe told nobody.", "Jane Doe: And who untied it?", "Richard Roe: Nobody: it broke."], page.Spoken);
    }

    [Fact]
    public async Task leave_the_sentence_below_the_title_to_be_the_abstract()
    {
        using var page = await ImportedPage.Text("piece.html", $"<html><body><main><h1>What the Rope Held</h1><p>What came back over the lake, and what did not.</p><div>By <a href=\"/authors/jane-doe/\">Jane Doe</a></div><div>May 4, 2020</div><p><a href=\"/r\">Ropes</a>, <a href=\"/b\">Boats</a></p>{Text}</main></body></html>");

        Assert.Equal("What came back over the lake, and what did not.", page.Publication.Abstract);
        Assert.Contains(page.Decisions, decision => decision.Contains("\"Ropes\", \"Boats\"", StringComparison.Ordinal));
    }

    private static Task<ImportedPage> Beside(string part) => ImportedPage.Text("piece.html", $"<html><body><main><article><h1>What the Rope Held</h1><p>May 4, 2020</p>{Text}{part}</article></main></body></html>");
}
