using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>The parts of a page that belong to the site and not to the piece.</summary>
internal sealed partial class PartsBeside(IElement main)
{
    public const string Outside = "outside the page's main part";
    public const string BesideText = "beside the text";

    // A part with a tenth of the words may be the text itself under an unhappy name, such as "share-text".
    private const int TenthOfWords = 10;

    // What scripts fold away may be the talk itself.
    private const int QuarterOfWords = 4;

    private readonly int words = main.TextContent.Length;

    /// <summary>Null when the element may be part of the piece.</summary>
    public string? Reason(IElement element)
    {
        if ((element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || Invisible().IsMatch(element.GetAttribute("style") ?? "")) && (HasAtMost(element, Math.Max(200, words / QuarterOfWords)) || IsMenu(element))) return "hidden";
        if (element.Id?.StartsWith("wm-ipp", StringComparison.Ordinal) == true || element.Id == "donato") return "web archive's toolbar";
        if (element.TagName is "MAIN" or "ARTICLE" or "BODY" || element.Contains(main)) return null;
        return OfElement(element) ?? OfRole(element.GetAttribute("role")) ?? OfName(element);
    }

    private string? OfElement(IElement element) => element.TagName switch
    {
        "NAV" => "navigation",
        "HEADER" when !main.Contains(element) => "head of the site",
        "FOOTER" when !main.Contains(element) || element.ParentElement == main => "foot of the site",
        "ASIDE" => BesideText,
        "NOSCRIPT" => "for browsers without script",
        // Some servers put whole pages into one.
        "FORM" when !HasAtMost(element, words / QuarterOfWords) => null,
        "FORM" or "BUTTON" or "SELECT" or "DIALOG" => "control",
        _ => null,
    };

    private static string? OfRole(string? role) => role switch
    {
        "navigation" or "menu" or "menubar" => "navigation",
        "banner" => "head of the site",
        "contentinfo" => "foot of the site",
        "complementary" => BesideText,
        "search" or "dialog" or "alertdialog" or "button" or "toolbar" => "control",
        _ => null,
    };

    private string? OfName(IElement element)
    {
        var name = $"{element.Id} {element.ClassName}";
        if (name.Length < 2 || FurnitureName().Match(name) is not { Success: true } match) return null;
        return HasAtMost(element, Math.Max(200, words / TenthOfWords)) ? $"page furniture ({match.Groups["word"].Value.ToLowerInvariant()})" : null;
    }

    private static bool IsMenu(IElement element) => 2 * element.QuerySelectorAll("a").Sum(link => link.TextContent.Trim().Length) > element.TextContent.Trim().Length;

    private static bool HasAtMost(IElement element, int letters)
    {
        foreach (var text in element.Descendants<IText>())
        {
            letters -= text.Length;
            if (letters < 0) return false;
        }

        return true;
    }

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Invisible();

    [GeneratedRegex(@"(?:^|[\s_-])(?<word>breadcrumbs?|captions?|cookies?|consent|share|sharing|social|newsletter|subscribe|signup|sign-up|navbar|menu|skip-link|sr-only|visually-hidden|screen-reader-text|ads?|adbox|advert|advertisement|donate|support|pager|pagination|toolbar)(?:$|[\s_-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FurnitureName();
}
