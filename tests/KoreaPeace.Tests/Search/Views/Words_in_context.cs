using AngleSharp.Dom;

namespace KoreaPeace.Tests.Search;

public sealed class Words_in_context(ViewedArchive shown) : IClassFixture<ViewedArchive>
{
    [Fact]
    public async Task have_a_line_for_every_place()
    {
        var page = await shown.Archive.Page("/search/context?q=armistice");

        Assert.Equal("9 places with “armistice”, in 6 pieces", page.TheText("#results"));
        Assert.Equal(Enumerable.Repeat("armistice", 9), page.Texts(".kwic mark"));
        var line = Assert.Single(page.QuerySelectorAll(".kwic li"), line => line.Words().Contains("beginning", StringComparison.Ordinal));
        Assert.Equal(("An", "armistice is a beginning.", "Ben Guest, turn 2 · 3 February 2015 · First Word"), (line.TheText(".before"), line.TheText(".after"), line.TheText(".meta")));
        Assert.Equal(["/transcripts/first-word#t2"], line.Links("a"));
    }

    [Fact]
    public async Task stand_on_one_line_where_they_stand_together() =>
        Assert.Equal(["armistice is old", "old armistice"], (await shown.Archive.Page("/search/context?q=armistice+old")).Texts(".kwic mark"));

    [Fact]
    public async Task are_put_in_order_of_the_word_before() => Assert.Equal(
        ["An", "What an", "=SUM(A1) of every", "The armistice is old; an old", "That", "The", "Is the", "Which", "북한이 정전을 말했다. 북한의"],
        (await shown.Archive.Page("/search/context?q=armistice&order=left")).Texts(".before"));

    [Fact]
    public async Task are_put_in_order_of_the_word_after() => Assert.Equal(
        ["armistice?", "armistice a peace?", "armistice, all the same.", "armistice costs.", "armistice has no date.", "armistice, he said, \"and so on\".", "armistice is a beginning.", "armistice is old; an old armistice, all the same.", "armistice 는 오래되었다."],
        (await shown.Archive.Page("/search/context?q=armistice&order=right")).Texts(".after"));

    [Fact]
    public async Task are_put_in_order_of_time() => Assert.Equal(
        ["First Word", "Between Years", "Second Word", "Second Word", "Second Word", "Third Word", "Third Word", "In Korean", "Without a Day"],
        (await shown.Archive.Page("/search/context?q=armistice&order=date")).Texts(".kwic .meta").Select(line => line.Split(" · ")[2]));

    [Fact]
    public async Task are_found_in_Korean_with_a_particle_behind_them()
    {
        var page = await shown.Archive.Page("/search/context?q=북한");

        Assert.Equal(["북한", "북한"], page.Texts(".kwic mark").Take(2));
        Assert.All(page.QuerySelectorAll(".kwic mark"), mark => Assert.NotNull(mark.QuerySelector("[lang=ko]")));
    }

    [Fact]
    public async Task page_by_fifty_and_keep_their_order()
    {
        var first = await shown.Archive.Page("/search/context?q=zeppelin&order=right");
        var second = await shown.Archive.Page(Assert.Single(first.Links("a[rel=next]")));

        Assert.Equal((50, 20), (first.QuerySelectorAll(".kwic li").Length, second.QuerySelectorAll(".kwic li").Length));
        Assert.Equal("word after", second.TheText(".sorts [aria-current]"));
        Assert.Equal("51", second.QuerySelector(".kwic")?.GetAttribute("start"));
    }

    [Fact]
    public async Task are_a_table_too_in_the_same_order()
    {
        var page = await shown.Archive.Page("/search/context?q=armistice&order=date");
        var rows = await shown.Table(Assert.Single(page.Links("a[type='text/csv']")));

        Assert.Equal(["before", "word", "after", "speaker", "title", "publisher", "date", "address"], rows[0]);
        Assert.Equal(["An ", "armistice", " is a beginning.", "Ben Guest", "First Word", "Example Radio", "2015-02-03", "http://localhost:5080/transcripts/first-word#t2"], rows[1]);
        Assert.Equal(page.QuerySelectorAll(".kwic .meta").Select(line => line.Words().Split(" · ")[2]), rows.Skip(1).Select(row => row[4]));
    }

    [Fact]
    public async Task of_what_only_a_title_holds_lead_to_the_piece() =>
        Assert.Contains("1 piece answers in a title or a name, which have no context.", (await shown.Archive.Page("/search/context?q=litany")).Texts("main p"));

    [Fact]
    public async Task stop_at_three_thousand_and_say_so()
    {
        await using var archive = TestArchive.With(Seeds.Interview("a-murmur", "A Murmur", answer: string.Join(' ', Enumerable.Repeat("zeppelin", 3_100))));
        var page = await archive.Page("/search/context?q=zeppelin&page=60");

        Assert.Equal("More than 3,000 places with “zeppelin”", page.TheText("#results"));
        Assert.StartsWith("Only the first 3,000 places of the best pieces", page.TheText(".note"), StringComparison.Ordinal);
        Assert.Equal(50, page.QuerySelectorAll(".kwic li").Length);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await archive.Get("/search/context?q=zeppelin&page=61")).StatusCode);
    }
}
