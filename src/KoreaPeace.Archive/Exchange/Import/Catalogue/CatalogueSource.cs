using System.Text.RegularExpressions;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.Catalogue;

/// <summary>Where a piece stands, and where its row was seen.</summary>
/// <param name="Url">Null when the row has no address at all.</param>
/// <param name="IsListed">The address is that of the page on which the piece was seen: the row has none of its own.</param>
/// <param name="Seen">Further pages on which it was seen.</param>
/// <param name="Rest">What stood among the addresses and is none.</param>
internal sealed partial record CatalogueSource(string? Url, bool IsListed, IReadOnlyList<string> Seen, IReadOnlyList<string> Rest)
{
    public static CatalogueSource Of(CatalogueRow row)
    {
        var parts = Between().Split(row.SourcePage).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        var pages = parts.Select(part => part.Split(' ')[0]).Where(WebAddress.Is).Distinct().ToList();
        var rest = parts.Where(part => !WebAddress.Is(part.Split(' ')[0])).ToList();
        if (WebAddress.Is(row.Url)) return new CatalogueSource(row.Url, false, [.. pages.Where(page => page != row.Url)], rest);
        if (row.Url.Length > 0) rest.Add(row.Url);
        return pages is [var page, .. var others] ? new CatalogueSource(page, true, others, rest) : new CatalogueSource(null, false, [], rest);
    }

    // An address may hold a semicolon; between two of them there is white space, or the next one begins.
    [GeneratedRegex(@"\s*;\s+|\s+;\s*|;(?=https?://)", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
