namespace KoreaPeace.Archive.Search.Latent;

/// <summary>
/// What goes with what in the archive's own texts (latent semantic analysis): terms that are said in the same company lie in the same direction,
/// and a text lies where its terms do, even of those it does not say.
/// </summary>
public sealed class LatentSpace
{
    public const int MostDimensions = 100; // between 50 and 200 the ranking hardly changes
    private const int DocumentsPerDimension = 5; // with fewer, chance company counts as meaning: of 300 documents, 60 dimensions rank better than 100
    private const float Rounding = 1e-5f; // a place nearer to the middle than this is none: nothing of it lies in the space

    private LatentSpace(int dimensions, TermVector?[] terms, byte[]?[] documents) => (Dimensions, Terms, Documents) = (dimensions, terms, documents);

    /// <summary>The bytes of every vector; 0 when the texts have nothing in common or are too few.</summary>
    public int Dimensions { get; }

    /// <summary>By the number of the term; null for those of fewer than two documents, or of a subject too small to have a dimension.</summary>
    public IReadOnlyList<TermVector?> Terms { get; }

    /// <summary>By the number of the document, to be compared with <see cref="LatentVector.Cosine"/>; null for those without a known term.</summary>
    public IReadOnlyList<byte[]?> Documents { get; }

    /// <param name="dimensions">At most; a small archive gets fewer.</param>
    public static LatentSpace Of(TermDocumentMatrix counts, int dimensions = MostDimensions)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dimensions);
        var weights = TermWeights.Of(counts);
        var wanted = Math.Min(Math.Min(dimensions, counts.Documents / DocumentsPerDimension), weights.Documents.Columns);
        if (wanted == 0) return new LatentSpace(0, new TermVector?[counts.Terms], new byte[]?[counts.Documents]);

        var svd = TruncatedSvd.Of(weights.Documents, wanted);
        var found = svd.SingularValues.Length;
        var terms = new TermVector?[counts.Terms];
        Parallel.For(0, terms.Length, term =>
        {
            if (weights.Columns[term] is >= 0 and var column) terms[term] = Term(svd.Right.Row(column, found), weights.Idf[column]);
        });
        var documents = new byte[]?[counts.Documents];
        Parallel.For(0, documents.Length, document => documents[document] = LatentVector.Direction(svd.ScaledLeft.Row(document, found), Rounding));
        return new LatentSpace(found, terms, documents);
    }

    private static TermVector? Term(float[] place, float idf) =>
        LatentVector.Direction(place, Rounding) is { } direction ? new TermVector(LatentVector.Length(place) * idf, direction) : null;
}
