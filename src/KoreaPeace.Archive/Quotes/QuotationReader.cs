using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Takes apart what was pasted: blocks apart by empty lines, quotations in their marks, lines, sentences.</summary>
internal static partial class QuotationReader
{
    private const int FewestWords = 4; // of a sentence that is looked for by itself
    private const string Note = @"\d{1,3}(?![\p{L}\p{N}])"; // its number

    /// <summary>What stands between empty lines; a line that begins with a dash goes with the words before it, whose source it is.</summary>
    public static IReadOnlyList<string> Blocks(string pasted)
    {
        var blocks = new List<string>();
        foreach (var block in EmptyLines().Split(PastedHtml.Plain(pasted)).Where(block => !Quotation.Of(block).IsEmpty))
        {
            if (blocks.Count > 0 && DashedLine().IsMatch(block) && !DashedLine().IsMatch(blocks[^1])) blocks[^1] += $"\n{block.Trim()}";
            else blocks.Add(block);
        }

        return blocks;
    }

    public static IReadOnlyList<string> Lines(string block) => [.. block.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Where(line => !Quotation.Of(line).IsEmpty)];

    /// <summary>The sentences; a short one stays with the one before.</summary>
    public static IReadOnlyList<string> Sentences(string block)
    {
        var sentences = new List<string>();
        foreach (var sentence in SentenceEnds().Split(Quotation.Cleaned(block)))
        {
            // What an ellipsis joins is one quotation.
            if (sentences.Count > 0 && (Quotation.EndsInEllipsis(sentences[^1]) || Quotation.WordCount(sentence) < FewestWords || Quotation.WordCount(sentences[^1]) < FewestWords)) sentences[^1] += $" {sentence}";
            else sentences.Add(sentence);
        }

        return sentences;
    }

    /// <summary>What the block has in quotation marks, and everything else in it; nothing when it is one quotation in its marks.</summary>
    public static (IReadOnlyList<string> Quoted, string Around) Marked(string block)
    {
        var cleaned = Quotation.Cleaned(block);
        var quoted = InMarks().Matches(cleaned).Select(match => match.Value).Where(match => Quotation.WordCount(match) > 1).Select(match => CommaBeforeMark().Replace(match, "")).ToList();
        var around = InMarks().Replace(cleaned, " ").Trim();
        return quoted.Count == 1 && Quotation.Of(around).IsEmpty ? ([], "") : (quoted, around);
    }

    /// <summary>One quotation with somebody's saying put into it: "There is more," Aum said, "than deterrence." With its comma, and without; none when it is none.</summary>
    public static IReadOnlyList<string> Interrupted(string block)
    {
        var cleaned = Quotation.Cleaned(block);
        var pieces = InMarks().Matches(cleaned).ToList();
        if (pieces.Count != 2 || Attribution.Says(cleaned[(pieces[0].Index + pieces[0].Length)..pieces[1].Index]) is false) return [];
        return [.. new[] { pieces[0].Value, CommaBeforeMark().Replace(pieces[0].Value, "") }.Distinct().Select(first => $"“{first[1..^1]} {pieces[1].Value[1..]}")];
    }

    /// <summary>What stands behind each number of a list that goes on in one line: "(1) …; (2) …". None when they do not begin with the block and follow each other.</summary>
    public static IReadOnlyList<string> Listed(string block)
    {
        var cleaned = Quotation.Cleaned(block);
        var marks = NumberInLine().Matches(cleaned).ToList();
        if (marks.Count < 2 || marks[0].Index > 0 || marks.Where((mark, n) => Number(mark) != Number(marks[0]) + n).Any()) return [];
        return [.. marks.Select((mark, n) => BeforeNext().Replace(cleaned[(mark.Index + mark.Length)..(n + 1 < marks.Count ? marks[n + 1].Index : cleaned.Length)], ""))];

        static int Number(Match mark) => mark.Groups["number"].Success ? int.Parse(mark.Groups["number"].Value, CultureInfo.InvariantCulture) : mark.Groups["letter"].Value[0];
    }

    /// <summary>Several quotations in one block, each with the name before or the source behind it: "…" (Trump, 2017) and "…" (Aum, 2023). None when fewer than two of them are told whose they are.</summary>
    public static IReadOnlyList<string> EachWithItsSayer(string block)
    {
        var cleaned = Quotation.Cleaned(block);
        var parts = new List<string>();
        var start = 0;
        foreach (Match quoted in InMarks().Matches(cleaned))
        {
            if (quoted.Index < start) continue; // a title inside the source of the one before
            var end = quoted.Index + quoted.Length;
            if (SourceBehind().Match(cleaned, end) is { Success: true } source) end = source.Index + source.Length;
            parts.Add(JoiningWord().Replace(cleaned[start..end], ""));
            start = end;
        }

        return parts.Count(part => Attribution.In(part).Any(attribution => attribution.Name is not null)) > 1 ? parts : [];
    }

    // (1), 1), (a), a), or 1. where a sentence has ended.
    [GeneratedRegex(@"(?<=^|[.;,:!?…”""’]\s|\b(?:and|or)\s)(?:\(?(?:(?<number>\d{1,2})|(?<letter>[a-z]))\)|(?<=^|[.!?…;”""]\s)(?<number>\d{1,2})\.)\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberInLine();

    // American print puts the comma of the sentence around inside the marks.
    [GeneratedRegex(@",(?=[”""’»」』]$)", RegexOptions.CultureInvariant)]
    private static partial Regex CommaBeforeMark();

    [GeneratedRegex(@"\s*[;,]?\s*(?:\b(?:and|or)\s*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeNext();

    [GeneratedRegex(@"\G\s*(?:[(（][^()（）]{1,120}[)）]|\[[^\[\]]{1,120}\])", RegexOptions.CultureInvariant)]
    private static partial Regex SourceBehind();

    [GeneratedRegex(@"^[\s.,;]*(?:and|but|while|그리고)?\s+", RegexOptions.CultureInvariant)]
    private static partial Regex JoiningWord();

    [GeneratedRegex(@"^\s*[—―][^\r\n]{2,400}$", RegexOptions.CultureInvariant)]
    private static partial Regex DashedLine();

    [GeneratedRegex(@"(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLines();

    // Not behind an initial, an abbreviation in capitals, such as U.S., or a title.
    [GeneratedRegex(@"(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Amb|Lt|Col|St|vs)\.)(?<=[^\p{Lu}\s][.!?…][”""’')\]]*)\s+(?=[\p{Lu}\p{Lo}“""‘\[(\d])", RegexOptions.CultureInvariant)]
    internal static partial Regex SentenceEnds();

    // Behind the closing mark may stand the number of a note, or a Korean particle: "…"12, "…"라고; inside single ones, an apostrophe.
    [GeneratedRegex(@"“[^“”]{2,}”|(?<![\p{L}\p{N}])""[^""]{2,}""(?=" + Note + @"|(?![\p{L}\p{N}-[\uAC00-\uD7A3]]))|(?<!\p{L})‘[^‘“”]{2,}?’(?![\p{L}-[\uAC00-\uD7A3]])"
        + @"|(?<![^\s(:—])'(?=\S)(?:[^'“”""\n]|(?<=\p{L})'(?=\p{L})){2,}'(?=" + Note + @"|(?![\p{L}\p{N}-[\uAC00-\uD7A3]]))|「[^「」]{2,}」|『[^『』]{2,}』|«[^«»]{2,}»", RegexOptions.CultureInvariant)]
    private static partial Regex InMarks();
}
