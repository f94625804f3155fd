namespace KoreaPeace.Tests.Publications;

public sealed class What_a_publication_says_of_itself(What_a_publication_says_of_itself.Shown shown) : IClassFixture<What_a_publication_says_of_itself.Shown>
{
    private static readonly Seed Book = Seeds.Report("a-book", "A Book", type: "Book").But("type: Book", "type: Book\nprinted-type: Monograph <1>").But("rights:", """
        title-basis: The words are taken from the <address>.
        isbn: 978-1-60127-794-7
        note: Two copies disagree about the <date>.
        others: true
        rights:
        """).But("source:\n", "source:\n  also: [https://example.org/one, https://example.org/two]\n  seen: https://example.org/catalogue\n");

    private static readonly Seed Panel = Seeds.Report("a-panel", "A Panel", type: "Event").But("authors: [Cara Writer]", """
        speakers:
          - person: ada-host
            role: moderator
          - person: ben-guest
            role: panelist
            title: Fellow of the Example Institute
          - person: moon-jae-in
            role: speaker
        """);

    public sealed class Shown() : SharedArchive(
        Book, Panel,
        Panel.At("publications/2022/a-panel-of-many.md").But("rights:", "others: true\nrights:").But("A Panel", "A Panel of Many").But("a-panel", "a-panel-of-many"),
        Panel.At("publications/2022/a-podcast.md").But("A Panel", "A Podcast").But("a-panel", "a-podcast").But("type: Event", "type: Podcast").But("role: moderator", "role: host"),
        Panel.At("publications/2022/a-paper-and-its-panel.md").But("A Panel", "A Paper and its Panel").But("a-panel", "a-paper-and-its-panel").But("speakers:", "authors: [Cara Writer]\nothers: true\nspeakers:"),
        Panel.At("publications/2022/only-a-host.md").But("A Panel", "Only a Host").But("a-panel", "only-a-host").But("  - person: ben-guest\n    role: panelist\n    title: Fellow of the Example Institute\n  - person: moon-jae-in\n    role: speaker", ""),
        Seeds.Report("a-copy", "A Copy").But("source:\n", "source:\n  copy: true\n").But("type: Report", "type: unknown").But("abstract: Sanctions hurt; whether they persuade is another matter.\n", ""),
        Seeds.Report("nobody-knows-when", "Nobody Knows When", "unknown").But("date: unknown", "date: unknown\ndate-basis: Nothing tells.").At("publications/undated/nobody-knows-when.md"),
        ExampleArchive.Paper, Seeds.Interview());

    [Fact]
    public async Task is_where_its_title_comes_from_what_was_printed_and_what_is_doubtful()
    {
        var page = await shown.Archive.Page("/publications/a-book");

        Assert.Equal("The words are taken from the <address>.", page.Fact("How titled"));
        Assert.Equal("Book (printed as “Monograph <1>”)", page.Fact("Type"));
        Assert.Equal("978-1-60127-794-7", page.Fact("ISBN"));
        Assert.Equal("Two copies disagree about the <date>.", page.Fact("Note"));
        Assert.Equal(["Cara Writer", "and others"], page.FactOf("Author").Texts("li"));
    }

    [Fact]
    public async Task is_where_else_it_is_and_where_it_was_described()
    {
        var page = await shown.Archive.Page("/publications/a-book");

        Assert.Equal(["https://example.org/one", "https://example.org/two"], page.FactOf("Also at").Links("a"));
        Assert.Equal(["https://example.org/catalogue"], page.FactOf("Described from").Links("a"));
    }

    [Fact]
    public async Task is_that_its_address_is_that_of_a_copy()
    {
        var page = await shown.Archive.Page("/publications/a-copy");

        Assert.Equal("Read the copy at institute.example.org", page.TheText(".read a"));
        Assert.Equal("Copy at institute.example.org · archived copy · the piece’s own address is not known", page.Fact("Source"));
        Assert.Equal("https://institute.example.org/a-copy (the piece’s own address is not known)", page.Fact("Copy at"));
    }

    [Fact]
    public async Task is_that_nothing_states_its_form()
    {
        var page = await shown.Archive.Page("/publications/a-copy");

        Assert.Equal(("Publication", "Form not stated"), (page.TheText("header > .kind"), page.Fact("Type")));
        Assert.Equal(["/publications/a-copy"], (await shown.Archive.Page(Assert.Single(page.FactOf("Type").Links("a")))).Links("ul.list h3 a"));
        Assert.StartsWith("Publication · ", (await shown.Archive.Page("/publications?type=unknown")).Texts("ul.list .meta")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/publications/a-book", "The description and the publisher’s abstract; not the text.")]
    [InlineData("/publications/a-copy", "The facts of publication only; neither an abstract nor the text.")]
    [InlineData("/publications/a-paper-with-text", "The description and the text.")]
    [InlineData("/transcripts/a-talk-on-deterrence", "The words, turn by turn; not the recording.")]
    public async Task is_what_the_archive_holds_of_it(string address, string held) => Assert.Equal(held, (await shown.Archive.Page(address)).Fact("Held here"));

    [Fact]
    public async Task is_who_speaks_in_it_and_as_what()
    {
        var page = await shown.Archive.Page("/publications/a-panel");

        Assert.Equal(["Ada Host, moderator", "Ben Guest, panelist, Fellow of the Example Institute", "Moon Jae-in"], page.FactOf("Speakers").Texts("li"));
        Assert.Equal(["/people/ada-host", "/people/ben-guest", "/people/moon-jae-in"], page.FactOf("Speakers").Links("a"));
        Assert.Equal("20 August 2022", page.Fact("Held"));
        Assert.DoesNotContain("Published", page.Texts("dt"));
    }

    [Fact]
    public async Task is_once_that_others_took_part()
    {
        var page = await shown.Archive.Page("/publications/a-paper-and-its-panel");

        Assert.Equal(["Cara Writer"], page.FactOf("Author").Texts("li"));
        Assert.Equal("and others", page.FactOf("Speakers").Texts("li")[^1]);
    }

    [Theory]
    [InlineData("A Book", "By Cara Writer and others")]
    [InlineData("A Panel", "With Ben Guest and Moon Jae-in, moderated by Ada Host")]
    [InlineData("A Panel of Many", "With Ben Guest, Moon Jae-in and others, moderated by Ada Host")]
    [InlineData("A Podcast", "With Ben Guest and Moon Jae-in, interviewed by Ada Host")]
    [InlineData("A Paper and its Panel", "By Cara Writer, with Ben Guest, Moon Jae-in and others, moderated by Ada Host")]
    [InlineData("Only a Host", "With Ada Host")]
    [InlineData("A Talk on Deterrence", "Ben Guest, interviewed by Ada Host")]
    public async Task in_lists_is_by_whom_and_with_whom(string title, string people)
    {
        var page = await shown.Archive.Page("/browse");

        Assert.Equal(people, Assert.Single(page.QuerySelectorAll("ul.list > li"), item => item.TheText("h3") == title).TheText(".by"));
    }

    [Fact]
    public async Task may_be_that_nobody_knows_its_year()
    {
        var page = await shown.Archive.Page("/publications/nobody-knows-when");

        Assert.Equal(("undated", "publications/undated/nobody-knows-when.md"), (page.Fact("Published"), page.Fact("Seed")));
        Assert.DoesNotContain(shown.Archive.Validate(), problem => problem.Contains("nobody-knows-when", StringComparison.Ordinal));
    }

    [Fact]
    public async Task may_not_be_that_its_year_is_unknown_and_known()
    {
        await using var archive = TestArchive.With(Seeds.Interview(), Seeds.Report().At("publications/undated/what-sanctions-do.md"));

        Assert.Contains("seeds/publications/undated/what-sanctions-do.md:3: warning: ", string.Join('\n', archive.Validate()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task tells_two_editions_of_one_report_apart_by_their_dates()
    {
        await using var archive = TestArchive.With(Seeds.Report("first"), Seeds.Report("second", date: "2022-09-01"), Seeds.Report("other", "Another"));

        Assert.StartsWith("What Sanctions Do (20 August 2022) — ", (await archive.Page("/publications/first")).Title, StringComparison.Ordinal);
        Assert.StartsWith("What Sanctions Do (1 September 2022) — ", (await archive.Page("/publications/second")).Title, StringComparison.Ordinal);
        Assert.StartsWith("Another — ", (await archive.Page("/publications/other")).Title, StringComparison.Ordinal);
    }
}
