using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>
/// Talks whose labels a dash sets apart, as the European Parliament prints them, <c>Jane Doe, rapporteur. – …</c>, or <c>Jane Doe — …</c>;
/// and those of committees that number their questions, <c>Q12  Chair: …</c>.
/// </summary>
internal static partial class SetApartTalk
{
    private const int Fewest = 2; // numbered questions

    /// <summary>The lines with a colon for the dash and without the number, where the document is such a talk; otherwise as they are.</summary>
    public static IReadOnlyList<string> Labelled(IReadOnlyList<string> lines)
    {
        if (lines.Count(line => Numbered().IsMatch(line)) >= Fewest) lines = [.. lines.Select(line => Numbered().Replace(line, "", 1))];
        lines = [.. lines.Select(line => Hour().Replace(line, "${label}: ", 1))];
        var others = lines.Count(line => SpeakerLabels.At(line) is not null);
        var labels = lines.Select(line => Dash().Match(line)).Where(dash => dash.Success && FormOfLabels.CanSpeak(dash.Groups["label"].Value)).Select(dash => dash.Groups["label"].Value).ToList();
        return FormOfLabels.Is(labels, others) ? [.. lines.Select(line => Dash().Match(line) is { Success: true } dash && FormOfLabels.CanSpeak(dash.Groups["label"].Value) ? $"{FormOfLabels.WithColon(dash.Groups["label"].Value)} {dash.Groups["words"].Value}" : line)] : lines;
    }

    [GeneratedRegex(@"^\s*Q\d{1,4}\s+(?=[^:?.]{3,60}:\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    // The Australian Hansard tells when somebody began: "Mr DOE (Lakeside—Minister) (14:05):".
    [GeneratedRegex(@"^(?<label>\s*[^:()]{3,50}(?: \([^()]{3,160}\))?) \(\d{1,2}[:.]\d\d\):\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex(@"^(?!.*, in writing\.)\s*(?<label>[^—–.:(]{2,160}?)(?:\s\([^)]{1,20}\))?(?:, [^.—–:]{3,40}(?=\.\s+[—–]))?\.?\s+[—–]\s+(?:\([A-Z]{2}\)\s+)?(?<words>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
