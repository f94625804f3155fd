namespace KoreaPeace.Archive.Search;

/// <summary>Capitals and seats of government whose names stand for a country when it is asked what they said.</summary>
internal static class Capitals
{
    private static readonly Dictionary<string, string> Countries = new()
    {
        ["pyongyang"] = "North Korea",
        ["평양"] = "North Korea",
        ["seoul"] = "South Korea",
        ["서울"] = "South Korea",
        ["blue house"] = "South Korea",
        ["청와대"] = "South Korea",
        ["washington"] = "United States",
        ["워싱턴"] = "United States",
        ["white house"] = "United States",
        ["백악관"] = "United States",
        ["beijing"] = "China",
        ["베이징"] = "China",
        ["moscow"] = "Russia",
        ["모스크바"] = "Russia",
        ["kremlin"] = "Russia",
        ["크렘린"] = "Russia",
        ["tokyo"] = "Japan",
        ["도쿄"] = "Japan",
        ["london"] = "United Kingdom",
    };

    /// <summary>Null for any other word.</summary>
    /// <param name="names">What the words are known to spell: "P’yŏngyang" is Pyongyang.</param>
    public static string? Country(IReadOnlyList<QueryTerm> words, IReadOnlyList<QueryName> names) =>
        Countries.GetValueOrDefault(string.Join(' ', words.Select(word => word.Word))) ?? names.Select(name => Countries.GetValueOrDefault(name.Name.ToLowerInvariant())).FirstOrDefault(country => country is not null);
}
