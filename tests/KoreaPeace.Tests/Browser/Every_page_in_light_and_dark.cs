using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace KoreaPeace.Tests.Browser;

[Trait("Category", "Browser")]
public sealed class Every_page_in_light_and_dark(Tab tab, OpenArchives archives) : IClassFixture<Tab>
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string> Pages => VisitedPage.Names;

    [Theory, MemberData(nameof(Pages))]
    public async Task keeps_the_rules_of_accessibility_on_phone_and_desktop(string name)
    {
        var page = await tab.At(VisitedPage.Named(name).In(archives));
        await page.EvaluateAsync(Axe);

        var broken = new List<string>();
        foreach (var size in new[] { Chromium.Desktop, Chromium.Phone })
        {
            await page.SetViewportSizeAsync(size.Width, size.Height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                broken.AddRange(from rule in await Broken(page) select $"{scheme}, {size.Width} px: {rule}");
            }
        }

        Assert.Empty(broken);
    }

    private static Task<string[]> Broken(IPage page) => page.EvaluateAsync<string[]>("""
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
          return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 200)}`));
        }
        """);
}
