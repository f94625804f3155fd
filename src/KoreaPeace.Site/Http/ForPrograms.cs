using KoreaPeace.Site.Quotes;

namespace KoreaPeace.Site.Http;

/// <summary>The addresses that answer programs and not readers: what is wrong is said in JSON. Any page of any site may read them, and files.</summary>
internal static class ForPrograms
{
    private static readonly string[] Files = [".csl.json", ".bib", ".ris", ".csv", ".atom", "/feed.json", "/unapi", "/preview.png"];

    public static bool Are(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments(OembedEndpoint.Address);

    /// <summary>Any page of any site may read the answer: it is no page itself.</summary>
    public static bool MayRead(PathString path) => Are(path) || Array.Exists(Files, file => path.Value?.EndsWith(file, StringComparison.Ordinal) == true);
}
