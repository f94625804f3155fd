using System.Globalization;
using System.Text.RegularExpressions;
using F23.StringSimilarity;
using KoreaPeace.Archive.People;

namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>A name of the table of speakers, without titles and in ordinary letters.</summary>
internal sealed partial record SpeakerName
{
    private const int TellingWord = 5; // letters; shorter ones are families that thousands bear

    private static readonly Levenshtein Nearness = new();

    private SpeakerName(string written, string? family)
    {
        Written = written;
        Family = family;
        Words = [.. written.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(KoreanName.Letters).Where(word => word.Length > 0)];
        Names = [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(KoreanName.Letters).Where(word => word.Length > 0)];
        AnyOrder = string.Join(' ', Words.Order(StringComparer.Ordinal));
    }

    /// <summary>"Qian Qichen", where the table has "Mr. QIAN Qichen".</summary>
    public string Written { get; }

    /// <summary>The family name, where the table tells it by capitals; null where it does not.</summary>
    public string? Family { get; }

    /// <summary>In small letters without accents; initials and all.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>As <see cref="Words"/>, with "Jae-in" in one.</summary>
    private IReadOnlyList<string> Names { get; }

    /// <summary>The same words in one fixed order: "Kim Song" and "Song Kim" have it in common.</summary>
    public string AnyOrder { get; }

    /// <summary>The table gives a family name and nothing else.</summary>
    public bool IsBare => Words.Count < 2;

    /// <summary>Null when there is no letter in it.</summary>
    public static SpeakerName? Of(string printed)
    {
        var name = Title().Replace(printed.Trim(), "").Trim(' ', ',', ';');
        if (!name.Any(char.IsLetter)) return null;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var capitals = words.Where(IsInCapitals).ToList();
        // Where all is in capitals, they tell nothing; where only the last or the first word is, it is the family.
        var family = capitals.Count == 1 && words.Length > 1 ? Lowered(capitals[0]) : null;
        return new SpeakerName(string.Join(' ', words.Select(Lowered)), family);
    }

    /// <summary>"Premier of the Administrative Council", where the table has it all in capitals.</summary>
    public static string InOrdinaryLetters(string printed) => printed.Any(char.IsLower) ? printed
        : string.Join(' ', printed.Split(' ').Select(word => word is "OF" or "THE" or "AND" or "FOR" or "TO" ? word.ToLowerInvariant() : Lowered(word)));

    /// <summary>It may be the same person: one name holds the other, or they differ by the spelling of one word.</summary>
    public bool IsLike(SpeakerName other)
    {
        if (IsBare || other.IsBare) return false;
        var (few, many) = Words.Count <= other.Words.Count ? (Words, other.Words) : (other.Words, Words);
        var apart = few.Except(many).ToList();
        return apart.Count == 0 || (apart.Count == 1 && many.Except(few).Any(word => IsSpelledLike(apart[0], word)));
    }

    /// <summary>Both have one word that is no mere syllable: Joe Biden and Joseph R. Biden.</summary>
    public bool SharesWord(SpeakerName other) => Names.Intersect(other.Names).Any(word => word.Length >= TellingWord);

    /// <summary>This is but a family name, and the other one has it first or last.</summary>
    public bool IsFamilyOf(SpeakerName other) => IsBare && !other.IsBare && (other.Names[0] == Names[0] || other.Names[^1] == Names[0]);

    private static bool IsSpelledLike(string one, string other) =>
        one.Length > 1 && other.Length > 1 && Nearness.Distance(one, other) <= Math.Max(1, Math.Min(one.Length, other.Length) / 3);

    private static bool IsInCapitals(string word) => word.Count(char.IsLetter) > 1 && !word.Contains('.', StringComparison.Ordinal) && word.Where(char.IsLetter).All(char.IsUpper);

    private static string Lowered(string word) => IsInCapitals(word) ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant()) : word;

    [GeneratedRegex(@"^(?:(?:H\. ?E\.?|His Excellency|Her Excellency|Mr|Mrs|Ms|Miss|Dr|Sir|Prof|Professor|Ambassador)\.?\s+)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Title();
}
