using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>A stretch of a text by the places that the index gives its words.</summary>
internal static class WordWindow
{
    /// <summary>Where in the text the words from the first to the last place stand, as far as there are such.</summary>
    /// <param name="tokens">Of the text.</param>
    public static (int From, int To) Of(string text, List<Token> tokens, int first, int last)
    {
        var (from, to) = (0, text.Length);
        foreach (var token in tokens)
        {
            if (token.Position == first && from == 0) from = token.Start;
            if (token.Position > last) return (from, token.Start);
        }

        return (from, to);
    }
}
