namespace KoreaPeace.Archive.Ingest;

/// <summary>
/// How involved a text may be. Markdig needs minutes for 50,000 brackets in one paragraph or for lists nested a thousand deep, and gives
/// up beyond 128 levels; a page of prose has ten marks in a paragraph and lists two deep.
/// </summary>
internal static class MarkdownLimits
{
    private const int MaxMarksPerBlock = 400;
    private const int MaxDepth = 20; // one for each mark of a list or quotation before the words, and for each four columns of indent
    private const string Marks = "[]*_`<>!&#=~|\\";

    /// <summary>The first place that is beyond the limits; null when there is none.</summary>
    /// <param name="linesBefore">How many lines of the file stand before the text.</param>
    public static Problem? Exceeded(string path, string markdown, int linesBefore)
    {
        int line = 0, start = 1, marks = 0;
        foreach (var text in markdown.AsSpan().EnumerateLines())
        {
            line++;
            if (text.IsWhiteSpace()) (start, marks) = (line + 1, 0);
            marks += CountOfMarks(text);
            if (marks > MaxMarksPerBlock)
                return new Problem(path, start + linesBefore, $"this paragraph has more than {MaxMarksPerBlock} brackets or other marks of Markdown; put an empty line into it, or take the marks out");
            if (Depth(text) > MaxDepth)
                return new Problem(path, line + linesBefore, "this line is nested or indented too deeply; take out some of the marks or spaces at its beginning");
        }

        return null;
    }

    private static int CountOfMarks(ReadOnlySpan<char> text)
    {
        var marks = 0;
        foreach (var character in text)
        {
            if (Marks.Contains(character, StringComparison.Ordinal)) marks++;
        }

        return marks;
    }

    /// <summary>How deep lists, quotations and indents can have nested the line's first word.</summary>
    private static int Depth(ReadOnlySpan<char> text)
    {
        int marks = 0, columns = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ') columns++;
            else if (text[i] is '\t') columns += 4;
            else if (text[i] is '>') marks++;
            else if (text[i] is '-' or '+' or '*' or '.' or ')' && (i + 1 == text.Length || text[i + 1] is ' ' or '\t')) marks++;
            else if (!char.IsAsciiDigit(text[i])) break;
        }

        return marks + (columns / 4);
    }
}
