namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>Pages that list pieces become one record for each, of what is printed there.</summary>
public sealed class Lists_on_saved_pages
{
    [Fact]
    public async Task of_a_search_split_names_that_run_together_and_ask_about_what_no_list_knows()
    {
        using var page = await ImportedPage.Saved("list-of-a-search.txt", "--url", "https://www.usip.org/publications?page=1");
        var (first, second, third) = (page.Listed[0], page.Listed[1], page.Listed[2]);

        Assert.Equal(3, page.Records.Count);
        Assert.Equal(["conflict-analysis-and-prevention", "civilian-military-relations", "global-policy", "mediation-negotiation-and-dialogue"], first.Topics);
        Assert.Equal(["Jane Doe", "Richard Roe", "USIP Staff"], first.Contributors.Select(author => author.Name));
        Assert.Equal(("Analysis", "2024-07-09"), (first.Type.Name, first.Date.Edtf));
        Assert.Equal(("A Bell for Two Towns: Who Rings It?", "Peaceworks"), (second.Title, second.PrintedType));
        Assert.Equal(("Podcast", 0), (third.PrintedType, third.Topics.Count));
        foreach (var said in new[] { "prints 2 types", "2024-07-02 was a Tuesday", "\"Edited by Jane Doe\"", "no list of topics knows \"Ferries & HarboursYouth\"" })
            Assert.Contains(page.Decisions, decision => decision.Contains(said, StringComparison.Ordinal));
        Assert.True(first.Source.IsListed);
        Assert.Empty(page.NotUnderstood);
    }

    [Fact]
    public async Task of_a_person_leave_the_introduction_out_and_say_so()
    {
        using var page = await ImportedPage.Saved("person.txt");

        Assert.Equal(["What the Lake Knows", "A Winter Without Ice"], page.Listed.Select(piece => piece.Title));
        Assert.Equal(["conflict-analysis-and-prevention", "global-health"], page.Listed[0].Topics);
        Assert.Contains("introduction of a page that lists pieces: left out", page.Told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task in_HTML_know_the_address_of_each_piece()
    {
        using var page = await ImportedPage.Saved("cards.html");

        Assert.Equal(
            ["https://www.38north.org/2024/05/a-new-quay/", "https://www.38north.org/2024/05/the-old-bell/", "https://www.38north.org/2024/04/a-winter-without-ice/", "https://www.38north.org/2024/04/ropes/"],
            page.Listed.Select(piece => piece.Source.Url));
        Assert.Equal(["Jane Doe", "Richard Roe"], page.Listed[0].Contributors.Select(author => author.Name));
        Assert.Equal(("38 North", "2024-05-14", "The quay has grown by forty metres since March."), (page.Listed[0].Publisher, page.Listed[0].Date.Edtf, page.Listed[0].Abstract));
        Assert.Null(page.Listed[3].Abstract);
    }

    [Fact]
    public async Task of_several_pages_make_a_piece_once()
    {
        var saved = Path.Combine(Repository.Root, "tests/KoreaPeace.Tests/Exchange/Import/Pages/Saved");
        using var page = await ImportedPage.Of(Path.Combine(saved, "old-news.txt"));
        var again = await Verbs.Told.Program("import", "page", Path.Combine(saved, "old-news.txt"), Path.Combine(saved, "book.txt"), "--dry-run", "--into", Path.Combine(page.Into, "other"), "--seeds", Repository.Seeds);

        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.Contains("\"A Winter Without Ice\" was listed by a page before", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ask_once_who_published_them()
    {
        using var page = await ImportedPage.Text("list.txt", string.Concat(Enumerable.Range(1, 6).Select(n => $"What the Lake Knows of {n} Boats\nWhat the Lake Knows of {n} Boats\n\nTuesday, May {n + 1}, 2023\n\nBy: Jane Doe\n\nSomething about {n} boats.\n\nType: Analysis\n\n").Select(piece => piece.Replace("Tuesday, ", "", StringComparison.Ordinal))), "--url", "https://example.org/publications");

        Assert.Equal(6, page.Listed.Count);
        Assert.Single(page.Decisions, what => what.Contains("published", StringComparison.Ordinal));
        Assert.Contains("# Asked about in what-the-lake-knows-of-1-boats.md.", File.ReadAllText(Path.Combine(page.Into, "publications/2023/what-the-lake-knows-of-6-boats.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task leave_a_piece_that_is_there_already_as_it_is()
    {
        using var page = await ImportedPage.Text("piece.txt", "A Winter Without Ice\nJanuary 3, 2024\n\nThe lake did not freeze this winter, and the ferries sailed every day, which nobody in the two towns can remember.\n", "--url", "https://www.usip.org/publications/2024/01/winter-without-ice");
        var path = Path.Combine(page.Into, "publications/2024/a-winter-without-ice.md");
        var before = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var saved = Path.Combine(Repository.Root, "tests/KoreaPeace.Tests/Exchange/Import/Pages/Saved/old-news.txt");
        foreach (var options in new[] { Array.Empty<string>(), ["--replace"] })
        {
            var again = await Verbs.Told.Program(["import", "page", saved, "--into", page.Into, "--seeds", Repository.Seeds, .. options]);

            Assert.Equal((0, ""), (again.ExitCode, again.Error));
            Assert.Equal(before, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        }
    }
}
