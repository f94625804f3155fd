namespace KoreaPeace.Archive.Search;

/// <summary>Scores the passages of some records against clauses: how many of them a passage holds comes first, then BM25.</summary>
internal static class PassageScores
{
    /// <summary>By record, best first.</summary>
    /// <param name="isMeant">By record id.</param>
    public static Dictionary<int, List<PassageMatch>> Of(IReadOnlyList<SoughtClause> clauses, PassageTable table, Ranking ranking, bool[] isMeant)
    {
        var scores = new Dictionary<int, (double Score, ulong Holds)>();
        for (var n = 0; n < clauses.Count; n++)
        {
            var found = clauses[n].Found;
            var rarity = RecordScores.Rarity(Math.Min(table.Count, found.All.Sum(list => list.Passages.Length)), table.Count);
            Add(found.Titles, ranking.TitleWeight * rarity, 1UL << n);
            Add(found.Names, ranking.NameWeight * rarity, 1UL << n);
            Add(found.Texts, rarity, 1UL << n);
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
                ref var known = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(scores, passage, out _);
                known.Score += weight * RecordScores.Saturated(found.Count(n), table.LengthOf(passage) / table.AverageLength, ranking);
                known.Holds |= bit;
            }
        }
    }
}
