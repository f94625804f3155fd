using KoreaPeace.Archive.Citations;

namespace KoreaPeace.Tests.Citations;

public sealed class Names_with_something_behind_them
{
    private static readonly CslItem Item = new()
    {
        Id = "a",
        Type = "interview",
        Title = "A Talk",
        Url = "https://x.example/a",
        Archive = "Korea Peace Archive",
        Issued = new CslDate { DateParts = [[2003, 1, 14]] },
        Author = [new CslName { Family = "Bechtol", Given = "Bruce E.", Suffix = "Jr." }],
        Interviewer = [new CslName { Family = "Bush", Given = "Richard C.", Suffix = "III" }],
    };

    [Theory]
    [InlineData(CitationStyle.Chicago, "Bechtol, Bruce E., Jr. “A Talk.” Interview by Richard C. Bush III. January 14, 2003.")]
    [InlineData(CitationStyle.ChicagoNote, "Bruce E. Bechtol Jr., “A Talk,” interview by Richard C. Bush III, January 14, 2003,")]
    [InlineData(CitationStyle.Apa, "Bechtol, B. E., Jr. (2003, January 14). A Talk (R. C. Bush III, Interviewer).")]
    [InlineData(CitationStyle.Mla, "Bechtol, Bruce E., Jr. “A Talk.” Interview by Richard C. Bush III. 14 Jan. 2003,")]
    public void keep_it_there_in_every_style(CitationStyle style, string citation) => Assert.StartsWith(citation, Citation.Of(Item, style).Text, StringComparison.Ordinal);

    [Fact]
    public void keep_it_in_every_file()
    {
        Assert.Contains("author = {Bechtol, Jr., Bruce E.},", CitationFormat.Bibtex.Written([Item]), StringComparison.Ordinal);
        Assert.Contains("AU  - Bechtol, Bruce E., Jr.\r\n", CitationFormat.Ris.Written([Item]), StringComparison.Ordinal);
        Assert.Contains("\"suffix\": \"Jr.\"", CitationFormat.Csl.Written([Item]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_taken_apart_as_people_are_sorted()
    {
        await using var archive = TestArchive.With(Seeds.People with { Text = Seeds.People.Text + "- slug: bruce-bechtol\n  name: Bruce E. Bechtol Jr.\n  sort: Bechtol, Bruce E., Jr.\n" }, Seeds.Report().But("[Cara Writer]", "[bruce-bechtol]"));

        Assert.Equal("bechtol2022sanctions", (await archive.Json("/browse.csl.json"))[0].GetProperty("citation-key").GetString()?.Split('-')[0]);
        Assert.Equal("Bechtol, Bruce E., Jr.", (await archive.Page("/publications/what-sanctions-do")).QuerySelector("meta[name=citation_author]")?.GetAttribute("content"));
    }
}
