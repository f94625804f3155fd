namespace KoreaPeace.Archive.Search;

/// <summary>Where something stands: passages in order, and in each the places, in order.</summary>
internal sealed class Occurrences
{
    public static readonly Occurrences None = new([], [0], []);

    // Lists that were just put together have more room than they need: cutting it off costs more than it saves.
    private readonly int[] starts;
    private readonly int[] positions;

    /// <param name="starts">Where the places of each passage begin, and where those of the last end.</param>
    internal Occurrences(int[] passages, int[] starts, int[] positions) => (Passages, this.starts, this.positions) = (passages, starts, positions);

    /// <summary>Ids, in order.</summary>
    public int[] Passages { get; }

    /// <summary>In memory.</summary>
    public long Bytes => sizeof(int) * ((long)Passages.Length + starts.Length + positions.Length);

    /// <summary>How often in the passage of that place in the list.</summary>
    public int Count(int at) => starts[at + 1] - starts[at];

    /// <summary>Where the places begin of the passage of that place in the list; after the last, where they end.</summary>
    public int Start(int at) => starts[at];

    /// <summary>The places of these passages of the list, one after another.</summary>
    public ReadOnlySpan<int> Positions(int from, int to) => positions.AsSpan(starts[from], starts[to] - starts[from]);

    public ReadOnlySpan<int> Positions(int at) => positions.AsSpan(starts[at], Count(at));

    /// <summary>In one passage; nothing when it stands nowhere in it.</summary>
    public ReadOnlySpan<int> PositionsIn(int passage) => Array.BinarySearch(Passages, passage) is var at && at >= 0 ? Positions(at) : [];

    /// <summary>Reads what <see cref="Postings"/> wrote.</summary>
    /// <param name="count">At least as many passages as are in it.</param>
    public static Occurrences Read(byte[]? bytes, int count)
    {
        if (bytes is null) return None;
        var (passages, starts, positions) = (new int[count], new int[count + 1], new int[bytes.Length]);
        var (at, n, places, passage) = (0, 0, 0, 0);
        while (at < bytes.Length)
        {
            passages[n++] = passage += Next(bytes, ref at);
            var (times, position) = (Next(bytes, ref at), 0);
            for (; times > 0; times--) positions[places++] = position += Next(bytes, ref at);
            starts[n] = places;
        }

        positions = positions[..places]; // remembered for long, so nothing is held for nothing
        return n == count ? new Occurrences(passages, starts, positions) : new Occurrences(passages[..n], starts[..(n + 1)], positions);
    }

    /// <summary>Wherever any of them stands.</summary>
    public static Occurrences Any(IReadOnlyList<Occurrences> all)
    {
        var rest = all.Where(one => one.Passages.Length > 0).ToList();
        // Two and two, so that of many lists each place is taken over a few times only.
        while (rest.Count > 1) rest = [.. rest.Chunk(2).Select(two => two is [var one, var other] ? Either(one, other) : two[0])];
        return rest.Count == 0 ? None : rest[0];
    }

    private static Occurrences Either(Occurrences one, Occurrences other)
    {
        var built = new OccurrencesBuilder(one.Passages.Length + other.Passages.Length, one.Start(one.Passages.Length) + other.Start(other.Passages.Length));
        var (i, j) = (0, 0);
        while (i < one.Passages.Length && j < other.Passages.Length)
        {
            var (here, there) = (one.Passages[i], other.Passages[j]);
            if (here == there) built.Add(here, one.Positions(i++), other.Positions(j++));
            else if (here < there) i = Below(there, one, i);
            else j = Below(here, other, j);
        }

        built.Add(one, i, one.Passages.Length);
        built.Add(other, j, other.Passages.Length);
        return built.Built();

        int Below(int passage, Occurrences some, int from)
        {
            var to = from + 1;
            while (to < some.Passages.Length && some.Passages[to] < passage) to++;
            built.Add(some, from, to);
            return to;
        }
    }

    /// <summary>Where they follow each other word by word; the places are those of the first.</summary>
    public static Occurrences InSequence(IReadOnlyList<Occurrences> words) => Together(words, (built, at, rarest) =>
    {
        foreach (var place in words[rarest].Positions(at[rarest]))
        {
            var (first, follows) = (place - rarest, true);
            for (var n = 0; n < at.Length && follows; n++) follows = n == rarest || words[n].Positions(at[n]).BinarySearch(first + n) >= 0;
            if (follows) built.Add(first);
        }
    });

    /// <summary>Where all of them stand within so many words of the first, in any order; the places are those of the first.</summary>
    public static Occurrences Near(IReadOnlyList<Occurrences> words, int distance) => Together(words, (built, at, _) =>
    {
        foreach (var first in words[0].Positions(at[0]))
        {
            var isNear = true;
            for (var n = 1; n < at.Length && isNear; n++) isNear = words[n].Positions(at[n]).ContainsAnyInRange(first - distance, first + distance);
            if (isNear) built.Add(first);
        }
    });

    /// <summary>The passages in which both stand, with the places of each.</summary>
    public void InCommon(Occurrences other, Shared each)
    {
        var at = 0;
        for (var n = 0; n < Passages.Length; n++)
        {
            at = other.IndexOf(Passages[n], at);
            if (at == other.Passages.Length) return;
            if (other.Passages[at] == Passages[n]) each(Passages[n], Positions(n), other.Positions(at));
        }
    }

    /// <summary>Only in these passages.</summary>
    public Occurrences In(Func<int, bool> passages)
    {
        var built = new OccurrencesBuilder(0, 0);
        for (var n = 0; n < Passages.Length; n++)
        {
            if (passages(Passages[n])) built.Add(Passages[n], Positions(n));
        }

        return built.Built();
    }

    /// <summary>The passages in which all of them stand, with what of their places the rule keeps.</summary>
    /// <param name="keep">Is told where in each list the passage stands, and which list is the shortest.</param>
    private static Occurrences Together(IReadOnlyList<Occurrences> words, Action<OccurrencesBuilder, int[], int> keep)
    {
        if (words.Count == 1) return words[0];
        var rarest = Enumerable.Range(0, words.Count).MinBy(n => words[n].Passages.Length);
        var built = new OccurrencesBuilder(0, 0);
        var at = new int[words.Count];
        foreach (var passage in words[rarest].Passages)
        {
            var isIn = true;
            for (var n = 0; n < words.Count && isIn; n++)
            {
                at[n] = words[n].IndexOf(passage, at[n]);
                isIn = at[n] < words[n].Passages.Length && words[n].Passages[at[n]] == passage;
            }

            if (!isIn) continue;
            keep(built, at, rarest);
            built.End(passage);
        }

        return built.Built();
    }

    private static int Next(byte[] bytes, ref int at)
    {
        var number = (uint)bytes[at++];
        if (number < 0x80) return (int)number;
        number &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            var piece = bytes[at++];
            number |= (uint)(piece & 0x7F) << shift;
            if (piece < 0x80) return (int)number;
        }
    }

    /// <summary>Where in the list the passage stands, or the next after it.</summary>
    private int IndexOf(int passage, int from)
    {
        // In steps that double, because the next is rarely far.
        var step = 1;
        while (from + step < Passages.Length && Passages[from + step] < passage) step *= 2;
        var found = Array.BinarySearch(Passages, from, Math.Min(Passages.Length, from + step + 1) - from, passage);
        return found >= 0 ? found : ~found;
    }

    /// <summary>A passage in which two things stand.</summary>
    public delegate void Shared(int passage, ReadOnlySpan<int> places, ReadOnlySpan<int> others);
}
