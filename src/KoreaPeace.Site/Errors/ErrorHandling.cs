using KoreaPeace.Archive;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Search;
using KoreaPeace.Site.Api;
using KoreaPeace.Site.Http;
using Microsoft.AspNetCore.Diagnostics;

namespace KoreaPeace.Site.Errors;

/// <summary>Whatever goes wrong, the reader gets a page that says so, with the right status.</summary>
internal static class ErrorHandling
{
    /// <summary>Where a page leaves, in <see cref="HttpContext.Items"/>, what was wrong with the address, for the page of a 400.</summary>
    public const string Why = "Why";

    /// <summary>Where a page leaves, in the same place, the name and the address of what is near to what was asked for.</summary>
    public const string Instead = "Instead";

    /// <summary>The page of a 400 from what is no page itself.</summary>
    public static IResult Refused(this HttpContext context, string why)
    {
        context.Items[Why] = why;
        return Results.StatusCode(StatusCodes.Status400BadRequest);
    }

    public static void UseErrorPages(this WebApplication site)
    {
        var engine = site.Services.GetRequiredService<DatabaseEngine>();
        site.UseExceptionHandler(Handling(handled => handled.ExceptionHandlingPath = "/errors/500"));
        site.UseStatusCodePagesWithReExecute("/errors/{0}");
        // Inside, so that the pages see an answer that is finished.
        site.UseWhen(context => ForPrograms.Are(context.Request.Path), programs =>
        {
            programs.UseExceptionHandler(Handling(handled => handled.ExceptionHandler = ApiProblem.Write));
            programs.UseStatusCodePages(answered => ApiProblem.Write(answered.HttpContext));
        });

        ExceptionHandlerOptions Handling(Action<ExceptionHandlerOptions> how)
        {
            var options = new ExceptionHandlerOptions
            {
                StatusCodeSelector = exception => exception switch
                {
                    NoEditionException or SearchTooSlowException => StatusCodes.Status503ServiceUnavailable,
                    BadHttpRequestException bad => bad.StatusCode,
                    _ when engine.WasStopped(exception) => StatusCodes.Status503ServiceUnavailable,
                    _ => StatusCodes.Status500InternalServerError,
                },
                SuppressDiagnosticsCallback = context => context.Exception is NoEditionException or SearchTooSlowException,
            };
            how(options);
            return options;
        }
    }
}
