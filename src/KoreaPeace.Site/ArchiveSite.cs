using System.Text.Encodings.Web;
using System.Text.Unicode;
using KoreaPeace.Archive;
using KoreaPeace.Site.Api;
using KoreaPeace.Site.Citations;
using KoreaPeace.Site.Corrections;
using KoreaPeace.Site.Errors;
using KoreaPeace.Site.Feeds;
using KoreaPeace.Site.Health;
using KoreaPeace.Site.Http;
using KoreaPeace.Site.Logging;
using KoreaPeace.Site.Quotes;
using KoreaPeace.Site.Search;
using KoreaPeace.Site.Seeds;
using KoreaPeace.Site.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;

namespace KoreaPeace.Site;

/// <summary>Puts the site together: settings, services, and the way a request takes.</summary>
public static class ArchiveSite
{
    /// <exception cref="SettingsException">The site cannot start with these settings.</exception>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // Pages and settings lie beside the program, wherever it is started.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(Limits.Set);
        var settings = SiteSettings.From(builder.Configuration);
        builder.AddArchiveLogging();
        builder.Services.AddSingleton(settings);
        builder.Services.AddArchive(ArchiveFolders.Of(settings.Seeds, settings.Data));
        builder.Services.AddSingleton<SeedProblems>();
        builder.Services.AddHostedService<SeedWatcher>();
        builder.Services.AddSingleton<MissedSearches>();
        builder.Services.AddHostedService(services => services.GetRequiredService<MissedSearches>());
        builder.Services.AddRazorPages().WithRazorPagesAtContentRoot();
        // Pages come with keys that protect forms which send something, written to the home folder at the start. No form here does.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.Remove(builder.Services.Single(service => service.ImplementationType?.Name == "DataProtectionHostedService"));
        // Hangul and typographic quotes go out as themselves: half the bytes, and readable source.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true); // no page holds a secret
        builder.Services.AddSearchLimit();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(10));

        var site = builder.Build();
        site.UseResponseCompression();
        site.UseMiddleware<SecurityHeaders>();
        site.UseArchiveRequestLogging();
        site.UseErrorPages();
        site.UseMiddleware<OnlyReading>();
        site.UseMiddleware<OneAddress>();
        site.UseRouting();
        site.UseMiddleware<EditionTag>();
        site.UseRateLimiter();
        site.MapStaticAssets();
        site.MapHealth();
        site.MapCorrectionFeed();
        site.MapSuggestions();
        site.MapSearchFiles();
        site.MapSearchApi();
        site.MapQuotesApi();
        site.MapSearchCsv();
        site.MapSearchFeeds();
        site.MapCitationFiles();
        site.MapCitationLists();
        site.MapUnapi();
        site.MapOembed();
        site.MapRazorPages().WithStaticAssets();
        return site;
    }
}
