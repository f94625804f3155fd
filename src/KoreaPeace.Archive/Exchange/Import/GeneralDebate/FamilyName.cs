using KoreaPeace.Archive.People;

namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>Which word of a whole name is the family's, where the table of speakers does not say it by capitals.</summary>
internal static class FamilyName
{
    // Where the family stands last and is one word; not where people bear two, such as in Spain, or where the order is the other, such as in Hungary.
    private static readonly HashSet<string> Last =
    [
        "ALB", "AUS", "AUT", "BEL", "BGR", "BLR", "CAN", "CHE", "CYP", "CZE", "DEU", "DNK", "EST", "EU", "FIN", "FRA", "GBR", "GEO", "GRC", "HRV", "IRL", "ISR", "ITA", "LIE", "LTU", "LUX", "LVA", "MDA", "MKD", "MLT", "MNE", "NLD", "NOR", "NZL", "POL",
        "ROU", "RUS", "SRB", "SVK", "SVN", "SWE", "TUR", "UKR", "USA", "VA",
    ];

    /// <summary>Null where nobody can tell, or more than one word may be it.</summary>
    /// <param name="name">In ordinary letters.</param>
    /// <param name="code">Of the country for which somebody speaks.</param>
    public static string? Of(string name, string code)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return null;
        return code switch
        {
            "PRK" or "KOR" => (FamilyNames.IsKorean(words[0]), FamilyNames.IsKoreanAtEnd(words[^1])) switch { (true, false) => words[0], (false, true) => words[^1], _ => null },
            "CHN" => words.Length == 2 && (FamilyNames.IsKorean(words[0]) || FamilyNames.IsChinese(words[0])) ? words[0] : null,
            _ => words.Length <= 3 && Last.Contains(code) && words[1..^1].All(IsInitial) && words[^1].All(char.IsLetter) && !IsSuffix(words[^1]) ? words[^1] : null,
        };
    }

    private static bool IsInitial(string word) => word.TrimEnd('.').Length == 1;

    private static bool IsSuffix(string word) => word is "Jr" or "Sr" or "II" or "III";
}
