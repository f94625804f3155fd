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

    // Frequent in talk, and about nothing.
    private static readonly HashSet<string> OfTalk =
    [
        "able", "ago", "also", "always", "another", "anyone", "anything", "around", "can", "could", "everyone", "everything", "nothing", "should", "someone", "away", "back", "become", "came", "come", "coming", "day", "days",
        "done", "different", "else", "even", "ever", "every", "fact", "far", "first", "full", "gave", "get", "getting", "give", "given", "going", "gone", "good", "got", "great", "happen", "happened", "hard", "hear", "hello", "help", "high", "keep", "kind", "knew",
        "know", "known", "last", "least", "less", "let", "like", "little", "long", "look", "looking", "lot", "lots", "made", "make", "makes", "making", "many", "may", "maybe", "mean", "means",
        "might", "much", "must", "need", "needs", "never", "new", "next", "now", "often", "okay", "one", "part", "people", "perhaps", "place", "point", "put", "question", "quite", "rather",
        "really", "right", "saw", "second", "see", "seen", "sense", "set", "several", "show", "since", "something", "sort", "still", "sure", "take", "taken", "talk", "talking", "thank",
        "thanks", "thing", "things", "think", "thought", "three", "time", "times", "today", "took", "toward", "towards", "true", "try", "trying", "turn", "two", "upon", "use", "used", "very",
        "want", "wanted", "wants", "way", "ways", "week", "welcome", "well", "went", "whether", "will", "within", "without", "word", "words", "work", "working", "would", "year", "years", "yes", "yet",
    ];

    /// <summary>Whether the word says by itself what a text is about.</summary>
    /// <param name="written">As the archive usually writes it.</param>
    public static bool CanSay(string written)
    {
        if (Hangul.Contains(written)) return written.Length > 1 && !EndingsOfKoreanVerbs.Contains(written[^1]);
        if (TextAnalysis.IsPieceOfScript(written)) return written.Length > 1;
        if (!written.Any(char.IsLetter) || (written.Length < ShortestWord && !(written.Length > 1 && written.All(char.IsUpper)))) return false;
        return !TextAnalysis.Tokens(written).TrueForAll(token => StopWords.Contain(token.Word) || OfTalk.Contains(token.Word));
    }

    /// <summary>"both speak of sanctions, veto and Russia".</summary>
    public static string SpeakOf(IReadOnlyList<string> words) => $"both speak of {Listed(words)}";

    public static string Listed(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
