using Microsoft.Playwright;

namespace KoreaPeace.Tests.Browser;

[Trait("Category", "Browser")]
public sealed class Quoting_selected_words(Tab tab, OpenArchives archives) : IClassFixture<Tab>
{
    private const string Interview = "/transcripts/frank-aum-need-for-diplomacy-with-north-korea";
    private const string PartOfAText = "/publications/sectioned-report/s-what-followed";
    private const string Words = "Deterrence is not an end.";

    private static readonly string[] Clipboard = ["clipboard-read", "clipboard-write"];

    [Fact]
    public async Task copies_their_address_which_marks_them()
    {
        var page = await Selected(Words[1..]); // a word that is cut is taken whole

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link to these words" }).ClickAsync();

        await page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Link copied." }).WaitForAsync();
        var address = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.EndsWith("/t4?quote=Deterrence%20is%20not%20an%20end.#quote", address, StringComparison.Ordinal);
        Assert.Equal(Words.TrimEnd('.'), await (await tab.At(new Uri(address))).Locator("mark").TextContentAsync());
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task copies_them_with_the_citation_of_the_chosen_style_by_keyboard_alone()
    {
        var page = await Selected(Words);
        var before = await page.EvaluateAsync<double>("() => document.documentElement.scrollHeight");

        await page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Tab leads there" }).WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Words and citation copied." }).WaitForAsync();
        var copied = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.StartsWith($"“{Words}” Frank Aum, guest", copied, StringComparison.Ordinal);
        Assert.Contains("\nAum, F. (2023, August).", copied, StringComparison.Ordinal);
        Assert.Equal(before, await page.EvaluateAsync<double>("() => document.documentElement.scrollHeight")); // nothing has moved
        await page.Keyboard.PressAsync("Escape");
        Assert.True(await page.Locator(".selection").IsHiddenAsync());
    }

    [Fact]
    public async Task across_turns_cites_the_turns()
    {
        var page = await Opened();
        await page.EvaluateAsync("() => getSelection().setBaseAndExtent(document.querySelector('#t7 p').lastChild, 4, document.querySelector('#t8 p').lastChild, 9)");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link to these words" }).ClickAsync();

        await page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Link copied." }).WaitForAsync();
        Assert.EndsWith("?turns=7-8#t7", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_possible_in_a_part_of_a_text()
    {
        var page = await tab.At(new Uri(archives.Crowded, PartOfAText));
        await page.Context.GrantPermissionsAsync(Clipboard);
        await page.EvaluateAsync("() => getSelection().selectAllChildren(document.querySelector('.prose[id] p'))");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link to these words" }).ClickAsync();

        await page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Link copied." }).WaitForAsync();
        Assert.Equal(1, await (await tab.At(new Uri(await page.EvaluateAsync<string>("() => navigator.clipboard.readText()")))).Locator("#quote").CountAsync());
    }

    [Fact]
    public async Task that_the_browser_does_not_allow_gives_them_to_copy_by_hand()
    {
        var page = await Selected(Words);
        await page.EvaluateAsync("() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link to these words" }).ClickAsync();

        Assert.EndsWith("#quote", await page.GetByLabel("To copy by hand").InputValueAsync(), StringComparison.Ordinal);
    }

    private async Task<IPage> Selected(string words)
    {
        var page = await Opened();
        await page.EvaluateAsync("""
            words => {
              const text = document.querySelector('#t4 p').lastChild;
              const at = text.data.indexOf(words);
              getSelection().setBaseAndExtent(text, at, text, at + words.length);
            }
            """, words);
        return page;
    }

    private async Task<IPage> Opened()
    {
        var page = await tab.At(new Uri(archives.Shipped, Interview));
        await page.Context.GrantPermissionsAsync(Clipboard);
        return page;
    }
}
