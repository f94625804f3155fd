namespace KoreaPeace.Archive.Concepts;

/// <summary>
/// Sees of most words of a text that they are none of some words, without looking them up: by their length and their first two letters from A
/// to Z. Of a word with other characters it cannot tell.
/// </summary>
internal sealed class WordShapes
{
    private const int Letters = 32; // the low five bits of a letter, capital or not
    private const int Longest = 31;

    private readonly bool[] known = new bool[Letters * Letters * (Longest + 1)];

    public WordShapes(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (Of(word) is { } shape) known[shape] = true;
        }
    }

    public bool MayHold(ReadOnlySpan<char> word) => Of(word) is not { } shape || known[shape];

    private static int? Of(ReadOnlySpan<char> word)
    {
        if (!char.IsAsciiLetter(word[0]) || (word.Length > 1 && !char.IsAsciiLetter(word[1]))) return null;
        var second = word.Length > 1 ? word[1] % Letters : 0;
        return (((word[0] % Letters) * Letters) + second) * (Longest + 1) + Math.Min(word.Length, Longest);
    }
}
