using KoreaPeace.Archive.Editions;
using KoreaPeace.Site.Home;
using KoreaPeace.Site.Seeds;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace KoreaPeace.Site.Http;

/// <summary>
/// Names the edition in the ETag of every page, so that a browser asks again but gets the page again only when the archive or the program
/// has changed.
/// </summary>
internal sealed class EditionTag(RequestDelegate next, EditionProvider editions, SeedProblems problems, TimeProvider clock)
{
    private static readonly string Program = typeof(EditionTag).Module.ModuleVersionId.ToString("N")[..8];

    private const string OnlyNow = "no-store";

    public Task InvokeAsync(HttpContext context)
    {
        if (editions.Current?.Edition is not { } edition || !IsOfTheEdition(context.GetEndpoint())) return next(context);

        // The front page also depends on the day.
        var day = context.Request.Path == "/" ? $"-{HomeDay.Today(clock):yyyyMMdd}" : "";
        // The footer tells the curator of problems, which come and go while the edition stays.
        var found = problems.AreForSender(context) ? problems.Stamp : "";
        var tag = new EntityTagHeaderValue($"\"{edition.Id}-{Program}{day}{found}\"", isWeak: true);
        // The same address gave this tag before, and the same edition would give the same page.
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            Set(context.Response, tag);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var isMarked = context.GetEndpoint()?.Metadata.GetMetadata<OfTheEditionAttribute>() is not null;
        context.Response.OnStarting(() =>
        {
            var isPage = context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;
            if ((isPage || isMarked) && context.Response.StatusCode == StatusCodes.Status200OK && context.Response.Headers.CacheControl != OnlyNow) Set(context.Response, tag);
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>The answer holds for this once: nothing keeps it, and it gets no tag.</summary>
    public static void OnlyOnce(HttpContext context) => context.Response.Headers.CacheControl = OnlyNow;

    private static bool IsOfTheEdition(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<OfTheEditionAttribute>() is not null || IsPageOfTheEdition(endpoint);

    private static bool IsPageOfTheEdition(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<PageActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<NotOfTheEditionAttribute>() is null;

    private static void Set(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "no-cache";
    }
}

/// <summary>The page shows something that does not come from the edition, so that the edition cannot say whether it has changed.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NotOfTheEditionAttribute : Attribute;

/// <summary>What is no page and yet comes from the edition alone: answers to programs, feeds, tables.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OfTheEditionAttribute : Attribute;
