namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>The form of a piece and its date are read where pages print them together, over the title or under it, and are not asked.</summary>
public sealed class Forms_and_dates_on_one_line
{
    private const string Text = "<p>The rope held the boat through the winter, and the boat held nobody. Nobody has asked the rope.</p><p>In the spring somebody untied it.</p>";

    [Theory]
    [InlineData("<div>Q&amp;A / Asia-Pacific 21 July 2023 10 minutes</div><h1>What the Rope Held</h1>", "Question and Answer")]
    [InlineData("<h1>What the Rope Held</h1><div>Testimony — July 21, 2023</div>", "Testimony")]
    [InlineData("<div><a href=\"/i\">Interviews</a> | <a href=\"/e\">Economy</a> | <a href=\"/a\">East Asia</a></div><h1>What the Rope Held</h1><p>July 21, 2023</p>", "Interview")]
    [InlineData("<h1>What the Rope Held</h1><p>Fact Sheets &amp; Briefs</p><div><span class=\"date\">July 21, 2023</span><span class=\"time\">5:02 AM ET</span></div>", "Fact Sheet")]
    [InlineData("<h1>What the Rope Held</h1><p>Reports</p><p><span><em>등록 :</em>2023-07-21 04:59</span><span><em>수정 :</em>2023-07-22 08:12</span></p>", "Report")]
    public async Task are_told_apart(string head, string type)
    {
        using var page = await ImportedPage.Text("piece.html", $"<html><body><main>{head}{Text}</main></body></html>");

        Assert.Equal((type, "2023-07-21"), (page.Publication.Type.Name, page.Publication.Date.Edtf));
        Assert.Equal(2, page.Publication.Passages.Count);
        Assert.DoesNotContain(page.Decisions, decision => decision.Contains("what form", StringComparison.Ordinal) || decision.Contains("prints no date", StringComparison.Ordinal));
        Assert.Empty(page.NotUnderstood);
    }

    [Fact]
    public async Task name_a_talk_by_its_occasion()
    {
        using var page = await ImportedPage.Text("piece.html", "<html><body><main><h1>Briefing of March 9</h1><p>Department Press Briefing</p><p>March 9, 2022</p><p><strong>MR DOE:</strong> Good afternoon.</p><p><strong>QUESTION:</strong> Who tied it?</p><p><strong>MR DOE:</strong> I was told:</p><blockquote><p>Nobody tied it.</p></blockquote><p><strong>QUESTION:</strong> Thank you.</p></main></body></html>");

        Assert.Equal(("Transcript", "Department Press Briefing"), (page.Transcript.Type.Name, page.Transcript.PrintedType));
        Assert.Contains("> Nobody tied it.", page.Transcript.Turns.ElementAt(2).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task leave_words_that_spans_cut_in_two()
    {
        using var page = await ImportedPage.Text("piece.html", $"<html><body><main><h1>What the Rope Held</h1><p>July 21, 2023</p><p>It was <span>2018</span><span>년</span>, and the fer<span>ry</span><span>man</span> went out.</p>{Text}</main></body></html>");

        Assert.StartsWith("It was 2018년, and the ferryman went out.", page.Publication.Passages.Last().Text, StringComparison.Ordinal);
    }
}
