using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>What can be a person's name as pages print it.</summary>
internal static partial class PersonName
{
    /// <summary>Two to five words that begin with capitals or are particles, or a name in Hangul.</summary>
    public static bool IsLikely(string text) => text.Length <= 60 && (Latin().IsMatch(text) || Korean().IsMatch(text)) && !Body().IsMatch(text);

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|den|la|le|del|al|bin|y)){1,4}(?:,? (?:Jr\.|Sr\.|III?|IV))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Latin();

    [GeneratedRegex(@"^[가-힣]{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();

    // Capitalised words that name bodies, offices and headings, never people.
    [GeneratedRegex(@"\b(?:Institute|Center|Centre|University|Council|Department|Ministry|Foundation|Association|Program|Committee|Institution|Group|Staff|Team|Fellow|Director|Professor|President|Secretary|Minister|Analyst|Expert|Adviser|Advisor|Remarks|Hosted|Sponsored|RSVP|Register|Registration|Tickets|Session|Panel|North|South|Korea|Korean|United|States|National|Nuclear|Policy|Peace|Security|Publications|Speakers|Transcript)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Body();
}
