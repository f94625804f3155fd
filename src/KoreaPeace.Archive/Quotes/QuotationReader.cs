using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Takes apart what was pasted: blocks apart by empty lines, quotations in their marks, lines, sentences.</summary>
internal static partial class QuotationReader
{
    private const int FewestWords = 4; // of a sentence that is looked for by itself

    /// <summary>What stands between empty lines.</summary>
    public static IReadOnlyList<string> Blocks(string pasted) => [.. EmptyLines().Split(pasted).Where(block => !Quotation.Of(block).IsEmpty)];

    public static IReadOnlyList<string> Lines(string block) => [.. block.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Where(line => !Quotation.Of(line).IsEmpty)];

    /// <summary>The sentences; a short one stays with the one before.</summary>
    public static IReadOnlyList<string> Sentences(string block)
    {
        var sentences = new List<string>();
        foreach (var sentence in SentenceEnds().Split(Quotation.Cleaned(block)))
        {
            if (sentences.Count > 0 && (Quotation.WordCount(sentence) < FewestWords || Quotation.WordCount(sentences[^1]) < FewestWords)) sentences[^1] += $" {sentence}";
            else sentences.Add(sentence);
        }

        return sentences;
    }

    /// <summary>What the block has in quotation marks, and everything else in it; nothing when it is one quotation in its marks.</summary>
    public static (IReadOnlyList<string> Quoted, string Around) Marked(string block)
    {
        var cleaned = Quotation.Cleaned(block);
        var quoted = InMarks().Matches(cleaned).Select(match => match.Value).Where(match => Quotation.WordCount(match) > 1).ToList();
        var around = InMarks().Replace(cleaned, " ").Trim();
        return quoted.Count == 1 && Quotation.Of(around).IsEmpty ? ([], "") : (quoted, around);
    }

    /// <summary>Several quotations in one block, each with the name before or the source behind it: "…" (Trump, 2017) and "…" (Aum, 2023). None when fewer than two of them are told whose they are.</summary>
    public static IReadOnlyList<string> EachWithItsSayer(string block)
    {
        var cleaned = Quotation.Cleaned(block);
        var parts = new List<string>();
        var start = 0;
        foreach (Match quoted in InMarks().Matches(cleaned))
        {
            var end = quoted.Index + quoted.Length;
            if (SourceBehind().Match(cleaned, end) is { Success: true } source) end = source.Index + source.Length;
            parts.Add(JoiningWord().Replace(cleaned[start..end], ""));
            start = end;
        }

        return parts.Count(part => Attribution.In(part).Any(attribution => attribution.Name is not null)) > 1 ? parts : [];
    }

    [GeneratedRegex(@"\G\s*[(（][^()（）]{1,120}[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex SourceBehind();

    [GeneratedRegex(@"^[\s.,;]*(?:and|but|while|그리고)?\s+", RegexOptions.CultureInvariant)]
    private static partial Regex JoiningWord();

    [GeneratedRegex(@"(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLines();

    // Not behind an initial or an abbreviation in capitals, such as U.S.
    [GeneratedRegex(@"(?<=[^\p{Lu}\s][.!?…][”""’')\]]*)\s+(?=[\p{Lu}\p{Lo}“""‘\[(\d])", RegexOptions.CultureInvariant)]
    internal static partial Regex SentenceEnds();

    [GeneratedRegex(@"“[^“”]{2,}”|(?<![\p{L}\p{N}])""[^""]{2,}""(?![\p{L}\p{N}])|(?<!\p{L})‘[^‘“”]{2,}?’(?!\p{L})|「[^「」]{2,}」|『[^『』]{2,}』|«[^«»]{2,}»", RegexOptions.CultureInvariant)]
    private static partial Regex InMarks();
}
