using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>What the classes and styles of elements say of their words.</summary>
internal static partial class HtmlNames
{
    // A whole turn may stand in an element of that name.
    private const int LongestSpeaker = 80;

    public static bool IsSpeaker(IElement element) => element.ClassName is { Length: > 0 } name && Speaker().IsMatch(name) && element.TextContent.Trim().Length is > 0 and <= LongestSpeaker;

    /// <summary>Null when the element says nothing of the kind.</summary>
    public static LinePart? PartOf(IElement element)
    {
        if (element.ClassName is not { Length: > 0 } name) return null;
        return Question().IsMatch(name) ? LinePart.Question : Answer().IsMatch(name) ? LinePart.Answer : Deck().IsMatch(name) ? LinePart.Deck : null;
    }

    public static bool IsPullQuote(IElement element) => element.ClassName is { Length: > 0 } name && PullQuote().IsMatch(name);

    /// <summary>Whether the element's own style sets its words in strong print; null when it says nothing of it.</summary>
    public static bool? IsBold(IElement element) => element.GetAttribute("style") is { } style && Weight().Match(style) is { Success: true } weight ? weight.Groups["bold"].Success : null;

    [GeneratedRegex(@"(?:^|[\s_-])(?:speaker|speakername|interlocutor)(?:[_-]*(?:name|label|title))?(?:\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"(?:^|[\s_-])(?:question|questions?-text|q)(?:\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    [GeneratedRegex(@"(?:^|[\s_-])(?:answer|answers?-text|a)(?:\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answer();

    [GeneratedRegex(@"(?:^|[\s_-])(?:dek|deck|standfirst|subtitle|sub-?title|sub-?headline|subhead|strapline)(?:\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deck();

    [GeneratedRegex(@"pull-?_?quote", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PullQuote();

    [GeneratedRegex(@"font-weight\s*:\s*(?:(?<bold>bold(?:er)?|[6-9]00)|normal|lighter|[1-5]00)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weight();
}
