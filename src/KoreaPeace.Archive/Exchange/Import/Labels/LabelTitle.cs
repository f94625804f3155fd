using System.Text.RegularExpressions;
using KoreaPeace.Archive.People;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>What stands before the name in a label. Of one family name it tells people apart: <c>MINISTER KIM</c> is hardly <c>MS. KIM</c>.</summary>
internal static partial class LabelTitle
{
    /// <summary>In small letters and without points; empty where the label has none.</summary>
    public static string Of(string printed)
    {
        var name = KnownPeople.WithoutTitles(printed);
        return printed.LastIndexOf(name, StringComparison.Ordinal) is > 0 and var at ? printed[..at].Replace(".", "", StringComparison.Ordinal).Trim().ToLowerInvariant() : "";
    }

    /// <summary>
    /// The families of which labels have titles that one person has hardly: an office and Mr. or Ms., Mr. and Ms., two offices. Where the head
    /// names one person of the family and no more, only Mr. and Ms. are two.
    /// </summary>
    public static HashSet<string> Contested(IEnumerable<string> labels, IReadOnlyList<StatedName> stated)
    {
        var named = stated.Select(name => KnownPeople.WithoutTitles(name.Name)).Distinct().SelectMany(name => CastNames.Families(name).Select(KoreanName.Letters)).CountBy(family => family).ToDictionary();
        return [.. labels.SelectMany(label => CastNames.Families(KnownPeople.WithoutTitles(label)).Select(family => (Family: KoreanName.Letters(family), Title: Of(label)))).Where(label => label.Title.Length > 0)
            .GroupBy(label => label.Family, label => label.Title)
            .Where(titles => titles.Any(one => titles.Any(other => named.GetValueOrDefault(titles.Key) == 1 ? Man().IsMatch(one) && Woman().IsMatch(other) : Differ(one, other)))).Select(titles => titles.Key)];
    }

    private static bool Differ(string one, string other)
    {
        // A degree tells nobody apart.
        if (one == other || Degree().IsMatch(one) || Degree().IsMatch(other)) return false;
        if (IsCourtesy(one) || IsCourtesy(other)) return Man().IsMatch(one) != Man().IsMatch(other) || Woman().IsMatch(one) != Woman().IsMatch(other);
        return Deputy().IsMatch(one) != Deputy().IsMatch(other) || !(one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal));
    }

    private static bool IsCourtesy(string title) => Man().IsMatch(title) || Woman().IsMatch(title);

    [GeneratedRegex("^(?:mr|sir)$", RegexOptions.CultureInvariant)]
    private static partial Regex Man();

    [GeneratedRegex("^(?:ms|mrs|miss)$", RegexOptions.CultureInvariant)]
    private static partial Regex Woman();

    [GeneratedRegex("^(?:the|dr|prof|professor|hon|honorable|the hon|the honorable)$", RegexOptions.CultureInvariant)]
    private static partial Regex Degree();

    [GeneratedRegex(@"\b(?:vice|deputy|assistant|under)", RegexOptions.CultureInvariant)]
    private static partial Regex Deputy();
}
