using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Addresses as pages and web archives print them.</summary>
internal static partial class PageAddress
{
    /// <summary>A link's own address: taken out of a web archive's, completed by that of the page; null when it leads nowhere that a seed may name.</summary>
    /// <param name="page">The address of the page; null when not known.</param>
    public static string? Of(string? href, string? page)
    {
        href = href?.Trim();
        if (string.IsNullOrEmpty(href) || href[0] == '#') return null;
        if (Unwrapped(href) is { } inner) href = inner.Url;
        if (!Uri.TryCreate(href, UriKind.Absolute, out var address) || !IsWeb(address))
        {
            if (page is null || !Uri.TryCreate(page, UriKind.Absolute, out var from) || !Uri.TryCreate(from, href, out address) || !IsWeb(address)) return null;
        }

        // A bracket or a space would end the link in Markdown.
        var written = address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        return page is not null && written.Split('#')[0] == page.Split('#')[0] ? null : written;
    }

    /// <summary>The address that a web archive's holds, and the day of the copy; null when it is none.</summary>
    public static (string Url, string Archived, string Day)? Unwrapped(string address)
    {
        if (Wrapped().Match(address) is not { Success: true } match) return null;
        var url = match.Groups["url"].Value;
        return (url.Contains("://", StringComparison.Ordinal) ? url : url.Replace(":/", "://", StringComparison.Ordinal), address, match.Groups["day"].Value);
    }

    /// <summary>Year and month that publishers' addresses name: <c>/2023/08/</c>.</summary>
    public static string? MonthIn(string address) => Month().Match(address) is { Success: true } match ? $"{match.Groups["year"].Value}-{match.Groups["month"].Value}" : null;

    /// <summary>The words of the last part of an address; empty when it is a number.</summary>
    public static IReadOnlyList<string> Words(string address) => !Uri.TryCreate(address, UriKind.Absolute, out var uri) ? []
        : [.. uri.AbsolutePath.TrimEnd('/').Split('/')[^1].Split('.')[0].ToLowerInvariant().Split('-', '_').Where(word => word.Length > 0)];

    private static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;

    [GeneratedRegex(@"^(?:https?:)?//[^/]+/(?:[^/?]+/){0,3}?(?<day>\d{8})\d{0,6}(?:[a-z]{2}_)?/(?<url>https?:/.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wrapped();

    [GeneratedRegex(@"/(?<year>(?:19|20)\d\d)/(?<month>0[1-9]|1[0-2])(?:/|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
