using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Related;

/// <summary>A passage that holds telling words of another.</summary>
/// <param name="Share">How much of what the other's telling words are worth to it; 1 for as much as itself holds.</param>
/// <param name="Words">Those that both hold, the most telling first.</param>
internal sealed record SharingPassage(int Passage, double Share, IReadOnlyList<TellingWord> Words)
{
    // Words in a short passage count for more, but not so much that a line of two of them comes before a paragraph of five.
    private static readonly Ranking Counted = Ranking.Usual with { LengthNormalisation = 0.3 };

    /// <summary>Every passage that holds any of the words, the passage itself among them.</summary>
    public static async Task<IReadOnlyList<SharingPassage>> With(int passage, IReadOnlyList<TellingWord> telling, ArchiveDb db, SearchIndex index, CancellationToken cancel)
    {
        var table = index.Passages;
        var clauses = telling.Select(word => (word, clause: new Clause(word.Shown, [Sought(word)]))).ToList();
        var lists = await WordLists.For(db, index, clauses.ConvertAll(entry => entry.clause), cancel);
        var found = new Dictionary<int, (double Score, List<TellingWord> Words)>();
        foreach (var (word, clause) in clauses)
        {
            var places = lists.Of(clause).Texts;
            for (var n = 0; n < places.Passages.Length; n++)
            {
                var holder = places.Passages[n];
                var (score, words) = found.GetValueOrDefault(holder, (0, []));
                words.Add(word);
                found[holder] = (score + (word.Weight * RecordScores.Saturated(places.Count(n), table.LengthOf(holder) / table.AverageLength, Counted)), words);
            }
        }

        return found.TryGetValue(passage, out var own) ? [.. found.Select(other => new SharingPassage(other.Key, Math.Min(1, other.Value.Score / own.Score), other.Value.Words))] : [];
    }

    private static Sought Sought(TellingWord word) => word.IsName && word.Key[1..].Split('/', 2) is [var kind, var slug]
        ? new SoughtName(Enum.Parse<NamedKind>(kind, ignoreCase: true), slug)
        : new SoughtWords([new QueryTerm(word.Key, IsPrefix: false, word.Key)]);
}
