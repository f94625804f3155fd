using System.Globalization;
using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;

namespace KoreaPeace.Tests.Corrections;

public sealed class Following_corrections(Following_corrections.Shown shown) : IClassFixture<Following_corrections.Shown>
{
    private const string PublicUrl = "https://peace.example.org/archive";
    private const string Atom = "http://www.w3.org/2005/Atom";

    private static readonly IReadOnlyList<Seed> Pieces =
    [
        .. ExampleArchive.All,
        Seeds.Report("mended", "Mended & <Bold> 북한").But("rights:", """
            corrections:
              - date: 2023-02-03
                note: 'The "first" <name> & the 북한 of it.'
              - date: 2023-02-03
                note: The second name.
              - date: 2021
                note: The third name.
            rights:
            """),
        Seeds.Interview("mended-and-withdrawn", "Mended and Withdrawn").But("rights:", "corrections:\n  - date: 2023-05-06\n    note: Never shown.\nwithdrawn:\n  date: 2023-06-01\n  reason: Asked for.\nrights:"),
    ];

    public sealed class Shown : SharedArchive
    {
        public Shown() : base(Pieces) => Archive.Setting("Archive:PublicUrl", PublicUrl);
    }

    [Fact]
    public async Task on_a_page_lists_the_newest_first()
    {
        var page = await shown.Archive.Page("/corrections");

        Assert.Equal(
        [
            "3 February 2023 Mended & <Bold> 북한 The \"first\" <name> & the 북한 of it.", "3 February 2023 Mended & <Bold> 북한 The second name.",
            "2021 Mended & <Bold> 북한 The third name.", "15 January 2020 The Long Debate on 북한 and Peace Turn 3: \"Hanoi\" was \"Hanoy\".",
        ], page.Texts("main .list > li"));
        Assert.Equal("/publications/mended#corrections", page.Links("main h2 a")[0]);
        Assert.Equal("/transcripts/the-long-debate#corrections", page.Links("main h2 a")[^1]);
        Assert.Contains("/corrections", page.Links("footer a"));
    }

    [Fact]
    public async Task is_offered_by_the_page_to_readers_and_to_their_programs()
    {
        var page = await shown.Archive.Page("/corrections");
        var link = page.QuerySelector("link[rel=alternate]");

        Assert.Equal(("application/atom+xml", "Corrections — Korea Peace Archive", "/corrections.atom"), (link?.GetAttribute("type"), link?.GetAttribute("title"), link?.GetAttribute("href")));
        Assert.Equal(["/corrections.atom"], page.Links("main a.act"));
        Assert.Null((await shown.Archive.Page("/about")).QuerySelector("link[rel=alternate]"));
    }

    [Fact]
    public async Task by_a_feed_gives_each_with_its_words_and_its_day()
    {
        var feed = await Feed(shown.Archive);

        Assert.Equal(("Corrections — Korea Peace Archive", PublicUrl + "/corrections"), (feed.Title.Text, feed.Id));
        Assert.Equal(
            ["The \"first\" <name> & the 북한 of it.", "The second name.", "The third name.", "Turn 3: \"Hanoi\" was \"Hanoy\"."],
            feed.Items.Select(item => ((TextSyndicationContent)item.Content).Text));
        Assert.Equal(["Mended & <Bold> 북한", "The Long Debate on 북한 and Peace"], feed.Items.Select(item => item.Title.Text).Distinct());
        Assert.Equal(["2023-02-03", "2023-02-03", "2021-01-01", "2020-01-15"], feed.Items.Select(item => item.LastUpdatedTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Equal(new DateTimeOffset(2023, 2, 3, 0, 0, 0, TimeSpan.Zero), feed.LastUpdatedTime);
        Assert.Equal("Korea Peace Archive", Assert.Single(feed.Authors).Name);
    }

    [Fact]
    public async Task by_a_feed_has_all_that_Atom_asks_for()
    {
        var feed = new XmlDocument();
        feed.LoadXml(await (await shown.Archive.Get("/corrections.atom")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var names = new XmlNamespaceManager(feed.NameTable);
        names.AddNamespace("a", Atom);

        Assert.Equal((Atom, "feed"), (feed.DocumentElement!.NamespaceURI, feed.DocumentElement.LocalName)); // it was just parsed
        foreach (var parent in Enumerable.Range(1, 4).Select(n => $"/a:feed/a:entry[{n}]").Append("/a:feed"))
        {
            foreach (var child in new[] { "id", "title", "updated" }) Assert.True(feed.SelectNodes($"{parent}/a:{child}", names)?.Count == 1, $"{parent} has not one {child}");
        }

        Assert.Equal(PublicUrl + "/corrections.atom", feed.SelectSingleNode("/a:feed/a:link[@rel='self']/@href", names)?.Value);
        Assert.All(feed.SelectNodes("//a:link/@href | //a:id", names)!.Cast<XmlNode>(), address => Assert.StartsWith(PublicUrl + "/", address.InnerText, StringComparison.Ordinal)); // ids stand in every entry
    }

    [Fact]
    public async Task by_a_feed_leads_to_the_pieces()
    {
        var links = (await Feed(shown.Archive)).Items.Select(item => Assert.Single(item.Links).Uri.ToString()).Distinct().ToList();

        Assert.Equal([PublicUrl + "/publications/mended#corrections", PublicUrl + "/transcripts/the-long-debate#corrections"], links);
        foreach (var link in links) Assert.NotNull((await shown.Archive.Page(link[PublicUrl.Length..].Split('#')[0])).GetElementById("corrections"));
    }

    [Fact]
    public async Task by_a_feed_knows_each_again_after_another_ingest()
    {
        await using var again = TestArchive.With([.. Pieces, Seeds.Report("one-more", "One More").But("rights:", "corrections:\n  - date: 2024-01-01\n    note: One more.\nrights:")]);
        again.Setting("Archive:PublicUrl", PublicUrl);
        var before = (await Feed(shown.Archive)).Items.Select(item => item.Id).ToList();
        var after = (await Feed(again)).Items.Select(item => item.Id).ToList();

        Assert.Equal(before.Count, before.Distinct().Count());
        Assert.Equal(before, after.Skip(1));
    }

    [Fact]
    public async Task by_a_feed_is_answered_to_HEAD_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/corrections.atom");
        var head = await shown.Archive.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, "application/atom+xml; charset=utf-8"), (head.StatusCode, head.Content.Headers.ContentType?.ToString()));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task of_which_there_are_none_yet_says_so()
    {
        await using var archive = TestArchive.With(Seeds.Interview());

        Assert.Contains("Nothing has had to be corrected yet.", (await archive.Page("/corrections")).Texts("main p"));
        var feed = await Feed(archive);
        Assert.Empty(feed.Items);
        Assert.Equal((DateTimeOffset.UnixEpoch, "http://localhost:5080/corrections"), (feed.LastUpdatedTime, feed.Id));
    }

    private static async Task<SyndicationFeed> Feed(TestArchive archive)
    {
        var answer = await archive.Get("/corrections.atom");
        Assert.Equal((HttpStatusCode.OK, "application/atom+xml; charset=utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        using var reader = XmlReader.Create(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        return SyndicationFeed.Load(reader);
    }
}
