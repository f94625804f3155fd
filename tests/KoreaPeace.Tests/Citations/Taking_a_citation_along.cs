using System.Net;
using System.Text.Json;

namespace KoreaPeace.Tests.Citations;

public sealed class Taking_a_citation_along(Taking_a_citation_along.Shown shown) : IClassFixture<Taking_a_citation_along.Shown>
{
    private const string PublicUrl = "https://peace.example.org";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    public sealed class Shown : SharedArchive
    {
        public Shown() : base(ExampleArchive.All) => Archive.Setting("Archive:PublicUrl", PublicUrl);
    }

    [Theory]
    [InlineData(".csl.json", "application/vnd.citationstyles.csl+json")]
    [InlineData(".bib", "application/x-bibtex; charset=utf-8")]
    [InlineData(".ris", "application/x-research-info-systems; charset=utf-8")]
    public async Task is_answered_in_its_own_media_type_and_name(string suffix, string type)
    {
        foreach (var (address, name) in new[] { ("/transcripts/a-talk-on-deterrence", "a-talk-on-deterrence"), ("/transcripts/a-talk-on-deterrence/t2", "a-talk-on-deterrence-t2"), ("/publications/what-sanctions-do", "what-sanctions-do") })
        {
            var answer = await shown.Archive.Get(address + suffix);
            Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
            Assert.Equal(name + suffix, answer.Content.Headers.ContentDisposition?.FileName);
        }
    }

    [Fact]
    public async Task of_an_interview_in_RIS_has_everybody_and_ends_its_lines_as_it_must() => Assert.Equal(
        [
            "TY  - ELEC", "AU  - Moon, Jae-in", "AU  - Guest, Ben", "TI  - The Long Debate on 북한 and Peace", "T2  - The Hour", "PB  - Example Radio", "PY  - 2019", "DA  - 2019/03//", "M3  - Interview transcript",
            "AB  - Two guests quarrel about what comes first.", "N1  - Interview by Ada Host", "N1  - Radio debate", "KW  - Deterrence", "KW  - Peace Processes", "LA  - en", "DB  - Korea Peace Archive",
            "UR  - https://peace.example.org/transcripts/the-long-debate", "ER  - ", "",
        ],
        (await Text("/transcripts/the-long-debate.ris")).Split("\r\n").Where(line => !line.StartsWith("ID", StringComparison.Ordinal) && !line.StartsWith("Y2", StringComparison.Ordinal)));

    [Fact]
    public async Task of_a_report_in_BibTeX_is_a_technical_report()
    {
        var entry = (await Text("/publications/what-sanctions-do.bib")).Split('\n');

        Assert.Matches("^@techreport{writer2022sanctions-[b-z2-9]{4},$", entry[0]);
        Assert.Equal(
            [
                "  author = {Writer, Cara},", "  title = {{What Sanctions Do}},", "  institution = {Example Institute},", "  type = {Report},", "  year = {2022},", "  month = aug,", "  date = {2022-08-20},",
                "  url = {https://peace.example.org/publications/what-sanctions-do},", "  language = {en},", "  keywords = {Sanctions},",
                "  abstract = {Sanctions hurt; whether they persuade is another matter.},", "}", "",
            ],
            entry.Skip(1).Where(line => !line.StartsWith("  urldate", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task of_an_interview_in_CSL_is_what_a_style_prints()
    {
        var item = Assert.Single((await Json("/transcripts/a-talk-on-deterrence.csl.json")).EnumerateArray());

        Assert.Equal(("interview", "A Talk on Deterrence", "The Hour", "Example Radio", "Korea Peace Archive"), (Said(item, "type"), Said(item, "title"), Said(item, "container-title"), Said(item, "publisher"), Said(item, "archive")));
        Assert.Equal("""[{"family":"Guest","given":"Ben"}][{"family":"Host","given":"Ada"}]""", Squeezed(item.GetProperty("author")) + Squeezed(item.GetProperty("interviewer")));
        Assert.Equal("""{"date-parts":[[2021,5,3]]}""", Squeezed(item.GetProperty("issued")));
        Assert.False(item.TryGetProperty("genre", out _));
    }

    [Fact]
    public async Task of_a_turn_names_it_and_leads_to_it()
    {
        var item = Assert.Single((await Json("/transcripts/a-talk-on-deterrence/t2.csl.json")).EnumerateArray());

        Assert.Equal(("a-talk-on-deterrence-t2", "Turn 2", PublicUrl + "/transcripts/a-talk-on-deterrence/t2"), (Said(item, "id"), Said(item, "note"), Said(item, "URL")));
        Assert.Contains("-t2,", (await Text("/transcripts/a-talk-on-deterrence/t2.bib")).Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_several_turns_names_them_and_leads_to_them()
    {
        var item = Assert.Single((await Json("/transcripts/a-talk-on-deterrence.csl.json?turns=2-4")).EnumerateArray());

        Assert.Equal(("a-talk-on-deterrence-t2-t4", "Turns 2–4", PublicUrl + "/transcripts/a-talk-on-deterrence?turns=2-4#t2"), (Said(item, "id"), Said(item, "note"), Said(item, "URL")));
    }

    [Theory]
    [InlineData("/transcripts/no-such-piece.bib", HttpStatusCode.NotFound)]
    [InlineData("/transcripts/a-talk-on-deterrence/t99.ris", HttpStatusCode.NotFound)]
    [InlineData("/publications/a-paper-with-text/text.bib", HttpStatusCode.NotFound)]
    [InlineData("/transcripts/a-talk-on-deterrence.docx", HttpStatusCode.NotFound)]
    [InlineData("/transcripts/taken-back.csl.json", HttpStatusCode.Gone)]
    [InlineData("/transcripts/taken-back/t1.ris", HttpStatusCode.Gone)]
    [InlineData("/transcripts/a-talk-on-deterrence.ris?turns=4-2", HttpStatusCode.BadRequest)]
    [InlineData("/transcripts/a-talk-on-deterrence.ris?turns=1&turns=2", HttpStatusCode.BadRequest)]
    public async Task that_is_not_there_is_answered_as_a_page_would_be(string address, HttpStatusCode status)
    {
        var answer = await shown.Archive.Get(address);

        Assert.Equal((status, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("/transcripts/a-long-debate.bib", "/transcripts/the-long-debate.bib")]
    [InlineData("/publications/the-long-debate.ris?x=y", "/transcripts/the-long-debate.ris?x=y")]
    [InlineData("/transcripts/a-long-debate/t3.ris?x=y", "/transcripts/the-long-debate/t3.ris?x=y")]
    [InlineData("/transcripts/A-Talk-On-Deterrence.csl.json", "/transcripts/a-talk-on-deterrence.csl.json")]
    public async Task that_has_moved_is_found(string address, string now)
    {
        var answer = await shown.Archive.Get(address);

        Assert.Equal((HttpStatusCode.MovedPermanently, now), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task may_be_read_from_any_site_and_is_sent_once_for_an_edition()
    {
        var first = await shown.Archive.Get("/transcripts/a-talk-on-deterrence.bib");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/transcripts/a-talk-on-deterrence.bib") { Headers = { IfNoneMatch = { first.Headers.ETag! } } }; // asserted by what follows
        using var head = new HttpRequestMessage(HttpMethod.Head, "/transcripts/a-talk-on-deterrence.bib");
        var headers = await shown.Archive.Client.SendAsync(head, Cancel);

        Assert.Equal(HttpStatusCode.NotModified, (await shown.Archive.Client.SendAsync(again, Cancel)).StatusCode);
        Assert.Equal(["*"], first.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal((HttpStatusCode.OK, first.Content.Headers.ContentLength, first.Headers.ETag), (headers.StatusCode, headers.Content.Headers.ContentLength, headers.Headers.ETag));
    }

    [Theory]
    [InlineData("/transcripts/a-talk-on-deterrence")]
    [InlineData("/transcripts/a-talk-on-deterrence/t2")]
    [InlineData("/publications/what-sanctions-do")]
    public async Task is_offered_on_its_page_to_readers_and_to_programs(string address)
    {
        var page = await shown.Archive.Page(address);
        string[] files = [address + ".csl.json", address + ".bib", address + ".ris"];

        Assert.Equal(files, page.Links(".cite a[type]"));
        Assert.Equal(files, page.Links("link[rel=alternate][type*=citationstyles], link[rel=alternate][type*=bibtex], link[rel=alternate][type*=research-info]"));
    }

    [Fact]
    public async Task is_not_offered_where_there_is_none() =>
        Assert.Empty((await shown.Archive.Page("/transcripts/taken-back")).QuerySelectorAll("link[type*=bibtex], a[type*=bibtex]"));

    [Fact]
    public async Task of_a_part_of_a_text_is_that_of_its_publication()
    {
        var page = await shown.Archive.Page("/publications/a-paper-with-text/text");

        Assert.Equal(["/publications/a-paper-with-text.csl.json", "/publications/a-paper-with-text.bib", "/publications/a-paper-with-text.ris"], page.Links(".cite a[type]"));
        Assert.Empty(page.QuerySelectorAll("link[type*=bibtex]")); // it is no item of its own
    }

    private static string? Said(JsonElement item, string name) => item.GetProperty(name).GetString();

    private static string Squeezed(JsonElement element) => JsonSerializer.Serialize(element);

    private async Task<JsonElement> Json(string address) => JsonElement.Parse(await Text(address));

    private async Task<string> Text(string address)
    {
        var answer = await shown.Archive.Get(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }
}
