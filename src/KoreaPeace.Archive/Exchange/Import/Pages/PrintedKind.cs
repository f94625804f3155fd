using System.Text.RegularExpressions;
using KoreaPeace.Archive.Publications;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>The form of a piece as pages print it over their pieces, in the plural as well: <c>Interviews</c>, <c>Fact Sheets &amp; Briefs</c>.</summary>
internal static partial class PrintedKind
{
    private const int Longest = 60;

    /// <summary>A name that the archive's list of types knows; null when the words are none.</summary>
    public static string? Of(string words)
    {
        if (words.Length is 0 or > Longest) return null;
        if (GluedNames.Split(words, PrintedNames.Types) is { IsWhole: true, Names: [var name] }) return name;
        var parts = Between().Split(words).Select(One).ToList();
        // Of "Meetings Coverage and Press Releases" the piece is one; which, the words do not say.
        return parts.Count == 1 ? parts[0] : parts.TrueForAll(part => part is not null) ? parts[0] : null;
    }

    private static string? One(string words) => PrintedNames.Types.FirstOrDefault(type => words.Equals(type, StringComparison.OrdinalIgnoreCase) || (words.Length == type.Length + 1 && words.EndsWith('s') && words.StartsWith(type, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the words name a talk by its occasion, as a briefing; the archive's type of that is a transcript.</summary>
    public static bool IsTalk(string words) => words.Length <= Longest && Talk().IsMatch(words);

    /// <summary>Whether the words say of what form the pieces are that stand there, although not which of them this one has.</summary>
    public static bool Is(string words) => Of(words) is not null || IsTalk(words) || (words.Length <= Longest && Between().Split(words) is { Length: > 1 } parts && parts.Any(part => One(part) is not null));

    [GeneratedRegex(@"\s+(?:&|and)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?:\p{Lu}\p{L}+ ){0,3}(?:Press Briefing|Press Conference|Press Availability|Daily Briefing)s?$", RegexOptions.CultureInvariant)]
    private static partial Regex Talk();
}
