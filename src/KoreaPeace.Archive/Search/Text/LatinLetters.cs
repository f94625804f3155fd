namespace KoreaPeace.Archive.Search;

/// <summary>The letters with which some words begin. Neither folding nor stemming changes the first letter of a word from A to Z.</summary>
internal sealed class LatinLetters(IEnumerable<string> words)
{
    private readonly uint letters = words.Where(word => char.IsAsciiLetter(word[0])).Aggregate(0u, (all, word) => all | Bit(word[0]));

    /// <summary>Whether a word of a text that begins so can be one of them; of anything but a letter from A to Z, nobody can tell.</summary>
    public bool MayBegin(char written) => !char.IsAsciiLetter(written) || (letters & Bit(written)) != 0;

    private static uint Bit(char letter) => 1u << ((letter | 0x20) - 'a');
}
