using KoreaPeace.Archive;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Search;
using Microsoft.AspNetCore.Diagnostics;

namespace KoreaPeace.Site.Errors;

/// <summary>Whatever goes wrong, the reader gets a page that says so, with the right status.</summary>
internal static class ErrorHandling
{
    /// <summary>Where a page leaves, in <see cref="HttpContext.Items"/>, what was wrong with the address, for the page of a 400.</summary>
    public const string Why = "Why";

    public static void UseErrorPages(this WebApplication site)
    {
        var engine = site.Services.GetRequiredService<DatabaseEngine>();
        site.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/errors/500",
            StatusCodeSelector = exception => exception switch
            {
                NoEditionException or SearchTooSlowException => StatusCodes.Status503ServiceUnavailable,
                BadHttpRequestException bad => bad.StatusCode,
                _ when engine.WasStopped(exception) => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            },
            SuppressDiagnosticsCallback = context => context.Exception is NoEditionException or SearchTooSlowException,
        });
        site.UseStatusCodePagesWithReExecute("/errors/{0}");
    }
}
