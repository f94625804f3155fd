using Microsoft.Playwright;

namespace KoreaPeace.Tests.Browser;

/// <summary>The tab in which all tests of a class visit their pages, one after the other: a new one for each would cost more than the visits.</summary>
public sealed class Tab(Chromium chromium) : IAsyncDisposable
{
    private readonly List<string> asked = [];
    private readonly List<string> errors = [];
    private IPage? page;
    private IPage? plain;

    /// <summary>Every address that the last visit fetched.</summary>
    public IReadOnlyList<string> Asked => asked;

    /// <summary>What the last visit wrote to the console as an error.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <summary>The answer to the last visit.</summary>
    public int Status { get; private set; }

    /// <summary>The tab at an address, in a window of this size, in light colours.</summary>
    public async Task<IPage> At(Uri address, ViewportSize? size = null)
    {
        page ??= await Opened();
        size ??= Chromium.Desktop;
        await page.SetViewportSizeAsync(size.Width, size.Height);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None });
        if (page.Url.Split('#')[0] == address.GetLeftPart(UriPartial.Query)) await page.GotoAsync("about:blank"); // or a mere fragment would not be fetched
        asked.Clear();
        errors.Clear();
        Status = (await page.GotoAsync(address.ToString()))!.Status; // null only for a fragment of the page that is open
        return page;
    }

    /// <summary>A second tab, in which no script runs.</summary>
    public async Task<IPage> WithoutJavaScriptAt(Uri address)
    {
        plain ??= await (await chromium.Window(new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = Chromium.Desktop })).NewPageAsync();
        await plain.GotoAsync(address.ToString());
        return plain;
    }

    public async ValueTask DisposeAsync()
    {
        if (page is not null) await page.Context.DisposeAsync();
        if (plain is not null) await plain.Context.DisposeAsync();
    }

    private async Task<IPage> Opened()
    {
        var opened = await (await chromium.Window()).NewPageAsync();
        opened.Request += (_, request) => asked.Add(request.Url);
        opened.PageError += (_, error) => errors.Add(error);
        opened.Console += (_, line) => { if (line.Type == "error") errors.Add(line.Text); };
        return opened;
    }
}
