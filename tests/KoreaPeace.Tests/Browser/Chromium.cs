using KoreaPeace.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace KoreaPeace.Tests.Browser;

/// <summary>The one browser of all tests: the machine's own, started by the first test that needs it. Nothing is ever downloaded.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string HowToGetIt = "Chromium is not installed; install it (on Debian: apt-get install chromium fonts-noto-cjk), or name it in the environment variable CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chromium.exe", "chrome.exe"];

    private static readonly string[] KnownPlaces =
    [
        "/usr/bin/chromium",
        "/snap/bin/chromium",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> started = new(Start);

    /// <summary>A window of its own, with its own history; the test is skipped where there is no browser.</summary>
    public async Task<IBrowserContext> Window(BrowserNewContextOptions? options = null)
    {
        if (Place() is null) Assert.Skip(HowToGetIt);
        options ??= new BrowserNewContextOptions { ViewportSize = Desktop };
        options.ReducedMotion = ReducedMotion.Reduce; // a page that still glides is not where it will be
        return await (await started.Value).Browser.NewContextAsync(options);
    }

    public static ViewportSize Phone => new() { Width = 360, Height = 800 };

    public static ViewportSize Desktop => new() { Width = 1280, Height = 900 };

    public async ValueTask DisposeAsync()
    {
        if (!started.IsValueCreated) return;
        var (driver, browser) = await started.Value;
        await browser.DisposeAsync();
        driver.Dispose();
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> Start()
    {
        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Place(),
            // It opens the archive's own pages only, so it may run as root in a container and has no need of the network.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return (driver, browser);
    }

    private static string? Place()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM");
        if (!string.IsNullOrEmpty(named)) return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).Concat(KnownPlaces).FirstOrDefault(File.Exists);
    }
}
