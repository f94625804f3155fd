using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Citations;

/// <summary>
/// What LaTeX calls records by, such as <c>aum2023need-k7qd</c>: the first author, the year, the first telling word of the slug, and four
/// characters that only this slug has. A key depends on its own record alone, so that no record which comes later can change it.
/// </summary>
public static class CitationKeys
{
    private const int Told = 4; // half a million endings for each author, year and word
    private const string Endings = "bcdfghjkmnpqrstvwxyz23456789"; // no vowels, so that no ending is a word

    /// <summary>In an archive of Korea these tell nothing.</summary>
    private static readonly HashSet<string> Everywhere = ["korea", "koreas", "korean", "north", "south", "us", "dprk", "rok"];

    /// <summary>By slug. Of two that would be the same, both endings are longer.</summary>
    internal static IReadOnlyDictionary<string, string> Of(IEnumerable<ArchiveRecord> records, IReadOnlyDictionary<string, Person> people)
    {
        var keys = new Dictionary<string, string>();
        foreach (var same in records.GroupBy(record => Opening(record, people), record => (record.Slug, Ending: Ending(FirstSlug(record)))))
            Tell(same, same.Key, Told, keys);
        return keys;
    }

    private static void Tell(IEnumerable<(string Slug, string Ending)> same, string opening, int length, Dictionary<string, string> keys)
    {
        foreach (var alike in same.GroupBy(record => record.Ending[..length]).Select(alike => alike.ToList()))
        {
            if (alike.Count > 1 && length < alike[0].Ending.Length) Tell(alike, opening, length + 1, keys);
            else foreach (var (slug, ending) in alike) keys[slug] = $"{opening}-{(alike.Count == 1 ? ending[..length] : slug)}";
        }
    }

    private static string Opening(ArchiveRecord record, IReadOnlyDictionary<string, Person> people)
    {
        var names = CitedRecord.Names(record, people, asking: false).Concat(CitedRecord.Names(record, people, asking: true));
        var year = record.Date.First?.Year.ToString(CultureInfo.InvariantCulture) ?? "nd";
        return $"{(names.FirstOrDefault() is { } first ? Family(first) : "") switch { "" => Initials(record), var family => family }}{year}{Word(record)}";
    }

    /// <summary>The last word of a name that is not taken apart.</summary>
    private static string Family(CslName name) => Plain(name.Family ?? name.Literal?.Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "");

    /// <summary>"usip" of "U.S. Institute of Peace"; of a publisher of one word that word.</summary>
    private static string Initials(ArchiveRecord record)
    {
        var capitals = string.Concat(record.Publisher.Where((letter, n) => char.IsAsciiLetterUpper(letter) && (n == 0 || !char.IsLetter(record.Publisher[n - 1]))));
        return capitals.Length > 1 ? capitals.ToLowerInvariant() : Plain(record.Publisher) is { Length: > 0 } word ? word : "anon";
    }

    private static string Word(ArchiveRecord record)
    {
        var words = FirstSlug(record).Split('-');
        var named = record.Contributors.SelectMany(contributor => contributor.Name.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries)).Select(Plain).ToHashSet();
        return Array.Find(words, word => word.Length > 2 && !char.IsAsciiDigit(word[0]) && !StopWords.Contain(word) && !Everywhere.Contains(word) && !named.Contains(word)) ?? words[0];
    }

    /// <summary>The slug under which the record came; a new one changes no key.</summary>
    private static string FirstSlug(ArchiveRecord record) => record.Aliases.FirstOrDefault() ?? record.Slug;

    private static string Ending(string slug) => string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(slug)).Select(part => Endings[part % Endings.Length]));

    /// <summary>Its Latin letters, small and without marks.</summary>
    private static string Plain(string text) => string.Concat(text.Replace("ß", "ss", StringComparison.Ordinal).Replace('ø', 'o').Replace('Ø', 'o').Replace('ł', 'l').Replace('Ł', 'l')
        .Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter)).ToLowerInvariant();
}
