using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KoreaPeace.Tests.Browser;

[Trait("Category", "Browser")]
public sealed class A_reader_at_the_keyboard(Tab tab, OpenArchives archives) : IClassFixture<Tab>
{
    private const string Interview = "/transcripts/frank-aum-need-for-diplomacy-with-north-korea";

    [Fact]
    public async Task searches_from_the_front_page_and_lands_on_the_turn()
    {
        var page = await tab.At(archives.Shipped);

        await TabTo(page, "input[type=search]");
        await page.Keyboard.TypeAsync("absolute deficit of trust");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=*");
        await TabTo(page, "a.goto");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**" + Interview + "#t6");

        await IsShown(page, "t6");
    }

    [Fact]
    public async Task opens_a_link_to_a_turn_and_sees_which_one_is_meant()
    {
        await IsShown(await tab.At(new Uri(archives.Shipped, Interview + "#t4")), "t4");
        await IsShown(await tab.At(new Uri(archives.Shipped, Interview + "#t4"), Chromium.Phone), "t4");
    }

    [Fact]
    public async Task filters_by_two_topics_and_takes_one_away_again()
    {
        var page = await tab.At(new Uri(archives.Shipped, "/browse"));

        foreach (var topic in new[] { "global-policy", "economics" })
        {
            await TabTo(page, $"input[value={topic}]");
            await page.Keyboard.PressAsync("Space");
        }

        await TabTo(page, "button:text('Apply filters')");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/browse\\?.*topic=economics"));
        Assert.Equal(["Topic: Global Policy", "Topic: Economics"], await Chosen(page));
        var both = await page.Locator(".list > li").CountAsync();

        await TabTo(page, "a:text('Skip the filters')");
        await page.Keyboard.PressAsync("Enter");
        await TabTo(page, ".applied a:has-text('Economics')");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/browse?topic=global-policy");
        Assert.Equal(["Topic: Global Policy"], await Chosen(page));
        Assert.InRange(await page.Locator(".list > li").CountAsync(), 1, both);

        await page.GoBackAsync();
        Assert.Equal(both, await page.Locator(".list > li").CountAsync());
    }

    [Fact]
    public async Task opens_the_filter_on_a_phone()
    {
        var page = await tab.At(new Uri(archives.Shipped, "/browse"), Chromium.Phone);
        var topic = page.Locator("input[name=topic][value=economics]");
        Assert.False(await topic.IsVisibleAsync());

        await TabTo(page, ".filters > summary");
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await topic.IsVisibleAsync());

        await TabTo(page, "input[value=economics]");
        await page.Keyboard.PressAsync("Space");
        await TabTo(page, "button:text('Apply filters')");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/browse\\?.*topic=economics"));
        Assert.Equal(["Topic: Economics"], await Chosen(page));
    }

    [Fact]
    public async Task is_told_beside_the_field_when_a_year_is_none()
    {
        var page = await tab.At(new Uri(archives.Shipped, "/browse"), Chromium.Phone);

        await TabTo(page, ".filters > summary");
        await page.Keyboard.PressAsync("Enter");
        await TabTo(page, "#from");
        await page.Keyboard.TypeAsync("banana");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/browse?*from=banana*");

        var field = page.Locator("#from");
        Assert.Equal("banana", await field.InputValueAsync());
        foreach (var description in (await field.GetAttributeAsync("aria-describedby"))!.Split(' ')) // it has a description
            Assert.True(await page.Locator("#" + description).IsVisibleAsync());
    }

    /// <summary>Presses Tab until the element has the focus; a reader would not do so for ever.</summary>
    private static async Task TabTo(IPage page, string selector)
    {
        var element = page.Locator(selector).First;
        for (var stop = 0; stop < 60; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await element.EvaluateAsync<bool>("element => element === document.activeElement")) return;
        }

        Assert.Fail($"60 presses of the Tab key do not lead to {selector}");
    }

    private static async Task<IEnumerable<string>> Chosen(IPage page) =>
        (await page.Locator(".applied li").AllTextContentsAsync()).Where(label => label.StartsWith("Remove filter: ", StringComparison.Ordinal))
            .Select(label => label["Remove filter: ".Length..].TrimEnd('×', ' '));

    private static async Task IsShown(IPage page, string turn)
    {
        const string tint = "element => getComputedStyle(element).backgroundColor";
        Assert.NotEqual(await page.Locator("#t2").EvaluateAsync<string>(tint), await page.Locator("#" + turn).EvaluateAsync<string>(tint));
        Assert.True(await page.Locator("#" + turn).EvaluateAsync<bool>("element => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().top < innerHeight / 2"));
    }
}
