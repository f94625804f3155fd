using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>The names of a by-line: <c>By: Ambassador Joseph Yun;  Frank Aum</c>, <c>By Frank Aum and Jessica J. Lee</c>.</summary>
/// <param name="Names">Without honorifics and degrees, which belong to nobody's name.</param>
/// <param name="Odd">What stands there with words that are no name, such as "Edited by …"; as printed.</param>
internal sealed partial record ByLine(IReadOnlyList<string> Names, IReadOnlyList<string> Odd)
{
    /// <summary>What the line calls the piece: "Commentary by Victor Cha"; null when it says only who.</summary>
    public string? Type { get; private init; }

    /// <summary>Whether the line is a reporter's name with the address to write to, as Korean houses print it over or under the text.</summary>
    public static bool HasAddress(string line) => Reporter().Match(line).Groups["mail"].Success;

    /// <summary>Null when the line is none.</summary>
    public static ByLine? Of(string line)
    {
        if (Reporter().Match(line) is { Success: true } reporter) return new ByLine([reporter.Groups["name"].Value], []);
        if (Begin().Match(line) is not { Success: true } begin || line.Length > 600) return null;
        var rest = line[begin.Length..].Trim();
        if (begin.Groups["colon"].Success || rest.Contains(';', StringComparison.Ordinal)) return Named(rest.Split(';'));
        // Without a colon it may be a sentence: "By the end of the year …".
        var names = Between().Split(rest).Select(Clean).ToList();
        return names.Count > 0 && names.TrueForAll(PersonName.IsLikely) ? new ByLine(names, []) { Type = begin.Groups["type"] is { Success: true } type ? type.Value : null } : null;
    }

    private static ByLine? Named(IEnumerable<string> parts)
    {
        var printed = parts.Select(part => part.Trim()).Where(part => part.Length > 0).SelectMany(Apart).ToList();
        var odd = printed.Where(part => RoleWord().IsMatch(part) || part.Contains(':', StringComparison.Ordinal)).ToList();
        return printed.Count == 0 ? null : new ByLine([.. printed.Except(odd).Select(Clean)], odd);
    }

    /// <summary>"Jane Doe and Richard Roe" as two where both are names; an office may hold the word as well.</summary>
    private static IEnumerable<string> Apart(string part) => part.Contains(" and ", StringComparison.Ordinal) && Between().Split(part) is { Length: > 1 } names && names.All(name => PersonName.IsLikely(Clean(name))) ? names : [part];

    private static string Clean(string printed) => KnownPeople.WithoutTitles(GapAfterHyphen().Replace(printed.Trim().TrimEnd(','), "-")).TrimEnd(' ', ',');

    [GeneratedRegex(@"^(?:(?<type>Podcast Episode|Podcast|Video|Transcript|Testimony|Critical Questions?|Commentary|Report|Brief|Analysis|Article|Blog Post|Newsletter|Op-[Ee]d) by|By|BY|[Ii]nterview(?:ed)? by|Authors?|Written by|글)(?:\s*(?<colon>:)\s*|\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Begin();

    [GeneratedRegex(@"^(?<name>[가-힣]{2,4})\s(?:선임|수습|객원|전문)?(?:기자|특파원)(?: 기자 ?페이지)?$|^(?:[가-힣]{2,6}\s?[-–=]\s?)?(?<name>[가-힣]{2,4})\s?(?:(?:선임|수습|객원|전문)?(?:기자|특파원))?\s+(?<mail>[\w.+-]+@[\w-]+\.[\w.]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Reporter();

    [GeneratedRegex(@"\s*,\s*and\s+|\s+and\s+|\s*,\s*(?!Ph\.?D|Jr\.|Sr\.|III?\b|M\.?D\.)|\s+&\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?:Edited by|Contributing|Contributors?|Foreword|With\b|Introduction|Translated by|Photographs by)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RoleWord();

    [GeneratedRegex(@"(?<=\p{L})[-‑]\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex GapAfterHyphen();
}
