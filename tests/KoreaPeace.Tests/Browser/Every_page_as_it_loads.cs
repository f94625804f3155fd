namespace KoreaPeace.Tests.Browser;

[Trait("Category", "Browser")]
public sealed class Every_page_as_it_loads(Tab tab, OpenArchives archives) : IClassFixture<Tab>
{
    public static TheoryData<string> Pages => VisitedPage.Names;

    [Theory, MemberData(nameof(Pages))]
    public async Task asks_nobody_else_for_anything_and_has_no_error(string name)
    {
        var visited = VisitedPage.Named(name);

        var page = await tab.At(visited.In(archives));

        Assert.Equal(visited.Status, tab.Status);
        Assert.DoesNotContain(tab.Asked, url => !new Uri(url).IsLoopback);
        // That the page itself is not there is what some of these pages are about.
        Assert.DoesNotContain(tab.Errors, error => visited.Status == 200 || !error.Contains($"{visited.Status}", StringComparison.Ordinal));
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task has_one_heading_one_main_part_and_an_outline_without_gaps(string name)
    {
        var page = await tab.At(VisitedPage.Named(name).In(archives));

        var levels = await page.EvaluateAsync<int[]>("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(heading => +heading.tagName[1])");
        var ids = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(element => element.id)");
        var strayHangul = await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('body *')]
              .filter(element => !element.closest(':lang(ko)'))
              .flatMap(element => [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && /[\uAC00-\uD7A3]/.test(node.data)))
              .map(node => node.data.trim())
            """);

        Assert.Single(levels, level => level == 1);
        Assert.DoesNotContain(levels.Zip(levels.Skip(1)), pair => pair.Second > pair.First + 1);
        Assert.Equal(1, await page.Locator("main").CountAsync());
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.NotEqual("", await page.TitleAsync());
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(strayHangul);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task says_as_much_without_JavaScript(string name)
    {
        var address = VisitedPage.Named(name).In(archives);
        var page = await tab.At(address);
        var plain = await tab.WithoutJavaScriptAt(address);

        // Buttons that copy are a script's own; what they copy is on the page.
        await page.EvaluateAsync("() => document.querySelectorAll('.copies').forEach(buttons => buttons.remove())");

        Assert.NotEqual("", await plain.Locator("h1").InnerTextAsync());
        Assert.Equal(await page.Locator("body").InnerTextAsync(), await plain.Locator("body").InnerTextAsync());
    }
}
