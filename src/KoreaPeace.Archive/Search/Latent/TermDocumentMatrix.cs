using System.Runtime.InteropServices;

namespace KoreaPeace.Archive.Search.Latent;

/// <summary>Which document says which term how often: what a latent space is made from.</summary>
public sealed class TermDocumentMatrix
{
    private readonly List<int> ends = [];
    private readonly List<int> terms = [];
    private readonly List<ushort> counts = []; // there are millions, and only the logarithm counts

    public int Documents => ends.Count;

    public int Terms { get; private set; }

    /// <summary>The document gets the next number, from 0. What it says no times is left out.</summary>
    /// <param name="document">Every term once, in any order.</param>
    public void Add(IEnumerable<TermCount> document)
    {
        foreach (var (term, count) in document)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(term);
            if (count <= 0) continue;

            terms.Add(term);
            counts.Add((ushort)Math.Min(count, ushort.MaxValue));
            Terms = Math.Max(Terms, term + 1);
        }

        ends.Add(terms.Count);
    }

    internal ReadOnlySpan<int> TermsOf(int document) => CollectionsMarshal.AsSpan(terms)[Start(document)..ends[document]];

    internal ReadOnlySpan<ushort> CountsOf(int document) => CollectionsMarshal.AsSpan(counts)[Start(document)..ends[document]];

    private int Start(int document) => document == 0 ? 0 : ends[document - 1];
}
