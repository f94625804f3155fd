using Microsoft.Playwright;

namespace KoreaPeace.Tests.Browser;

[Trait("Category", "Browser")]
public sealed class A_transcript_taken_along(Tab tab, OpenArchives archives) : IClassFixture<Tab>
{
    private const string Interview = "/transcripts/frank-aum-need-for-diplomacy-with-north-korea";

    [Theory, InlineData(360), InlineData(1280)]
    public async Task is_copied_with_the_name_before_the_words(int width)
    {
        var page = await tab.At(new Uri(archives.Shipped, Interview), new ViewportSize { Width = width, Height = 900 });

        var copied = await page.EvaluateAsync<string>("""
            () => {
              const range = document.createRange();
              range.setStartBefore(document.getElementById('t11'));
              range.setEndAfter(document.getElementById('t12'));
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              return getSelection().toString();
            }
            """);

        Assert.Contains("Laura Coates: Really fascinating", copied, StringComparison.Ordinal);
        Assert.Contains("Frank Aum: Thanks for having me.", copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task prints_without_what_only_a_screen_can_use()
    {
        var page = await tab.At(new Uri(archives.Shipped, Interview));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var navigation in new[] { ".skip", ".nav", ".find", ".crumbs", ".foot nav" })
            Assert.False(await page.Locator(navigation).First.IsVisibleAsync(), $"{navigation} is printed");
        foreach (var content in new[] { "h1", ".facts", "#t1", "#t12", "#t12 .num" })
            Assert.True(await page.Locator(content).First.IsVisibleAsync(), $"{content} is not printed");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
    }

    [Fact]
    public async Task prints_a_list_without_its_filters()
    {
        var page = await tab.At(new Uri(archives.Crowded, "/browse"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var control in new[] { ".filters", ".pager" }) Assert.False(await page.Locator(control).IsVisibleAsync(), $"{control} is printed");
        Assert.True(await page.Locator(".list").IsVisibleAsync());
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
    }
}
