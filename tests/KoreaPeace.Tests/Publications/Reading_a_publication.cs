using AngleSharp.Dom;

namespace KoreaPeace.Tests.Publications;

public sealed class Reading_a_publication(Reading_a_publication.Shown shown) : IClassFixture<Reading_a_publication.Shown>
{
    public sealed class Shown() : SharedArchive([.. ExampleArchive.All, Seeds.Report("gone-for-good", "Gone for Good").But("source:\n", "source:\n  gone: true\n")]);

    [Fact]
    public async Task begins_with_where_to_read_it()
    {
        var page = await shown.Archive.Page("/publications/what-sanctions-do");
        var link = page.QuerySelector("header .read a, article .read a");

        Assert.Equal(("Read at institute.example.org", "https://institute.example.org/what-sanctions-do"), (link?.Words(), link?.GetAttribute("href")));
        Assert.True(link!.CompareDocumentPosition(page.QuerySelector(".facts")!).HasFlag(DocumentPositions.Following), "the facts come first"); // both are there
    }

    [Fact]
    public async Task gives_its_facts_in_words()
    {
        var page = await shown.Archive.Page("/publications/what-sanctions-do");

        Assert.Equal("Cara Writer", page.Fact("Author"));
        Assert.Equal("20 August 2022", page.Fact("Published"));
        Assert.Equal("Report", page.Fact("Type"));
        Assert.Equal("Sanctions hurt; whether they persuade is another matter.", page.TheText("section[aria-labelledby=abstract] p"));
        Assert.Equal("Publication · Report", page.TheText(".kind"));
    }

    [Fact]
    public async Task of_which_only_a_list_is_known_says_so()
    {
        var page = await shown.Archive.Page("/publications/a-paper-with-text");

        Assert.Equal("See where it is listed at institute.example.org", page.TheText(".read a"));
        Assert.Equal("Listed at institute.example.org · the piece’s own address is not known", page.Fact("Source"));
    }

    [Fact]
    public async Task that_is_gone_leads_to_its_archived_copy()
    {
        var page = await shown.Archive.Page("/publications/gone-for-good");

        Assert.Equal(["https://web.archive.org/web/2022/https://institute.example.org/gone-for-good"], page.Links(".read a"));
        Assert.Equal("Read the archived copy", page.TheText(".read a"));
    }

    [Fact]
    public async Task without_a_date_says_how_that_is_known()
    {
        var page = await shown.Archive.Page("/publications/a-paper-with-text");

        Assert.Equal("undated", page.Fact("Published"));
        Assert.Equal("Nothing in it tells its date.", page.Fact("How dated"));
        Assert.Empty(page.QuerySelectorAll(".facts time"));
    }

    [Fact]
    public async Task keeps_the_printed_name_of_its_type_its_number_and_its_authors()
    {
        var page = await shown.Archive.Page("/publications/a-paper-with-text");

        Assert.Equal("Brief (printed as “Policy Brief”), no. 17", page.Fact("Type"));
        Assert.Equal("Ben Guest Cara Writer", page.Fact("Authors"));
        Assert.Equal(["/people/ben-guest"], page.FactOf("Authors").Links("a"));
        Assert.Equal(["/browse?publisher=institut-fur-frieden"], page.FactOf("Publisher").Links("a"));
    }

    [Fact]
    public async Task shows_its_text_in_sections_that_can_be_linked()
    {
        var page = await shown.Archive.Page("/publications/a-paper-with-text");

        Assert.Equal(["text", "s-why-it-is-hard", "s-why-it-is-hard-2"], page.QuerySelectorAll("section[aria-labelledby=fulltext] > div").Select(part => part.Id));
        Assert.Equal("Because Moon Jae-in (문재인) said so.", page.TheText("#s-why-it-is-hard p"));
        Assert.Equal("What a curator says of it.", page.TheText(".stand"));
    }

    [Fact]
    public async Task shows_nothing_that_it_does_not_have()
    {
        var page = await shown.Archive.Page("/publications/what-sanctions-do");

        Assert.Empty(page.QuerySelectorAll("#fulltext, #corrections, .stand"));
        Assert.DoesNotContain("How dated", page.Texts("dt"));
    }
}
