using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>
/// Whom names in sources mean: whoever bears one of the spellings of people.yaml, or somebody new. Nobody is chosen among several, and what
/// a source leaves open is left to a person.
/// </summary>
public sealed partial class KnownPeople
{
    private const int MostNamed = 3; // candidates in one decision

    private readonly Dictionary<string, List<Person>> bySpelling = [];
    private readonly Dictionary<string, List<Person>> byFamily = [];
    private readonly Dictionary<string, List<Person>> withoutInitials = [];
    private readonly IReadOnlyDictionary<string, Person> bySlug;

    public KnownPeople(Vocabulary<Person> people)
    {
        bySlug = people.Entries;
        foreach (var person in people.Entries.Values)
        {
            foreach (var spelling in person.Names.Concat(PersonSpellings.Of(person)))
            {
                Add(bySpelling, KoreanName.Letters(spelling), person);
                Add(withoutInitials, KoreanName.Letters(WithoutInitials(spelling)), person);
            }

            Add(byFamily, KoreanName.Letters(person.SortName.Split(',')[0]), person);
        }
    }

    /// <summary>A name as printed, without what stands before or behind it out of courtesy.</summary>
    public static string WithoutTitles(string printed)
    {
        var bare = Degree().Replace(printed.Trim().TrimEnd(','), "").Trim();
        while (Courtesy().Match(bare) is { Success: true } courtesy && courtesy.Length < bare.Length) bare = bare[courtesy.Length..];
        foreach (var rest in Titles.Without(bare))
        {
            // 현 and 전 end names as well as they stand for "now" and "then": 정세현.
            if (rest.Length < 2 || (bare.Length == rest.Length + 1 && bare.All(Hangul.IsSyllable) && bare[^1] is not ('씨' or '님'))) break;
            bare = rest;
        }

        return bare;
    }

    /// <param name="printed">A whole name or a part of one, with or without titles.</param>
    public NamedPerson Of(string printed)
    {
        var name = WithoutTitles(printed);
        var letters = KoreanName.Letters(name);
        // An entry that is no more than a family name or initials may be that of somebody else.
        if (bySpelling.GetValueOrDefault(letters) is [var called] && !called.Name.Contains(' ', StringComparison.Ordinal) && !Hangul.Contains(name)) return new NamedPerson(called.Slug, called.Name, null, $"The source says only \"{name}\"; is it {called.Name} of people.yaml?");
        if (bySpelling.GetValueOrDefault(letters) is { Count: > 0 } spelt)
            return new NamedPerson(spelt[0].Slug, spelt[0].Name, null, spelt.Count == 1 ? null : $"people.yaml has more than one \"{name}\": {Named(spelt)}. Which of them is it?");
        if (!name.Contains(' ', StringComparison.Ordinal) && !Hangul.Contains(name)) return OfFamilyName(name, letters);
        if (withoutInitials.GetValueOrDefault(KoreanName.Letters(WithoutInitials(name))) is [var alike])
            return new NamedPerson(alike.Slug, alike.Name, null, $"The source prints \"{name}\"; is it {alike.Name} of people.yaml?");
        return New(name);
    }

    private NamedPerson OfFamilyName(string name, string letters)
    {
        var family = byFamily.GetValueOrDefault(letters) ?? [];
        if (family is [var one]) return new NamedPerson(one.Slug, one.Name, null, $"The source says only \"{name}\"; is it {one.Name}, the only one of that family name in people.yaml?");
        var who = family.Count == 0 ? "" : $" People of that family name in people.yaml: {Named(family)}.";
        return New(name, $"The source says only \"{name}\"; who is it?{who} Put the slug of the whole name here and in people.yaml");
    }

    /// <summary>Somebody whom nobody knows yet. How the name is spelt is a question of the entry alone.</summary>
    private NamedPerson New(string printed, string? decision = null)
    {
        if (Hangul.Contains(printed) && !printed.Contains(' ', StringComparison.Ordinal)) return InHangul(printed);
        var name = InUsualLetters(printed);
        var spelling = name == printed ? null : $"The source prints \"{printed}\" in capitals; is \"{name}\" written so?";
        if (name.Split(' ') is [var first, var second] && FamilyNames.IsFirst(first) && !second.Contains('-', StringComparison.Ordinal)) spelling ??= $"Is \"{first}\" the family name of {name}? Then sort begins with it";
        var slug = RecordFields.Slugged(name);
        if (!Slug.IsValid(slug)) (slug, decision) = ($"name-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8]}", $"How is \"{name}\" written in Latin letters? Make the slug of that, here and in people.yaml");
        if (bySlug.TryGetValue(slug, out var taken)) return new NamedPerson(slug, taken.Name, null, $"The source prints \"{printed}\"; is it {taken.Name} of people.yaml?");
        return new NamedPerson(slug, name, new NewPerson(slug, name, SortOf(name, printed), decision ?? spelling), decision);
    }

    private NamedPerson InHangul(string printed)
    {
        var name = Romanised.Of(printed);
        var slug = RecordFields.Slugged(name);
        var decision = $"The source prints {printed}; \"{name}\" is written by rule. How does this person write the name in Latin letters?";
        if (bySlug.TryGetValue(slug, out var taken)) return new NamedPerson(slug, taken.Name, null, $"The source prints {printed}; is it {taken.Name} of people.yaml?");
        return new NamedPerson(slug, name, new NewPerson(slug, name, name.Split(' ', 2) is [var family, var given] ? $"{family}, {given}" : null, decision) { Hangul = printed }, null);
    }

    /// <summary>Family name, comma, the rest: the family stands last, first in Korean names, and where it alone is in capitals.</summary>
    private static string? SortOf(string name, string printed)
    {
        if (WithoutGeneration(name) is var bare && bare != name) return SortOf(bare, WithoutGeneration(printed)) is { } sorted ? $"{sorted}, {name[bare.Length..].Trim(',', ' ')}" : null;
        var words = name.Split(' ');
        if (words.Length < 2) return null;
        var capitals = printed.Split(' ');
        var inCapitals = Array.FindIndex(capitals, word => word.Length > 1 && word.All(letter => char.IsUpper(letter) || letter == '-'));
        var isMixed = inCapitals >= 0 && capitals.Any(word => word.Any(char.IsLower));
        var at = isMixed ? inCapitals : Romanised.IsFamilyFirst(name) ? 0 : FamilyNames.IsKorean(words[0]) && (words[1].Contains('-', StringComparison.Ordinal) || words.Length == 3) ? 0 : words.Length - 1;
        return $"{words[at]}, {string.Join(' ', words.Where((_, n) => n != at))}";
    }

    /// <summary>JUDY WOODRUFF as Judy Woodruff, KIM DONG-YUP as Kim Dong-yup.</summary>
    internal static string InUsualLetters(string name)
    {
        var isKorean = name.Split(' ') is [var first, _] && FamilyNames.IsKorean(first);
        var isInCapitals = name.All(letter => !char.IsLower(letter));
        return string.Join(' ', name.Split(' ').Select((word, at) => IsShouted(word, at > 0 && isInCapitals) ? Lowered(word, isKorean && at > 0) : word));
    }

    private static bool IsShouted(string word, bool isRestOfCapitals) =>
        WithoutGeneration($" {word}").Length > 0 && (word.Length > 2 || (word.Length == 2 && isRestOfCapitals && word.IndexOfAny(['A', 'E', 'I', 'O', 'U', 'Y']) >= 0)) && word.All(letter => !char.IsLower(letter)) && !word.Contains('.', StringComparison.Ordinal);

    private static string Lowered(string word, bool isKoreanGiven) => isKoreanGiven && word.Contains('-', StringComparison.Ordinal)
        ? word[..1] + word[1..].ToLowerInvariant()
        : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant());

    /// <summary>Without Jr., Sr., II and III, which are no part of the family's name.</summary>
    internal static string WithoutGeneration(string name) => Generation().Replace(name, "");

    internal static string WithoutInitials(string name) => string.Join(' ', name.Split(' ').Where(word => word.TrimEnd('.').Length > 1));

    private static string Named(List<Person> people) => string.Join(", ", people.Take(MostNamed).Select(person => person.Slug)) + (people.Count > MostNamed ? $" and {people.Count - MostNamed} more" : "");

    private static void Add(Dictionary<string, List<Person>> people, string letters, Person person)
    {
        if (letters.Length == 0) return;
        if (!people.TryGetValue(letters, out var there)) people[letters] = there = [];
        if (!there.Contains(person)) there.Add(person);
    }

    [GeneratedRegex(@",?\s+(?:Jr\.?|Sr\.?|I{2,3}|IV)$", RegexOptions.CultureInvariant)]
    private static partial Regex Generation();

    [GeneratedRegex(@",?\s+(Ph\.?\s?D\.?|M\.?D\.?|J\.?D\.?|Jr\.?|Sr\.?|Esq\.?|\(ret(ired|\.)\))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Degree();

    [GeneratedRegex(@"^(the\s+)?(mr|mrs|ms|miss|dr|prof|amb|ambassador|hon|honorable|sen|senators?|rep|representatives?|gov|governor|gen|general|lt|lieutenant|col|colonel|maj|major|capt|captain|adm|admiral|sir|rev|president|vice|prime|foreign|minister|secretary|undersecretary|chairman|chairwoman|chair|congressman|congresswoman|former|assistant|deputy|professor|director|spokesman|spokeswoman|spokesperson|envoy|premier|(?:ranking\s+)?member|delegate|national security advis[eo]r|advis[eo]r|press secretary|judge|justice|chancellor|commissioner)\.?\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Courtesy();
}
