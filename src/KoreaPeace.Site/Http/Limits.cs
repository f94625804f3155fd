using System.Threading.RateLimiting;
using KoreaPeace.Site.Search;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace KoreaPeace.Site.Http;

/// <summary>How much one client and all of them together may ask for.</summary>
internal static class Limits
{
    // A search computes for up to its deadline; more at once than cores only makes all of them slower.
    private const int SearchesAtOnce = 4;
    private const int SearchesWaiting = 64;

    /// <summary>The site only reads: requests are short and have no body.</summary>
    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 64 * 1024;
        // Longer than any search that is answered, so that the site itself says what is wrong with one that is not.
        kestrel.Limits.MaxRequestLineSize = 128 * 1024;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        kestrel.Limits.MaxConcurrentConnections = 2_000;
    }

    public static void AddSearchLimit(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        limiter.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "2";
            return ValueTask.CompletedTask;
        };
        limiter.AddConcurrencyLimiter(SearchPage.Limit, options => (options.PermitLimit, options.QueueLimit) = (SearchesAtOnce, SearchesWaiting));
    });
}
