using System.Diagnostics;
using System.Text;
using KoreaPeace.Tests.Verbs;

namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>Of what is no page, or one made to hurt, the program says what is wrong, in bounded time, and writes nothing by halves.</summary>
public sealed class Pages_that_are_none
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60); // on a machine that does other things, too

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \n\n ", "has no words in it")]
    [InlineData("\0\0\0\u0001ELF", "is no text")]
    [InlineData("<html><head><title>T</title></head><body><script>alert(1)</script></body></html>", "has no words in it")]
    [InlineData("<html><body><nav>Home</nav><footer>Foot</footer></body></html>", "has neither a text nor a list")]
    public async Task are_refused_with_the_reason(string text, string why)
    {
        using var page = await ImportedPage.Text("page.html", text);

        Assert.Contains(why, page.Told.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(page.Into));
    }

    [Fact]
    public async Task have_more_bytes_than_are_read()
    {
        var line = Encoding.UTF8.GetBytes("<p>The ferry is late again, and again nobody on the quay is surprised by that.</p>\n");
        var bytes = new byte[100 * 1024 * 1024];
        for (var at = 0; at + line.Length < bytes.Length; at += line.Length) line.CopyTo(bytes, at);
        Array.Fill(bytes, (byte)' ', bytes.Length - line.Length, line.Length);
        using var page = await ImportedPage.Bytes("page.html", bytes);

        Assert.Contains("at most", page.Told.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(page.Into));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<p><font color=1>")]
    [InlineData("<ul><li>")]
    [InlineData("<blockquote>")]
    public async Task nest_a_hundred_thousand_elements(string element)
    {
        var html = "<html><body>" + string.Concat(Enumerable.Repeat(element, 100_000)) + "The ferry left North Shore at six in the morning, and nobody was there to see it.";
        var watch = Stopwatch.StartNew();
        using var page = await ImportedPage.Text("nested.html", html);

        Assert.True(watch.Elapsed < Bound, $"took {watch.Elapsed}");
        Assert.Contains("nests its elements", page.Told.Error, StringComparison.Ordinal);
    }

    /// <summary>Every paragraph opens again what was not closed before it, so that such pages grow by themselves.</summary>
    [Fact]
    public async Task open_what_they_never_close()
    {
        var html = "<html><body>" + string.Concat(Enumerable.Range(0, 1_000).Select(n => $"<font color={n}>")) + string.Concat(Enumerable.Repeat("<p>late</p>", 1_000));
        var watch = Stopwatch.StartNew();
        using var page = await ImportedPage.Text("open.html", html);

        Assert.True(watch.Elapsed < Bound, $"took {watch.Elapsed}");
        Assert.True(page.Told.ExitCode is 0 or 3, page.Told.Error);
    }

    [Fact]
    public async Task have_one_endless_line()
    {
        var watch = Stopwatch.StartNew();
        using var page = await ImportedPage.Text("line.txt", "The Ferry\n\n" + string.Concat(Enumerable.Repeat("Jane Doe: late again? ", 30_000)));

        Assert.True(watch.Elapsed < Bound, $"took {watch.Elapsed}");
        Assert.True(page.Told.ExitCode is 0 or 3, page.Told.Error);
    }

    [Fact]
    public async Task cost_the_good_ones_nothing()
    {
        using var good = await ImportedPage.Saved("fact-sheet.txt");
        var bad = Path.Combine(good.Into, "empty.txt"); // in a folder that is there
        await File.WriteAllTextAsync(bad, "", TestContext.Current.CancellationToken);
        var told = await Told.Program("import", "page", bad, Path.Combine(Repository.Root, "tests/KoreaPeace.Tests/Exchange/Import/Pages/Saved/briefing.html"), "--into", good.Into, "--seeds", Repository.Seeds);

        Assert.Equal(3, told.ExitCode);
        Assert.Contains("empty.txt is empty", told.Error, StringComparison.Ordinal);
        Assert.Contains("department-press-briefing", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_told_an_address_that_is_none()
    {
        using var page = await ImportedPage.Saved("fact-sheet.txt", "--url", "usip");

        Assert.Contains("usip", page.Told.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(page.Into));
    }
}
