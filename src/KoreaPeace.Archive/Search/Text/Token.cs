namespace KoreaPeace.Archive.Search;

/// <summary>A word of a text as search sees it.</summary>
/// <param name="Term">Folded and stemmed: letters and digits only.</param>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="Length">How many characters of the text it covers.</param>
/// <param name="Word">The folded word before stemming.</param>
/// <param name="Position">Its place among the words of the text, from 0; an acronym shares that of the last word it stands for.</param>
public readonly record struct Token(string Term, int Start, int Length, string Word, int Position)
{
    public int End => Start + Length;
}
