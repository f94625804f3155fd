using KoreaPeace.Archive.Concepts;

namespace KoreaPeace.Archive.Search;

/// <summary>Plain text with ranges to mark. Whoever shows it encodes first, then marks.</summary>
/// <param name="Marks">In order, not overlapping.</param>
public sealed record Highlighted(string Text, IReadOnlyList<Mark> Marks)
{
    private const int SnippetLength = 280; // three lines at the widest layout

    /// <summary>What the query asks for, where it stands in the text.</summary>
    /// <param name="names">Finds the names that the query asks for; null when it asks for none.</param>
    public static Highlighted In(string text, SearchQuery query, NameFinder? names = null) => In(text, new QueryMarks(query, names));

    internal static Highlighted In(string text, QueryMarks sought) => new(text, Joined(sought.In(text)));

    /// <param name="marks">In any order; they may overlap.</param>
    internal static Highlighted Of(string text, IEnumerable<Mark> marks) => new(text, Joined(marks));

    /// <summary>The stretch of the text with the most marked words, cut at spaces, with an ellipsis where something was left off.</summary>
    public Highlighted Snippet()
    {
        if (Text.Length <= SnippetLength) return this;

        var best = Marks.Count == 0 ? 0 : Marks.MaxBy(mark => (Marks.Count(other => other.Start >= mark.Start && other.End <= mark.Start + SnippetLength - 60), -mark.Start)).Start;
        return From(SentenceStart(best));
    }

    /// <summary>What is asked: the first question with a marked word in it, otherwise the first behind one, otherwise the last, with what leads to it.</summary>
    public Highlighted Question()
    {
        if (Text.Length <= SnippetLength) return this;

        var questions = Enumerable.Range(0, Text.Length).Where(at => Text[at] == '?').Select(end => (Start: Text.LastIndexOfAny(['.', '!', '?'], Math.Max(0, end - 1)) + 1, End: end)).ToList();
        if (questions.Count == 0) return Snippet();
        var told = questions.Where(question => Marks.Any(mark => mark.Start >= question.Start && mark.End <= question.End)).ToList();
        var asked = told.Concat(questions.Where(question => Marks.Any(mark => mark.End <= question.End))).Append(questions[^1]).First();
        var earliest = asked.End + 1 - SnippetLength;
        if (told.Count > 0 && asked.Start >= earliest) return From(asked.Start);
        if (earliest <= 0) return From(0);

        // A sentence that begins in time, unless the marked word stands before it.
        var word = Math.Max(earliest, Text.IndexOf(' ', earliest, SnippetLength));
        var sentence = Text.IndexOf(". ", earliest, SnippetLength, StringComparison.Ordinal) + 1;
        return From(sentence > 0 && sentence <= asked.Start && !Marks.Any(mark => mark.Start >= word && mark.Start < sentence) ? sentence : word);
    }

    private Highlighted From(int from)
    {
        while (from > 0 && from < Text.Length && (Text[from] == ' ' || char.IsLowSurrogate(Text[from]))) from++;
        var to = Math.Min(Text.Length, from + SnippetLength);
        // Where no space is near, such as in Chinese, between two characters.
        if (to < Text.Length && Text.LastIndexOf(' ', to) is var space && space > from + (SnippetLength / 2)) to = space;
        if (to < Text.Length && char.IsLowSurrogate(Text[to])) to--;

        var before = from > 0 ? "… " : "";
        var after = to < Text.Length ? " …" : "";
        return new Highlighted(before + Text[from..to] + after,
            [.. Marks.Where(mark => mark.Start < to && mark.End > from).Select(mark => Within(mark, from, to)).Select(mark => mark with { Start = mark.Start - from + before.Length })]);
    }

    private static Mark Within(Mark mark, int from, int to) => new(Math.Max(mark.Start, from), Math.Min(mark.End, to) - Math.Max(mark.Start, from));

    /// <summary>The beginning of the sentence when it is near, otherwise of a word some way before.</summary>
    private int SentenceStart(int position)
    {
        const int near = 110; // leaves most of the snippet for what follows the mark
        if (position <= near / 2) return 0;
        var window = Math.Max(0, position - near);
        var sentence = Text.LastIndexOf(". ", position, position - window, StringComparison.Ordinal);
        if (sentence >= 0) return sentence + 2;
        var space = Text.IndexOf(' ', Math.Max(0, position - (near / 2)));
        return space >= 0 && space < position ? space + 1 : position;
    }

    private static List<Mark> Joined(IEnumerable<Mark> marks)
    {
        var joined = new List<Mark>();
        foreach (var mark in marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length))
        {
            if (joined.Count > 0 && mark.Start < joined[^1].End)
                joined[^1] = new Mark(joined[^1].Start, Math.Max(joined[^1].End, mark.End) - joined[^1].Start);
            else joined.Add(mark);
        }

        return joined;
    }
}

/// <summary>A range of a text.</summary>
public readonly record struct Mark(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>It goes on with the mark before, from which a link or other type parts it.</summary>
    public bool IsRest { get; init; }
}
