using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Catalogue;

/// <summary>A title without what its cataloguer put behind it in square brackets.</summary>
/// <param name="Basis">Where the words come from, when not from the piece; null when they do.</param>
/// <param name="Remark">What else stood in the brackets; null for nothing.</param>
internal sealed partial record CatalogueTitle(string Words, string? Basis, string? Remark)
{
    public static CatalogueTitle Of(string cell)
    {
        var title = Ellipsis().Replace(cell, "…");
        if (Brackets().Match(title) is not { Success: true } brackets) return new CatalogueTitle(title, null, null);

        var parts = brackets.Groups["what"].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var isFromAddress = parts.Any(part => part.Contains("slug", StringComparison.OrdinalIgnoreCase) || part.Contains("address", StringComparison.OrdinalIgnoreCase) || part.Contains("url", StringComparison.OrdinalIgnoreCase));
        var rest = parts.Where(part => !isFromAddress || !FromAddress().IsMatch(part)).ToList();
        return new CatalogueTitle(title[..brackets.Index].TrimEnd(), isFromAddress ? "The page’s own title was not seen; these words are taken from its address." : null, rest.Count == 0 ? null : string.Join("; ", rest));
    }

    /// <summary>The letters by which two titles are the same.</summary>
    public static string Folded(string title) => string.Concat(title.ToLowerInvariant().Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"\[(\.\.\.|…)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Ellipsis();

    [GeneratedRegex(@"\s\[(?<what>[^\[\]]+)\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\b(slug|address|url)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FromAddress();
}
