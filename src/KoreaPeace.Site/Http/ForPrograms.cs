namespace KoreaPeace.Site.Http;

/// <summary>The addresses that answer programs and not readers: any page of any site may read them, and what is wrong is said in JSON.</summary>
internal static class ForPrograms
{
    public static bool Are(PathString path) => path.StartsWithSegments("/api");
}
