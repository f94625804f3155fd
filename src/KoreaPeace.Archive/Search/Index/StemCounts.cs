using System.Runtime.InteropServices;
using KoreaPeace.Archive.Search.Latent;

namespace KoreaPeace.Archive.Search;

/// <summary>How often each record holds each stem, without the words that carry no meaning.</summary>
internal sealed class StemCounts
{
    private readonly Dictionary<string, int> numbers = [];
    private readonly List<int> held = []; // numbers of the stems that the record at hand has
    private int[] counts = new int[1_024]; // of the record at hand, by number
    private readonly TermDocumentMatrix records = new();
    private int record;

    /// <summary>The number of a word's stem; null for a word that does not count.</summary>
    public int? NumberOf(Token token)
    {
        if (StopWords.Contain(token.Word) || TextAnalysis.IsWholeWord(token.Word)) return null;
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, token.Term, out var isKnown);
        if (!isKnown) number = numbers.Count - 1;
        return number;
    }

    /// <param name="id">Of the record; not below that of the word before.</param>
    /// <param name="number">Of the word's stem.</param>
    public void Count(int id, int number)
    {
        if (id != record) Close(id - 1);
        record = id;
        if (number >= counts.Length) Array.Resize(ref counts, Math.Max(number + 1, counts.Length * 2));
        if (counts[number]++ == 0) held.Add(number);
    }

    /// <summary>What each record holds, in the order of their ids, and a record without a word nothing.</summary>
    /// <param name="last">The highest id there is.</param>
    public TermDocumentMatrix Records(int last)
    {
        Close(last);
        return records;
    }

    /// <summary>The stems with their numbers in the matrix.</summary>
    public IEnumerable<(string Stem, int Number)> Stems() => numbers.Select(stem => (stem.Key, stem.Value));

    /// <summary>Ends the records up to this one.</summary>
    private void Close(int id)
    {
        while (records.Documents < id)
        {
            held.Sort();
            records.Add(held.Select(number => new TermCount(number, counts[number])));
            foreach (var number in held) counts[number] = 0;
            held.Clear();
        }
    }
}
