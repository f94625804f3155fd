namespace KoreaPeace.Archive.Search;

/// <summary>Where something stands: passages in order, and in each the places, in order.</summary>
internal sealed class Occurrences
{
    public static readonly Occurrences None = new([], [0], []);

    private readonly int[] starts;
    private readonly int[] positions;

    private Occurrences(int[] passages, int[] starts, int[] positions) => (Passages, this.starts, this.positions) = (passages, starts, positions);

    /// <summary>Ids, in order.</summary>
    public int[] Passages { get; }

    /// <summary>In memory.</summary>
    public long Bytes => sizeof(int) * ((long)Passages.Length + starts.Length + positions.Length);

    /// <summary>How often in the passage of that place in the list.</summary>
    public int Count(int at) => starts[at + 1] - starts[at];

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
        var most = one.Passages.Length + other.Passages.Length;
        var (passages, starts, places) = (new int[most], new int[most + 1], new int[one.starts[^1] + other.starts[^1]]);
        var (n, i, j, place) = (0, 0, 0, 0);
        while (i < one.Passages.Length || j < other.Passages.Length)
        {
            var isOne = j == other.Passages.Length || (i < one.Passages.Length && one.Passages[i] <= other.Passages[j]);
            var isOther = i == one.Passages.Length || (j < other.Passages.Length && other.Passages[j] <= one.Passages[i]);
            passages[n] = isOne ? one.Passages[i] : other.Passages[j];
            place = Merged(isOne ? one.Positions(i++) : [], isOther ? other.Positions(j++) : [], places, place);
            starts[++n] = place;
        }

        return n == most ? new Occurrences(passages, starts, places) : new Occurrences(passages[..n], starts[..(n + 1)], places[..place]);
    }

    /// <summary>Writes both in order, each place once.</summary>
    /// <returns>Where they end.</returns>
    private static int Merged(ReadOnlySpan<int> one, ReadOnlySpan<int> other, int[] places, int place)
    {
        var from = place;
        while (one.Length > 0 || other.Length > 0)
        {
            ref var next = ref one;
            if (one.IsEmpty || (!other.IsEmpty && other[0] < one[0])) next = ref other;
            if (place == from || places[place - 1] != next[0]) places[place++] = next[0];
            next = next[1..];
        }

        return place;
    }

    /// <summary>Where they follow each other word by word; the places are those of the first.</summary>
    public static Occurrences InSequence(IReadOnlyList<Occurrences> words) => Together(words, (built, at) =>
    {
        foreach (var first in words[0].Positions(at[0]))
        {
            var follows = true;
            for (var n = 1; n < at.Length && follows; n++) follows = words[n].Positions(at[n]).BinarySearch(first + n) >= 0;
            if (follows) built.Add(first);
        }
    });

    /// <summary>Where all of them stand within so many words of the first, in any order; the places are those of the first.</summary>
    public static Occurrences Near(IReadOnlyList<Occurrences> words, int distance) => Together(words, (built, at) =>
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
        var built = new Builder();
        for (var n = 0; n < Passages.Length; n++)
        {
            if (!passages(Passages[n])) continue;
            built.Begin(Passages[n]);
            foreach (var position in Positions(n)) built.Add(position);
            built.End();
        }

        return built.Built();
    }

    /// <summary>The passages in which all of them stand, with what of their places the rule keeps.</summary>
    /// <param name="keep">Is told where in each list the passage stands.</param>
    private static Occurrences Together(IReadOnlyList<Occurrences> words, Action<Builder, int[]> keep)
    {
        if (words.Count == 1) return words[0];
        if (words.Any(word => word.Passages.Length == 0)) return None;
        var built = new Builder();
        var rarest = words.MinBy(word => word.Passages.Length)!; // there is more than one
        var at = new int[words.Count];
        foreach (var passage in rarest.Passages)
        {
            var isIn = true;
            for (var n = 0; n < words.Count && isIn; n++)
            {
                at[n] = words[n].IndexOf(passage, at[n]);
                isIn = at[n] < words[n].Passages.Length && words[n].Passages[at[n]] == passage;
            }

            if (!isIn) continue;
            built.Begin(passage);
            keep(built, at);
            built.End();
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

    private sealed class Builder
    {
        private readonly List<int> passages = [];
        private readonly List<int> starts = [0];
        private readonly List<int> positions = [];
        private int passage;

        public void Begin(int id) => passage = id;

        public void Add(int position) => positions.Add(position);

        public void End()
        {
            if (positions.Count == starts[^1]) return;
            passages.Add(passage);
            starts.Add(positions.Count);
        }

        public Occurrences Built() => passages.Count == 0 ? None : new Occurrences([.. passages], [.. starts], [.. positions]);
    }
}
