namespace KoreaPeace.Archive.Search;

/// <summary>Puts together where something stands, passage after passage, in order.</summary>
/// <param name="passages">How many are expected.</param>
/// <param name="places">How many are expected in all.</param>
internal sealed class OccurrencesBuilder(int passages, int places)
{
    private int[] passages = new int[passages];
    private int[] starts = new int[passages + 1];
    private int[] places = new int[places];
    private int count;
    private int end;

    /// <summary>A place in the passage that <see cref="End"/> names.</summary>
    public void Add(int place)
    {
        if (end == places.Length) Array.Resize(ref places, Math.Max(8, end * 2));
        places[end++] = place;
    }

    /// <summary>What was added since the last is in this passage; when nothing was, the passage is none of these.</summary>
    public void End(int passage)
    {
        if (end == starts[count]) return;
        MakeRoom(1, 0);
        passages[count++] = passage;
        starts[count] = end;
    }

    /// <summary>These places of one passage.</summary>
    public void Add(int passage, ReadOnlySpan<int> some)
    {
        MakeRoom(1, some.Length);
        some.CopyTo(places.AsSpan(end));
        end += some.Length;
        End(passage);
    }

    /// <summary>The places of one passage from two lists, each once.</summary>
    public void Add(int passage, ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        if (one.SequenceEqual(other)) other = [];
        MakeRoom(1, one.Length + other.Length);
        while (one.Length > 0 || other.Length > 0)
        {
            ref var next = ref one;
            if (one.IsEmpty || (!other.IsEmpty && other[0] < one[0])) next = ref other;
            if (end == starts[count] || places[end - 1] != next[0]) places[end++] = next[0];
            next = next[1..];
        }

        End(passage);
    }

    /// <summary>A piece of a list.</summary>
    /// <param name="from">The first of its passages, by its place in the list.</param>
    /// <param name="to">The first that is left out.</param>
    public void Add(Occurrences list, int from, int to)
    {
        var some = list.Positions(from, to);
        MakeRoom(to - from, some.Length);
        some.CopyTo(places.AsSpan(end));
        list.Passages.AsSpan(from, to - from).CopyTo(passages.AsSpan(count));
        var shift = end - list.Start(from);
        for (var n = from; n < to; n++) starts[++count] = list.Start(n + 1) + shift;
        end += some.Length;
    }

    public Occurrences Built() => count == 0 ? Occurrences.None : new Occurrences(count == passages.Length ? passages : passages[..count], starts, places);

    private void MakeRoom(int morePassages, int morePlaces)
    {
        if (count + morePassages > passages.Length)
        {
            Array.Resize(ref passages, Math.Max(count + morePassages, count * 2));
            Array.Resize(ref starts, passages.Length + 1);
        }

        if (end + morePlaces > places.Length) Array.Resize(ref places, Math.Max(end + morePlaces, end * 2));
    }
}
