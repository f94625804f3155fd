using System.Buffers;

namespace KoreaPeace.Archive.Search;

/// <summary>
/// Scores records against clauses by BM25 over the fields together (Robertson, Zaragoza and Taylor, "Simple BM25 Extension to Multiple
/// Weighted Fields", 2004), and by words in sequence and near each other (Metzler and Croft, "A Markov Random Field Model for Term
/// Dependencies", 2005).
/// </summary>
internal sealed class RecordScores : IDisposable
{
    private const int NearBy = 8; // words, as in the paper

    private readonly PassageTable table;
    private readonly Ranking ranking;
    private readonly double[] scores;
    private readonly double[] counted;
    private readonly ulong[] holds;
    private readonly ulong[] titled;
    private readonly List<int> touched = [];
    private readonly int size;

    public RecordScores(PassageTable table, Ranking ranking)
    {
        (this.table, this.ranking, size) = (table, ranking, table.RecordCount + 1);
        (scores, counted) = (Rented<double>(size), Rented<double>(size));
        (holds, titled) = (Rented<ulong>(size), Rented<ulong>(size));
    }

    /// <summary>Which of the clauses a record holds, a bit each.</summary>
    public ulong Holds(int record) => holds[record];

    /// <summary>Which of the clauses its title holds, a bit each.</summary>
    public ulong HoldsInTitle(int record) => titled[record];

    public double this[int record] => scores[record];

    public void Add(IReadOnlyList<SoughtClause> clauses)
    {
        var words = 1 - ranking.InOrderShare - ranking.NearShare;
        for (var n = 0; n < clauses.Count; n++)
        {
            var (clause, bit) = (clauses[n], 1UL << n);
            Count(clause.Found, bit);
            Score(words * (ranking.RepeatedWords ? 1 + Math.Log(clause.Clause.Times) : 1));
            if (clause.AsTyped is null || ranking.TypedWeight(clause.Clause) is not (> 0 and var typed)) continue;
            Count(clause.AsTyped, 0);
            Score(words * typed);
        }

        for (var n = 1; n < clauses.Count; n++)
        {
            AddPairs(clauses[n - 1], clauses[n], ranking.InOrderShare, isInOrder: true);
            AddPairs(clauses[n - 1], clauses[n], ranking.NearShare, isInOrder: false);
        }
    }

    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(scores);
        ArrayPool<double>.Shared.Return(counted);
        ArrayPool<ulong>.Shared.Return(holds);
        ArrayPool<ulong>.Shared.Return(titled);
    }

    private void Count(FieldLists found, ulong bit)
    {
        Count(found.Titles, ranking.TitleWeight, bit, titled);
        Count(found.Names, ranking.NameWeight, bit, null);
        Count(found.Texts, 1, bit, null);
    }

    private void Count(Occurrences found, double weight, ulong bit, ulong[]? also)
    {
        for (var n = 0; n < found.Passages.Length; n++)
        {
            var record = table.RecordOf(found.Passages[n]);
            Touch(record, weight * found.Count(n));
            holds[record] |= bit;
            if (also is not null) also[record] |= bit;
        }
    }

    private void AddPairs(SoughtClause first, SoughtClause second, double share, bool isInOrder)
    {
        if (share == 0) return;
        foreach (var (one, other) in first.Found.All.Zip(second.Found.All))
        {
            // Names of speakers and topics are lists, not sentences.
            if (ReferenceEquals(one, first.Found.Names)) continue;
            one.InCommon(other, (passage, places, others) =>
            {
                var pairs = isInOrder ? Following(places, others, first.Words) : Near(places, others);
                if (pairs > 0) Touch(table.RecordOf(passage), pairs);
            });
        }

        Score(share);
    }

    private static int Following(ReadOnlySpan<int> first, ReadOnlySpan<int> second, int words)
    {
        var (count, from) = (0, 0);
        foreach (var place in first)
        {
            while (from < second.Length && second[from] <= place) from++;
            if (from < second.Length && second[from] <= place + words) count++;
        }

        return count;
    }

    private static int Near(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var (count, from) = (0, 0);
        foreach (var place in first)
        {
            while (from < second.Length && second[from] < place - NearBy) from++;
            if (from < second.Length && second[from] <= place + NearBy) count++;
        }

        return count;
    }

    private void Touch(int record, double count)
    {
        if (counted[record] == 0) touched.Add(record);
        counted[record] += count;
    }

    /// <summary>Turns what was counted into scores and forgets it.</summary>
    private void Score(double weight)
    {
        var rarity = Rarity(touched.Count, table.RecordCount);
        foreach (var record in touched)
        {
            scores[record] += weight * rarity * Saturated(counted[record], table.LengthOfRecord(record) / table.AverageRecordLength, ranking);
            counted[record] = 0;
        }

        touched.Clear();
    }

    /// <summary>What a word is worth that so many of all hold.</summary>
    internal static double Rarity(int holders, int all) => Math.Log(1 + ((all - holders + 0.5) / (holders + 0.5)));

    /// <param name="length">Against the average.</param>
    internal static double Saturated(double count, double length, Ranking ranking)
    {
        var room = ranking.Saturation * (1 - ranking.LengthNormalisation + (ranking.LengthNormalisation * length));
        return count * (ranking.Saturation + 1) / (count + room);
    }

    private static T[] Rented<T>(int size)
    {
        var rented = ArrayPool<T>.Shared.Rent(size);
        Array.Clear(rented, 0, size);
        return rented;
    }
}
