using System.Runtime.InteropServices;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Where in the archive the words of a quotation stand together, by the index of words.</summary>
internal sealed class QuoteCandidates
{
    private const int MostWords = 400; // of a quotation; the rest of a longer one is compared, but not looked up
    private const int MostVotes = 60_000; // places of words that are counted; the rarest words go first
    private const int FewestVoters = 3; // words that are counted however frequent they are

    private const int MostStretches = 3; // of a passage: its densest words may be others than those that follow each other

    private readonly List<(string Word, int Place)> sought;
    private readonly Dictionary<string, Occurrences> places;
    private readonly Dictionary<string, double> weights;

    private QuoteCandidates(List<(string Word, int Place)> sought, Dictionary<string, Occurrences> places, int passages)
    {
        (this.sought, this.places) = (sought, places);
        weights = places.ToDictionary(word => word.Key, word => Math.Log(1 + (passages / (double)Math.Max(1, word.Value.Passages.Length))));
    }

    /// <summary>How many words are looked for; at least 1.</summary>
    public int WordCount => Math.Max(1, sought.Count);

    public static async Task<QuoteCandidates> Of(string quoted, SearchIndex index, ArchiveDb db, CancellationToken cancel)
    {
        var tokens = TextAnalysis.Tokens(quoted).DistinctBy(token => token.Position).ToList();
        // A lone last syllable is the beginning of a pair in the text.
        if (tokens.Count > 1 && TextAnalysis.IsPieceOfScript(tokens[^1].Term) && tokens[^1].Length == 1) tokens.RemoveAt(tokens.Count - 1);
        var sought = tokens.Take(MostWords).Select(token => (token.Word, token.Position)).ToList();
        var families = await index.WithWords(sought.Select(word => word.Word).ToHashSet(), db, cancel);
        return new QuoteCandidates(sought, families.Where(word => word.Value.Found.Texts.Passages.Length > 0).ToDictionary(word => word.Key, word => word.Value.Found.Texts), index.Passages.Count);
    }

    /// <summary>The passages that say all the words one after another, in the archive's order.</summary>
    public IReadOnlyList<int> Whole()
    {
        if (sought.Count == 0 || sought.Exists(word => !places.ContainsKey(word.Word))) return [];
        return Occurrences.InSequence([.. sought.Select(word => places[word.Word])]).Passages;
    }

    /// <summary>The passages in which most of the words stand in nearly their order and distance, the best first, each with the stretches of it where they may stand.</summary>
    /// <param name="most">How many passages at most.</param>
    public IReadOnlyList<(int Passage, int FirstWord, int LastWord)> Near(int most)
    {
        // A word of the quotation and its place in a passage say where the quotation would begin there; where many say the same, it may stand.
        var length = sought.Count == 0 ? 0 : sought[^1].Place - sought[0].Place + 1;
        var width = Math.Max(8, length / 4);
        var votes = new Dictionary<(int Passage, int Beginning), (double Sum, double Most)>();
        foreach (var ((passage, beginning), weight) in Votes())
        {
            // Words left out or put in move the rest a little, so neighbours count together; the votes for one place decide between places as good.
            var at = (int)Math.Floor(beginning / (double)width);
            Vote((passage, at), weight);
            Vote((passage, at + 1), weight);
        }

        var best = new Dictionary<int, double>();
        foreach (var (at, vote) in votes) best[at.Passage] = Math.Max(best.GetValueOrDefault(at.Passage), Score(vote));
        var nearest = best.OrderByDescending(passage => passage.Value).ThenBy(passage => passage.Key).Take(most).Select((passage, rank) => (passage.Key, rank)).ToDictionary(passage => passage.Key, passage => passage.rank);
        return [.. votes.Where(vote => nearest.ContainsKey(vote.Key.Passage)).GroupBy(vote => vote.Key.Passage).OrderBy(passage => nearest[passage.Key])
            .SelectMany(passage => Apart(passage.OrderByDescending(vote => Score(vote.Value)).ThenBy(vote => vote.Key.Beginning).Select(vote => vote.Key.Beginning))
                .Select(at => (passage.Key, ((at - 2) * width) - width, ((at + 1) * width) + length + (2 * width))))];

        static double Score((double Sum, double Most) vote) => vote.Sum + vote.Most;

        void Vote((int, int) at, double weight)
        {
            ref var vote = ref CollectionsMarshal.GetValueRefOrAddDefault(votes, at, out _);
            vote = (vote.Sum + weight, Math.Max(vote.Most, weight));
        }
    }

    /// <summary>The best of them that are not beside a better one, whose stretch holds them, too.</summary>
    private static List<int> Apart(IEnumerable<int> beginnings)
    {
        var apart = new List<int>();
        foreach (var beginning in beginnings)
        {
            if (apart.Count == MostStretches) break;
            if (!apart.Exists(other => Math.Abs(other - beginning) <= 1)) apart.Add(beginning);
        }

        return apart;
    }

    /// <summary>Every place at which a word of the quotation says that it begins, with the weight of all the words that say so.</summary>
    private Dictionary<(int Passage, int Beginning), double> Votes()
    {
        var votes = new Dictionary<(int Passage, int Beginning), double>();
        var (counted, voters) = (0, 0);
        foreach (var (word, place) in sought.Where(word => places.ContainsKey(word.Word)).OrderByDescending(word => weights[word.Word]).ThenBy(word => word.Place))
        {
            var standing = places[word];
            if (voters >= FewestVoters && counted > MostVotes) break;
            voters++;
            for (var n = 0; n < standing.Passages.Length; n++)
            {
                foreach (var position in standing.Positions(n))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(votes, (standing.Passages[n], position - place), out _) += weights[word];
                    counted++;
                }
            }
        }

        return votes;
    }
}
