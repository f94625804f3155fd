using KoreaPeace.Site.Errors;

namespace KoreaPeace.Site.Api;

/// <summary>What is wrong with a request of a program, as RFC 9457 says it: for programs, and for whoever reads their logs.</summary>
internal static class ApiProblem
{
    public const string MediaType = "application/problem+json; charset=utf-8";

    private const string Type = "about:blank"; // the status says which kind it is

    /// <param name="parameter">The one that is wrong.</param>
    /// <param name="detail">What is wrong with it and what to do.</param>
    public static IResult Wrong(string parameter, string detail) =>
        Results.Json(new { type = Type, title = "This address cannot be answered", status = StatusCodes.Status400BadRequest, detail, parameter }, ApiJson.Options, MediaType, StatusCodes.Status400BadRequest);

    /// <summary>The problem of a status that has no words yet.</summary>
    public static Task Write(HttpContext context)
    {
        var status = context.Response.StatusCode;
        if (status == StatusCodes.Status503ServiceUnavailable && context.Response.Headers.RetryAfter.Count == 0) context.Response.Headers.RetryAfter = "5";
        context.Response.Headers.CacheControl = "no-store";
        var (title, detail) = status switch
        {
            StatusCodes.Status404NotFound => ("There is nothing here", context.Items[ErrorHandling.Why] as string ?? "This address names nothing. Programs ask at /api/search?q=… and /api/quotes?text=…; cards of quotations are at /oembed?url=…"),
            StatusCodes.Status405MethodNotAllowed => ("This archive can only be read", "Ask with GET or HEAD."),
            StatusCodes.Status429TooManyRequests => ("Too many requests", "Ask again after the time in Retry-After."),
            StatusCodes.Status503ServiceUnavailable => ("Not available at the moment", "Ask again after the time in Retry-After, or ask for less: fewer words, fewer asterisks."),
            < 500 => ("This cannot be answered", context.Items[ErrorHandling.Why] as string ?? "Something in the request is wrong."),
            _ => ("Something went wrong here", $"The log has more under {context.TraceIdentifier}."),
        };
        return context.Response.WriteAsJsonAsync(new { type = Type, title, status, detail }, ApiJson.Options, MediaType, context.RequestAborted);
    }
}
