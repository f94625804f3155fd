using KoreaPeace.Archive;
using KoreaPeace.Site.Http;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Errors;

/// <summary>Says what went wrong and where to go on. It asks nothing of the archive, so it works when that does not.</summary>
[ResponseCache(NoStore = true), NotOfTheEdition]
public sealed class ErrorPage : ArchivePage
{
    public int Code { get; private set; }

    /// <summary>What was wrong with the address; null when nobody said.</summary>
    public string? Why => HttpContext.Items[ErrorHandling.Why] as string;

    /// <summary>What is near to what was asked for; null when nobody said.</summary>
    public (string Name, string Address)? Instead => HttpContext.Items[ErrorHandling.Instead] as (string, string)?;

    /// <summary>There is no archive yet.</summary>
    public bool IsBeingBuilt => HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is NoEditionException;

    /// <summary>It was a search that could not be answered.</summary>
    public bool IsOfSearch { get; private set; }

    /// <summary>What the log calls this request.</summary>
    public string Reference => HttpContext.TraceIdentifier;

    public override string? Heading => Code switch
    {
        StatusCodes.Status400BadRequest => "This address cannot be answered",
        StatusCodes.Status404NotFound => "Page not found",
        StatusCodes.Status405MethodNotAllowed => "This site can only be read",
        StatusCodes.Status503ServiceUnavailable => "Not available at the moment",
        < 500 => "This cannot be answered",
        _ => "Something went wrong here",
    };

    public override string Description => $"{Heading}.";

    public override string? Permanent => null;

    public override bool HasOwnSearch => true;

    public override bool IsListed => false;

    public void OnGet()
    {
        // Asked for under its own address, an error page is no page.
        var path = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        if (path is null) Response.StatusCode = StatusCodes.Status404NotFound;
        Code = Response.StatusCode;
        IsOfSearch = new PathString(path).StartsWithSegments("/search");
        if (Code == StatusCodes.Status503ServiceUnavailable) Response.Headers.RetryAfter = "5";
    }
}
