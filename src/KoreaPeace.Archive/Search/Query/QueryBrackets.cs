using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Search;

/// <summary>Brackets in what was typed. Around words joined by OR they say what OR means anyway; anywhere else they would change it.</summary>
internal static partial class QueryBrackets
{
    public const string Note = "Brackets are understood around words joined by OR only, such as (armistice OR treaty) talks; the others were left out.";

    /// <summary>Something is bracketed in a way that is not understood.</summary>
    public static bool AreMisread(string text)
    {
        var words = Quoted().Replace(text, "w");
        if (Excluded().IsMatch(words)) return true;
        // In running text without an operator they are punctuation.
        if (!Or().IsMatch(words)) return false;
        for (var group = Innermost().Match(words); group.Success; group = Innermost().Match(words))
        {
            if (!Alternatives().IsMatch(group.Groups[1].Value)) return true;
            words = words[..group.Index] + "w" + words[(group.Index + group.Length)..];
        }

        return false;
    }

    [GeneratedRegex("[\"“”„«»「」][^\"“”„«»「」]*[\"“”„«»「」]")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?:^|\s)[-−]\(")]
    private static partial Regex Excluded();

    [GeneratedRegex(@"\bOR\b")]
    private static partial Regex Or();

    [GeneratedRegex(@"\(([^()]*)\)")]
    private static partial Regex Innermost();

    [GeneratedRegex(@"^\s*\S+(?:\s+OR\s+\S+)*\s*$")]
    private static partial Regex Alternatives();
}
