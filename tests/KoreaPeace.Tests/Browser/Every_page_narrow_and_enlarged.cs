using Microsoft.Playwright;

namespace KoreaPeace.Tests.Browser;

[Trait("Category", "Browser")]
public sealed class Every_page_narrow_and_enlarged(Tab tab, OpenArchives archives) : IClassFixture<Tab>
{
    public static TheoryData<string> Pages => VisitedPage.Names;

    [Theory, MemberData(nameof(Pages))]
    public async Task never_scrolls_sideways(string name)
    {
        var page = await tab.At(VisitedPage.Named(name).In(archives), new ViewportSize { Width = 320, Height = 640 });
        await Fits(page, 320, "");
        // The spacing that WCAG 1.4.12 lets a reader ask for.
        await Fits(page, 320, "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-bottom:2em!important}");

        await page.SetViewportSizeAsync(640, 640);
        await Fits(page, 640, "html{font-size:200%!important}");
    }

    private static async Task Fits(IPage page, int width, string style)
    {
        var shown = await page.EvaluateAsync<int>("""
            style => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(style);
              document.adoptedStyleSheets = [sheet];
              return document.documentElement.scrollWidth;
            }
            """, style);
        if (shown > width) Assert.Fail($"{shown} px wide where {width} are, with {(style == "" ? "the site's own style" : style)}, by {await Widest(page)}");
    }

    private static Task<string> Widest(IPage page) => page.EvaluateAsync<string>("""
        [...document.querySelectorAll('body *')]
          .filter(element => element.getBoundingClientRect().right > innerWidth && getComputedStyle(element).clipPath === 'none')
          .map(element => element.outerHTML.slice(0, 160)).pop() ?? 'nothing that can be seen'
        """);
}
