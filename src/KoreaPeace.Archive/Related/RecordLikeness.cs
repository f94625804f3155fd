using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Search.Latent;

namespace KoreaPeace.Archive.Related;

/// <summary>How alike the words of two records are, and which words make them so.</summary>
internal sealed class RecordLikeness
{
    private const int Fewest = 30; // records; of fewer, the space says which words happened to meet
    private const int MostCompared = 3_000; // each with each, a tenth of a second; the square of more is felt
    private const int Rare = 100; // records that may say a word by which more than that find each other
    private const int TellingWords = 24; // of a record, by which it is found among so many
    private const int MostOfMany = 200; // records that share the most of them
    private const int Enough = 15; // different words that others say, too; a title alone says little of where a text lies
    private const double Repeated = 2; // what both say more than once is what they speak of; a rare word said once is chance
    private const int Considered = 12; // words with the greatest weight in both, of which those are taken that lie where the records do

    private readonly TermDocumentMatrix counts;
    private readonly LatentSpace space;
    private readonly IReadOnlyList<string?> written;
    private readonly string?[] folded;
    private readonly int[] holders;
    private readonly int[] placed;
    private readonly bool[] told;
    private readonly ILookup<int, int>? byTellingWord;

    private RecordLikeness(TermDocumentMatrix counts, LatentSpace space, IReadOnlyList<string?> written, int[] placed)
    {
        (this.counts, this.space, this.written, this.placed) = (counts, space, written, placed);
        folded = [.. written.Select(word => word is null ? null : TextAnalysis.Tokens(word)[^1].Word)];
        holders = new int[counts.Terms];
        for (var document = 0; document < counts.Documents; document++)
        {
            foreach (var term in counts.TermsOf(document)) holders[term]++;
        }

        told = [.. Enumerable.Range(0, counts.Documents).Select(document => counts.TermsOf(document).ToArray().Count(term => holders[term] >= 2 && IsTelling(term)) >= Enough)];
        if (placed.Length > MostCompared)
            byTellingWord = placed.SelectMany(document => Telling(document).Select(term => (term, document))).ToLookup(entry => entry.term, entry => entry.document);
    }

    /// <summary>Null when the archive is too small to say.</summary>
    /// <param name="written">How to show a stem, by its number; null for what is no word of its own.</param>
    public static RecordLikeness? Of(TermDocumentMatrix counts, LatentSpace space, IReadOnlyList<string?> written)
    {
        int[] placed = [.. Enumerable.Range(0, counts.Documents).Where(document => space.Documents[document] is not null)];
        return placed.Length < Fewest ? null : new RecordLikeness(counts, space, written, placed);
    }

    /// <summary>Both say enough for their likeness to mean something by itself.</summary>
    public bool AreTold(int record, int other) => told[record - 1] && told[other - 1];

    /// <summary>From 0 to 1. Short texts that share no telling word are not alike: what is left of two titles often is the name of a country.</summary>
    public double Between(int record, int other)
    {
        if (space.Documents[record - 1] is not { } direction || space.Documents[other - 1] is not { } another) return 0;
        var cosine = LatentVector.Cosine(direction, another);
        return cosine > 0 && (AreTold(record, other) || Shared(record - 1, other - 1).Count > 0) ? cosine : 0;
    }

    /// <summary>Records that may be alike: all of them, or of many those that share rare words.</summary>
    public IEnumerable<int> Candidates(int record)
    {
        if (space.Documents[record - 1] is null) return [];
        if (byTellingWord is null) return placed.Where(document => document != record - 1).Select(document => document + 1);
        return Telling(record - 1).SelectMany(term => byTellingWord[term]).Where(document => document != record - 1).CountBy(document => document)
            .OrderByDescending(document => document.Value).ThenBy(document => document.Key).Take(MostOfMany).Select(document => document.Key + 1);
    }

    /// <summary>The words that make them alike, as the archive usually writes them, the most telling first.</summary>
    /// <param name="said">Folded words that are not to be said again.</param>
    public IReadOnlyList<string> Words(int record, int other, IReadOnlySet<string> said)
    {
        var shared = Shared(record - 1, other - 1).OrderByDescending(term => term.Weight).ThenBy(term => written[term.Number], StringComparer.Ordinal);
        return [.. shared.Where(term => !said.Contains(folded[term.Number]!)).Take(Considered) // those without a spelling were left out
            .OrderByDescending(term => Math.Round(term.Weight * Along(term.Number, record, other), 6)).ThenBy(term => written[term.Number], StringComparer.Ordinal)
            .Select(term => written[term.Number]!).Distinct(StringComparer.OrdinalIgnoreCase).Take(ReasonWords.Most)];
    }

    /// <summary>How much the word lies where both lie: a word that both say in passing does not.</summary>
    private double Along(int term, int record, int other) => space.Terms[term] is not { } place ? 0
        : Math.Max(0, LatentVector.Cosine(place.Direction, space.Documents[record - 1])) + Math.Max(0, LatentVector.Cosine(place.Direction, space.Documents[other - 1]));

    private List<(int Number, double Weight)> Shared(int one, int other)
    {
        var shared = new List<(int, double)>();
        var terms = counts.TermsOf(one);
        var others = counts.TermsOf(other);
        for (int n = 0, m = 0; n < terms.Length && m < others.Length;)
        {
            if (terms[n] < others[m]) n++;
            else if (terms[n] > others[m]) m++;
            else
            {
                if (IsTelling(terms[n])) shared.Add((terms[n], Weight(terms[n], counts.CountsOf(one)[n], counts.CountsOf(other)[m])));
                (n, m) = (n + 1, m + 1);
            }
        }

        return shared;
    }

    private int[] Telling(int document)
    {
        var terms = counts.TermsOf(document);
        var times = counts.CountsOf(document);
        var telling = new List<(int Term, double Weight)>();
        for (var n = 0; n < terms.Length; n++)
        {
            if (holders[terms[n]] is >= 2 and <= Rare && IsTelling(terms[n])) telling.Add((terms[n], Weight(terms[n], times[n])));
        }

        return [.. telling.OrderByDescending(term => term.Weight).ThenBy(term => term.Term).Take(TellingWords).Select(term => term.Term)];
    }

    /// <summary>What more than half of all say is no reason.</summary>
    private bool IsTelling(int term) => written[term] is not null && holders[term] * 2 <= placed.Length;

    private double Weight(int term, int count, int countInOther) => Weight(term, count) * TermWeights.LogTf(countInOther) * (Math.Min(count, countInOther) > 1 ? Repeated : 1);

    private double Weight(int term, int count) => TermWeights.LogTf(count) * Math.Log((placed.Length + 1) / (holders[term] + 0.5));
}
