namespace KoreaPeace.Archive.Search.Latent;

/// <summary>
/// The matrix that is decomposed: log tf · idf, every document of length one. Terms of a single document say nothing of what goes with what, so they are
/// left out and the others numbered anew.
/// </summary>
internal sealed class TermWeights
{
    private const int Unknown = -1;

    private TermWeights(SparseMatrix documents, int[] columns, float[] idf) => (Documents, Columns, Idf) = (documents, columns, idf);

    /// <summary>A row a document, a column a term that takes part.</summary>
    public SparseMatrix Documents { get; }

    /// <summary>The column of every term, or less than 0.</summary>
    public int[] Columns { get; }

    /// <summary>By column.</summary>
    public float[] Idf { get; }

    public static float LogTf(int count) => 1 + MathF.Log(count);

    public static TermWeights Of(TermDocumentMatrix counts)
    {
        var frequencies = DocumentFrequencies(counts);
        var columns = new int[counts.Terms];
        var idf = new List<float>();
        for (var term = 0; term < columns.Length; term++)
        {
            columns[term] = frequencies[term] < 2 ? Unknown : idf.Count;
            if (frequencies[term] >= 2) idf.Add((float)Math.Log((counts.Documents + 1) / (frequencies[term] + .5)));
        }

        var weights = new TermWeights(new SparseMatrix(counts.Documents, idf.Count, frequencies.Where(frequency => frequency >= 2).Sum()), columns, [.. idf]);
        weights.Fill(counts);
        return weights;
    }

    private static int[] DocumentFrequencies(TermDocumentMatrix counts)
    {
        var frequencies = new int[counts.Terms];
        var lastSaid = new int[counts.Terms];
        for (var document = 0; document < counts.Documents; document++)
        {
            foreach (var term in counts.TermsOf(document))
            {
                if (lastSaid[term] == document + 1) continue; // given twice after all; a term of more than all documents would weigh less than nothing

                lastSaid[term] = document + 1;
                frequencies[term]++;
            }
        }

        return frequencies;
    }

    private void Fill(TermDocumentMatrix counts)
    {
        var row = new List<(int Column, float Weight)>();
        for (var document = 0; document < counts.Documents; document++)
        {
            row.Clear();
            var terms = counts.TermsOf(document);
            var times = counts.CountsOf(document);
            for (var i = 0; i < terms.Length; i++)
            {
                if (Columns[terms[i]] is >= 0 and var column) row.Add((column, LogTf(times[i]) * Idf[column]));
            }

            var length = Math.Sqrt(row.Sum(cell => (double)cell.Weight * cell.Weight));
            Documents.Add(row, (float)(1 / length));
        }
    }
}
