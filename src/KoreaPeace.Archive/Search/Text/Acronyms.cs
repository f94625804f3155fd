namespace KoreaPeace.Archive.Search;

/// <summary>Countries and bodies that texts name by their first letters as often as in full, whatever the vocabularies of an archive say.</summary>
internal static class Acronyms
{
    // The longest name first: the Democratic People's Republic of Korea is not the Republic of Korea.
    private static readonly (string Acronym, string Name, string[] Words)[] Names =
    [
        .. new[]
        {
            ("dprk", "Democratic People’s Republic of Korea"),
            ("usa", "United States of America"),
            ("rok", "Republic of Korea"),
            ("prc", "People’s Republic of China"),
            ("usa", "United States"),
            ("uk", "United Kingdom"),
            ("un", "United Nations"),
            ("dprk", "North Korea"),
            ("rok", "South Korea"),
            ("eu", "European Union"),
        }.Select(entry => (entry.Item1, entry.Item2, entry.Item2.ToLowerInvariant().Replace("’", "", StringComparison.Ordinal).Split(' '))),
    ];

    /// <summary>How many words the longest name has.</summary>
    public static readonly int MostWords = Names.Max(name => name.Words.Length);

    private static readonly ILookup<string, (string Acronym, string Name, string[] Words)> ByFirstWord = Names.ToLookup(name => name.Words[0]);

    /// <summary>Whether a name may begin with this word.</summary>
    public static bool Begins(string word) => ByFirstWord.Contains(word);

    /// <summary>The acronym of the name that begins with the first of these words, and how many words the name has; null when none does.</summary>
    /// <param name="inText">Folded words, as they follow each other.</param>
    public static (string Acronym, int Words)? Of(ReadOnlySpan<string> inText)
    {
        foreach (var (acronym, _, words) in ByFirstWord[inText[0]])
        {
            if (words.Length <= inText.Length && inText[..words.Length].SequenceEqual(words)) return (acronym, words.Length);
        }

        return null;
    }

    /// <summary>The names in full that this acronym stands for; none when it is no acronym.</summary>
    /// <param name="acronym">In small letters.</param>
    public static IEnumerable<string> InFull(string acronym) => Names.Where(name => name.Acronym == acronym).Select(name => name.Name);

    public static bool IsAny(string word) => Array.Exists(Names, name => name.Acronym == word);

    /// <summary>The term of an acronym that is also a word of every text; null for any other. It is read as the acronym only as it is usually written.</summary>
    /// <param name="written">As it stands in the text.</param>
    public static string? Ordinary(ReadOnlySpan<char> written) => written switch
    {
        "US" or "USA" or "U.S." or "U.S" or "U.S.A." or "U.S.A" or "u.s." or "u.s" or "u.s.a." or "usa" => "usa",
        _ => null,
    };
}
