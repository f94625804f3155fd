using KoreaPeace.Site.Settings;

namespace KoreaPeace.Site.Http;

/// <summary>Headers of every answer, whatever its status: nothing runs, frames or loads on a page but its own style sheet and script.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, SiteSettings settings)
{
    private readonly string policy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        + (settings.IsEncrypted ? "; upgrade-insecure-requests" : "");

    public Task InvokeAsync(HttpContext context)
    {
        var mayBeRead = ForPrograms.MayRead(context.Request.Path);
        // When the answer starts: an error page clears whatever was set before.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = mayBeRead ? "cross-origin" : "same-origin";
            if (mayBeRead) headers.AccessControlAllowOrigin = "*";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            if (settings.IsEncrypted) headers.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
            headers["X-Request-Id"] = context.TraceIdentifier;
            return Task.CompletedTask;
        });
        return next(context);
    }
}
