using System.Net;
using System.Xml.Linq;

namespace KoreaPeace.Tests.Citations;

/// <summary>unAPI, through which Zotero gets whole items with their tags, also from lists.</summary>
public sealed class Saving_to_Zotero(Saving_to_Zotero.Shown shown) : IClassFixture<Saving_to_Zotero.Shown>
{
    private const string PublicUrl = "https://peace.example.org";

    private static readonly XNamespace Zotero = "http://www.zotero.org/namespaces/export#";
    private static readonly XNamespace Person = "http://xmlns.com/foaf/0.1/";
    private static readonly XNamespace Kind = "http://purl.org/net/biblio#";
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";

    public sealed class Shown : SharedArchive
    {
        public Shown() : base(ExampleArchive.All) => Archive.Setting("Archive:PublicUrl", PublicUrl);
    }

    [Fact]
    public async Task begins_with_the_one_item_of_a_piece()
    {
        Assert.Equal(["the-long-debate"], await Ids("/transcripts/the-long-debate"));
        Assert.Equal(["what-sanctions-do"], await Ids("/publications/what-sanctions-do"));
        Assert.Equal(["the-long-debate/t2"], await Ids("/transcripts/the-long-debate/t2"));
        Assert.Empty(await Ids("/transcripts/taken-back"));
    }

    [Theory, InlineData("/browse"), InlineData("/search?q=deterrence"), InlineData("/topics/sanctions")]
    public async Task offers_every_item_of_a_list(string address)
    {
        var page = await shown.Archive.Page(address);

        Assert.Equal(["/unapi"], page.Links("link[rel=unapi-server]"));
        Assert.Equal(page.Links(".list > li > h3 > a").Select(link => link.Split('/')[^1]), await Ids(address));
    }

    [Theory]
    [InlineData("/unapi", HttpStatusCode.OK)]
    [InlineData("/unapi?id=", HttpStatusCode.OK)]
    [InlineData("/unapi?id=the-long-debate", HttpStatusCode.MultipleChoices)]
    public async Task names_the_one_format(string address, HttpStatusCode status)
    {
        var answer = await shown.Archive.Get(address);
        var format = Assert.Single(XElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Elements("format"));

        Assert.Equal((status, "application/xml"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(("rdf_zotero", "application/rdf+xml"), (format.Attribute("name")?.Value, format.Attribute("type")?.Value));
    }

    [Fact]
    public async Task keeps_the_parts_and_the_topics_of_an_interview()
    {
        var item = await Item("the-long-debate");

        Assert.Equal(Kind + "Interview", item.Name);
        Assert.Equal(["Moon|Jae-in", "Guest|Ben"], People(item, Zotero + "interviewees"));
        Assert.Equal(["Host|Ada"], People(item, Zotero + "interviewers"));
        Assert.Equal(["Deterrence", "Peace Processes"], item.Elements(Core + "subject").Select(subject => subject.Value));
        Assert.Equal(("interview", "The Long Debate on 북한 and Peace", "2019-03", PublicUrl + "/transcripts/the-long-debate"),
            (item.Element(Zotero + "itemType")?.Value, item.Element(Core + "title")?.Value, item.Element(Core + "date")?.Value, item.Elements(Core + "identifier").Last().Value));
    }

    [Fact]
    public async Task keeps_the_number_of_a_report()
    {
        var item = await Item("a-paper-with-text");

        Assert.Equal((Kind + "Report", "17", "Institut für Frieden"), (item.Name, item.Element(Zotero + "reportNumber")?.Value, item.Element(Zotero + "institution")?.Value));
        Assert.Equal(["Guest|Ben", "Writer|Cara"], People(item, Kind + "authors"));
        Assert.Null(item.Element(Core + "date"));
    }

    [Fact]
    public async Task keeps_the_turn() => Assert.EndsWith("Turn 2", (await Item("the-long-debate/t2")).Element(Zotero + "extra")?.Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("/unapi?id=nothing&format=rdf_zotero", HttpStatusCode.NotFound)]
    [InlineData("/unapi?id=the-long-debate/t9&format=rdf_zotero", HttpStatusCode.NotFound)]
    [InlineData("/unapi?id=what-sanctions-do/t1", HttpStatusCode.NotFound)]
    [InlineData("/unapi?id=a/b/c", HttpStatusCode.NotFound)]
    [InlineData("/unapi?id=taken-back&format=rdf_zotero", HttpStatusCode.Gone)]
    [InlineData("/unapi?id=the-long-debate&format=mods", HttpStatusCode.NotAcceptable)]
    [InlineData("/unapi?id=a&id=b", HttpStatusCode.BadRequest)]
    [InlineData("/unapi?format=rdf_zotero", HttpStatusCode.BadRequest)]
    public async Task says_what_there_is_not(string address, HttpStatusCode status) => Assert.Equal(status, (await shown.Archive.Get(address)).StatusCode);

    private static IEnumerable<string> People(XElement item, XName role) =>
        item.Elements(role).Descendants(Person + "Person").Select(person => $"{person.Element(Person + "surname")?.Value}|{person.Element(Person + "givenName")?.Value}");

    private async Task<XElement> Item(string id)
    {
        var answer = await shown.Archive.Get($"/unapi?id={id}&format=rdf_zotero");
        Assert.Equal((HttpStatusCode.OK, "application/rdf+xml"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return Assert.Single(XElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Elements());
    }

    private async Task<IReadOnlyList<string?>> Ids(string address) => [.. (await shown.Archive.Page(address)).QuerySelectorAll("abbr.unapi-id").Select(abbr => abbr.GetAttribute("title"))];
}
