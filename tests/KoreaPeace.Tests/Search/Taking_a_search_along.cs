using System.Net;
using System.Text;
using System.Xml.Linq;

namespace KoreaPeace.Tests.Search;

public sealed class Taking_a_search_along(Taking_a_search_along.Shown shown) : IClassFixture<Taking_a_search_along.Shown>
{
    private const string PublicUrl = "https://peace.example.org";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public sealed class Shown : SharedArchive
    {
        public Shown() : base([
            .. SearchedArchive.Seeds,
            Tests.Seeds.Report("formula", "=1+1, \"quoted\" zeppelin", summary: "'+1 zeppelin, said to be \"big\".'"),
            .. Enumerable.Range(1, 55).Select(n => Tests.Seeds.Report($"yearbook-{n}", $"Yearbook {n}", $"{1900 + n}", summary: "Bound in leather.").But("authors: [Cara Writer]", "authors: [Cara Writer]\ndate-basis: Printed without the day.")),
        ]) => Archive.Setting("Archive:PublicUrl", PublicUrl);
    }

    [Fact]
    public async Task as_a_table_has_a_row_for_each_passage_of_the_page()
    {
        var rows = await Table("/search.csv?q=missile");
        var hit = Assert.Single(await shown.Search("missile"));

        Assert.Equal(["rank", "score", "kind", "title", "date", "who", "role", "text", "url", "every_word"], rows[0]);
        Assert.Equal(hit.Passages.Select(passage => PublicUrl + passage.Link), rows.Skip(1).Select(row => row[8]));
        Assert.All(rows.Skip(1), row => Assert.Equal(("1", "transcript", "A Long Interview", "2019-06-01"), (row[0], row[2], row[3], row[4])));
        Assert.Contains(rows, row => row is [.., "Ben Guest", "guest", _, _, "yes"]);
    }

    [Fact]
    public async Task as_a_table_has_every_piece_of_a_long_list() =>
        Assert.Equal(24, (await Table("/search.csv?q=sent+circular")).Skip(1).Select(row => row[3]).Count(title => title.StartsWith("Circular", StringComparison.Ordinal)));

    [Fact]
    public async Task as_a_table_comes_back_as_it_was_and_computes_nothing()
    {
        var row = (await Table("/search.csv?q=zeppelin"))[1];

        Assert.Equal(("'=1+1, \"quoted\" zeppelin", "'+1 zeppelin, said to be \"big\"."), (row[3], row[7]));
    }

    [Fact]
    public async Task as_a_table_is_a_file_that_spreadsheets_read()
    {
        var answer = await shown.Archive.Get("/search.csv?q=" + Uri.EscapeDataString("북한"));
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(("text/csv", "search.csv"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Contains("북한이", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task as_a_feed_has_what_Atom_requires()
    {
        var feed = await Feed("/feed.atom?q=sent&topic=deterrence");

        Assert.Equal("sent (Deterrence) — Korea Peace Archive", feed.Element(Atom + "title")?.Value);
        Assert.Equal(PublicUrl + "/feed.atom?q=sent&topic=deterrence", feed.Element(Atom + "id")?.Value);
        Assert.Equal(PublicUrl + "/feed.atom?q=sent&topic=deterrence", Link(feed, "self"));
        Assert.Equal(PublicUrl + "/search?q=sent&topic=deterrence&sort=newest", Link(feed, "alternate"));
        Assert.NotEmpty(feed.Elements(Atom + "entry"));
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            Assert.Equal(entry.Element(Atom + "id")?.Value, Link(entry, "alternate"));
            Assert.NotEmpty(entry.Element(Atom + "title")!.Value); // a feed without one fails here, as it should
            Assert.True(DateTimeOffset.TryParse(entry.Element(Atom + "updated")?.Value, System.Globalization.CultureInfo.InvariantCulture, out _));
        }

        Assert.Equal(feed.Elements(Atom + "entry").Max(entry => entry.Element(Atom + "updated")?.Value), feed.Element(Atom + "updated")?.Value);
    }

    [Fact]
    public async Task as_a_feed_begins_with_the_newest_and_ends_after_fifty()
    {
        var published = (await Feed("/feed.atom?q=leather")).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "published")!.Value).ToList(); // every piece here has a date

        Assert.Equal(50, published.Count);
        Assert.Equal(published.OrderDescending(StringComparer.Ordinal), published);
        Assert.StartsWith("1955", published[0], StringComparison.Ordinal);
    }

    [Theory, InlineData("/feed.atom?q=leather"), InlineData("/feed.atom")]
    public async Task as_a_feed_goes_on_with_what_is_older(string address)
    {
        var ids = new List<string>();
        for (var next = PublicUrl + address; next is not null;)
        {
            var feed = await Feed(next[PublicUrl.Length..]);
            ids.AddRange(feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)); // as Atom requires
            next = Link(feed, "next");
        }

        Assert.Equal(ids.Distinct(), ids);
        Assert.True(ids.Count >= 55);
        Assert.Equal(HttpStatusCode.NotFound, (await shown.Archive.Get(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "page=99")).StatusCode);
    }

    [Fact]
    public async Task as_a_feed_without_a_word_follows_the_list() =>
        Assert.Equal(PublicUrl + "/browse?kind=transcript", Link(await Feed("/feed.atom?kind=transcript"), "alternate"));

    [Fact]
    public async Task as_a_JSON_feed_says_the_same()
    {
        var json = await shown.Archive.Json("/feed.json?q=" + Uri.EscapeDataString("북한"));
        var atom = await Feed("/feed.atom?q=" + Uri.EscapeDataString("북한"));

        Assert.Equal("https://jsonfeed.org/version/1.1", json.GetProperty("version").GetString());
        Assert.Equal(atom.Element(Atom + "title")?.Value, json.GetProperty("title").GetString());
        Assert.Equal(Link(atom, "alternate"), json.GetProperty("home_page_url").GetString());
        Assert.Equal(atom.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")?.Value), json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        Assert.All(json.GetProperty("items").EnumerateArray(), item => Assert.NotEqual("", item.GetProperty("content_text").GetString()));
        Assert.False(json.TryGetProperty("next_url", out _));
    }

    [Theory, InlineData("/search.csv?page=x"), InlineData("/feed.atom?page=0"), InlineData("/feed.json?q=a&q=b")]
    public async Task that_cannot_be_answered_is_told(string address) => Assert.Equal(HttpStatusCode.BadRequest, (await shown.Archive.Get(address)).StatusCode);

    private static string? Link(XElement element, string relation) => element.Elements(Atom + "link").SingleOrDefault(link => link.Attribute("rel")?.Value == relation)?.Attribute("href")?.Value;

    private async Task<XElement> Feed(string address)
    {
        var answer = await shown.Archive.Get(address);
        Assert.Equal((HttpStatusCode.OK, "application/atom+xml"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return XElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The fields of each row, read as RFC 4180 says.</summary>
    private async Task<List<string[]>> Table(string address)
    {
        var text = (await shown.Archive.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).TrimStart('\uFEFF');
        var (rows, row, field, isQuoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') field.Append(text[++i]);
            else if (text[i] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && text[i] is ',' or '\r')
            {
                row.Add(field.ToString());
                field.Clear();
                if (text[i] == ',') continue;
                Assert.Equal('\n', text[++i]);
                rows.Add([.. row]);
                row.Clear();
            }
            else field.Append(text[i]);
        }

        Assert.False(isQuoted);
        return rows;
    }
}
