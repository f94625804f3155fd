namespace KoreaPeace.Archive.Engines;

/// <summary>
/// What was read of an open edition or worked out from it, kept for whoever asks next while there is room. An edition's file never changes, so what was read stays
/// true. When the room is used up, what nobody has asked for in the meantime is forgotten, half of everything at once.
/// </summary>
/// <param name="room">In bytes, roughly.</param>
/// <param name="size">Of a value, in bytes, roughly.</param>
internal sealed class Remembered<TKey, TValue>(long room, Func<TValue, long> size) where TKey : notnull
{
    private readonly Lock gate = new();
    private Dictionary<TKey, TValue> recent = [];
    private Dictionary<TKey, TValue> earlier = [];
    private long held; // by what is recent

    /// <summary>What is known of these, from memory or else from the database.</summary>
    /// <param name="keys">Each once.</param>
    /// <param name="read">What the database has of those that are not remembered.</param>
    public async Task<Dictionary<TKey, TValue>> Of(IReadOnlyCollection<TKey> keys, Func<List<TKey>, Task<Dictionary<TKey, TValue>>> read)
    {
        var found = new Dictionary<TKey, TValue>(keys.Count);
        var unknown = new List<TKey>();
        lock (gate)
        {
            foreach (var key in keys)
            {
                if (Recalled(key, out var value)) found.Add(key, value);
                else unknown.Add(key);
            }
        }

        if (unknown.Count == 0) return found;
        var rows = await read(unknown);
        lock (gate)
        {
            foreach (var (key, value) in rows)
            {
                found.Add(key, value);
                Keep(key, value);
            }
        }

        return found;
    }

    /// <summary>What is remembered of this; null for nothing.</summary>
    public TValue? Known(TKey key)
    {
        lock (gate) return Recalled(key, out var value) ? value : default;
    }

    /// <summary>What is remembered of this, or else what is made of it now.</summary>
    public TValue Of(TKey key, Func<TValue> make)
    {
        if (Known(key) is { } known) return known;
        var made = make();
        lock (gate) Keep(key, made);
        return made;
    }

    private bool Recalled(TKey key, out TValue value)
    {
        if (recent.TryGetValue(key, out value!)) return true; // a value when there is one
        if (!earlier.TryGetValue(key, out value!)) return false; // the same
        Keep(key, value);
        return true;
    }

    private void Keep(TKey key, TValue value)
    {
        if (!recent.TryAdd(key, value)) return; // two asked at the same time
        held += size(value);
        if (held > room / 2) (earlier, recent, held) = (recent, [], 0);
    }
}
