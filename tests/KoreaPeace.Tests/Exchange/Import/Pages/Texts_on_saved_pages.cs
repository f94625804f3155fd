using KoreaPeace.Archive.Records;

namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>Pages with a text become publications, without what belongs to the site.</summary>
public sealed class Texts_on_saved_pages
{
    [Fact]
    public async Task of_questions_without_labels_have_them_as_headings_and_name_nobody_who_answers()
    {
        using var page = await ImportedPage.Saved("questions-with-takeaways.txt", "--url", "https://www.usip.org/publications/2024/07/after-ferry-strike-what-comes-next-lake");

        Assert.Equal(("After the Ferry Strike, What Comes Next on the Lake?", "2024-07"), (page.Publication.Title, page.Publication.Date.Edtf));
        Assert.Equal(["Why did the crews stop working?", "The towns have signed papers before. Why should this one hold?", "What should the two harbour masters do now?"], page.Publication.Sections.Select(section => section.Heading).Where(heading => heading is not null));
        Assert.Empty(page.Publication.Contributors);
        var said = string.Concat(page.Publication.Passages.Select(passage => passage.Text));
        Assert.DoesNotContain("Winter decides", said, StringComparison.Ordinal);
        Assert.DoesNotContain("(Richard Roe/The New York Times)", said, StringComparison.Ordinal);
        Assert.Contains("key takeaways: left out", page.Told.Output, StringComparison.Ordinal);
        Assert.Contains("caption, printed twice: left out", page.Told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_no_questions_and_answers_because_of_one_question_mark()
    {
        using var page = await ImportedPage.Text("essay.txt", "The Ferry Is Late\n\nThe ferry left at six and came at nine, and nobody on either shore was surprised.\n\nWho would be surprised by a ferry?\n\nThe timetable says otherwise, but it was printed in a year in which the lake was smaller than it is today.\n");

        Assert.Null(Assert.Single(page.Publication.Sections).Heading);
        Assert.Contains("Line 5 ends with a question mark", page.Told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_series_have_its_name_and_the_line_below_the_title_as_the_abstract()
    {
        using var page = await ImportedPage.Saved("essay-without-gaps.txt");

        Assert.Equal(("Small Steps Across the Lake", "Living with One Lake", "A timetable did what forty years of declarations could not do."), (page.Publication.Title, page.Publication.Series, page.Publication.Abstract));
        Assert.StartsWith("The first boat left at six", page.Publication.Sections.First().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_no_talk_because_experts_are_named_before_their_paragraphs()
    {
        using var page = await ImportedPage.Saved("round-up-of-experts.txt");

        Assert.Equal(["North Shore", "South Shore"], page.Publication.Sections.Select(section => section.Heading).OfType<string>());
        Assert.Contains("Jane Doe, Richard Roe: labels in the text, but nobody comes back", page.Told.Output, StringComparison.Ordinal);
        Assert.Contains("Ambassador Jane Doe: For North Shore", page.Publication.Sections.ElementAt(1).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task in_HTML_keep_headings_lists_quotations_links_and_emphasis_and_nothing_of_the_site()
    {
        using var page = await ImportedPage.Saved("commentary.html");
        var piece = page.Publication;

        Assert.Equal(("Ropes and Reasons: Why the Lake Is Quiet", "2024-02-05", "Commentary", "Center for Strategic and International Studies"), (piece.Title, piece.Date.Edtf, piece.PrintedType, piece.Publisher));
        Assert.Equal(["Jane Doe", "Richard Roe"], piece.Contributors.Select(author => author.Name));
        Assert.StartsWith("Two towns have not fought", piece.Abstract, StringComparison.Ordinal);
        Assert.Equal(
            """
            The lake is quiet. It has been quiet *before*, and it has not stayed so; but this time the towns share their ropes.[1]

            ## What a Rope Does

            A rope holds two things:

            - a boat, and
            - a promise.
               - It does not hold three.

            See [the book of knots](https://example.org/ropes_%28knots%29), or ask the rope maker.

            > “Whoever cuts the rope swims.”

            ## And What It Does Not

            It does not make friends. 1 \* 2 \* 3 is six, a\_b\_c is a name, and [sic] is no link \<here>.

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(Directory.GetFiles(page.Into, "ropes*.md", SearchOption.AllDirectories)[0]).Split("---\n\n")[1]);
        Assert.Contains("line 6 prints 2024-02-05, JSON-LD datePublished says 2024-02-06", page.Told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_an_old_news_item_say_once_what_it_says_twice()
    {
        using var page = await ImportedPage.Saved("old-news.txt");

        Assert.Equal(("2012-04-20", "USIP’s Lake Working Group met for the fifth time and spoke about ropes, bells and the winter."), (page.Publication.Date.Edtf, page.Publication.Abstract));
        Assert.StartsWith("USIP’s Lake Working Group met", Assert.Single(page.Publication.Sections).Text, StringComparison.Ordinal);
        Assert.Equal("2024-02-15", Assert.Single(page.Listed).Date.Edtf);
        Assert.Contains("name of an image: left out", page.Told.Output, StringComparison.Ordinal);
        Assert.Contains(page.Decisions, decision => decision.Contains("\"Environment\", which topics.yaml does not have", StringComparison.Ordinal));
    }

    [Fact]
    public async Task of_a_book_have_a_paragraph_once_that_stands_there_twice()
    {
        using var page = await ImportedPage.Saved("book.txt", "--title", "One Boat, Sixty Winters");

        Assert.Single(page.Publication.Passages, passage => passage.Text.Contains("In this first full account", StringComparison.Ordinal));
        Assert.Equal("About the Author", page.Publication.Sections.Last().Heading);
        Assert.Contains("banner: left out", page.Told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_fact_sheet_without_title_and_date_leave_both_to_a_person()
    {
        using var page = await ImportedPage.Saved("fact-sheet.txt");

        Assert.Equal((PartialDate.Unknown, "Fact sheet"), (page.Publication.Date, page.Publication.Title));
        Assert.NotNull(page.Publication.TitleBasis);
        Assert.Equal(["USIP’s Current Work on the Lake"], page.Publication.Sections.Select(section => section.Heading).OfType<string>());
        Assert.Contains(page.Decisions, decision => decision.Contains("prints no title", StringComparison.Ordinal));
    }

    [Fact]
    public async Task of_an_event_have_its_speakers_and_take_no_country_for_one()
    {
        using var page = await ImportedPage.Saved("event-with-countries.txt");

        Assert.Equal(
            ["jane-roy Speaker President, Institute of Ropes", "jennifer-poe Moderator Director of the Lake Program, U.S. Institute of Peace", "richard-roe Speaker Professor of Navigation, Example University", "hong-gil-dong Speaker Harbour Master of South Shore", "taro-yamada Speaker Senior Fellow, Institute of Bells"],
            page.Publication.Contributors.Select(speaker => $"{speaker.Person} {speaker.Role} {speaker.Title}"));
        Assert.Equal("Event", page.Publication.PrintedType);
        foreach (var country in new[] { "U.S.", "ROK", "Japan" }) Assert.Contains($"\"{country}:\" is no speaker", page.Told.Output, StringComparison.Ordinal);
        Assert.Contains(page.Decisions, decision => decision.Contains("the name and the part run together", StringComparison.Ordinal));
    }

    [Fact]
    public async Task that_nobody_closed_hold_nothing_that_is_hidden_or_written_by_a_script()
    {
        using var page = await ImportedPage.Saved("broken.html");
        var text = await File.ReadAllTextAsync(Directory.GetFiles(page.Into, "broken.md", SearchOption.AllDirectories)[0], TestContext.Current.CancellationToken);

        Assert.Contains("Ferries **and** ***harbours*** *remain* what they were", text, StringComparison.Ordinal);
        Assert.DoesNotContain("script", text.Split("---\n\n")[1], StringComparison.Ordinal);
        Assert.DoesNotContain("I am hidden", text, StringComparison.Ordinal);
        Assert.Contains("hidden: left out", page.Told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task broken_into_lines_of_one_width_are_joined_again_and_every_line_is_accounted_for()
    {
        using var page = await ImportedPage.Text("wrapped.txt", """
            The ferry left North Shore at six in the morning, and nobody was
            there to see it. That was the plan. A boat that nobody sees leave
            cannot be stopped, and a boat that cannot be stopped will arrive,
            sooner or later, on the other shore.

            In the years that followed the towns learned to argue about the
            minutes and not about the borders of the lake, which is easier as
            minutes can be divided.
            """);

        Assert.EndsWith("will arrive, sooner or later, on the other shore.", Assert.Single(page.Publication.Sections).Text.Split("\n\n")[0], StringComparison.Ordinal);
        Assert.Contains("1-8  text", page.Told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task with_questions_in_strong_print_have_them_as_headings_and_know_form_and_topics_at_the_foot()
    {
        using var page = await ImportedPage.Text("qa.html", """
            <!DOCTYPE html><html lang="en"><head><title>The Ferry and the Fog | Lake Institute</title></head><body><article><h1>The Ferry and the Fog</h1>
            <p>Jane Doe answers questions about the winter timetable of the two towns.</p>
            <p><strong>Why does the ferry not sail?</strong></p><p>It does, on Sundays.</p>
            <p><strong>And on other days?</strong></p><p>Nobody breaks the ice.</p>
            <p><strong>Let us turn to the south.</strong></p><p>The south has no ice at all, and no ferry either, which is a pity for everybody who lives there.</p>
            <p>Type: Question and Answer</p><p>Topics: Peace Processes; Bells</p></article></body></html>
            """, "--url", "https://example.org/fog");

        Assert.Equal(["Why does the ferry not sail?", "And on other days?", "Let us turn to the south."], page.Publication.Sections.Select(section => section.Heading).OfType<string>());
        Assert.Equal("Question and Answer", page.Publication.PrintedType);
        Assert.Equal(["peace-processes"], page.Publication.Topics);
        Assert.Contains(page.Decisions, what => what.Contains("files it under \"Bells\", which topics.yaml does not have", StringComparison.Ordinal));
        Assert.Empty(page.NotUnderstood);
    }

    [Fact]
    public async Task under_the_name_of_a_house_that_is_known_are_that_publisher_s()
    {
        using var page = await ImportedPage.Text("house.txt", "38 North\nNorth Pier’s Fleet: An Assessment\nBy Jane Doe\nMarch 3, 2021\n\nImagery of the harbour shows that the number of ferries at the north pier has doubled since last autumn. No explanation was given.\n");

        Assert.Equal(("North Pier’s Fleet: An Assessment", "38 North"), (page.Publication.Title, page.Publication.Publisher));
        Assert.Contains("1  publisher", page.Told.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div><a href=\"https://example.org/author/doe/\">Jane Doe</a>, <a href=\"/author/roe/\">Richard Roe</a> and <a href=\"/author/poe/\">Ann Poe</a></div><div>May 4, 2017</div>")]
    [InlineData("<div>By <a rel=\"author\" href=\"/x\">Jane Doe</a>, <a rel=\"author\" href=\"/y\">Richard Roe</a> &amp; <a rel=\"author\" href=\"/z\">Ann Poe</a> <time>May 4, 2017</time></div>")]
    public async Task know_their_authors_by_links_to_them(string byLine)
    {
        using var page = await ImportedPage.Text("ferry.html", $"<html><head><title>The Ferry</title><link rel=\"canonical\" href=\"https://example.org/the-ferry\"></head><body><main><h1>The Ferry</h1>{byLine}<p>{string.Concat(Enumerable.Repeat("The ferry is late, as it is every year in May, and nobody on the pier minds. ", 4))}</p></main></body></html>");

        Assert.Equal(["Jane Doe", "Richard Roe", "Ann Poe"], page.Publication.Contributors.Select(author => author.Name));
        Assert.Equal("2017-05-04", page.Publication.Date.Edtf);
    }

    [Fact]
    public async Task have_no_row_of_a_table_for_a_heading()
    {
        using var page = await ImportedPage.Text("ferry.html", "<html><head><title>The Ferry</title></head><body><main><h1>The Ferry</h1><p>The ferries of the lake are counted twice a year, by two men who do not speak.</p><table><tr><th>Pier</th><th>Ferries</th></tr><tr><td>Northern Pier</td><td>Two</td></tr></table><p>Nobody counts what leaves at night, and the two men agree about that at least.</p></main></body></html>");

        Assert.DoesNotContain(page.Publication.Sections, section => section.Heading is not null);
        Assert.Contains(page.Publication.Sections, section => section.Text.Contains("Northern Pier | Two", StringComparison.Ordinal));
    }

    [Fact]
    public async Task kept_as_Markdown_have_its_headings_and_strong_questions()
    {
        using var page = await ImportedPage.Text("ferry.md", "# Three Questions on the Ferry\n\n*By Jane Doe, 27 July 2023*\n\nThe ferry is seventy years old. We asked, and here is what the owners of it say.\n\n**Who built it?**\n\nThe people of the northern shore, in one winter, out of what they had.\n\n**Who may board it?**\n\nWhoever waits at the pier when the bell rings, and nobody else at all.\n");

        Assert.Equal(("Three Questions on the Ferry", "2023-07-27"), (page.Publication.Title, page.Publication.Date.Edtf));
        Assert.Equal(["Jane Doe"], page.Publication.Contributors.Select(author => author.Name));
        Assert.Equal(["Who built it?", "Who may board it?"], page.Publication.Sections.Select(section => section.Heading).OfType<string>());
    }
}
