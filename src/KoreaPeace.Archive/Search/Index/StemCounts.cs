using System.Runtime.InteropServices;

namespace KoreaPeace.Archive.Search;

/// <summary>How often each record holds each stem, without the words that carry no meaning and what is no word at all.</summary>
internal sealed class StemCounts
{
    private readonly Dictionary<string, int> numbers = [];
    private readonly Dictionary<int, int> counts = [];
    private readonly List<(int Stem, int Count)[]> records = [];
    private int record;

    /// <summary>By number.</summary>
    public IReadOnlyList<string> Stems => [.. numbers.OrderBy(stem => stem.Value).Select(stem => stem.Key)];

    /// <summary>What each record holds, by its id less one; a record without any word holds nothing.</summary>
    public IReadOnlyList<(int Stem, int Count)[]> Records
    {
        get
        {
            Close(record);
            return records;
        }
    }

    /// <param name="id">Of the record; not below that of the token before.</param>
    public void Count(int id, Token token)
    {
        if (id != record) Close(id - 1);
        record = id;
        if (StopWords.Contain(token.Word)) return;
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, token.Term, out var isKnown);
        if (!isKnown) number = numbers.Count - 1;
        CollectionsMarshal.GetValueRefOrAddDefault(counts, number, out _)++;
    }

    /// <summary>Ends the records up to this one.</summary>
    private void Close(int id)
    {
        while (records.Count < id)
        {
            records.Add([.. counts.Select(count => (count.Key, count.Value)).Order()]);
            counts.Clear();
        }
    }
}
