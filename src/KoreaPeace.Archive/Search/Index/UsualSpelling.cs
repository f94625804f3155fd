using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Search;

/// <summary>
/// How most texts write a word, found in passing: what is written otherwise takes a vote away from what leads (Boyer and Moore, "MJRTY", 1981).
/// </summary>
internal struct UsualSpelling
{
    private const int LongestWord = 8; // syllables; longer runs are sentences of a script without spaces

    private string? leading;
    private int votes;

    /// <summary>Null when it was never seen.</summary>
    public readonly string? Leading => leading;

    /// <summary>Sees the word where it stands in a text.</summary>
    public void See(string text, Token token)
    {
        var written = Written(text, token);
        if (leading is null) (leading, votes) = (written.ToString(), IsFirst(text, token.Start) ? 0 : 1);
        else if (written.SequenceEqual(leading)) votes++;
        else if (IsFirst(text, token.Start)) return; // there, every word has a capital
        else if (votes-- <= 0) (leading, votes) = (written.ToString(), 1);
    }

    /// <summary>A word in Latin letters as it stands, without 's; of a pair of Korean syllables the whole word without its particle.</summary>
    private static ReadOnlySpan<char> Written(string text, Token token)
    {
        var written = text.AsSpan(token.Start, token.Length);
        if (!TextAnalysis.IsPieceOfScript(token.Term)) return written.EndsWith("'s") || written.EndsWith("’s") ? written[..^2] : written;

        var (start, end) = (token.Start, token.End);
        while (start > 0 && Hangul.IsHangul(text[start - 1])) start--;
        while (end < text.Length && Hangul.IsHangul(text[end])) end++;
        if (end - start > LongestWord) return written;
        var word = Hangul.WithoutParticle(text[start..end]);
        return token.End <= start + word.Length ? word : written;
    }

    private static bool IsFirst(string text, int position)
    {
        var before = text.AsSpan(0, position).TrimEnd(" \"“‘'([*_");
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or '\n' or '”' or '…';
    }
}
