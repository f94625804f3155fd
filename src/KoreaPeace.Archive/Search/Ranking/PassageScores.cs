using System.Buffers;
using System.Runtime.InteropServices;

namespace KoreaPeace.Archive.Search;

/// <summary>Scores the passages of some records against clauses: how many of them a passage holds comes first, then BM25.</summary>
internal static class PassageScores
{
    /// <summary>The score of each record's best passage, by record id.</summary>
    public static double[] Best(IReadOnlyList<SoughtClause> clauses, PassageTable table, Ranking ranking)
    {
        var best = new double[table.RecordCount + 1];
        var scores = ArrayPool<double>.Shared.Rent(table.Count + 1);
        Array.Clear(scores, 0, table.Count + 1);
        foreach (var (list, weight) in clauses.SelectMany(clause => Weighted(clause, table, ranking)))
        {
            for (var n = 0; n < list.Passages.Length; n++)
            {
                var passage = list.Passages[n];
                var record = table.RecordOf(passage);
                scores[passage] += weight * RecordScores.Saturated(list.Count(n), table.LengthOf(passage) / table.AverageLength, ranking);
                best[record] = Math.Max(best[record], scores[passage]);
            }
        }

        ArrayPool<double>.Shared.Return(scores);
        return best;
    }

    /// <summary>By record, best first.</summary>
    /// <param name="isMeant">By record id.</param>
    public static Dictionary<int, List<PassageMatch>> Of(IReadOnlyList<SoughtClause> clauses, PassageTable table, Ranking ranking, bool[] isMeant)
    {
        var scores = new Dictionary<int, (double Score, ulong Holds)>();
        for (var n = 0; n < clauses.Count; n++)
        {
            foreach (var (list, weight) in Weighted(clauses[n], table, ranking)) Add(list, weight, 1UL << n);
        }

        return scores.GroupBy(passage => table.RecordOf(passage.Key)).ToDictionary(record => record.Key, record => record
            .Select(passage => new PassageMatch(passage.Key, passage.Value.Score, System.Numerics.BitOperations.PopCount(passage.Value.Holds)))
            .OrderByDescending(passage => passage.Clauses).ThenByDescending(passage => Math.Round(passage.Score, 6)).ThenBy(passage => passage.PassageId).ToList());

        void Add(Occurrences found, double weight, ulong bit)
        {
            for (var n = 0; n < found.Passages.Length; n++)
            {
                var passage = found.Passages[n];
                if (!isMeant[table.RecordOf(passage)]) continue;
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(scores, passage, out _);
                known.Score += weight * RecordScores.Saturated(found.Count(n), table.LengthOf(passage) / table.AverageLength, ranking);
                known.Holds |= bit;
            }
        }
    }

    /// <summary>The lists of a clause with what one place in each is worth; what names something in the words that were typed counts once more.</summary>
    private static (Occurrences List, double Weight)[] Weighted(SoughtClause clause, PassageTable table, Ranking ranking) =>
        clause is { AsTyped: { } asTyped, Clause.Names.Count: > 0 } && ranking.TypedWeight(clause.Clause) is > 0 and var weight
            ? [.. Weighted(clause.Found, 1, table, ranking), .. Weighted(asTyped, weight, table, ranking)] : Weighted(clause.Found, 1, table, ranking);

    private static (Occurrences List, double Weight)[] Weighted(FieldLists found, double weight, PassageTable table, Ranking ranking)
    {
        var rarity = weight * RecordScores.Rarity(Math.Min(table.Count, found.All.Sum(list => list.Passages.Length)), table.Count);
        return [(found.Titles, ranking.TitleWeight * rarity), (found.Names, ranking.NameWeight * rarity), (found.Texts, rarity)];
    }
}
