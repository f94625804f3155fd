namespace KoreaPeace.Site.Http;

/// <summary>The site is read and nothing else: any other method is refused before a page sees it.</summary>
internal sealed class OnlyReading(RequestDelegate next)
{
    /// <summary>What whatever is no page must say that it answers.</summary>
    public static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) return next(context);

        context.Response.Headers.Allow = "GET, HEAD";
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }
}
