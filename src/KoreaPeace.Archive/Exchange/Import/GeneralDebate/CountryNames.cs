namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>What each country is called: as the table of speakers calls it most often, and the two Koreas as the United Nations do.</summary>
internal sealed class CountryNames(IEnumerable<SpeakerRow> rows)
{
    // The table calls them by a dozen names, and once or twice one of them by a name that fits the other.
    private static readonly Dictionary<string, string> Koreas = new()
    {
        ["KOR"] = "Republic of Korea",
        ["PRK"] = "Democratic People’s Republic of Korea",
    };

    private readonly Dictionary<string, string> names = rows.Where(row => row.Country.Length > 0).GroupBy(row => row.Speech.Code)
        .ToDictionary(same => same.Key, same => same.GroupBy(row => Straight(row.Country)).OrderByDescending(name => name.Count()).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key);

    /// <summary>The code itself when the table names no country for it.</summary>
    public string Of(string code) => Koreas.GetValueOrDefault(code) ?? names.GetValueOrDefault(code) ?? code;

    /// <summary>"Korea, Republic of" is the Republic of Korea.</summary>
    private static string Straight(string printed) => printed.Split(", ") is [var name, var form] && form.EndsWith(" of", StringComparison.OrdinalIgnoreCase) ? $"{form} {name}" : printed;
}
