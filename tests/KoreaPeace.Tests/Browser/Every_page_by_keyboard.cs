using Microsoft.Playwright;

namespace KoreaPeace.Tests.Browser;

[Trait("Category", "Browser")]
public sealed class Every_page_by_keyboard(Tab tab, OpenArchives archives) : IClassFixture<Tab>
{
    private const int Stops = 25; // past the frame of the page and well into its content

    public static TheoryData<string> Pages => VisitedPage.Names;

    [Theory, MemberData(nameof(Pages))]
    public async Task begins_with_the_way_to_its_content_and_always_shows_where_the_reader_is(string name)
    {
        var page = await tab.At(VisitedPage.Named(name).TopIn(archives));

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string?>("document.activeElement.getAttribute('href')"));
        Assert.Null(await Hidden(page));

        Assert.Empty(await HiddenAmongTheNext(Stops, page));

        await page.Locator(".skip").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("document.activeElement.id === 'main'");
    }

    [Theory, InlineData("home"), InlineData("transcript"), InlineData("crowded browse in the middle"), InlineData("crowded search")]
    public async Task shows_where_the_reader_is_in_forced_colours_too(string name)
    {
        var page = await tab.At(VisitedPage.Named(name).TopIn(archives));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });

        Assert.Empty(await HiddenAmongTheNext(Stops, page));
    }

    private static async Task<List<string>> HiddenAmongTheNext(int stops, IPage page)
    {
        var hidden = new List<string>();
        for (var stop = 0; stop < stops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await Hidden(page) is { } problem) hidden.Add(problem);
        }

        return hidden;
    }

    /// <summary>What has the focus without an outline of two pixels, or outside the window; null when it is plain to see.</summary>
    private static Task<string?> Hidden(IPage page) => page.EvaluateAsync<string?>("""
        () => {
          const element = document.activeElement;
          if (!element || element === document.body || element.id === 'main') return null;
          const style = getComputedStyle(element), box = element.getBoundingClientRect();
          const isOutlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          const isInWindow = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return isOutlined && isInWindow ? null : `${isOutlined ? 'out of the window' : 'no outline'}: ${element.outerHTML.slice(0, 160)}`;
        }
        """);
}
