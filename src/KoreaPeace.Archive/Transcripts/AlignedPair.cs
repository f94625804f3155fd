namespace KoreaPeace.Archive.Transcripts;

/// <summary>A turn of before and one of now that could be the same, and how much speaks for it.</summary>
internal sealed record AlignedPair(int Before, int Now, double Weight)
{
    /// <summary>Those of the pairs that weigh most together while each comes after the one before in both versions.</summary>
    public static IReadOnlyList<AlignedPair> HeaviestChain(IReadOnlyList<AlignedPair> pairs, int turns)
    {
        // A Fenwick tree over the turns of before: the heaviest chain that ends at one of the first n.
        var best = new int[turns + 1];
        Array.Fill(best, -1);
        var weights = new double[pairs.Count];
        var previous = new int[pairs.Count];
        var heaviest = -1;
        var order = Enumerable.Range(0, pairs.Count).OrderBy(n => pairs[n].Now).ThenByDescending(n => pairs[n].Before); // falling, so that a turn is used once
        foreach (var n in order)
        {
            previous[n] = -1;
            for (var k = pairs[n].Before; k > 0; k &= k - 1)
            {
                if (best[k] >= 0 && (previous[n] < 0 || weights[best[k]] > weights[previous[n]])) previous[n] = best[k];
            }

            weights[n] = pairs[n].Weight + (previous[n] < 0 ? 0 : weights[previous[n]]);
            for (var k = pairs[n].Before + 1; k <= turns; k += k & -k)
            {
                if (best[k] < 0 || weights[n] > weights[best[k]]) best[k] = n;
            }

            if (heaviest < 0 || weights[n] > weights[heaviest]) heaviest = n;
        }

        var chain = new List<AlignedPair>();
        for (var n = heaviest; n >= 0; n = previous[n]) chain.Add(pairs[n]);
        chain.Reverse();
        return chain;
    }
}
