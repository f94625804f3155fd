namespace KoreaPeace.Archive.Search;

/// <summary>
/// Writes down where a word stands, as bytes: for each passage, in order, the step from the passage before, how often the word stands in
/// it, and the steps from place to place; each number in seven bits a byte, the low ones first (LEB128).
/// </summary>
internal sealed class Postings
{
    private byte[] bytes = new byte[8];
    private int length;
    private int passage;

    public int Passages { get; private set; }

    /// <param name="id">Above that of the passage added before.</param>
    /// <param name="positions">At least one, in order; the same may stand there twice.</param>
    public void Add(int id, ReadOnlySpan<int> positions)
    {
        Write(id - passage);
        Write(positions.Length);
        var before = 0;
        foreach (var position in positions)
        {
            Write(position - before);
            before = position;
        }

        passage = id;
        Passages++;
    }

    public byte[] ToArray() => bytes[..length];

    private void Write(int number)
    {
        if (length + 5 > bytes.Length) Array.Resize(ref bytes, bytes.Length * 2);
        var rest = (uint)number;
        while (rest >= 0x80)
        {
            bytes[length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        bytes[length++] = (byte)rest;
    }
}
