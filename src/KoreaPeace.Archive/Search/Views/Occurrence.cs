using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Search;

/// <summary>One place where a word of a search stands, with what stands around it.</summary>
/// <param name="Left">What comes before, cut at a word.</param>
/// <param name="Right">What follows, cut at a word.</param>
public sealed record Occurrence(ArchiveRecord Record, Passage Passage, string Left, string Word, string Right)
{
    private const int Around = 72; // characters; half a line of the widest layout

    /// <summary>The words before it, folded, the nearest first, to sort by.</summary>
    public string LeftKey { get; } = Key(Left.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Reverse());

    /// <summary>The words after it, folded, to sort by.</summary>
    public string RightKey { get; } = Key(Right.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static Occurrence Of(ArchiveRecord record, Passage passage, string text, Mark mark)
    {
        var from = Math.Max(0, mark.Start - Around);
        if (from > 0 && text.IndexOf(' ', from, mark.Start - from) is var space and >= 0) from = space + 1;
        else if (from > 0 && char.IsLowSurrogate(text[from])) from++;
        var to = Math.Min(text.Length, mark.End + Around);
        if (to < text.Length && text.LastIndexOf(' ', to - 1, to - mark.End) is var last and >= 0) to = last;
        else if (to < text.Length && char.IsLowSurrogate(text[to])) to--;
        return new Occurrence(record, passage, (from > 0 ? "… " : "") + text[from..mark.Start], text.Substring(mark.Start, mark.Length), text[mark.End..to] + (to < text.Length ? " …" : ""));
    }

    private static string Key(IEnumerable<string> words) =>
        string.Join(' ', words.Select(word => string.Concat(TextAnalysis.Tokens(word).DistinctBy(token => token.Position).Select(token => token.Word))).Where(word => word.Length > 0).Take(3));
}

/// <summary>Every place where the words of a search stand, in order.</summary>
/// <param name="IsCut">There are more; the best pieces were looked at.</param>
public sealed record Concordance(IReadOnlyList<Occurrence> Lines, bool IsCut)
{
    /// <summary>How many places are looked at; with more, nobody reads down the column, and a sort would be slow.</summary>
    public const int Most = 3_000;

    public const int PageSize = 50;

    public int Pages => Math.Max(1, (Lines.Count + PageSize - 1) / PageSize);
}

/// <summary>By what the lines of a concordance are ordered: the best piece first, the word before, the word after, or the oldest first.</summary>
public enum ConcordanceOrder { Match, Left, Right, Date }
