using System.Runtime.InteropServices;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Where in the archive the words of a quotation stand together, by the index of words.</summary>
internal sealed class QuoteCandidates
{
    private const int MostWords = 400; // of a quotation; the rest of a longer one is compared, but not looked up
    private const int MostCounted = 20_000; // passages of single words, the rarest first
    private const int FewestWords = 3; // that are counted however frequent they are
    private const int MostPassages = 250; // with the rarest words, in which is looked where all of them stand

    private const double LeastOfBest = 0.4; // of the best passage's votes; with fewer, no more than the small words are the same

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
        var length = sought.Count == 0 ? 0 : sought[^1].Place - sought[0].Place + 1;
        var width = Math.Max(8, length / 4);
        var known = sought.Where(word => places.ContainsKey(word.Word)).Select(word => (Standing: places[word.Word], word.Place, Weight: weights[word.Word])).ToList();
        var voted = WithRarest().Select(passage => (Passage: passage, Bins: Bins(passage, known, width))).Where(passage => passage.Bins.Count > 0).Select(passage => (passage.Passage, passage.Bins, Best: passage.Bins.Values.Max(Score))).ToList();
        var least = LeastOfBest * voted.Select(passage => passage.Best).DefaultIfEmpty(0).Max();
        return [.. voted.Where(passage => passage.Best >= least).OrderByDescending(passage => passage.Best).ThenBy(passage => passage.Passage).Take(most)
            .SelectMany(passage => Apart(passage.Bins.OrderByDescending(bin => Score(bin.Value)).ThenBy(bin => bin.Key).Select(bin => bin.Key))
                .Select(at => (passage.Passage, ((at - 2) * width) - width, ((at + 1) * width) + length + (2 * width))))];
    }

    /// <summary>How much the words that stand together in both tell, at the place where they tell most: the rarer they are and the more of them, the more.</summary>
    public double WeightOf(WordingMatch match) => match.Pieces.Where(piece => piece.Kind == WordingKind.Same)
        .Select(piece => TextAnalysis.Tokens(piece.Text).DistinctBy(token => token.Position).Sum(token => weights.GetValueOrDefault(token.Word))).DefaultIfEmpty(0).Max();

    private static double Score((double Sum, double Most) vote) => vote.Sum + vote.Most;

    /// <summary>The passages with the most weight of rare words, wherever in them those stand.</summary>
    private IEnumerable<int> WithRarest()
    {
        var found = new Dictionary<int, double>();
        var (counted, words) = (0, 0);
        foreach (var word in places.Keys.OrderByDescending(word => weights[word]).ThenBy(word => word, StringComparer.Ordinal))
        {
            if (words >= FewestWords && counted > MostCounted) break;
            words++;
            counted += places[word].Passages.Length;
            foreach (var passage in places[word].Passages) CollectionsMarshal.GetValueRefOrAddDefault(found, passage, out _) += weights[word];
        }

        return found.OrderByDescending(passage => passage.Value).ThenBy(passage => passage.Key).Take(MostPassages).Select(passage => passage.Key);
    }

    /// <summary>
    /// A word of the quotation and its place in a passage say where the quotation would begin there; where many say the same, it may stand. Words
    /// left out or put in move the rest a little, so neighbours count together; the votes for one place decide between places as good.
    /// </summary>
    private static Dictionary<int, (double Sum, double Most)> Bins(int passage, List<(Occurrences Standing, int Place, double Weight)> words, int width)
    {
        var votes = new Dictionary<int, double>();
        foreach (var (standing, place, weight) in words)
        {
            foreach (var position in standing.PositionsIn(passage)) CollectionsMarshal.GetValueRefOrAddDefault(votes, position - place, out _) += weight;
        }

        var bins = new Dictionary<int, (double Sum, double Most)>();
        foreach (var (beginning, weight) in votes)
        {
            var at = (int)Math.Floor(beginning / (double)width);
            Vote(at, weight);
            Vote(at + 1, weight);
        }

        return bins;

        void Vote(int at, double weight)
        {
            ref var vote = ref CollectionsMarshal.GetValueRefOrAddDefault(bins, at, out _);
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
}
