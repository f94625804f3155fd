using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>
/// Labels within a line, behind the end of a sentence: where captions run on, and where somebody has joined paragraphs. What follows may be
/// somebody else's words.
/// </summary>
internal sealed partial class InnerLabels
{
    private const int MostLabels = 200; // that are looked for; a document with more has no inner ones that would be missed

    private readonly Regex? known;

    /// <param name="labels">With which lines of the document begin.</param>
    public InnerLabels(IEnumerable<string> labels)
    {
        var words = labels.Where(label => label != SpeakerLabels.Caption && label != "A").Distinct().Take(MostLabels).Select(Regex.Escape).ToList();
        if (words.Count > 0) known = new Regex($@"(?<=[.!?…][”""’'\)\]]*\s+)(?:{string.Join('|', words)})\s?[:：](?=\s)", RegexOptions.CultureInvariant);
    }

    /// <summary>The first of a line; null when it has none.</summary>
    public string? In(string words) => Signed().Match(words) is { Success: true } signed ? signed.Value : words.Contains(':', StringComparison.Ordinal) || words.Contains('：', StringComparison.Ordinal)
        ? known?.Match(words) is { Success: true } label ? label.Value : InCapitals().Match(words) is { Success: true } shouted ? shouted.Value : null
        : null;

    // A sign, a label and its colon, or the mark of captions, in the middle of a line.
    [GeneratedRegex(@"(?<=\S\s?)(?:[" + LabelSigns.All + @"]\s?[\p{L} ]{2,16}?\s?[:：>〉]|>>\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"(?<=[.!?…:)\]][”""’']*\s+)\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){1,3}(?:, [^:.?!]{2,60})?:(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex InCapitals();
}
