using System.Text.RegularExpressions;
using KoreaPeace.Archive.People;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>What can be a person's name as pages print it.</summary>
internal static partial class PersonName
{
    /// <summary>Two to five words that begin with capitals or are particles, or a name in Hangul.</summary>
    public static bool IsLikely(string text) => text.Length <= 60 && (Latin().IsMatch(text) || Korean().IsMatch(text)) && !OrganisationName.Is(text) && !Office().IsMatch(text);

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|den|la|le|del|al|bin|y)){1,4}(?:,? (?:Jr\.|Sr\.|III?|IV))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Latin();

    [GeneratedRegex(@"^[가-힣]{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();

    // Capitalised words of offices and headings, which no person is called.
    [GeneratedRegex(@"\b(?:Institution|Fellow|Director|Professor|President|Secretary|Minister|Analyst|Expert|Adviser|Advisor|Remarks|Hosted|Sponsored|RSVP|Register|Registration|Tickets|Session|Panel|Korean?|Asia|Policy|Affairs|Security|Relations|United|Nuclear|Publications|Speakers|Transcript|Transcriptions)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Office();
}
