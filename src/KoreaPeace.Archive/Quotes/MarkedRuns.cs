using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>The marks of a passage, found again in the runs of plain text in which a page draws it, which must come one after another.</summary>
/// <param name="text">The passage on one line.</param>
/// <param name="marks">In it, in order and not overlapping.</param>
public sealed class MarkedRuns(string text, IReadOnlyList<Mark> marks)
{
    private readonly FoldedLetters whole = FoldedLetters.Of(text);
    private int next; // the letter with which the next run begins

    /// <summary>What is marked in the next run.</summary>
    public IReadOnlyList<Mark> In(string run)
    {
        var letters = FoldedLetters.Of(run);
        if (letters.Count == 0) return [];
        var first = whole.Letters.IndexOf(letters.Letters, next, StringComparison.Ordinal);
        if (first < 0) return [];
        next = first + letters.Count;
        var inRun = new List<Mark>();
        foreach (var mark in marks)
        {
            var (from, to) = (Math.Max(whole.At(mark.Start), first), Math.Min(whole.At(mark.End), next) - 1);
            if (from > to) continue;
            var start = letters.PlaceOf(from - first);
            inRun.Add(new Mark(start, letters.EndOf(to - first) - start) { IsRest = from > whole.At(mark.Start) });
        }

        return inRun;
    }
}
