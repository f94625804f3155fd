using KoreaPeace.Archive.Editions;
using KoreaPeace.Site.Http;

namespace KoreaPeace.Site.Health;

/// <summary>What a supervisor asks: does the process answer, and can it serve the archive.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this WebApplication site)
    {
        site.MapMethods("/healthz", OnlyReading.Methods, () => Results.Text("alive", "text/plain", System.Text.Encoding.UTF8));
        site.MapMethods("/readyz", OnlyReading.Methods, Ready);
    }

    /// <summary>An old edition is better than none: only having nothing to serve is not ready.</summary>
    private static IResult Ready(EditionProvider editions, IHostApplicationLifetime lifetime)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested) return NotReady("stopping");
        if (editions.Current?.Edition is not { } edition) return NotReady("no edition");
        return Results.Json(new
        {
            status = editions.Degraded is null ? "ready" : "degraded",
            reason = editions.Degraded,
            edition = edition.Id,
            number = edition.Number,
            records = edition.Records,
            leftOut = edition.LeftOut,
            kept = edition.Kept.Count,
            builtAt = edition.BuiltAt,
        });
    }

    private static IResult NotReady(string why) => Results.Json(new { status = why }, statusCode: StatusCodes.Status503ServiceUnavailable);
}
