namespace KoreaPeace.Archive.Transcripts;

/// <summary>Two runs of turns between turns that are known to be the same, held together turn by turn.</summary>
internal static class AlignmentGap
{
    private const int MostCompared = 250_000; // pairs; some hundredths of a second
    private const int MostEqual = 50_000_000; // pairs that are only asked whether they are equal, with a byte for each

    /// <summary>From the first up to, not including, the last.</summary>
    public sealed record Span(int BeforeFirst, int BeforeEnd, int NowFirst, int NowEnd)
    {
        public long Pairs => (long)(BeforeEnd - BeforeFirst) * (NowEnd - NowFirst);
    }

    /// <summary>Writes into <paramref name="found"/> for each turn of now which one of before it is.</summary>
    public static void Align(TurnWords[] before, TurnWords[] now, Span span, int[] found)
    {
        if (span.Pairs == 0) return;
        if (span.Pairs <= MostCompared)
        {
            Heaviest(span, (i, j) => before[i].Likeness(now[j]), found);
            return;
        }

        // Only what is said again and again has no rare words: hundreds of turns of "Yes." and "No.", of which the equal ones must do.
        if (span.Pairs > MostEqual) return;
        var numbers = new Dictionary<(string, string), int>();
        int Number(TurnWords turn) => numbers.TryGetValue((turn.Label, turn.Letters), out var number) ? number : numbers[(turn.Label, turn.Letters)] = numbers.Count;
        int[] left = [.. before.Select(Number)];
        int[] right = [.. now.Select(Number)];
        Heaviest(span, (i, j) => left[i] == right[j] ? 1 : 0, found);
    }

    private static void Heaviest(Span span, Func<int, int, double> likeness, int[] found)
    {
        var (height, width) = (span.BeforeEnd - span.BeforeFirst, span.NowEnd - span.NowFirst);
        var steps = new byte[height + 1, width + 1]; // 1 both, 2 only before, 3 only now
        var row = new double[width + 1];
        for (var i = 1; i <= height; i++)
        {
            var diagonal = row[0];
            for (var j = 1; j <= width; j++)
            {
                var above = row[j];
                var like = likeness(span.BeforeFirst + i - 1, span.NowFirst + j - 1);
                (row[j], steps[i, j]) = above >= row[j - 1] ? (above, (byte)2) : (row[j - 1], (byte)3);
                if (like > 0 && diagonal + like > row[j]) (row[j], steps[i, j]) = (diagonal + like, 1);
                diagonal = above;
            }
        }

        for (var (i, j) = (height, width); i > 0 && j > 0;)
        {
            if (steps[i, j] == 1) found[span.NowFirst + --j] = span.BeforeFirst + --i;
            else if (steps[i, j] == 2) i--;
            else j--;
        }
    }
}
