namespace KoreaPeace.Site.Http;

/// <summary>Every page has one address: with a slash at its end, it is sent to the one without.</summary>
internal sealed class OneAddress(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (path.Length < 2 || path[^1] != '/' || path.StartsWith("//", StringComparison.Ordinal)) return next(context); // "//host" would lead elsewhere
        context.Response.Redirect(context.Request.PathBase + new PathString(path.TrimEnd('/')) + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    }
}
