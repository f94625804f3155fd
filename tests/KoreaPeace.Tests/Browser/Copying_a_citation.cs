using Microsoft.Playwright;

namespace KoreaPeace.Tests.Browser;

[Trait("Category", "Browser")]
public sealed class Copying_a_citation(Tab tab, OpenArchives archives) : IClassFixture<Tab>
{
    private const string Interview = "/transcripts/frank-aum-need-for-diplomacy-with-north-korea";

    private static readonly string[] Clipboard = ["clipboard-read", "clipboard-write"];

    [Fact]
    public async Task as_text_leaves_the_italics_out()
    {
        var page = await Opened();

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy as text: APA", Exact = true }).ClickAsync();

        Assert.Equal("APA: copied as text.", await page.GetByRole(AriaRole.Status).Filter(new() { HasText = "APA: " }).TextContentAsync());
        Assert.Equal(await page.Locator(".citation").Nth(2).TextContentAsync(), await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task as_HTML_keeps_them_for_word_processors_and_shows_them_to_editors_of_text()
    {
        var page = await Opened();

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy as HTML: Chicago, bibliography" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.GetByText("Chicago, bibliography: copied as HTML.").WaitForAsync();
        var source = await page.Locator(".source code").First.TextContentAsync();
        Assert.Contains("<i>On Peace</i>", source, StringComparison.Ordinal);
        Assert.Equal(source, await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        Assert.Contains("<i>On Peace</i>", await page.EvaluateAsync<string>("async () => (await (await navigator.clipboard.read())[0].getType('text/html')).text()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task that_the_browser_does_not_allow_selects_it()
    {
        var page = await Opened();
        await page.EvaluateAsync("() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy as HTML: MLA" }).ClickAsync();

        await page.GetByText("MLA: selected.").WaitForAsync();
        Assert.Equal(await page.Locator(".source code").Nth(3).TextContentAsync(), await page.EvaluateAsync<string>("() => getSelection().toString()"));
    }

    [Fact]
    public async Task by_hand_is_possible_without_a_script()
    {
        var page = await tab.WithoutJavaScriptAt(new Uri(archives.Shipped, Interview));

        Assert.Equal(0, await page.Locator(".copies").CountAsync());
        await page.GetByText("The same as HTML").ClickAsync();
        Assert.Contains("<i>On Peace</i>", await page.Locator(".source code").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task<IPage> Opened()
    {
        var page = await tab.At(new Uri(archives.Shipped, Interview));
        await page.Context.GrantPermissionsAsync(Clipboard);
        return page;
    }
}
