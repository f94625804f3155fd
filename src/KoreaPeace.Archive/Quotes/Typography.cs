using System.Buffers;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Compares what stands between the letters of a quotation and of a text that has the same letters.</summary>
internal static class Typography
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"'“”„‟‘’‚‛«»‹›「」『』《》〈〉`´ʼ＂＇");
    private static readonly SearchValues<char> DashSigns = SearchValues.Create("-‐‑‒–—―−－");

    /// <summary>Null when the same letters make other words: "now here" is not "nowhere".</summary>
    /// <param name="at">The letter of the text that the quotation begins with.</param>
    public static TypographicDifference? Differences(FoldedLetters quoted, FoldedLetters text, int at)
    {
        var differences = TypographicDifference.None;
        for (var n = 0; n < quoted.Count; n++)
        {
            var mine = quoted.Text.AsSpan()[quoted.PlaceOf(n)..quoted.EndOf(n)];
            var theirs = text.Text.AsSpan()[text.PlaceOf(at + n)..text.EndOf(at + n)];
            if (!mine.SequenceEqual(theirs)) differences |= mine.Equals(theirs, StringComparison.OrdinalIgnoreCase) ? TypographicDifference.Capitals : TypographicDifference.Letters;
            if (n == quoted.Count - 1) break;
            var gap = quoted.Between(n);
            var other = text.Between(at + n);
            if (gap.SequenceEqual(other)) continue;
            if (IsAnotherWord(gap, other, mine[0], theirs[0], quoted.Text[quoted.PlaceOf(n + 1)], text.Text[text.PlaceOf(at + n + 1)])) return null;
            differences |= Of(gap, other);
        }

        return differences;
    }

    /// <summary>What stands before the first letter and behind the last: the text's own marks are taken in where the quotation has them.</summary>
    public static TypographicDifference AtEnds(Quotation quotation, string text, ref int start, ref int end)
    {
        var best = Ends(quotation.Text, text, start, end);
        if (best.Differences != TypographicDifference.None && quotation.Unwrapped() is { } inner && Ends(inner, text, start, end) is { Differences: TypographicDifference.None } unwrapped) best = unwrapped;
        (start, end) = (best.Start, best.End);
        return best.Differences;
    }

    private static (TypographicDifference Differences, int Start, int End) Ends(string quoted, string text, int start, int end)
    {
        var letters = FoldedLetters.Of(quoted);
        var (lead, trail) = (quoted[..letters.PlaceOf(0)], quoted[letters.EndOf(letters.Count - 1)..]);
        var differences = TypographicDifference.None;
        if (text.AsSpan(0, start).EndsWith(lead, StringComparison.Ordinal)) start -= lead.Length;
        else differences |= Of(lead, "");
        if (text.AsSpan(end).StartsWith(trail, StringComparison.Ordinal)) end += trail.Length;
        else differences |= Of(trail, "");
        return (differences, start, end);
    }

    private static bool IsAnotherWord(ReadOnlySpan<char> gap, ReadOnlySpan<char> other, char before, char beforeOther, char after, char afterOther)
    {
        if (Hangul.IsHangul(before) && Hangul.IsHangul(after)) return false; // Korean spacing is a matter of taste
        if (gap.IsEmpty != other.IsEmpty)
        {
            var there = gap.IsEmpty ? other : gap;
            if (there.ContainsAny(DashSigns)) return false; // co-operation
            if (there.ContainsAny(QuotationMarks) && !there.ContainsAny(' ', '\t')) return false; // an apostrophe lost
            // U.S. and US are one word; U.S. and us are two.
            if (there is "." or ". ") return !(char.IsUpper(before) && char.IsUpper(beforeOther) && char.IsUpper(after) && char.IsUpper(afterOther));
            return there.Contains(' ');
        }

        return false;
    }

    private static TypographicDifference Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var differences = TypographicDifference.None;
        if (!SameOf(one, other, QuotationMarks)) differences |= TypographicDifference.QuotationMarks;
        if (!SameOf(one, other, DashSigns)) differences |= TypographicDifference.Dashes;
        if (!SameRest(one, other)) differences |= TypographicDifference.Punctuation;
        return differences == TypographicDifference.None && !one.SequenceEqual(other) ? TypographicDifference.Spaces : differences;
    }

    private static bool SameOf(ReadOnlySpan<char> one, ReadOnlySpan<char> other, SearchValues<char> signs) => Only(one, signs).SequenceEqual(Only(other, signs));

    private static string Only(ReadOnlySpan<char> text, SearchValues<char> signs) => string.Concat(text.ToArray().Where(sign => signs.Contains(sign)));

    private static bool SameRest(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => Rest(one).SequenceEqual(Rest(other));

    private static string Rest(ReadOnlySpan<char> text) =>
        string.Concat(text.ToArray().Where(sign => !char.IsWhiteSpace(sign) && !QuotationMarks.Contains(sign) && !DashSigns.Contains(sign)));
}
