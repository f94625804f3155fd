namespace KoreaPeace.Benchmarks.Relevance;

/// <summary>How well an order of documents answers: 1 is perfect.</summary>
/// <param name="Ndcg">nDCG at 10: the grade is the gain, the logarithm of the place takes from it, the best order possible is 1.</param>
/// <param name="AveragePrecision">The mean of the precision at every document that answers, those not found counting as 0.</param>
/// <param name="PrecisionAt5">How many of the first five answer.</param>
/// <param name="Recall">How many of all that answer are among the first hundred.</param>
internal readonly record struct Quality(double Ndcg, double AveragePrecision, double PrecisionAt5, double Recall)
{
    public const int Depth = 100;

    private const int NdcgDepth = 10;

    /// <param name="ranked">Best first, none twice.</param>
    /// <param name="grades">Of every document that answers; at least one.</param>
    public static Quality Of(IReadOnlyList<string> ranked, IReadOnlyDictionary<string, int> grades)
    {
        var gains = ranked.Take(Depth).Select(document => grades.GetValueOrDefault(document)).ToList();
        var (found, precisions) = (0, 0.0);
        for (var place = 0; place < gains.Count; place++)
        {
            if (gains[place] == 0) continue;
            found++;
            precisions += (double)found / (place + 1);
        }

        return new Quality(Gain(gains) / Gain(grades.Values.OrderDescending()), precisions / grades.Count, gains.Take(5).Count(gain => gain > 0) / 5.0, (double)found / grades.Count);
    }

    public static Quality Mean(IReadOnlyCollection<Quality> many) => new(
        many.Average(one => one.Ndcg), many.Average(one => one.AveragePrecision), many.Average(one => one.PrecisionAt5), many.Average(one => one.Recall));

    private static double Gain(IEnumerable<int> gains) => gains.Take(NdcgDepth).Select((gain, place) => gain / Math.Log2(place + 2)).Sum();
}
