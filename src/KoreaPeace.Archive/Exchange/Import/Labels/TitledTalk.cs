using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>Talks in which a name alone on its line stands over the words: <c>JANE DOE</c>, <c>**Jane Doe**</c>, <c>JANE DOE, MINISTER</c>.</summary>
internal static partial class TitledTalk
{
    private const int Shortest = 60; // characters of words that end like no sentence
    private const int Longest = 200; // characters of a name with what somebody is

    /// <summary>The lines with a colon behind such names, where the document has them and no other labels; otherwise as they are.</summary>
    public static IReadOnlyList<string> Labelled(IReadOnlyList<string> lines)
    {
        var others = lines.Count(line => SpeakerLabels.At(line) is not null);
        var spoken = Enumerable.Range(0, lines.Count).Where(at => !string.IsNullOrWhiteSpace(lines[at])).ToList();
        var names = spoken.Zip(spoken.Skip(1)).Where(pair => IsName(lines[pair.First]) && AreWords(lines[pair.Second])).Select(pair => pair.First).ToHashSet();
        if (!FormOfLabels.Is([.. names.Order().Select(at => Bare(lines[at]))], others)) return lines;
        return [.. lines.Select((line, at) => names.Contains(at) ? FormOfLabels.WithColon(Bare(line)) : line)];
    }

    private static bool IsName(string line) => Bare(line) is { Length: > 0 and < Longest } name && !SentenceEnd().IsMatch(name) && FormOfLabels.CanSpeak(name) && (FormOfLabels.IsRole(name) || Peer().IsMatch(name) || Pages.PersonName.IsLikely(KnownPeople.WithoutTitles(OfName(name))));

    /// <summary>In capitals, what somebody is may stand behind the name; in other letters it may be a list of those who take part.</summary>
    private static string OfName(string line) => line.IndexOf(" (", StringComparison.Ordinal) is var bracket and > 0 && line.EndsWith(')') ? line[..bracket] : line.IndexOf(',', StringComparison.Ordinal) is var comma and > 0 && !line.Any(char.IsLower) ? line[..comma] : line;

    /// <summary>What a list of those who take part has below a name is no sentence.</summary>
    private static bool AreWords(string line) => !IsName(line) && (line.Length > Shortest || SentenceEnd().IsMatch(line));

    /// <summary>Hansard sets the party behind the name, and an office before it: <c>The Minister of State (Lord Roe of the Lake) (Con)</c>.</summary>
    private static string Bare(string line) => Links().Replace(line, "").Trim().Trim('*', '_', ' ') is var name && Party().Match(name) is { Success: true } party ? party.Groups["name"].Value : name;

    [GeneratedRegex(@"^(?:The [^()]{4,80} \((?<name>[^()]{4,50})\)(?: \([^()]{2,14}\))?|(?<name>[^()]{4,50}) \((?:Con|Lab|LD|CB|SNP|DUP|PC|GP|Ind|Non-Afl|Lab/Co-op|Conservative|Labour)\))$", RegexOptions.CultureInvariant)]
    private static partial Regex Party();

    // Of a site, behind the name.
    [GeneratedRegex(@"\s*(?:Share this|Link to this|Hansard source)(?: \|.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Links();

    [GeneratedRegex(@"^(?:Lord|Lady|Baroness|Viscount|The (?:Earl|Lord Bishop)) .{3,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Peer();

    [GeneratedRegex(@"(?:[.!?…—–-]|--)[""”’)\]]*\s*$|[다요죠까]\.?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
