using KoreaPeace.Archive.Quotes;

namespace KoreaPeace.Benchmarks.Quotes;

/// <summary>What is done to words of the archive before it is asked whether anybody said so, and what it should say.</summary>
/// <param name="Make">From words of a turn, as they stand there; null when nothing can be done to these.</param>
/// <param name="IsRight">Whether the verdict is the truth.</param>
internal sealed record QuoteKind(string Name, Func<string, Random, string?> Make, Func<QuoteVerdict, bool> IsRight)
{
    /// <summary>It is judged as a whole; words in a heap have points anywhere and may be taken for several sentences.</summary>
    public bool IsOneQuotation { get; init; } = true;

    private static readonly string[] Others = ["kitchen", "violet", "seventeen", "umbrella", "harbour", "whistle", "cotton", "gently", "orchestra", "perhaps"];

    public static IReadOnlyList<QuoteKind> All { get; } =
    [
        new("as it stands", (words, _) => words, verdict => verdict == QuoteVerdict.Exact),
        new("in quotation marks", (words, _) => $"“{words}”", verdict => verdict == QuoteVerdict.Exact),
        new("capitals", (words, _) => Changed(words, words.ToUpperInvariant()), verdict => verdict == QuoteVerdict.Typography),
        new("other marks", (words, _) => Changed(words.TrimEnd(','), words.TrimEnd(',').Replace('’', '\'').Replace('“', '"').Replace('”', '"').Replace("—", " - ", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)), verdict => verdict == QuoteVerdict.Typography),
        new("a word changed", (words, random) => One(words, random, (_, other) => other), verdict => verdict == QuoteVerdict.Differs),
        new("a word put in", (words, random) => One(words, random, (word, other) => $"{word} {other}"), verdict => verdict == QuoteVerdict.Differs),
        new("a word left out", LeftOut, verdict => verdict == QuoteVerdict.Differs),
        new("an ellipsis", (words, random) => Shortened(words, random, overDenial: false), verdict => verdict == QuoteVerdict.Typography),
        new("an ellipsis over a not", (words, random) => Shortened(words, random, overDenial: true), verdict => verdict == QuoteVerdict.Differs),
        new("words in a heap", (words, random) => Words(words) is { Length: >= 8 } all ? string.Join(' ', Heaped(all, random)) : null, verdict => verdict is QuoteVerdict.NotFound or QuoteVerdict.Differs) { IsOneQuotation = false },
        new("never said", (_, random) => string.Join(' ', Enumerable.Range(0, 9).Select(_ => Others[random.Next(Others.Length)])), verdict => verdict == QuoteVerdict.NotFound),
    ];

    private static string? Changed(string words, string changed) => changed == words ? null : changed;

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string? One(string words, Random random, Func<string, string, string> change)
    {
        var all = Words(words);
        var at = random.Next(all.Length);
        var other = Others[random.Next(Others.Length)];
        if (all[at].Contains(other, StringComparison.OrdinalIgnoreCase)) return null; // it would stay the same word
        all[at] = change(all[at], other);
        return string.Join(' ', all);
    }

    /// <summary>Not at the ends, where nobody could tell; and not one of two that are alike, which would leave a text that stands there.</summary>
    private static string? LeftOut(string words, Random random)
    {
        var all = Words(words);
        var at = 1 + random.Next(all.Length - 2);
        return !all[at].Any(char.IsLetterOrDigit) || all[at] == all[at - 1] || all[at] == all[at + 1] ? null : string.Join(' ', [.. all[..at], .. all[(at + 1)..]]);
    }

    private static string? Shortened(string words, Random random, bool overDenial)
    {
        var all = Words(words);
        if (all.Length < 12) return null;
        var at = Enumerable.Range(4, all.Length - 10).Where(at => all[at..(at + 2)].Any(IsDenial) == overDenial).OrderBy(_ => random.Next()).Select(at => (int?)at).FirstOrDefault() ?? 0;
        // Where a sentence ends in what is left out, nobody can say without reading whether its sense is turned; and the next one is to be quoted from its beginning.
        return at == 0 || ((overDenial || char.IsLower(all[at + 2][0])) && all[(at - 1)..(at + 2)].Any(EndsSentence)) ? null : $"{string.Join(' ', all[..at])} … {string.Join(' ', all[(at + 2)..])}";
    }

    private static bool EndsSentence(string word) => word.TrimEnd('”', '’', '"', ')') is [.., '.' or '?' or '!' or '…'];

    private static bool IsDenial(string word) => word.Trim(',', ';', ':', '.', '?', '!', '”', '“', '"', '(', ')', '—', '–').ToLowerInvariant() is var bare
        && (bare is "not" or "no" or "nor" or "never" or "neither" or "none" or "nobody" or "nothing" or "nowhere" or "cannot" or "without" or "hardly" or "barely" or "scarcely" || bare.EndsWith("n’t", StringComparison.Ordinal) || bare.EndsWith("n't", StringComparison.Ordinal));

    private static string[] Heaped(string[] all, Random random)
    {
        var heap = all.ToArray();
        random.Shuffle(heap);
        return heap;
    }
}
