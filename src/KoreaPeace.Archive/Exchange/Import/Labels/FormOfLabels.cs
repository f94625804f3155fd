using System.Text.RegularExpressions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>
/// Whether a document sets its labels in one form. A bracket, a time or a line of its own makes no label: what stands there must be able to
/// speak, and come back, as those who talk do.
/// </summary>
internal static partial class FormOfLabels
{
    private const int Fewest = 2; // lines

    /// <param name="labels">All that stand in the form, in order.</param>
    /// <param name="others">How many lines have a label with a colon; where they are the rule, brackets are remarks.</param>
    public static bool Is(IReadOnlyList<string> labels, int others) => (labels.Count > 0 && labels.All(HasPost)) || (labels.Count >= Fewest && labels.Count * 2 >= others && labels.Distinct().Count() > 1 && (labels.Distinct().Count() < labels.Count || labels.All(IsRole)));

    /// <summary>Whether somebody may be labelled so: by a name, whole or with an office, or by a part in the talk.</summary>
    public static bool CanSpeak(string label) => Read(label) is { } read && read.Length == WithColon(label).Length + 1 && !NotSpeakers.IsSaid(label.Split(',')[0]) && !Credit().IsMatch(label)
        && (read.Form != LabelForm.Name || (Hangul.Contains(label) ? label.Contains('/', StringComparison.Ordinal) || SpeakerLabels.IsKoreanPerson(label) || KoreanCall.HasOffice(label) : label.Contains(' ', StringComparison.Ordinal)));

    /// <summary>A label as every reader knows it, in brackets; the house before a name, and an office behind a bar, become what somebody is.</summary>
    public static string WithColon(string label) => $"[{WithPost(label)}]:";

    /// <summary>What stands in a label's place and is no name, so that it stays as printed and is asked for.</summary>
    public static string Odd(string label) => $"⟦{Unfit().Replace(label, "…")}⟧:";

    /// <summary>Whether an office stands behind a bar, as broadcasters name whom they quote.</summary>
    public static bool HasPost(string label) => label.Contains('/', StringComparison.Ordinal);

    /// <summary>Whether it says what part somebody has, and no name.</summary>
    public static bool IsRole(string label) => Read(label) is { Form: not LabelForm.Name };

    private static SpeakerLabel? Read(string label) => SpeakerLabels.At($"{WithColon(label)} …");

    private static string WithPost(string label)
    {
        if (!label.Contains(',', StringComparison.Ordinal) && label.Split('/', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, { Length: > 0 } post]) return $"{name}, {post}";
        return label.Split(' ') is [var house, var family] && house.Length > 1 && house.All(char.IsUpper) && NotSpeakers.IsAsker(house) && !family.All(char.IsUpper) ? $"{family}, {house}" : label;
    }

    // No seed can print these in a label.
    [GeneratedRegex(@"[⟦⟧*\[\]{}<>]+", RegexOptions.CultureInvariant)]
    private static partial Regex Unfit();

    // Whose picture is shown, and who made it: [화면제공/나루TV].
    [GeneratedRegex("^(?:화면|자료|사진|영상|그래픽|출처|제공|촬영|취재|편집|제보|음성|자막|번역|구성|photo|credit|source)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Credit();
}
