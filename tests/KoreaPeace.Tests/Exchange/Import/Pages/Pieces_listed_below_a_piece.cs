namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>Of a list of other pieces each record holds what stands in its own item; the foot of the site, names and lists of what most people read are no pieces.</summary>
public sealed class Pieces_listed_below_a_piece
{
    [Fact]
    public async Task have_the_words_of_their_own_items_and_none_of_the_foot()
    {
        using var page = await Below("""
            <aside><h2>Related Articles</h2><ul>
            <li><p>North Shore</p><a href="https://example.org/after">After Ice</a><p>Una H. Berg and Ana Kroll</p><p>March 1, 2019</p><p>What thaws, floats.</p></li>
            <li><p>Richard Roe</p><a href="https://example.org/long">The long winter</a><p>June 12, 2018</p></li></ul></aside>
            <p>The House of the Lake is committed to quality, independence and impact. It is supported by a diverse array of funders.</p>
            """);

        Assert.Equal(["After Ice 2019-03-01", "The long winter 2018-06-12"], page.Listed.Select(piece => $"{piece.Title} {piece.Date.Edtf}"));
        Assert.Equal(["Una H. Berg", "Ana Kroll"], page.Listed[0].Contributors.Select(author => author.Name));
        Assert.Equal(["Richard Roe"], page.Listed[1].Contributors.Select(author => author.Name));
        Assert.Equal(["What thaws, floats.", null], page.Listed.Select(piece => piece.Abstract));
        Assert.Contains("foot of the site: left out", page.Told.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FOIA", string.Concat(page.Listed.Select(piece => piece.Abstract)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_known_by_headings_as_short_as_they_are()
    {
        using var page = await Below("<div><h2>Related Content</h2><article><h3><a href=\"https://example.org/oil\">Oil at Sea</a></h3><p>Commentary by Jane Doe — April 3, 2023</p></article></div>");

        var piece = Assert.Single(page.Listed);
        Assert.Equal(("Oil at Sea", "2023-04-03", "Analysis"), (piece.Title, piece.Date.Edtf, piece.Type.Name));
    }

    [Theory]
    [InlineData("<div><h3>많이 본 뉴스</h3><ol><li><a href=\"/1\">장마가 다시 시작됐다</a></li><li><a href=\"/2\">물가가 또 올랐다</a></li></ol></div>")]
    [InlineData("<section><h2>Top Stories on the Lake</h2><div><p>Harbor</p><a href=\"/grain\">Grain and the Black Boats</a><p>In Brief by Jane Roe April 10, 2022</p></div></section>")]
    [InlineData("<section><h2>Most Read</h2><div><a href=\"/grain\">Grain and the Black Boats</a></div></section>")]
    public async Task are_none_where_the_site_says_what_most_people_read(string list)
    {
        using var page = await Below(list);

        Assert.Empty(page.Listed);
        Assert.Contains("list of popular pieces: left out", page.Told.Output, StringComparison.Ordinal);
        Assert.Empty(page.NotUnderstood);
    }

    [Fact]
    public async Task in_copied_text_have_by_lines_and_dates_of_their_own()
    {
        using var page = await ImportedPage.Text("list.txt", """
            Korea Economic Institute of America
            About   Experts   Publications   Events

            Papers of the Lake

            Boats Without Sails: Rowing in Law
            By Una Berg
            March 14, 2022
            This paper asks who owns a boat that nobody rows.
            Read More

            The Rope and the Wall
            By Ana Kroll and Richard Roe
            October 2, 2021
            Two who tie ropes look at the reforms of 2009.
            Read More

            What Ferrymen Know
            By Jane Roe
            June 21, 2021
            Read More

            1 2 3 Next »
            """);

        Assert.Equal(["2022-03-14 Boats Without Sails: Rowing in Law", "2021-10-02 The Rope and the Wall", "2021-06-21 What Ferrymen Know"], page.Listed.Select(piece => $"{piece.Date.Edtf} {piece.Title}"));
        Assert.Equal(["Ana Kroll", "Richard Roe"], page.Listed[1].Contributors.Select(author => author.Name));
        Assert.Equal(["This paper asks who owns a boat that nobody rows.", "Two who tie ropes look at the reforms of 2009.", null], page.Listed.Select(piece => piece.Abstract));
        Assert.All(page.Records, piece => Assert.Equal("Korea Economic Institute of America", piece.Publisher));
    }

    [Fact]
    public async Task leave_the_text_above_them_in_copied_text_as_well()
    {
        var text = string.Concat(Enumerable.Range(1, 8).Select(n => $"Paragraph {n} tells of ropes and of boats on the lake, and of those who rowed them.\n\n"));
        using var page = await ImportedPage.Text("piece.txt", $"What the Rope Held\nBy Jane Doe\nMay 4, 2020\n\n{text}{string.Concat(Enumerable.Range(1, 3).Select(n => $"The Piece Number {n} of Boats\nBy Ana Kroll\nMay {n}, 2019\nA teaser.\n\n"))}");

        Assert.Equal(("What the Rope Held", "2020-05-04"), (page.Publication.Title, page.Publication.Date.Edtf));
        Assert.Contains("Paragraph 8 tells", page.Publication.Passages.Last().Text, StringComparison.Ordinal);
        Assert.Equal(["2019-05-03", "2019-05-02", "2019-05-01"], page.Listed.Select(piece => piece.Date.Edtf));
    }

    [Fact]
    public async Task need_no_links()
    {
        using var page = await Below("<section><h3>Related Content</h3><ul><li><h4>First Boats</h4><p>Jane Doe</p><p>May 2, 2019</p></li><li><h4>Second Boats</h4><p>Ana Kroll</p><p>May 1, 2019</p></li></ul></section>");

        Assert.Equal(["First Boats", "Second Boats"], page.Listed.Select(piece => piece.Title));
        Assert.Equal(["Jane Doe", "Ana Kroll"], page.Listed.SelectMany(piece => piece.Contributors).Select(author => author.Name));
    }

    private static Task<ImportedPage> Below(string list) => ImportedPage.Text("piece.html", $"""
        <html><head><link rel="canonical" href="https://example.org/rope"></head><body><main><article><h1>What the Rope Held</h1><p>By Jane Doe</p><p>May 4, 2020</p>
        <p>The rope held the boat through the winter, and the boat held nobody. Nobody has asked the rope.</p><p>In the spring somebody untied it.</p></article>{list}</main>
        <footer><ul><li><a href="/privacy">Privacy</a></li><li><a href="/foia">FOIA requests of the lake</a></li></ul><p>Office of the Lake</p></footer></body></html>
        """);
}
