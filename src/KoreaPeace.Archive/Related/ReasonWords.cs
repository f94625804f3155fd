using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Related;

/// <summary>Which words can stand in a reason, and how the reason is put.</summary>
internal static class ReasonWords
{
    public const int Most = 3; // a reason, not a list

    private const int ShortestWord = 3; // letters, unless all are capitals

    // Endings of verbs and of what stands before a noun: without a dictionary, they tell Korean words that name something from those that do not.
    private const string EndingsOfKoreanVerbs = "다고며면지는은한할된될게서해여던려까요죠네";

    /// <summary>Whether the word says by itself what a text is about.</summary>
    /// <param name="written">As the archive usually writes it.</param>
    public static bool CanSay(string written)
    {
        if (Hangul.Contains(written)) return written.Length > 1 && !EndingsOfKoreanVerbs.Contains(written[^1]);
        if (TextAnalysis.IsPieceOfScript(written)) return written.Length > 1;
        if (!written.Any(char.IsLetter) || (written.Length < ShortestWord && !(written.Length > 1 && written.All(char.IsUpper)))) return false;
        return !TextAnalysis.Tokens(written).TrueForAll(token => StopWords.Contain(token.Word));
    }

    /// <summary>"both speak of sanctions, veto and Russia".</summary>
    public static string SpeakOf(IReadOnlyList<string> words) => $"both speak of {Listed(words)}";

    public static string Listed(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
